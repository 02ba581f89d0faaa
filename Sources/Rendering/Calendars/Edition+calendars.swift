internal import Annotation
internal import CommonMark
internal import Diagnostics
internal import Digest
internal import Translation
internal import Wire

// The events of the digest, of a company, of a topic or of a kind for programs that show calendars and timelines.
extension Edition {
    /// Where the calendar of a page stands, and its events for TimelineJS.
    static func calendar(of page: Permalink) -> Permalink { Permalink(page.path + "events.ics") }
    static func timelineData(of page: Permalink) -> Permalink { Permalink(page.path + "timeline.json") }

    /// So many events a calendar holds, the latest and those to come: programs fetch it whole, again and again. All events
    /// stand in the table of the open data.
    private static let calendarLimit = 200

    /// The entries of a page that has a calendar; nil for other pages, and where no entry has a day.
    func calendarEntries(of page: Page) -> [Int]? { Self.calendarEntries(of: page, in: digest) }

    /// The same in every edition.
    static func calendarEntries(of page: Page, in digest: NewsDigest) -> [Int]? {
        let entries: [Int]? =
            switch page {
            case .timeline(nil): Array(digest.entries.indices.suffix(calendarLimit))
            case .company(let id, part: 1): digest.company(id)?.entries.suffix(calendarLimit)
            case .topic(let id, part: 1): digest.topic(id)?.entries.suffix(calendarLimit)
            // Newest first, where calendars go on in time.
            case .events(let kind, part: 1): digest.entries(of: kind).prefix(calendarLimit).reversed()
            default: nil
            }
        // Of deadlines alone, such as "d'ici fin 2027", no day is known.
        return entries.flatMap { entries in
            entries.contains { span(of: digest.entries[$0].event) != nil } ? entries : nil
        }
    }

    /// The calendar and the timeline of a page; nothing for pages that have none.
    func calendarFiles(of page: Page, titled title: String) -> [OutputFile] {
        guard let entries = calendarEntries(of: page) else { return [] }
        let address = permalink(page)
        let events = entries.compactMap { calendarEvent(digest.entries[$0]) }
        let calendar = EventCalendar(name: "\(title) – \(settings.title)", language: language.value, events: events)
        return [
            OutputFile(path: Self.calendar(of: address).path, text: calendar.text),
            OutputFile(
                path: Self.timelineData(of: address).path,
                text: timelineData(entries, titled: title).serialized + "\n"),
        ]
    }

    /// What the title of a page's calendar is.
    func calendarTitle(of page: Page) -> String {
        switch page {
        case .company(let id, _): digest.company(id)?.name ?? id
        case .topic(let id, _): digest.topic(id).map { label(of: $0.row) } ?? id
        case .events(let kind, _): wording("timeline.kind-title", ["kind": wording("event.\(kind.rawValue)")])
        default: wording("timeline.title")
        }
    }

    private func calendarEvent(_ entry: TimelineEntry) -> EventCalendar.Event? {
        let event = entry.event
        guard let (first, last) = Self.span(of: event) else { return nil }
        let source = digest.articles[entry.article]
        let article = source.annotated.article
        let said = said(event, inArticle: entry.article, length: .max / 4)
        let isExact = event.date.precision == .day && event.date.modifier == nil
        let note = isExact ? "" : "\n" + wording("timeline.approximate", ["date": words(of: event.date, in: article)])
        return EventCalendar.Event(
            identifier: identifier(of: entry), stamp: article.date?.earliest ?? first, first: first, last: last,
            summary: heading(of: event), description: said.text + note, language: said.foreignLang ?? language.value,
            url: address(of: entry), category: wording("event.\(event.kind.rawValue)").withCapital,
            status: status(of: entry))
    }

    /// What has another date since is called off at its first one.
    private func status(of entry: TimelineEntry) -> EventCalendar.Status {
        if case .moved = entry.followUp { return .cancelled }
        return entry.event.isPlanned ? .tentative : .confirmed
    }

    /// The days between which an event is known to lie; nil for one that a calendar has no place for.
    private static func span(of event: EventAnnotation) -> (first: CalendarDate, last: CalendarDate)? {
        guard let first = event.date.earliest, let last = event.date.latest, first <= last else { return nil }
        return (first, last)
    }

    /// "Acquisition : Orvalis, Mirabel AI".
    private func heading(of event: EventAnnotation) -> String {
        let kind = wording("event.\(event.kind.rawValue)").withCapital
        let names = event.companies.compactMap { digest.company($0)?.name }
        return names.isEmpty
            ? kind : displayed(wording("timeline.heading", ["kind": kind, "names": names.joined(separator: ", ")]))
    }

    private func address(of entry: TimelineEntry) -> String {
        permalink(.article(entry.article)).absolute(settings.baseURL) + Fragment.of(entry.event.passage.passage)
    }

    /// Out of the seed that tells the event, its passage and its kind.
    private func identifier(of entry: TimelineEntry) -> String {
        let passage = entry.event.passage.passage
        let place = "\(digest.articles[entry.article].seed.name) \(Fragment.of(passage)) \(passage.range.lowerBound)"
        let digits = ShortHash.digits(of: "\(place) \(entry.event.kind.rawValue) \(entry.event.date.value)")
        return "\(digits).\(language.value.lowercased())@\(settings.host)"
    }

    /// What is announced, in the words of schema.org, for a page that lists it.
    func structuredData(ofPlanned entries: some Sequence<Int>, on page: Permalink) -> [JSONValue] {
        entries.compactMap { number in
            let entry = digest.entries[number]
            guard let (first, last) = Self.span(of: entry.event) else { return nil }
            let said = said(entry.event, inArticle: entry.article, length: .max / 4)
            return .object([
                "@type": "Event", "@id": .text(page.absolute(settings.baseURL) + "#" + identifier(of: entry)),
                "name": .text(heading(of: entry.event)), "startDate": .text(first.description),
                "endDate": .text(last.description), "description": .text(said.text), "url": .text(address(of: entry)),
                "about": .list(
                    entry.event.companies.compactMap { id in
                        digest.company(id).map {
                            .object([
                                "@type": "Organization", "@id": .text(identifier(ofCompany: id)),
                                "name": .text($0.name),
                            ])
                        }
                    }),
            ])
        }
    }

    // MARK: TimelineJS

    /// The JSON that TimelineJS of Knight Lab documents: a title slide and events with their dates, words and groups.
    private func timelineData(_ entries: [Int], titled title: String) -> JSONValue {
        let events = entries.compactMap { timelineEvent(digest.entries[$0]) }
        return .object([
            "title": .object([
                "text": .object(["headline": .text(title), "text": .text(displayed(settings.tagline(in: language)))])
            ]), "events": .list(events), "scale": "human",
        ])
    }

    private func timelineEvent(_ entry: TimelineEntry) -> JSONValue? {
        let event = entry.event
        guard let (first, last) = Self.span(of: event) else { return nil }
        let said = said(event, inArticle: entry.article, length: .max / 4)
        let words = words(of: event.date, in: digest.articles[entry.article].annotated.article)
        let link =
            "<a href=\"\(HTMLText.escaped(address(of: entry)))\">\(HTMLText.escaped(wording("timeline.source")))</a>"
        let isDay = event.date.precision == .day
        return .object([
            "start_date": Self.date(first), "end_date": isDay || first == last ? nil : Self.date(last),
            "display_date": .text(words),
            "text": .object([
                "headline": .text(HTMLText.escaped(heading(of: event))),
                "text": .text("<p>\(HTMLText.escaped(said.text))</p><p>\(link)</p>"),
            ]), "group": .text(wording("event.\(event.kind.rawValue)")), "unique_id": .text(identifier(of: entry)),
        ])
    }

    private static func date(_ day: CalendarDate) -> JSONValue {
        .object(["year": .number(day.year), "month": .number(day.month), "day": .number(day.day)])
    }
}
