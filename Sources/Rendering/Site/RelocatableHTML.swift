/// HTML whose links start from the root of the site, to be placed on pages at any depth.
///
/// An article's card is the same on every page but for the way to the root, so it is rendered once.
struct RelocatableHTML: Sendable {
    /// What stands for the way to the root while the HTML is rendered. No text of a page holds control characters.
    static let root = "\u{1}"

    private let parts: [Substring]

    init(_ html: RenderedHTML) {
        parts = html.source.utf8.split(separator: 1, omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// The HTML for a page from which the root is reached by `root`, such as `../../`.
    func html(from root: String) -> RenderedHTML {
        RenderedHTML(trusting: parts.joined(separator: root))
    }
}
