internal import Annotation
internal import Diagnostics
internal import Wire

/// The annotations of a seed, each with its place, its rule and its row of the lexicon.
struct ExplanationReport {
    private let article: Article
    private let explanations: [Explanation]
    private let line: Int?
    private let style: TerminalStyle

    /// - Parameter line: a line of the seed; only what stands in its paragraph is told, all of it without one.
    init(_ article: Article, _ explanations: [Explanation], line: Int?, style: TerminalStyle) {
        self.article = article
        self.explanations = explanations
        self.line = line
        self.style = style
    }

    var text: String {
        let wanted = line.map(field)
        let told = explanations.filter { wanted == nil || $0.mention.passage.field == wanted }
        let head = wanted == nil || wanted == .headline ? articleLines : []
        guard !told.isEmpty || !head.isEmpty else { return "Nothing is annotated here." }
        return (head + told.flatMap(lines)).joined(separator: "\n")
    }

    /// The date and agency of the article with the passages outside its body that may have given them.
    private var articleLines: [String] {
        let date = article.date.map { "\($0.value) (\($0.precision))" } ?? "none"
        let facts = ["date \(date)", article.agency.map { "agency \($0)" }].compactMap { $0 }.joined(separator: ", ")
        let sources = article.apart.filter { [.header, .stamp, .dateline, .byline, .signature].contains($0.kind) }
        return ["\(style.bold(shown(article.seedPath))): \(shown(facts))"]
            + sources.map { "    \($0.kind.rawValue) “\(shown($0.text))”" }
    }

    private func lines(_ explanation: Explanation) -> [String] {
        let place = "\(article.seedPath):\(seedLine(of: explanation.mention.passage.field))"
        let row = explanation.row.map { ", \($0.path):\($0.line)" } ?? ""
        return [
            "\(style.bold(shown(place))): \(explanation.kind.rawValue) “\(shown(excerpt(explanation)))” → \(style.coloured(shown(explanation.value), .cyan))",
            "    \(shown(explanation.reason.description + row))",
        ]
    }

    /// The sentence of an event can be long.
    private func excerpt(_ explanation: Explanation) -> String {
        let text = explanation.mention.text
        guard explanation.kind == .event, text.count > 80 else { return text }
        return String(text.prefix(79)) + "…"
    }

    private func shown(_ text: String) -> String { PrintableText.escaped(text) }

    /// The field on a line: the headline above the first block, else the last block that begins there or before.
    private func field(onLine line: Int) -> Passage.Field {
        article.blocks.lastIndex { $0.line <= line }.map { .block($0) } ?? .headline
    }

    private func seedLine(of field: Passage.Field) -> Int {
        switch field {
        case .headline: 1
        case .block(let index): article.blocks[index].line
        }
    }
}
