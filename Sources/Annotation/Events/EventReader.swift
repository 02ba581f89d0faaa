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
        let cast = EventCast(companies, in: texts)
        let front = EventFront(texts)
        let datesByField = Dictionary(grouping: dates.filter(\.isHappeningDate), by: \.mention.passage.field)
        var events: [EventAnnotation] = []
        for entry in texts.entries {
            guard let own = datesByField[entry.field.field] else { continue }
            let places = own.compactMap { entry.text.tokens(covering: $0.mention.passage.range) }
            let words = EventWords(entry.text, around: places)
            if let heading = AgendaHeading(in: entry.text, dates: own) {
                for event in agenda(heading, in: entry, dated: places, cast) { EventMerger.add(event, to: &events) }
            }
            let told = own.compactMap { event(on: $0, in: entry, words, cast, front) }
            let outright = Set(told.filter { !$0.isAnnounced }.map(Told.init))
            // "X quittera ses fonctions le 31, a annoncé mercredi le groupe" is one event, on the 31st.
            var trigger: Int?
            for telling in told where !telling.isAnnounced || !outright.contains(Told(telling)) {
                // "sera lancé en mars en Allemagne et d'ici fin 2026 en France" is one launch.
                if telling.event.date.isDeadline, telling.trigger == trigger { continue }
                trigger = telling.trigger
                EventMerger.add(telling.event, to: &events)
            }
        }
        return events
    }

    /// What stands behind "Mardi 28 mai :", an event a part, unless the part has a date of its own.
    private func agenda(
        _ heading: AgendaHeading, in entry: TokenizedTexts.Entry, dated places: [Range<Int>], _ cast: EventCast
    ) -> [EventAnnotation] {
        let text = entry.text
        let parts = heading.parts(of: text).filter { part in
            let next = places.partitioningIndex { $0.lowerBound >= part.lowerBound }
            return next == places.count || places[next].lowerBound >= part.upperBound
        }
        let words = EventWords(text, around: parts.map { $0.lowerBound..<$0.lowerBound })
        return parts.compactMap { part in
            let scene = EventScene(text: text, words: words, part: part)
            let bytes = text.range(part)
            let companies = cast.companies(namedIn: entry.field.field, bytes)
            guard let kind = scene.kind(), !companies.isEmpty || kind == .conference else { return nil }
            return EventAnnotation(
                kind: kind, date: heading.date, companies: companies, passage: entry.field.mention(bytes),
                isPlanned: isPlanned(heading.date, .unknown))
        }
    }

    /// An event as one date of a sentence tells it.
    private struct Telling {
        var event: EventAnnotation
        /// True when the date is that of the announcement: the words beside it tell nothing else.
        var isAnnounced: Bool
        /// The token that triggered it.
        var trigger: Int?
    }

    /// What two tellings of one event in one sentence have in common.
    private struct Told: Hashable {
        var kind: EventAnnotation.Kind
        var start: Int

        init(_ telling: Telling) {
            kind = telling.event.kind
            start = telling.event.passage.passage.range.lowerBound
        }
    }

    private func event(
        on date: DateAnnotation, in entry: TokenizedTexts.Entry, _ words: EventWords, _ cast: EventCast,
        _ front: EventFront
    ) -> Telling? {
        let text = entry.text
        guard let tokens = text.tokens(covering: date.mention.passage.range), !isTooOld(date) else { return nil }
        let scene = EventScene(text: text, words: words, date: tokens, verb: entry.tense.verb(around: tokens))
        let field = entry.field.field
        guard let kind = front.kind(scene.kind(), of: scene, in: field), !isPeriodOfAccounts(date, kind, scene) else {
            return nil
        }
        let bytes = text.range(scene.sentence)
        let isOfNobody = kind == .conference && scene.isAtCongress
        let companies = isOfNobody ? [] : cast.companies(in: field, text.range(scene.part), subject: scene.subject)
        let event = EventAnnotation(
            kind: kind, date: date, companies: companies, passage: entry.field.mention(bytes),
            isPlanned: isPlanned(date, entry.tense.lean(around: tokens)))
        return Telling(event: event, isAnnounced: scene.announces || scene.announcesItsObject, trigger: scene.trigger)
    }

    /// After the article's date, or told in the future on a date that the article's may be within.
    private func isPlanned(_ date: DateAnnotation, _ lean: Lean) -> Bool {
        guard let reference, let earliest = date.earliest ?? date.latest, let latest = date.latest ?? date.earliest
        else {
            return lean == .future
        }
        if earliest > reference.last { return true }
        // Of an article that only its year dates, the tense alone tells.
        let isCoarse = reference.last.daysSinceEpoch - reference.first.daysSinceEpoch > 31
        return lean == .future && (latest >= reference.last || isCoarse && latest >= reference.first)
    }

    /// What lies more than ten years back is history.
    private func isTooOld(_ date: DateAnnotation) -> Bool {
        guard let reference, let latest = date.latest else { return false }
        return latest < reference.first.adding(months: -120)
    }

    /// "Au troisième trimestre, le bénéfice a progressé": the period of the figures, not the day of their news.
    private func isPeriodOfAccounts(
        _ date: DateAnnotation, _ kind: EventAnnotation.Kind, _ scene: EventScene
    ) -> Bool {
        guard kind == .results else { return false }
        return [.quarter, .half, .year, .range].contains(date.precision) || date.precision == .month && !scene.publishes
    }
}

extension DateAnnotation {
    /// "d'ici mars 2026".
    fileprivate var isDeadline: Bool { value.hasPrefix("../") }

    /// A few months at most: a contract's term is no happening.
    private var isShort: Bool {
        guard let earliest, let latest else { return false }
        return latest.daysSinceEpoch - earliest.daysSinceEpoch < 190
    }

    /// Whether something may have happened then: a place on the calendar, not a duration, a decade or an open stretch.
    fileprivate var isHappeningDate: Bool {
        // "La semaine de la conférence est celle de l'IA": the conference tells when, and is no event by that.
        if rule == "week-of-event" { return false }
        switch precision {
        case .duration, .vague, .decade, .century: return false
        case .range: return latest != nil && (isDeadline || isShort)
        case .day, .month: return earliest != nil || value.hasPrefix("XXXX-") && !value.contains("W")
        case .time, .week, .quarter, .half, .season, .year: return earliest != nil
        }
    }
}
