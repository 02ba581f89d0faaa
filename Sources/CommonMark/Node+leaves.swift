/// Leaf blocks: the blocks that hold running text or code.
extension Node {
    /// The blocks below, in document order.
    var blocks: [Node] {
        var found: [Node] = []
        var waiting = children.reversed() as [Node]
        while let node = waiting.popLast() {
            found.append(node)
            if node.kind != .paragraph, node.kind != .heading { waiting += node.children.filter(\.isBlock).reversed() }
        }
        return found
    }

    /// The leaf blocks below, in document order.
    var leaves: [Node] { blocks.filter(\.isLeaf) }

    private var isLeaf: Bool {
        switch kind {
        case .paragraph, .heading, .codeBlock: true
        // What `addAnchors` put in the place of a leaf block.
        case .customBlock: firstChild.map { !$0.isBlock } ?? false
        default: false
        }
    }

    /// True for a soft or hard line break.
    var isBreak: Bool { kind == .softBreak || kind == .lineBreak }

    var isBlock: Bool {
        (Kind.document.rawValue...Kind.thematicBreak.rawValue).contains(kind.rawValue)
    }

    /// The text that a reader sees, as `[Inline].plainText` gives it.
    var plainText: String {
        switch kind {
        case .text, .code, .codeBlock: literal
        case .softBreak, .lineBreak: " "
        default: children.filter { !$0.isBlock }.map(\.plainText).joined()
        }
    }

    /// The inline nodes below that hold text, in document order.
    var texts: [Node] {
        var found: [Node] = []
        var waiting = children.filter { !$0.isBlock }.reversed() as [Node]
        while let node = waiting.popLast() {
            switch node.kind {
            case .text, .code, .softBreak, .lineBreak: found.append(node)
            default: waiting += node.children.reversed()
            }
        }
        return found
    }
}
