internal import Annotation
internal import Wire

/// Makes one timeline entry of an event that several articles tell.
struct EntryGathering {
    private let articles: [DigestArticle]
    private let storyOfArticle: [Int: Int]
    private var entries: [TimelineEntry] = []
    private var byKey: [Key: [Int]] = [:]
    /// The telling words of each entry's sentence, as its first article has them.
    private var words: [PassageWords] = []

    private struct Key: Hashable {
        /// The story, alone or with a date; without one the day with a second company, or the date.
        var place: String
        var kinds: String
        var company: String
        var isPlanned: Bool
        /// True when nothing else shows that two articles tell one event than that their sentences have words in common.
        var asksForWords = false
    }

    /// A story tells few events of one company and kind; comparing more would only cost time on hostile input.
    private static let mostCompared = 16

    init(_ articles: [DigestArticle], storyOfArticle: [Int: Int]) {
        self.articles = articles
        self.storyOfArticle = storyOfArticle
    }

    /// The events of all articles in the order of their dates; undated articles' last, ties in the digest's order.
    mutating func gathered() -> [TimelineEntry] {
        // The oldest article first: it is the one that told the event.
        for index in articles.indices.reversed() {
            let annotations = articles[index].annotated.annotations
            for event in annotations.events { add(event, of: index, PassageWords(event, in: annotations)) }
        }
        return entries.enumerated().sorted { left, right in
            let order = (left.element.article, left.offset) < (right.element.article, right.offset)
            switch (left.element.event.date.earliest, right.element.event.date.earliest) {
            case (let first?, let second?): return first == second ? order : first < second
            case (let first, let second): return first == nil && second == nil ? order : second == nil
            }
        }.map(\.element)
    }

    private mutating func add(_ event: EventAnnotation, of article: Int, _ own: PassageWords) {
        let keys = keys(of: event, article)
        for key in keys {
            let same = byKey[key]?.first { number in
                isSame(entries[number], event, article)
                    && (!key.asksForWords || own.tellTheSame(as: words[number]))
            }
            guard let known = same else { continue }
            merge(event, of: article, into: known)
            return
        }
        for key in keys where byKey[key, default: []].count < Self.mostCompared {
            byKey[key, default: []].append(entries.count)
        }
        entries.append(TimelineEntry(article: article, event: event))
        words.append(own)
    }

    /// "Il entrera en service en novembre": what is planned for a month and told of a pair of companies is one event, whichever
    /// of the two its sentence names.
    private func pair(of event: EventAnnotation, _ article: DigestArticle) -> [String] {
        let named = article.storyTraits.companies
        return event.isPlanned && event.date.precision == .month && named.count == 2 ? named : event.companies
    }

    private func keys(of event: EventAnnotation, _ article: Int) -> [Key] {
        let kind = EventClass(event.kind).map { String($0.rawValue) } ?? event.kind.rawValue
        var keys: [Key] = []
        if let story = storyOfArticle[article] {
            for company in event.companies.isEmpty ? [""] : event.companies {
                keys.append(Key(place: "story \(story)", kinds: kind, company: company, isPlanned: event.isPlanned))
            }
            // "Elle doit entrer en service en novembre": one wire of a story names the company, another a partner or none.
            if [.day, .month].contains(event.date.precision) {
                keys.append(
                    Key(
                        place: "story \(story) \(event.date.value)", kinds: event.kind.rawValue, company: "",
                        isPlanned: event.isPlanned))
            }
        }
        if event.date.earliest != nil {
            for company in event.companies.prefix(5) {
                keys.append(
                    Key(
                        place: "\(event.date.value) \(event.date.modifier?.rawValue ?? "")", kinds: event.kind.rawValue,
                        company: company, isPlanned: event.isPlanned,
                        asksForWords: true))
            }
        }
        if [.day, .month].contains(event.date.precision) {
            let companies = pair(of: event, articles[article]).sorted().prefix(5)
            for (number, first) in companies.enumerated() {
                for second in companies.dropFirst(number + 1) {
                    keys.append(
                        Key(
                            place: "\(event.date.value) \(second)", kinds: event.kind.rawValue, company: first,
                            isPlanned: event.isPlanned))
                }
            }
        }
        return keys
    }

    /// Within an article events were told apart when it was read; of two articles the dates must agree.
    private func isSame(_ entry: TimelineEntry, _ event: EventAnnotation, _ article: Int) -> Bool {
        guard !entry.sources.contains(where: { $0.article == article }) else { return false }
        let (left, right) = (entry.event.date, event.date)
        if left.value == right.value { return true }
        guard let first = left.earliest, let last = left.latest, let otherFirst = right.earliest,
            let otherLast = right.latest
        else { return false }
        return first <= otherFirst && otherLast <= last || otherFirst <= first && last <= otherLast
    }

    private mutating func merge(_ event: EventAnnotation, of article: Int, into index: Int) {
        entries[index].others.append(TimelineEntry.Source(article: article, passage: event.passage))
        let known = Set(entries[index].event.companies)
        entries[index].event.companies += event.companies.filter { !known.contains($0) }
        if let length = event.date.dayCount, let own = entries[index].event.date.dayCount, length < own {
            takeDate(of: event, article, for: index)
        }
    }

    /// The finer date counts, with the passage that gives it in front.
    private mutating func takeDate(of event: EventAnnotation, _ article: Int, for index: Int) {
        let before = TimelineEntry.Source(article: entries[index].article, passage: entries[index].event.passage)
        entries[index].others.removeLast()
        entries[index].others.insert(before, at: 0)
        entries[index].article = article
        entries[index].event.date = event.date
        entries[index].event.passage = event.passage
        entries[index].event.otherPassages = event.otherPassages
    }
}

extension DateAnnotation {
    /// How many days it can mean.
    fileprivate var dayCount: Int? {
        guard let earliest, let latest else { return nil }
        return latest.daysSinceEpoch - earliest.daysSinceEpoch + 1
    }
}
