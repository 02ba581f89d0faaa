/// Writing CommonMark out of a tree whose texts may be anything.
extension Node {
    /// CommonMark by libcmark's writer, with character references where the writer of 0.30.2 forgets to escape.
    var writtenCommonMark: String {
        var repairs: [Repair] = []
        for leaf in leaves where leaf.kind != .codeBlock { leaf.protectLines(&repairs) }
        let fillers = fillItems()
        defer {
            for repair in repairs { repair.undo() }
            for filler in fillers { filler.remove() }
        }
        return commonMark
    }

    /// Makes lists writable. Ordered lists that no editor writes become several, since libcmark's writer counts the items
    /// before each item; an empty line comes before a list that could not interrupt a paragraph.
    func prepareLists() {
        for list in blocks where list.kind == .list {
            if list.listStart != nil { list.splitLongList(after: 500) }
            let startsWithList = list.firstChild?.firstChild?.kind == .list
            if startsWithList, let item = list.parent, item.kind == .item { item.parent?.isTight = false }
        }
    }

    private func splitLongList(after limit: Int) {
        var list = self
        for (number, item) in children.enumerated() where number >= limit {
            if number % limit == 0 {
                let rest = Node(.list)
                rest.listStart = listStart.map { $0 + number }
                rest.isTight = isTight
                rest.insert(after: list)
                list = rest
            }
            list.append(item)
        }
    }

    /// Begins items whose first block is a list with an empty comment: behind the marker of the outer list, the marker of
    /// the inner one would stand deeper than the lines below it.
    private func fillItems() -> [Node] {
        var fillers: [Node] = []
        for item in blocks where item.kind == .item {
            guard let first = item.firstChild, first.kind == .list else { continue }
            let filler = Node(.htmlBlock, literal: "<!-- -->")
            filler.insert(before: first)
            fillers.append(filler)
        }
        return fillers
    }

    /// True if there is more than text in leaf blocks.
    var hasMarkup: Bool {
        leaves.contains { leaf in
            leaf.kind != .codeBlock && leaf.children.contains { $0.kind != .text && !$0.isBreak }
        }
    }

    /// A text whose edges were written as character references for a while.
    private struct Repair {
        let node: Node
        let text: String
        var references: [Node] = []

        func undo() {
            node.literal = text
            for reference in references { reference.remove() }
        }
    }

    /// Protects the edges of lines: spaces, which Markdown drops there, and tildes, which would open a fence.
    private func protectLines(_ repairs: inout [Repair]) {
        let texts = texts
        for (number, node) in texts.enumerated() where node.kind == .text {
            let beginsLine = number == 0 || texts[number - 1].isBreak
            let endsLine = number == texts.count - 1 || texts[number + 1].isBreak
            guard beginsLine || endsLine else { continue }
            let text = node.literal
            var rest = Substring(text).utf8
            var repair = Repair(node: node, text: text)
            if beginsLine, let first = rest.first, let reference = Self.reference(first) {
                rest.removeFirst()
                reference.insert(before: node)
                repair.references.append(reference)
            }
            if endsLine, let last = rest.last, last != UInt8(ascii: "~"), let reference = Self.reference(last) {
                rest.removeLast()
                reference.insert(after: node)
                repair.references.append(reference)
            }
            if repair.references.isEmpty { continue }
            node.literal = String(Substring(rest))
            repairs.append(repair)
        }
    }

    private static func reference(_ byte: UInt8) -> Node? {
        guard [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "~")].contains(byte) else { return nil }
        let node = Node(.customInline)
        node.setTags("&#\(byte);", "")
        return node
    }
}
