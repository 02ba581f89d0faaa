/// Articles that cover the same news.
package struct Story: Hashable, Sendable {
    /// Part of its address. It comes from the seed that arrived first, so that later ones leave it alone.
    package var id: String
    /// Indices of its articles, newest first; at least two.
    package var articles: [Int]
    /// The ids of the companies that its articles have in common, or of all when they share none.
    package var companies: [String] = []
    /// Indices of timeline entries that its articles tell, in the order of their dates.
    package var entries: [Int] = []
}
