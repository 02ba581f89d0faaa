internal import Digest

/// For each word of the digest, the articles that hold it.
///
/// Articles have search numbers from the oldest to the newest, so that a new one changes no number.
struct SearchIndex {
    /// An article with the weight of a word in it, from 1 to 26.
    struct Posting {
        var number: Int
        var impact: UInt8
    }

    private(set) var postings: [String: [Posting]] = [:]
    /// The digest's index of the article with each search number.
    let articles: [Int]

    /// - Parameter version: the translation of an article that the search shows, if any.
    init(_ digest: NewsDigest, version: (Int) -> ArticleVersion? = { _ in nil }) {
        articles = digest.articles.indices.reversed()
        let fields = SearchFields(digest)
        var words = SearchWords()
        for (number, index) in articles.enumerated() {
            var weights: [String: Double] = [:]
            for (text, weight) in fields.texts(ofArticle: index, version(index)) {
                for word in words.words(of: text) { Self.add(weight, to: &weights[word, default: 0]) }
            }
            for (word, weight) in weights {
                postings[word, default: []].append(Posting(number: number, impact: Self.impact(weight)))
            }
        }
    }

    /// A word that comes again counts less each time: a long text shall not win by its length.
    private static func add(_ weight: Double, to sum: inout Double) {
        sum += weight / (1 + sum / 6)
    }

    private static func impact(_ weight: Double) -> UInt8 { UInt8(max(1, min(26, weight.rounded()))) }
}
