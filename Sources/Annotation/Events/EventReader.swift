package import Wire

/// Finds the dated happenings of an article: a trigger, a date bound to it, the companies of the sentence.
package struct EventReader: Sendable {
    private let reference: ReferenceDate?

    /// - Parameter reference: when the article appeared; events after it are planned.
    package init(reference: PublicationDate?) {
        self.reference = reference.map(ReferenceDate.init)
    }

    /// The events of the texts in reading order; one that is told twice is one, with both passages.
    package func events(
        in fields: [FieldText], dates: [DateAnnotation], companies: [EntityAnnotation]
    ) -> [EventAnnotation] {
        events(in: TokenizedTexts(fields), dates: dates, companies: companies)
    }

    /// The events of texts that are cut into tokens.
    package func events(
        in texts: TokenizedTexts, dates: [DateAnnotation], companies: [EntityAnnotation]
    ) -> [EventAnnotation] {
        let cast = EventCast(companies)
        let datesByField = Dictionary(grouping: dates.filter(\.isHappeningDate), by: \.mention.passage.field)
        var events: [EventAnnotation] = []
        for entry in texts.entries {
            for date in datesByField[entry.field.field] ?? [] {
                let hasAcquisition = events.contains { $0.kind == .acquisition }
                if let event = event(on: date, in: entry, cast, hasAcquisition) { EventMerger.add(event, to: &events) }
            }
        }
        return events
    }

    private func event(
        on date: DateAnnotation, in entry: TokenizedTexts.Entry, _ cast: EventCast, _ hasAcquisition: Bool
    ) -> EventAnnotation? {
        let text = entry.text
        guard let tokens = text.tokens(covering: date.mention.passage.range), !isTooOld(date) else { return nil }
        let scene = EventScene(text: text, date: tokens)
        guard var kind = scene.kind(), !isPeriodOfAccounts(date, kind) else { return nil }
        if kind == .deal, hasAcquisition, scene.tellsTransaction { kind = .acquisition }
        let bytes = text.range(scene.sentence)
        return EventAnnotation(
            kind: kind, date: date, companies: cast.companies(in: entry.field.field, bytes),
            passage: entry.field.mention(bytes), isPlanned: isPlanned(date, entry.tense.lean(around: tokens)))
    }

    /// After the article's date, or told in the future on a date that the article's may be within.
    private func isPlanned(_ date: DateAnnotation, _ lean: Lean) -> Bool {
        guard let reference, let earliest = date.earliest ?? date.latest, let latest = date.latest ?? date.earliest
        else {
            return lean == .future
        }
        return earliest > reference.last || lean == .future && latest > reference.last
    }

    /// What lies more than ten years back is history.
    private func isTooOld(_ date: DateAnnotation) -> Bool {
        guard let reference, let latest = date.latest else { return false }
        return latest < reference.first.adding(months: -120)
    }

    /// "Au troisième trimestre, le bénéfice a progressé": the period of the figures, not the day of their news.
    private func isPeriodOfAccounts(_ date: DateAnnotation, _ kind: EventAnnotation.Kind) -> Bool {
        kind == .results && [.quarter, .half, .year, .range].contains(date.precision)
    }
}

extension DateAnnotation {
    /// "d'ici mars 2026".
    private var isDeadline: Bool { value.hasPrefix("../") }

    /// A few months at most: a contract's term is no happening.
    private var isShort: Bool {
        guard let earliest, let latest else { return false }
        return latest.daysSinceEpoch - earliest.daysSinceEpoch < 190
    }

    /// Whether something may have happened then: a place on the calendar, not a duration, a decade or an open stretch.
    fileprivate var isHappeningDate: Bool {
        switch precision {
        case .duration, .vague, .decade, .century: false
        case .range: latest != nil && (isDeadline || isShort)
        case .time, .day, .week, .month, .quarter, .half, .season, .year: earliest != nil
        }
    }
}

extension TokenText {
    /// The tokens that some bytes cover.
    fileprivate func tokens(covering range: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < count, self[end].range.lowerBound < range.upperBound { end += 1 }
        return low < end ? low..<end : nil
    }
}
