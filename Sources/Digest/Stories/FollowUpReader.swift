internal import Annotation
internal import Wire

/// Finds what became of planned events: which later article tells that one happened, or that it has another date.
struct FollowUpReader {
    private let articles: [DigestArticle]
    private let entries: [TimelineEntry]
    private var reports: [Key: [Report]] = [:]

    private struct Key: Hashable {
        var company: String
        var kind: EventAnnotation.Kind
    }

    /// An entry that can tell what became of a planned one.
    private struct Report {
        let entry: Int
        let article: Int
        /// The days between which it happened; nil for what is announced itself, or has no days.
        let days: ClosedRange<CalendarDate>?
        /// Dates that it names only to say that they hold no more.
        let denied: Set<PlannedDate>
        /// What it says; nil when it has no days.
        let words: PassageWords?
    }

    private struct PlannedDate: Hashable {
        let value: String
        let modifier: DateAnnotation.Modifier?

        init(_ date: DateAnnotation) { (value, modifier) = (date.value, date.modifier) }
    }

    /// How far the words that deny a date stand from it, in bytes.
    private static let denialReach = 32
    private static let denials = ["non plus", "au lieu d", "plutôt que", "initialement", "précédemment", "et non"]

    /// - Parameter entries: in the order of their dates.
    init(_ articles: [DigestArticle], entries: [TimelineEntry]) {
        self.articles = articles
        self.entries = entries
        for (number, entry) in entries.enumerated() {
            guard let report = report(number, entry) else { continue }
            for company in entry.event.companies {
                reports[Key(company: company, kind: entry.event.kind), default: []].append(report)
            }
        }
    }

    /// The entries, with what followed the planned ones.
    var noted: [TimelineEntry] {
        entries.map { entry in
            var entry = entry
            entry.followUp = followUp(of: entry)
            return entry
        }
    }

    private func followUp(of entry: TimelineEntry) -> TimelineEntry.FollowUp? {
        let event = entry.event
        guard event.isPlanned else { return nil }
        let newest = entry.sources.map(\.article).min() ?? entry.article
        let date = PlannedDate(event.date)
        lazy var own = words(of: entry)
        for company in event.companies {
            for report in reports[Key(company: company, kind: event.kind)] ?? [] where report.article < newest {
                if let days = report.days, let first = event.date.earliest, let last = event.date.latest,
                    first <= days.lowerBound, days.upperBound <= last, report.words?.tellTheSame(as: own) == true
                {
                    return .happened(entry: report.entry)
                }
                if report.denied.contains(date) { return .moved(entry: report.entry) }
            }
        }
        return nil
    }

    private func words(of entry: TimelineEntry) -> PassageWords {
        PassageWords(entry.event, in: articles[entry.article].annotated.annotations)
    }

    /// Nil for an entry that tells nothing of others, and for one of an article without a date.
    private func report(_ number: Int, _ entry: TimelineEntry) -> Report? {
        guard articles[entry.article].annotated.article.date != nil else { return nil }
        var days: ClosedRange<CalendarDate>?
        if !entry.event.isPlanned, let first = entry.event.date.earliest, let last = entry.event.date.latest,
            first <= last
        {
            days = first...last
        }
        let denied = deniedDates(in: entry)
        guard days != nil || !denied.isEmpty else { return nil }
        return Report(
            entry: number, article: entry.article, days: days, denied: denied,
            words: days == nil ? nil : words(of: entry))
    }

    /// "Ouvrira mi-2028 et non plus début 2028": the dates that a passage names only to say that they hold no more.
    private func deniedDates(in entry: TimelineEntry) -> Set<PlannedDate> {
        let passage = entry.event.passage
        let folded = passage.text.lowercased()
        guard Self.denials.contains(where: folded.contains) else { return [] }
        let dates = articles[entry.article].annotated.annotations.dates.filter { date in
            guard passage.passage.contains(date.mention.passage) else { return false }
            let start = date.mention.passage.range.lowerBound - passage.passage.range.lowerBound
            let before = passage.text.utf8.prefix(start).suffix(Self.denialReach)
            let words = String(decoding: before, as: UTF8.self).lowercased()
            return Self.denials.contains { words.contains($0) }
        }
        return Set(dates.map(PlannedDate.init)).subtracting([PlannedDate(entry.event.date)])
    }
}
