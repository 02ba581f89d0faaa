internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// What stands around the events of the timeline: the band of months, the filters, the files for programs.
extension Edition {
    private static let bandColumn = 9
    private static let bandHeight = 56
    private static let bandMonths = 120
    private static let filterLimit = 12

    /// The dated events of each month.
    func band(at place: Place) -> BandView? {
        var counts: [Int: Int] = [:]
        for period in digest.timeline.periods {
            guard case .month(let year, let month) = period else { continue }
            let count = digest.timeline.content(of: period).entries.count
            if count > 0 { counts[year * 12 + month] = count }
        }
        guard let chart = MonthChart(counts: counts, longest: Self.bandMonths), let first = chart.months.first,
            let last = chart.months.last
        else { return nil }
        let columns = chart.months.enumerated().filter { $1.count > 0 }.map { number, month in
            let height = max(4, month.count * Self.bandHeight / chart.highest)
            return BandView.Column(
                x: String(number * Self.bandColumn), y: String(Self.bandHeight - height), height: String(height),
                label: wording(
                    "chart.month",
                    [
                        "month": name(of: month.period), "articles": wording("counts.events", counting: month.count),
                    ]),
                href: place.href(permalink(.timeline(month.period))))
        }
        let januaries = chart.months.enumerated().filter { $1.number % 12 == 1 }.map { number, month in
            MonthChartView.Year(x: String(number * Self.bandColumn), label: String((month.number - 1) / 12))
        }
        return BandView(
            title: wording("timeline.band"),
            description: wording(
                "timeline.band-description", ["first": name(of: first.period), "last": name(of: last.period)]),
            width: String(max(240, chart.months.count * Self.bandColumn + 30)), columns: columns, years: januaries,
            rows: chart.months.reversed().filter { $0.count > 0 }.map {
                FactView(label: name(of: $0.period), value: NumberWording.grouped($0.count, in: language))
            })
    }

    /// Links to the events of a kind, a topic or a company alone.
    func filters(at place: Place) -> [RowsView] {
        let kinds = EventAnnotation.Kind.allCases.compactMap { kind -> RowView? in
            let count = digest.entries(of: kind).count
            guard count > 0 else { return nil }
            return RowView(
                label: wording("event.\(kind.rawValue)").withCapital,
                href: place.href(permalink(.events(kind, part: 1))),
                note: String(count))
        }
        func most<Subject>(_ subjects: [Subject], _ entries: (Subject) -> [Int]) -> [Subject] {
            let ranked = subjects.enumerated().filter { !entries($0.element).isEmpty }
                .sorted { (entries($1.element).count, $0.offset) < (entries($0.element).count, $1.offset) }
            return ranked.prefix(Self.filterLimit).map(\.element)
        }
        let companies = most(digest.companies, \.entries).map { company in
            RowView(
                label: company.name, href: place.href(permalink(.company(company.id, part: 1))) + "#told",
                note: String(company.entries.count))
        }
        let topics = most(digest.topics, \.entries).map { topic in
            RowView(
                label: label(of: topic.row), href: place.href(permalink(.topic(topic.row.id, part: 1))) + "#told",
                note: String(topic.entries.count))
        }
        return [("timeline.by-kind", kinds), ("timeline.by-company", companies), ("timeline.by-topic", topics)]
            .compactMap { RowsView(title: wording($0), $1) }
    }

    /// The calendar of a page and its data for TimelineJS.
    func downloads(of page: Page, at place: Place) -> [RowView] {
        guard calendarEntries(of: page) != nil else { return [] }
        let address = permalink(page)
        return [
            RowView(label: wording("timeline.calendar"), href: place.href(Self.calendar(of: address))),
            RowView(label: wording("timeline.timeline-data"), href: place.href(Self.timelineData(of: address))),
        ]
    }

    /// A page of the events of a kind.
    func eventsPage(_ kind: EventAnnotation.Kind, part: Int) -> RenderedHTML {
        let page = Page.events(kind, part: part)
        let place = Place(permalink(page))
        let entries = digest.entries(of: kind)
        let parts = Parts(count: SitePlan.partCount(entries.count), current: part)
        let values = [
            "kind": wording("event.\(kind.rawValue)"), "events": wording("counts.events", counting: entries.count),
        ]
        let description = PageDescription(
            page: page, title: title(wording("timeline.kind-title", values), parts),
            summary: title(wording("timeline.kind-description", values), parts),
            trail: [(wording("timeline.title"), .timeline(nil))])
        let view = TimelineView(
            page: frame(description, at: place), title: wording("timeline.kind-title", values),
            intro: wording("counts.events", counting: entries.count),
            told: events(SitePlan.part(part, of: entries), at: place),
            filters: part == 1 ? Array(filters(at: place).prefix(1)) : [],
            downloads: RowsView(title: wording("data.title"), downloads(of: page, at: place)),
            pager: pager(parts, at: place) { .events(kind, part: $0) })
        return library.render(view, with: .timeline, in: language)
    }
}
