internal import Annotation
internal import Wire

/// Finds what became of planned events: which later article tells that one happened, or that it has another date.
struct FollowUpReader {
    private let articles: [DigestArticle]
    private let entries: [TimelineEntry]
    private var byCompany: [Key: [Int]] = [:]
    private let words: [PassageWords]

    private struct Key: Hashable {
        var company: String
        var kind: EventAnnotation.Kind
    }

    /// Two sentences on one happening share more than its name.
    private static let fewestShared = 2
    /// How far the words that deny a date stand from it, in bytes.
    private static let denialReach = 32
    private static let denials = ["non plus", "au lieu d", "plutôt que", "initialement", "précédemment", "et non"]

    /// - Parameter entries: in the order of their dates.
    init(_ articles: [DigestArticle], entries: [TimelineEntry]) {
        self.articles = articles
        self.entries = entries
        words = entries.map { PassageWords($0.event, in: articles[$0.article].annotated.annotations) }
        for (number, entry) in entries.enumerated() {
            for company in entry.event.companies {
                byCompany[Key(company: company, kind: entry.event.kind), default: []].append(number)
            }
        }
    }

    /// The entries, with what followed the planned ones.
    var noted: [TimelineEntry] {
        entries.indices.map { number in
            var entry = entries[number]
            entry.followUp = followUp(of: number)
            return entry
        }
    }

    private func followUp(of number: Int) -> TimelineEntry.FollowUp? {
        let entry = entries[number]
        guard entry.event.isPlanned else { return nil }
        let newest = entry.sources.map(\.article).min() ?? entry.article
        for company in entry.event.companies {
            for later in byCompany[Key(company: company, kind: entry.event.kind)] ?? [] {
                // Articles stand newest first.
                guard entries[later].article < newest, isDated(entries[later].article) else { continue }
                if happens(number, in: later) { return .happened(entry: later) }
                if denies(later, entry.event.date) { return .moved(entry: later) }
            }
        }
        return nil
    }

    private func isDated(_ article: Int) -> Bool { articles[article].annotated.article.date != nil }

    private func happens(_ planned: Int, in later: Int) -> Bool {
        let (plan, event) = (entries[planned].event.date, entries[later].event)
        guard !event.isPlanned, let first = plan.earliest, let last = plan.latest, let start = event.date.earliest,
            let end = event.date.latest, first <= start, end <= last
        else { return false }
        return words[planned].shared(with: words[later]) >= Self.fewestShared
    }

    /// "Ouvrira mi-2028 et non plus début 2028": whether a passage names a date only to say that it holds no more.
    private func denies(_ later: Int, _ date: DateAnnotation) -> Bool {
        let event = entries[later].event
        guard event.date.value != date.value || event.date.modifier != date.modifier else { return false }
        return articles[entries[later].article].annotated.annotations.dates.contains { other in
            guard other.value == date.value, other.modifier == date.modifier,
                event.passage.passage.contains(other.mention.passage)
            else { return false }
            let start = other.mention.passage.range.lowerBound - event.passage.passage.range.lowerBound
            let before = event.passage.text.utf8.prefix(start).suffix(Self.denialReach)
            let words = String(decoding: before, as: UTF8.self).lowercased()
            return Self.denials.contains { words.contains($0) }
        }
    }
}
