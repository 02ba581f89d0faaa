internal import CommonMark
internal import Diagnostics

extension Article {
    /// Reads a Markdown seed with front matter.
    init?(markdown text: String, seed: SeedFile, agencies: AgencyDirectory, recording log: inout DiagnosticLog) {
        var own = DiagnosticLog()
        let front = FrontMatter(of: text, path: seed.path, recording: &own)
        log.record(contentsOf: own)
        guard let front, !own.hasErrors else { return nil }
        var reader = MarkdownBlockReader(firstLine: front.bodyLine)
        reader.read(MarkdownDocument(parsing: String(front.body)).blocks)
        var blocks = reader.blocks
        var headline = front.title
        if headline == nil, case .subhead(level: 1)? = blocks.first?.role { headline = blocks.removeFirst().text }
        guard let lead = blocks.first(where: { $0.role == .paragraph }) ?? blocks.first else {
            log.record(.emptySeed(seed))
            return nil
        }
        if front.date == nil { log.record(.noDate(seed)) }
        for index in blocks.indices {
            if case .subhead(level: 1) = blocks[index].role { blocks[index].role = .subhead(level: 2) }
        }
        self.init(
            seedName: seed.name, seedPath: seed.path, language: front.language ?? "fr",
            headline: headline.map { Headline($0, isDerived: false) }
                ?? Headline(DerivedHeadline.headline(from: lead.text), isDerived: true),
            date: front.date, agency: front.source.map { agencies.source(among: $0) ?? $0 }, bylines: front.authors,
            blocks: Article.placed(blocks))
    }
}

/// Flattens Markdown blocks into the leaf blocks of an article.
private struct MarkdownBlockReader {
    private(set) var blocks: [Block] = []
    private let line: Int

    init(firstLine: Int) {
        line = firstLine
    }

    mutating func read(_ source: [MarkdownBlock], depth: Int = 0, ordinal: Int? = nil, isQuotation: Bool = false) {
        for block in source {
            switch block {
            case .paragraph(let inlines):
                add(
                    isQuotation ? .quotation : depth > 0 ? .listItem(depth: depth, ordinal: ordinal) : .paragraph,
                    inlines)
            case .heading(let level, let inlines):
                add(.subhead(level: level), inlines)
            case .quotation(let inner):
                read(inner, depth: depth, ordinal: ordinal, isQuotation: true)
            case .list(let start, let items):
                for (number, item) in items.enumerated() {
                    read(item, depth: depth + 1, ordinal: start.map { $0 + number }, isQuotation: isQuotation)
                }
            case .code(let text):
                add(.paragraph, [.code(text.split(whereSeparator: \.isNewline).joined(separator: " "))])
            case .thematicBreak:
                break
            }
        }
    }

    private mutating func add(_ role: Block.Role, _ inlines: [Inline]) {
        if !inlines.plainText.trimmedSpaces.isEmpty { blocks.append(Block(role, inlines, line: line)) }
    }
}
