/// A stretch of a leaf block's plain text that becomes a link or another inline element.
package struct TextMark: Hashable, Sendable {
    package enum Element: Hashable, Sendable {
        /// A link made by the tool; its destination is not filtered.
        case link(destination: String, title: String?)
        /// A moment or duration with its machine-readable value, and a note.
        case time(value: String, note: String?)
        /// A stretch that style sheets or fragments can name, with a note.
        case span(className: String, note: String?)
    }

    /// The number of the leaf block in document order, from 0.
    package var leaf: Int
    /// UTF-8 offsets in the plain text of the leaf block.
    package var range: Range<Int>
    package var element: Element

    package init(leaf: Int, range: Range<Int>, element: Element) {
        self.leaf = leaf
        self.range = range
        self.element = element
    }
}

extension TextMark.Element {
    var isLink: Bool {
        if case .link = self { true } else { false }
    }

    /// The tags around the stretch, with escaped attributes.
    var tags: (opening: String, closing: String) {
        switch self {
        case .link(let destination, let title):
            ("<a href=\"\(HTMLText.escaped(destination))\"\(Self.titleAttribute(title))>", "</a>")
        case .time(let value, let note):
            ("<time datetime=\"\(HTMLText.escaped(value))\"\(Self.noteAttributes(note))>", "</time>")
        case .span(let className, let note):
            ("<span class=\"\(HTMLText.escaped(className))\"\(Self.noteAttributes(note))>", "</span>")
        }
    }

    /// A style sheet shows the note above the words on hover and on focus, which a title would not do for a keyboard.
    private static func noteAttributes(_ note: String?) -> String {
        note.map { " tabindex=\"0\" data-note=\"\(HTMLText.escaped($0))\"" } ?? ""
    }

    private static func titleAttribute(_ title: String?) -> String {
        title.map { " title=\"\(HTMLText.escaped($0))\"" } ?? ""
    }
}
