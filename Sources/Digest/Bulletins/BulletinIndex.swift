internal import Annotation
internal import Wire

/// Which articles belong to which weeks and months, and which events each of them tells.
struct BulletinIndex: Sendable {
    /// Indices of articles, newest first. One whose day is not known stands in its month only.
    private(set) var articles: [BulletinPeriod: [Int]] = [:]
    /// Indices of entries by the article's index.
    private(set) var entries: [Int: [Int]] = [:]

    init(_ articles: [DigestArticle], entries: [TimelineEntry]) {
        for (index, article) in articles.enumerated() {
            for period in Self.periods(of: article.annotated.article.date) {
                self.articles[period, default: []].append(index)
            }
        }
        for (number, entry) in entries.enumerated() {
            for source in entry.sources where self.entries[source.article]?.last != number {
                self.entries[source.article, default: []].append(number)
            }
        }
    }

    private static func periods(of date: PublicationDate?) -> [BulletinPeriod] {
        switch date {
        case .day(let day)?: BulletinPeriod.periods(of: day)
        case .month(let year, let month)?: [.month(year: year, month: month)]
        default: []
        }
    }
}
