/// Values to nodes, and nodes to values.
extension Node {
    init(_ block: MarkdownBlock) {
        switch block {
        case .paragraph(let inlines):
            self.init(.paragraph)
            append(leaf: inlines)
        case .heading(let level, let inlines):
            self.init(.heading)
            self.level = level
            append(leaf: inlines)
        case .quotation(let blocks):
            self.init(.quotation)
            for block in blocks { append(Node(block)) }
        case .list(let start, let items):
            self.init(.list)
            listStart = start
            isTight = items.allSatisfy(Self.canBeTight)
            for item in items {
                let node = Node(.item)
                for block in item { node.append(Node(block)) }
                append(node)
            }
        case .code(let text):
            self.init(.codeBlock, literal: CleanText.cleaned(text))
        case .thematicBreak:
            self.init(Kind.thematicBreak)
        }
    }

    /// In a tight list the writer puts no empty line between blocks, so that two paragraphs would become one, and only
    /// a list of bullets or from 1 may follow a paragraph.
    private static func canBeTight(_ item: [MarkdownBlock]) -> Bool {
        guard case .list(let start, let items)? = item.dropFirst().first else { return item.count <= 1 }
        guard case .paragraph? = items.first?.first else { return false }
        return item.count == 2 && start ?? 1 == 1
    }

    private func append(leaf inlines: [Inline]) {
        for inline in inlines { append(inline) }
        replaceUselessBreaks()
        joinTexts()
    }

    /// Makes spaces of breaks that Markdown can't hold: a break that begins or ends a block or follows another
    /// one, and each one in a heading.
    func replaceUselessBreaks() {
        let texts = texts
        guard texts.contains(where: \.isBreak) else { return }
        var isAfterBreak = true
        for (number, node) in texts.enumerated() {
            guard node.isBreak else {
                isAfterBreak = false
                continue
            }
            if isAfterBreak || number == texts.count - 1 || kind == .heading {
                Node(.text, literal: " ").insert(before: node)
                node.remove()
            }
            isAfterBreak = true
        }
        joinTexts()
    }

    private func append(_ inline: Inline) {
        switch inline {
        case .text(let text):
            let line = Self.line(CleanText.cleaned(text))
            if !line.isEmpty { append(Node(.text, literal: line)) }
        case .softBreak: append(Node(.softBreak))
        case .lineBreak: append(Node(.lineBreak))
        case .code(let text): append(Node(.code, literal: Self.line(CleanText.cleaned(text))))
        case .emphasis(let children): append(Node(.emphasis), holding: children)
        case .strong(let children): append(Node(.strong), holding: children)
        case .link(let destination, let title, let children):
            let link = Node(.link)
            link.destination = CleanText.cleaned(destination)
            link.title = title.map(CleanText.cleaned) ?? ""
            append(link, holding: children)
        }
    }

    private func append(_ node: Node, holding children: [Inline]) {
        append(node)
        for child in children { node.append(child) }
    }

    /// Text on one line: every byte of a line end becomes a space, so that offsets stay.
    static func line(_ text: String) -> String {
        let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        guard text.utf8.contains(where: isLineEnd) else { return text }
        return String(decoding: text.utf8.map { isLineEnd($0) ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}

extension Node {
    var block: MarkdownBlock? {
        switch kind {
        case .paragraph: .paragraph(inlines)
        case .heading: .heading(level: level, inlines)
        case .quotation: .quotation(children.compactMap(\.block))
        case .list: .list(start: listStart, items: children.map { $0.children.compactMap(\.block) })
        case .codeBlock: .code(literal)
        case .thematicBreak: .thematicBreak
        default: nil
        }
    }

    private var inlines: [Inline] { children.compactMap(\.inline) }

    private var inline: Inline? {
        switch kind {
        case .text: .text(literal)
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .code: .code(literal)
        case .emphasis: .emphasis(inlines)
        case .strong: .strong(inlines)
        case .link: .link(destination: destination, title: title.isEmpty ? nil : title, inlines)
        default: nil
        }
    }
}
