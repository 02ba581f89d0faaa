internal import Annotation
internal import Wire

/// Which articles belong to which weeks and months, and which events each of them tells.
struct BulletinIndex: Sendable {
    /// Indices of articles, newest first. One whose day is not known stands in its month only.
    let articles: [BulletinPeriod: [Int]]
    /// The periods in which there are articles, newest first.
    let periods: [BulletinPeriod]
    /// Indices of entries by the article's index.
    private(set) var entries: [Int: [Int]] = [:]
    /// Indices of entries that are announced, the nearest first.
    let planned: [Int]

    init(_ articles: [DigestArticle], entries: [TimelineEntry]) {
        var byPeriod: [BulletinPeriod: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            for period in Self.periods(of: article.annotated.article.date) {
                byPeriod[period, default: []].append(index)
            }
        }
        periods = byPeriod.keys.sorted(by: >)
        self.articles = byPeriod
        planned = entries.indices.filter { entries[$0].event.isPlanned }
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
