private import CCmark

/// A node of libcmark's tree: the only file that knows libcmark.
///
/// A node does not own its memory; the root of its document does. It is safe to use as long as the document lives, and
/// `MarkdownDocument` lets none out.
@safe struct Node: Equatable {
    /// The kinds of nodes, in the order and with the numbers of libcmark's `cmark_node_type`.
    enum Kind: UInt32 {
        case none
        case document, quotation, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak
        case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    }

    private let pointer: OpaquePointer

    private init(_ pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    init(_ kind: Kind) {
        // libcmark ends the process when memory runs out, so a missing node is only a programmer's mistake.
        guard let pointer = unsafe cmark_node_new(cmark_node_type(kind.rawValue)) else {
            preconditionFailure("libcmark gave no node")
        }
        unsafe self.pointer = pointer
    }

    init(_ kind: Kind, literal: String) {
        self.init(kind)
        self.literal = literal
    }

    /// The root of a parsed document, with adjacent pieces of text joined.
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

    /// Frees the node and all below it.
    func free() { unsafe cmark_node_free(pointer) }

    /// Takes the node out of its tree and frees it and all below it.
    func remove() {
        unsafe cmark_node_unlink(pointer)
        free()
    }

    // MARK: The tree

    var kind: Kind { Kind(rawValue: unsafe cmark_node_get_type(pointer).rawValue) ?? .none }

    var next: Node? { unsafe cmark_node_next(pointer).map { unsafe Node($0) } }

    var previous: Node? { unsafe cmark_node_previous(pointer).map { unsafe Node($0) } }

    var parent: Node? { unsafe cmark_node_parent(pointer).map { unsafe Node($0) } }

    var firstChild: Node? { unsafe cmark_node_first_child(pointer).map { unsafe Node($0) } }

    var children: [Node] { firstChild.map { Array(sequence(first: $0, next: \.next)) } ?? [] }

    func append(_ child: Node) { unsafe cmark_node_append_child(pointer, child.pointer) }

    func insert(before other: Node) { unsafe cmark_node_insert_before(other.pointer, pointer) }

    func insert(after other: Node) { unsafe cmark_node_insert_after(other.pointer, pointer) }

    /// Joins pieces of text that stand side by side.
    func joinTexts() { unsafe cmark_consolidate_text_nodes(pointer) }

    // MARK: What a node holds

    /// The text of a text, code or HTML node.
    var literal: String {
        get { unsafe Self.text(cmark_node_get_literal(pointer)) }
        nonmutating set { unsafe cmark_node_set_literal(pointer, newValue) }
    }

    /// False if the text of a node is no UTF-8, which makes libcmark's writer stop in its middle.
    var hasValidLiteral: Bool {
        unsafe cmark_node_get_literal(pointer).map { unsafe String(validatingCString: $0) != nil } ?? true
    }

    /// The destination of a link or image, after its character references have been decoded.
    var destination: String {
        get { unsafe Self.text(cmark_node_get_url(pointer)) }
        nonmutating set { unsafe cmark_node_set_url(pointer, newValue) }
    }

    /// The title of a link or image; empty where there is none.
    var title: String {
        get { unsafe Self.text(cmark_node_get_title(pointer)) }
        nonmutating set { unsafe cmark_node_set_title(pointer, newValue) }
    }

    /// What stands behind the fence of a code block.
    var fenceInfo: String {
        get { unsafe Self.text(cmark_node_get_fence_info(pointer)) }
        nonmutating set { unsafe cmark_node_set_fence_info(pointer, newValue) }
    }

    /// The level of a heading, 1 to 6.
    var level: Int {
        get { Int(unsafe cmark_node_get_heading_level(pointer)) }
        nonmutating set { unsafe cmark_node_set_heading_level(pointer, Int32(min(max(newValue, 1), 6))) }
    }

    /// The first number of an ordered list, nil for bullets.
    var listStart: Int? {
        get {
            unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
                ? Int(unsafe cmark_node_get_list_start(pointer)) : nil
        }
        nonmutating set {
            unsafe cmark_node_set_list_type(pointer, newValue == nil ? CMARK_BULLET_LIST : CMARK_ORDERED_LIST)
            // A list marker has nine digits at most.
            unsafe cmark_node_set_list_start(pointer, Int32(min(max(newValue ?? 1, 0), 999_999_999)))
        }
    }

    /// True for a list whose items are not paragraphs set apart.
    var isTight: Bool {
        get { unsafe cmark_node_get_list_tight(pointer) != 0 }
        nonmutating set { unsafe cmark_node_set_list_tight(pointer, newValue ? 1 : 0) }
    }

    /// Sets what a custom node writes, as it is, before and after its children.
    func setTags(_ opening: String, _ closing: String) {
        unsafe cmark_node_set_on_enter(pointer, opening)
        unsafe cmark_node_set_on_exit(pointer, closing)
    }

    // MARK: Rendering

    /// HTML by libcmark's renderer, in safe mode.
    var html: String { unsafe rendered(cmark_render_html(pointer, CMARK_OPT_DEFAULT)) }

    /// CommonMark by libcmark's writer, without wrapping of lines.
    var commonMark: String { unsafe rendered(cmark_render_commonmark(pointer, CMARK_OPT_DEFAULT, 0)) }

    private func rendered(_ characters: UnsafeMutablePointer<CChar>?) -> String {
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(characters) }
        return unsafe Self.text(characters)
    }

    /// libcmark 0.30.2 decodes `&#xFFFE;` and `&#xFFFF;` to the bytes FE and FF, which are in no UTF-8: they go.
    private static func text(_ characters: UnsafePointer<CChar>?) -> String {
        guard let characters = unsafe characters else { return "" }
        if let text = unsafe String(validatingCString: characters) { return text }
        var bytes: [UInt8] = []
        var position = unsafe characters
        while unsafe position.pointee != 0 {
            let byte = UInt8(bitPattern: unsafe position.pointee)
            if byte < 0xFE { bytes.append(byte) }
            unsafe position += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
