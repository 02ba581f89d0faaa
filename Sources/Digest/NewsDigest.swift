package import Annotation
package import Translation
package import Wire

/// The whole library as values: what the site is made of.
package struct NewsDigest: Sendable {
    package let settings: SiteSettings
    package let lexicon: Lexicon
    /// Dated ones newest first, then the undated; ties in byte order of seed names. Everything else names them by index.
    package let articles: [DigestArticle]
    /// All events in the order of their dates.
    package let entries: [TimelineEntry]
    /// In the order of their names.
    package let companies: [DigestCompany]
    /// Those with articles, in the order of the lexicon.
    package let topics: [DigestTopic]
    package let timeline: Timeline
    /// "Now" for the site: the last day that the newest article can mean. Nil when nothing is dated.
    package let now: CalendarDate?

    private let companyIndex: [String: Int]
    private let topicIndex: [String: Int]

    /// - Parameter precedes: the order of names in the language of the originals (état before étude, œ as oe).
    package init(
        _ articles: [DigestArticle], lexicon: Lexicon, settings: SiteSettings, precedes: (String, String) -> Bool
    ) {
        self.settings = settings
        self.lexicon = lexicon
        let sorted = ArticleOrder.sorted(articles)
        self.articles = sorted
        now = sorted.first?.annotated.article.date?.latest
        entries = Self.entries(of: sorted)
        timeline = Timeline(articles: sorted, entries: entries)
        let subjects = SubjectIndex(sorted, entries: entries, lexicon: lexicon)
        companies = subjects.companies.sorted { left, right in
            if precedes(left.name, right.name) { return true }
            return precedes(right.name, left.name) ? false : left.id < right.id
        }
        topics = subjects.topics
        companyIndex = Dictionary(companies.enumerated().map { ($1.id, $0) }) { first, _ in first }
        topicIndex = Dictionary(topics.enumerated().map { ($1.row.id, $0) }) { first, _ in first }
    }

    package func company(_ id: String) -> DigestCompany? { companyIndex[id].map { companies[$0] } }

    package func topic(_ id: String) -> DigestTopic? { topicIndex[id].map { topics[$0] } }

    /// Planned events that lie after "now", soonest first.
    package var planned: [Int] {
        entries.indices.filter { index in
            let event = entries[index].event
            guard event.isPlanned, let now, let latest = event.date.latest ?? event.date.earliest else { return false }
            return latest >= now
        }
    }

    private static func entries(of articles: [DigestArticle]) -> [TimelineEntry] {
        let all = articles.enumerated().flatMap { index, article in
            article.annotated.annotations.events.map { TimelineEntry(article: index, event: $0) }
        }
        return all.enumerated().sorted { left, right in
            let first = (left.element.event.date.earliest, left.offset)
            let second = (right.element.event.date.earliest, right.offset)
            guard let early = first.0, let late = second.0, early != late else {
                return first.0 == nil && second.0 != nil
                    ? false : first.0 != nil && second.0 == nil ? true : first.1 < second.1
            }
            return early < late
        }.map(\.element)
    }
}
