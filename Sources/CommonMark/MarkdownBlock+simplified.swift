extension [MarkdownBlock] {
    /// The blocks without emphasis, code and links in the leaf blocks that are named by their numbers.
    func simplified(_ leaves: Set<Int>) -> [MarkdownBlock] {
        var number = 0
        return map { $0.simplified(leaves, from: &number) }
    }
}

extension MarkdownBlock {
    fileprivate func simplified(_ leaves: Set<Int>, from number: inout Int) -> MarkdownBlock {
        switch self {
        case .paragraph(let inlines):
            return .paragraph(Self.simplified(inlines, leaves, &number))
        case .heading(let level, let inlines):
            return .heading(level: level, Self.simplified(inlines, leaves, &number))
        case .quotation(let blocks):
            return .quotation(blocks.map { $0.simplified(leaves, from: &number) })
        case .list(let start, let items):
            return .list(start: start, items: items.map { $0.map { $0.simplified(leaves, from: &number) } })
        case .code:
            number += 1
            return self
        case .thematicBreak:
            return self
        }
    }

    private static func simplified(_ inlines: [Inline], _ leaves: Set<Int>, _ number: inout Int) -> [Inline] {
        defer { number += 1 }
        return leaves.contains(number) ? [.text(inlines.plainText)] : inlines
    }
}
