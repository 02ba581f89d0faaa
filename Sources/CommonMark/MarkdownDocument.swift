private import CCmark

/// A Markdown document in libcmark's memory, freed with its owner.
///
/// ```swift
/// var document = MarkdownDocument(parsing: "Nvidia et *Lilly*")
/// document.mark([TextMark(leaf: 0, range: 0..<6, element: .link(destination: "nvidia/", title: nil))])
/// document.html()  // <p><a href="nvidia/">Nvidia</a> et <em>Lilly</em></p>
/// ```
///
/// libcmark stays in safe mode. Raw HTML of a source becomes visible text, images become their alternative text, and
/// links that `LinkPolicy` refuses lose their destination.
package struct MarkdownDocument: ~Copyable {
    private let root: Node

    /// Parses CommonMark. Any text is a document; see `BoundedMarkdown` for the bounds.
    package init(parsing source: String) {
        let text = BoundedMarkdown.bounded(CleanText.cleaned(source))
        root = Node(parsing: text)
        root.disarm()
    }

    /// Builds a document out of values. Text is taken as text: nothing in it is Markdown.
    ///
    /// Spaces at the ends of a block are dropped, since Markdown can't hold them.
    package init(_ blocks: [MarkdownBlock]) {
        root = Node(CMARK_NODE_DOCUMENT)
        for block in blocks { root.append(Node(block)) }
    }

    deinit {
        root.free()
    }

    /// The document as HTML, by libcmark's own renderer.
    package borrowing func html() -> String {
        unsafe root.rendered { unsafe cmark_render_html($0, CMARK_OPT_DEFAULT) }
    }

    /// The document as CommonMark, by libcmark's own writer.
    package borrowing func commonMark() -> String {
        unsafe root.rendered { unsafe cmark_render_commonmark($0, CMARK_OPT_DEFAULT, 0) }
    }

    /// The document as values.
    package var blocks: [MarkdownBlock] { root.children.compactMap(\.block) }

    /// The plain text of every leaf block, in document order.
    package var leafTexts: [String] { root.leaves.map(\.plainText) }

    /// Gives every leaf block the fragment `#p1`, `#p2`… in document order, and a class where `className` names one.
    package mutating func addAnchors(className: (Int) -> String? = { _ in nil }) {
        for (number, leaf) in root.leaves.enumerated() {
            let classAttribute = className(number).map { " class=\"\(HTMLText.escaped($0))\"" } ?? ""
            leaf.anchor(attributes: "id=\"p\(number + 1)\"\(classAttribute)")
        }
    }

    /// Turns stretches of text into links and other elements.
    ///
    /// Of marks that overlap the first is kept. A mark that would cross the border of emphasis or lie in a link is left out.
    package mutating func mark(_ marks: [TextMark]) {
        let byLeaf = Dictionary(grouping: marks, by: \.leaf)
        for (number, leaf) in root.leaves.enumerated() {
            guard let marks = byLeaf[number] else { continue }
            leaf.mark(marks.sorted { $0.range.lowerBound < $1.range.lowerBound })
        }
    }
}

/// A node of libcmark's tree. It does not own its memory; the document's root does.
///
/// Safe to use as long as the document lives: nothing outside this file ever holds one.
@safe private struct Node: Equatable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    init(_ type: cmark_node_type) {
        // libcmark ends the process when memory runs out, so a missing node is only a programmer's mistake.
        guard let pointer = unsafe cmark_node_new(type) else { preconditionFailure("libcmark gave no node") }
        unsafe self.pointer = pointer
    }

    init(parsing text: String) {
        var text = text
        let parsed = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let parsed = unsafe parsed else { preconditionFailure("libcmark gave no document") }
        unsafe pointer = parsed
    }

    static func == (left: Node, right: Node) -> Bool { unsafe left.pointer == right.pointer }

    func free() { unsafe cmark_node_free(pointer) }

    var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }

    var next: Node? { unsafe cmark_node_next(pointer).map { unsafe Node($0) } }

    var previous: Node? { unsafe cmark_node_previous(pointer).map { unsafe Node($0) } }

    var children: [Node] {
        var found: [Node] = []
        var child = unsafe cmark_node_first_child(pointer).map { unsafe Node($0) }
        while let current = child {
            found.append(current)
            child = current.next
        }
        return found
    }

    var literal: String { unsafe cmark_node_get_literal(pointer).map { unsafe String(cString: $0) } ?? "" }

    func append(_ child: Node) { unsafe cmark_node_append_child(pointer, child.pointer) }

    func insertBefore(_ other: Node) { unsafe cmark_node_insert_before(other.pointer, pointer) }

    func remove() {
        unsafe cmark_node_unlink(pointer)
        free()
    }

    /// The text that one of libcmark's renderers gives, cleaned; the renderer's memory is freed.
    func rendered(_ render: (OpaquePointer) -> UnsafeMutablePointer<CChar>?) -> String {
        guard let characters = unsafe render(pointer) else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(characters) }
        return unsafe String(cString: characters)
    }
}

// MARK: - Values to nodes

extension Node {
    init(_ block: MarkdownBlock) {
        switch block {
        case .paragraph(let inlines):
            self.init(CMARK_NODE_PARAGRAPH)
            appendLine(inlines)
        case .heading(let level, let inlines):
            self.init(CMARK_NODE_HEADING)
            unsafe cmark_node_set_heading_level(pointer, Int32(min(max(level, 1), 6)))
            appendLine(inlines)
        case .quotation(let blocks):
            self.init(CMARK_NODE_BLOCK_QUOTE)
            for block in blocks { append(Node(block)) }
        case .list(let start, let items):
            self.init(CMARK_NODE_LIST)
            unsafe cmark_node_set_list_type(pointer, start == nil ? CMARK_BULLET_LIST : CMARK_ORDERED_LIST)
            unsafe cmark_node_set_list_start(pointer, Int32(clamping: start ?? 1))
            unsafe cmark_node_set_list_tight(pointer, 1)
            for item in items {
                let node = Node(CMARK_NODE_ITEM)
                for block in item { node.append(Node(block)) }
                append(node)
            }
        case .code(let text):
            self.init(CMARK_NODE_CODE_BLOCK)
            unsafe cmark_node_set_literal(pointer, CleanText.cleaned(text))
        case .thematicBreak:
            self.init(CMARK_NODE_THEMATIC_BREAK)
        }
    }

    /// Appends the content of a leaf block, without spaces at its ends.
    private func appendLine(_ inlines: [Inline]) {
        for (number, inline) in inlines.enumerated() {
            append(inline, isFirst: number == 0, isLast: number == inlines.count - 1)
        }
    }

    private func append(_ inline: Inline, isFirst: Bool = false, isLast: Bool = false) {
        switch inline {
        case .text(let text):
            appendText(
                Substring(trimmed(Substring(CleanText.cleaned(text)).utf8, start: isFirst, end: isLast)).utf8,
                isFirst: isFirst)
        case .softBreak:
            append(Node(CMARK_NODE_SOFTBREAK))
        case .lineBreak:
            append(Node(CMARK_NODE_LINEBREAK))
        case .code(let text):
            let node = Node(CMARK_NODE_CODE)
            unsafe cmark_node_set_literal(node.pointer, CleanText.cleaned(text))
            append(node)
        case .emphasis(let children):
            append(Node(CMARK_NODE_EMPH), holding: children)
        case .strong(let children):
            append(Node(CMARK_NODE_STRONG), holding: children)
        case .link(let destination, let title, let children):
            let node = Node(CMARK_NODE_LINK)
            unsafe cmark_node_set_url(node.pointer, destination)
            if let title { unsafe cmark_node_set_title(node.pointer, title) }
            append(node, holding: children)
        }
    }

    private func append(_ node: Node, holding children: [Inline]) {
        for child in children { node.append(child) }
        append(node)
    }

    /// Appends text so that libcmark's writer keeps it: line ends become breaks, and a fence of tildes, which the writer
    /// of 0.30.2 forgets to escape, is written as a character reference.
    private func appendText(_ text: Substring.UTF8View, isFirst: Bool) {
        let lines = text.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        for (number, line) in lines.enumerated() {
            let beginsLine = number > 0 || isFirst
            var rest = trimmed(line, start: beginsLine, end: number < lines.count - 1)
            if rest.isEmpty, lines.count > 1 { continue }
            if number > 0 { append(Node(CMARK_NODE_SOFTBREAK)) }
            if beginsLine, rest.utf8.first == UInt8(ascii: "~") {
                append(literal: "&#126;")
                rest.removeFirst()
            }
            let node = Node(CMARK_NODE_TEXT)
            unsafe cmark_node_set_literal(node.pointer, rest)
            append(node)
        }
    }

    private func append(literal: String) {
        let node = Node(CMARK_NODE_CUSTOM_INLINE)
        unsafe cmark_node_set_on_enter(node.pointer, literal)
        append(node)
    }

    private func trimmed(_ text: Substring.UTF8View, start: Bool, end: Bool) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        var view = text
        if start { view = view.drop(while: isSpace) }
        if end { while let last = view.last, isSpace(last) { view.removeLast() } }
        return String(Substring(view))
    }
}

// MARK: - Nodes to values

extension Node {
    var block: MarkdownBlock? {
        switch type {
        case CMARK_NODE_PARAGRAPH: .paragraph(inlines)
        case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(pointer)), inlines)
        case CMARK_NODE_BLOCK_QUOTE: .quotation(children.compactMap(\.block))
        case CMARK_NODE_LIST: .list(start: listStart, items: children.map { $0.children.compactMap(\.block) })
        case CMARK_NODE_CODE_BLOCK: .code(literal)
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: nil
        }
    }

    private var listStart: Int? {
        unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
            ? Int(unsafe cmark_node_get_list_start(pointer)) : nil
    }

    private var inlines: [Inline] { children.compactMap(\.inline) }

    private var inline: Inline? {
        switch type {
        case CMARK_NODE_TEXT: .text(literal)
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(literal)
        case CMARK_NODE_EMPH: .emphasis(inlines)
        case CMARK_NODE_STRONG: .strong(inlines)
        case CMARK_NODE_LINK:
            .link(
                destination: unsafe cmark_node_get_url(pointer).map { unsafe String(cString: $0) } ?? "",
                title: unsafe cmark_node_get_title(pointer).map { unsafe String(cString: $0) }.flatMap {
                    $0.isEmpty ? nil : $0
                }, inlines)
        default: nil
        }
    }

    /// The leaf blocks below, in document order: those that hold running text or code.
    var leaves: [Node] {
        var found: [Node] = []
        var waiting = [self]
        while let node = waiting.popLast() {
            switch node.type {
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_CODE_BLOCK, CMARK_NODE_CUSTOM_BLOCK:
                found.append(node)
            default:
                waiting += node.children.reversed()
            }
        }
        return found
    }

    /// The text that a reader sees, as `[Inline].plainText` gives it.
    var plainText: String {
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: literal
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: " "
        default: children.map(\.plainText).joined()
        }
    }
}

// MARK: - Editing

extension Node {
    /// Takes the danger out of a parsed document: raw HTML, images, refused links, and what entities smuggled in.
    func disarm() {
        var waiting = [self]
        while let node = waiting.popLast() {
            switch node.type {
            case CMARK_NODE_HTML_BLOCK:
                node.replaceHTMLBlock()
                continue
            case CMARK_NODE_HTML_INLINE:
                node.insertTextBefore(node.literal)
                node.remove()
                continue
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
                node.cleanLiteral()
            default:
                break
            }
            waiting += node.children
            if node.type == CMARK_NODE_IMAGE || node.type == CMARK_NODE_LINK && !node.isAllowedLink { node.unwrap() }
        }
    }

    private var isAllowedLink: Bool {
        LinkPolicy.allows(unsafe cmark_node_get_url(pointer).map { unsafe String(cString: $0) } ?? "")
    }

    /// Shows the block as text. The comment that libcmark's writer puts between two lists goes.
    private func replaceHTMLBlock() {
        if previous?.type == CMARK_NODE_LIST, next?.type == CMARK_NODE_LIST,
            literal.trimmingLineEnd == "<!-- end list -->"
        {
            return remove()
        }
        let paragraph = Node(CMARK_NODE_PARAGRAPH)
        paragraph.appendText(Substring(CleanText.cleaned(literal.trimmingLineEnd)).utf8, isFirst: true)
        paragraph.insertBefore(self)
        remove()
    }

    private func insertTextBefore(_ text: String) {
        let node = Node(CMARK_NODE_TEXT)
        unsafe cmark_node_set_literal(node.pointer, CleanText.cleaned(text))
        node.insertBefore(self)
    }

    private func cleanLiteral() {
        guard let characters = unsafe cmark_node_get_literal(pointer) else { return }
        if let text = unsafe String(validatingCString: characters) {
            let cleaned = CleanText.cleaned(text)
            if cleaned.utf8.count != text.utf8.count { unsafe cmark_node_set_literal(pointer, cleaned) }
        } else {
            // A reference such as &#xFFFE; is not decoded to valid UTF-8: what can't be decoded goes.
            let decodable = unsafe String(cString: characters).unicodeScalars.filter { $0 != "\u{FFFD}" }
            unsafe cmark_node_set_literal(pointer, CleanText.cleaned(String(String.UnicodeScalarView(decodable))))
        }
    }

    private func unwrap() {
        for child in children { child.insertBefore(self) }
        remove()
    }

    /// Puts a leaf block's content into an element with attributes.
    func anchor(attributes: String) {
        let tag: (opening: String, closing: String) =
            switch type {
            case CMARK_NODE_HEADING:
                {
                    let level = unsafe cmark_node_get_heading_level(pointer)
                    return ("<h\(level) \(attributes)>", "</h\(level)>")
                }()
            case CMARK_NODE_CODE_BLOCK: ("<div \(attributes)>", "</div>")
            default: ("<p \(attributes)>", "</p>")
            }
        let block = Node(CMARK_NODE_CUSTOM_BLOCK)
        unsafe cmark_node_set_on_enter(block.pointer, tag.opening)
        unsafe cmark_node_set_on_exit(block.pointer, tag.closing)
        block.insertBefore(self)
        if type == CMARK_NODE_CODE_BLOCK {
            block.append(self)
        } else {
            for child in children { block.append(child) }
            remove()
        }
    }

    /// Wraps stretches of the leaf block's text; `marks` in order of their starts.
    func mark(_ marks: [TextMark]) {
        var offset = 0
        var rest = marks[...]
        markChildren(from: &offset, &rest, isInLink: false)
    }

    private func markChildren(from offset: inout Int, _ marks: inout ArraySlice<TextMark>, isInLink: Bool) {
        for child in children {
            switch child.type {
            case CMARK_NODE_TEXT:
                child.markText(from: &offset, &marks, isInLink: isInLink)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
                offset += 1
            case CMARK_NODE_CODE:
                offset += child.literal.utf8.count
            default:
                child.markChildren(from: &offset, &marks, isInLink: isInLink || child.type == CMARK_NODE_LINK)
            }
        }
    }

    /// Cuts a text node at the borders of the marks that lie in it and wraps the pieces.
    private func markText(from offset: inout Int, _ marks: inout ArraySlice<TextMark>, isInLink: Bool) {
        let text = Array(literal.utf8)
        let end = offset + text.count
        var position = offset
        var isCut = false
        while let mark = marks.first, mark.range.lowerBound < end {
            marks.removeFirst()
            guard mark.range.lowerBound >= position, mark.range.upperBound <= end, !mark.range.isEmpty else { continue }
            guard !isInLink else { continue }
            insertTextBefore(text, position - offset..<mark.range.lowerBound - offset)
            let wrapper = Node(CMARK_NODE_CUSTOM_INLINE)
            let tags = mark.element.tags
            unsafe cmark_node_set_on_enter(wrapper.pointer, tags.opening)
            unsafe cmark_node_set_on_exit(wrapper.pointer, tags.closing)
            let content = Node(CMARK_NODE_TEXT)
            let range = mark.range.lowerBound - offset..<mark.range.upperBound - offset
            unsafe cmark_node_set_literal(content.pointer, String(decoding: text[range], as: UTF8.self))
            wrapper.append(content)
            wrapper.insertBefore(self)
            position = mark.range.upperBound
            isCut = true
        }
        if isCut {
            insertTextBefore(text, position - offset..<text.count)
            remove()
        }
        offset = end
    }

    private func insertTextBefore(_ text: [UInt8], _ range: Range<Int>) {
        if !range.isEmpty { insertTextBefore(String(decoding: text[range], as: UTF8.self)) }
    }
}

extension String {
    /// The text without line ends at its end.
    fileprivate var trimmingLineEnd: String {
        var view = utf8[...]
        while view.last == UInt8(ascii: "\n") { view.removeLast() }
        return String(decoding: view, as: UTF8.self)
    }
}
