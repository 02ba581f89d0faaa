package import Annotation

/// A company of the digest with all that is told of it.
package struct DigestCompany: Sendable {
    package var id: String
    package var name: String
    /// Its row in the lexicon; nil when it was discovered in a text.
    package var row: Company?
    /// The listing that articles state, or the primary one of the lexicon.
    package var listing: Listing?
    /// Indices of articles, newest first.
    package var articles: [Int] = []
    /// Indices of timeline entries, in the order of their dates.
    package var entries: [Int] = []
    /// Companies named in the same articles with the number of those, most often first.
    package var neighbours: [(id: String, count: Int)] = []
    /// Its topics with the number of articles, most often first.
    package var topics: [(id: String, count: Int)] = []
}

/// A topic of the digest with its articles.
package struct DigestTopic: Sendable {
    package var row: Topic
    /// Indices of articles, newest first.
    package var articles: [Int] = []
    /// Indices of timeline entries, in the order of their dates.
    package var entries: [Int] = []
    /// Its companies with the number of articles, most often first.
    package var companies: [(id: String, count: Int)] = []
}
