/// HTML whose links start from the root of the site, to be placed on pages at any depth.
///
/// An article's card is the same on every page but for the way to the root, so it is rendered once.
struct RelocatableHTML: Sendable {
    /// What stands for the way to the root while the HTML is rendered. No text of a page holds control characters.
    static let root = "\u{1}"

    private let parts: [[UInt8]]

    init(_ html: RenderedHTML) {
        parts = html.utf8.split(separator: 1, omittingEmptySubsequences: false).map(Array.init)
    }

    /// The HTML for a page from which the root is reached by `root`, such as `../../`.
    func html(from root: String) -> RenderedHTML {
        RenderedHTML(trusting: Array(parts.joined(separator: root.utf8)))
    }
}
