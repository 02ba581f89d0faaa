/// A stretch of a leaf block's plain text that becomes a link or another inline element.
package struct TextMark: Hashable, Sendable {
    package enum Element: Hashable, Sendable {
        /// A link made by the tool; its destination is not filtered.
        case link(destination: String, title: String?)
        /// A moment or duration with its machine-readable value.
        case time(value: String, title: String?)
        /// A stretch that style sheets or fragments can name.
        case span(className: String, title: String?)
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
        case .time(let value, let title):
            ("<time datetime=\"\(HTMLText.escaped(value))\"\(Self.titleAttribute(title))>", "</time>")
        case .span(let className, let title):
            ("<span class=\"\(HTMLText.escaped(className))\"\(Self.titleAttribute(title))>", "</span>")
        }
    }

    private static func titleAttribute(_ title: String?) -> String {
        title.map { " title=\"\(HTMLText.escaped($0))\"" } ?? ""
    }
}
