package import CommonMark

extension Article {
    /// The body as Markdown blocks: the leaf block with number i, in document order, is `blocks[i]`.
    package var markdownBlocks: [MarkdownBlock] {
        var output: [MarkdownBlock] = []
        var items: [Block] = []
        for block in blocks {
            if case .listItem = block.role {
                if let last = items.last, !Self.isSameList(last, block) { Self.finish(&items, into: &output) }
                items.append(block)
                continue
            }
            Self.finish(&items, into: &output)
            output.append(Self.markdownBlock(block))
        }
        Self.finish(&items, into: &output)
        return output
    }

    /// The body as CommonMark, by libcmark's own writer.
    package var markdown: String { MarkdownDocument(markdownBlocks).commonMark() }

    private static func markdownBlock(_ block: Block) -> MarkdownBlock {
        switch block.role {
        case .subhead(let level): .heading(level: level, block.inlines)
        case .quotation: .quotation([.paragraph(block.inlines)])
        case .standfirst, .paragraph, .listItem: .paragraph(block.inlines)
        }
    }

    /// Bullets go with bullets, numbers with numbers; one that starts again opens a list of its own.
    private static func isSameList(_ left: Block, _ right: Block) -> Bool {
        guard case .listItem(let level, let first) = left.role, case .listItem(let depth, let second) = right.role
        else { return false }
        guard let first, let second else { return first == second }
        return level != depth || second == first + 1
    }

    /// Ends a list. Deeper items stand in a list of the item before them.
    private static func finish(_ items: inout [Block], into output: inout [MarkdownBlock]) {
        guard let first = items.first else { return }
        output.append(list(items[...], depth: depth(first)))
        items = []
    }

    private static func list(_ items: ArraySlice<Block>, depth level: Int) -> MarkdownBlock {
        var content: [[MarkdownBlock]] = []
        var rest = items
        while let item = rest.popFirst() {
            let inner = rest.prefix { depth($0) > level }
            rest = rest.dropFirst(inner.count)
            let nested = inner.first.map { [list(inner, depth: depth($0))] } ?? []
            content.append([.paragraph(item.inlines)] + nested)
        }
        var start: Int?
        if case .listItem(_, let ordinal)? = items.first?.role { start = ordinal }
        return .list(start: start, items: content)
    }

    private static func depth(_ block: Block) -> Int {
        if case .listItem(let depth, _) = block.role { depth } else { 1 }
    }
}
