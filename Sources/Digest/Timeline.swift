internal import Annotation
internal import Wire

/// Articles and events by year, month and day.
package struct Timeline: Sendable {
    /// What belongs to a period, in the digest's order.
    package struct Content: Hashable, Sendable {
        /// Indices of articles, newest first.
        package var articles: [Int] = []
        /// Indices of entries, in the order of their dates.
        package var entries: [Int] = []
    }

    private var contents: [Period: Content] = [:]
    /// All periods with content, in order.
    package private(set) var periods: [Period] = []
    private var partsByPeriod: [Period: [Period]] = [:]
    private var neighboursByPeriod: [Period: (before: Period?, after: Period?)] = [:]
    /// Indices of articles without a date.
    package private(set) var undated: [Int] = []

    /// An event stands in every period of its own precision and coarser: a day's event in its day, month and year, a
    /// month's in its month and year, a range or a quarter in the year in which it begins.
    init(articles: [DigestArticle], entries: [TimelineEntry]) {
        for (index, article) in articles.enumerated() {
            guard let date = article.annotated.article.date else {
                undated.append(index)
                continue
            }
            for period in Self.periods(of: date) { contents[period, default: Content()].articles.append(index) }
        }
        for (index, entry) in entries.enumerated() {
            for period in Self.periods(of: entry) { contents[period, default: Content()].entries.append(index) }
        }
        orderPeriods()
    }

    private mutating func orderPeriods() {
        periods = contents.keys.sorted()
        var last: [Period.Rank: Period] = [:]
        for period in periods {
            if let parent = period.parent { partsByPeriod[parent, default: []].append(period) }
            let before = last.updateValue(period, forKey: period.rank)
            neighboursByPeriod[period] = (before, nil)
            if let before { neighboursByPeriod[before]?.after = period }
        }
    }

    private static func periods(of date: PublicationDate) -> [Period] {
        switch date {
        case .day(let day): [.day(day), .month(year: day.year, month: day.month), .year(day.year)]
        case .month(let year, let month): [.month(year: year, month: month), .year(year)]
        case .year(let year): [.year(year)]
        }
    }

    private static func periods(of entry: TimelineEntry) -> [Period] {
        guard let first = entry.event.date.earliest, let last = entry.event.date.latest ?? entry.event.date.earliest
        else { return [] }
        if first == last { return periods(of: .day(first)) }
        if (first.year, first.month) == (last.year, last.month) {
            return periods(of: .month(year: first.year, month: first.month))
        }
        return [.year(first.year)]
    }

    /// What belongs to a period; nothing for one without articles and events.
    package func content(of period: Period) -> Content { contents[period] ?? Content() }

    /// The years with content, newest first.
    package var years: [Int] {
        periods.compactMap { if case .year(let year) = $0 { year } else { nil } }.sorted(by: >)
    }

    /// The months of a year, or the days of a month, that have content, newest first.
    package func parts(of period: Period) -> [Period] { partsByPeriod[period]?.reversed() ?? [] }

    /// The years, months or days with content that come before and after one.
    package func neighbours(of period: Period) -> (before: Period?, after: Period?) {
        neighboursByPeriod[period] ?? (nil, nil)
    }
}
