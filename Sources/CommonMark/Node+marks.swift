/// Marks: stretches of a leaf block's text that become elements.
extension Node {
    /// Wraps stretches of the leaf block's text; of those that overlap the one that begins first is kept.
    func mark(_ marks: [TextMark]) {
        var stretch = MarkedText(self)
        for mark in marks { stretch.wrap(mark) }
        stretch.finish()
    }
}

/// The text of a leaf block, cut into pieces from its start to its end.
private struct MarkedText {
    /// A node with the part of the text that it holds or will hold.
    private struct Piece {
        let node: Node
        var text: ArraySlice<UInt8>
        var start: Int
        var end: Int { start + text.count }
    }

    private let leaf: Node
    private var pieces: [Piece] = []
    /// The first piece behind the last mark. Its node gets its text when it is cut again or at the end, since copying
    /// the whole rest at each cut would take quadratic time.
    private var current = 0
    private var isCurrentCut = false

    init(_ leaf: Node) {
        self.leaf = leaf
        var offset = 0
        for node in leaf.texts {
            let text = node.isBreak ? [UInt8(ascii: " ")] : Array(node.literal.utf8)
            pieces.append(Piece(node: node, text: text[...], start: offset))
            offset += text.count
        }
    }

    mutating func wrap(_ mark: TextMark) {
        guard current < pieces.count, mark.range.lowerBound >= pieces[current].start, !mark.range.isEmpty else {
            return
        }
        skip(to: mark.range.lowerBound)
        guard let last = pieces[current...].firstIndex(where: { mark.range.upperBound <= $0.end }),
            canCut(pieces[current], at: mark.range.lowerBound), canCut(pieces[last], at: mark.range.upperBound),
            let siblings = siblings(for: mark.range, from: pieces[current], to: pieces[last]),
            !mark.element.isLink || canBeLink(from: siblings.first, to: siblings.last)
        else { return }
        let rest = cutEnd(of: last, at: mark.range.upperBound)
        cutStart(at: mark.range.lowerBound)
        let wrapper = Node(.customInline)
        let tags = mark.element.tags
        wrapper.setTags(tags.opening, tags.closing)
        wrapper.insert(before: siblings.first)
        for node in sequence(first: siblings.first, next: { $0 == siblings.last ? nil : $0.next }).map({ $0 }) {
            wrapper.append(node)
        }
        current = last + 1
        if let rest {
            current = last
            pieces[last] = rest
            isCurrentCut = true
        }
    }

    /// Gives the last piece that was cut its text.
    mutating func finish() {
        if isCurrentCut { pieces[current].node.literal = String(decoding: pieces[current].text, as: UTF8.self) }
        isCurrentCut = false
    }

    /// Leaves the pieces that end before an offset behind.
    private mutating func skip(to offset: Int) {
        while current < pieces.count, pieces[current].end <= offset {
            finish()
            current += 1
        }
    }

    // MARK: Cutting

    /// A border may lie at the ends of a piece, and between two characters of text.
    private func canCut(_ piece: Piece, at offset: Int) -> Bool {
        if offset == piece.start || offset == piece.end { return true }
        let isContinuation = piece.text[piece.text.startIndex + offset - piece.start] & 0xC0 == 0x80
        return piece.node.kind == .text && !isContinuation
    }

    /// Ends a piece at an offset, and gives what was behind it in a node of its own.
    private mutating func cutEnd(of index: Int, at offset: Int) -> Piece? {
        let piece = pieces[index]
        guard offset < piece.end else { return nil }
        let border = piece.text.startIndex + offset - piece.start
        let rest = Piece(node: Node(.text), text: piece.text[border...], start: offset)
        rest.node.insert(after: piece.node)
        pieces[index].text = piece.text[..<border]
        piece.node.literal = String(decoding: pieces[index].text, as: UTF8.self)
        return rest
    }

    /// Begins the current piece at an offset, and puts what was before it into a node of its own.
    private mutating func cutStart(at offset: Int) {
        let piece = pieces[current]
        guard offset > piece.start else { return finish() }
        let border = piece.text.startIndex + offset - piece.start
        Node(.text, literal: String(decoding: piece.text[..<border], as: UTF8.self)).insert(before: piece.node)
        pieces[current].text = piece.text[border...]
        pieces[current].start = offset
        piece.node.literal = String(decoding: pieces[current].text, as: UTF8.self)
        isCurrentCut = false
    }

    // MARK: The tree around

    /// The first and the last of the sibling nodes that a range covers exactly; nil if it crosses a border of emphasis.
    private func siblings(for range: Range<Int>, from first: Piece, to last: Piece) -> (first: Node, last: Node)? {
        if first.node == last.node { return (first.node, last.node) }
        let starts = ancestors(first.node) { range.lowerBound == first.start && $0.previous == nil }
        let ends = ancestors(last.node) { range.upperBound == last.end && $0.next == nil }
        for start in starts {
            if let end = ends.first(where: { $0.parent == start.parent }) { return (start, end) }
        }
        return nil
    }

    /// The node, and its ancestors as long as nothing of them lies outside of the range.
    private func ancestors(_ node: Node, isWhole: (Node) -> Bool) -> [Node] {
        var found = [node]
        while let node = found.last, isWhole(node), let parent = node.parent, parent != leaf { found.append(parent) }
        return found
    }

    /// A link may lie neither in a link or another mark nor around one.
    private func canBeLink(from first: Node, to last: Node) -> Bool {
        var ancestor = first.parent
        while let node = ancestor, node != leaf {
            if node.kind == .link || node.kind == .customInline { return false }
            ancestor = node.parent
        }
        var waiting = sequence(first: first, next: { $0 == last ? nil : $0.next }).map { $0 }
        while let node = waiting.popLast() {
            if node.kind == .link || node.kind == .customInline { return false }
            waiting += node.children
        }
        return true
    }
}
