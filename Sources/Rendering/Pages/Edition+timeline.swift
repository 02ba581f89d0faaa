internal import Annotation
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// More articles than this stand on a page of the timeline as plain rows, and more events are left to finer pages.
    private static let cardLimit = 40
    private static let eventLimit = 60

    /// The name of a period in words.
    func name(of period: Period) -> String {
        switch period {
        case .year(let year): String(year)
        case .month(let year, let month): dates.month(month, of: year)
        case .day(let date): dates.full(date)
        }
    }

    func timelinePage() -> RenderedHTML {
        let place = Place(permalink(.timeline(nil)))
        let title = wording("timeline.title")
        var description = PageDescription(
            page: .timeline(nil), title: title,
            summary: wording("timeline.description", ["articles": articleCount(digest.articles.count)]))
        description.structuredData = structuredData(ofPlanned: digest.planned.prefix(20), on: place.permalink)
        let undated = digest.timeline.undated.count
        let view = TimelineView(
            page: frame(description, at: place), title: title, intro: wording("timeline.intro"),
            band: band(at: place), years: digest.timeline.years.map { year($0, at: place) },
            planned: events(digest.planned.prefix(20), at: place, isNarrow: true),
            around: undated == 0
                ? nil
                : RowsView(
                    title: wording("timeline.undated"),
                    [
                        RowView(
                            label: wording("timeline.undated"), href: place.href(permalink(.undated)),
                            note: articleCount(undated))
                    ]), filters: filters(at: place),
            downloads: RowsView(title: wording("data.title"), downloads(of: .timeline(nil), at: place)))
        return library.render(view, with: .timeline, in: language)
    }

    private func year(_ year: Int, at place: Place) -> TimelineView.Year {
        let months = digest.timeline.parts(of: .year(year)).reversed().compactMap { period -> TimelineView.Month? in
            guard case .month(_, let month) = period else { return nil }
            return TimelineView.Month(
                label: dates.month(month), href: place.href(permalink(.timeline(period))),
                count: count(of: digest.timeline.content(of: period)))
        }
        return TimelineView.Year(
            label: String(year), href: place.href(permalink(.timeline(.year(year)))), months: months,
            note: months.isEmpty ? count(of: digest.timeline.content(of: .year(year))) : nil)
    }

    /// The number of articles of a period, or of events when it has none.
    private func count(of content: Timeline.Content) -> String {
        content.articles.isEmpty
            ? wording("counts.events", counting: content.entries.count) : articleCount(content.articles.count)
    }

    func timelinePage(of period: Period) -> RenderedHTML {
        let place = Place(permalink(.timeline(period)))
        let content = digest.timeline.content(of: period)
        let title = name(of: period).withCapital
        let counts = [
            "period": name(of: period), "articles": articleCount(content.articles.count),
            "events": wording("counts.events", counting: content.entries.count),
        ]
        let description = PageDescription(
            page: .timeline(period), title: title, summary: wording("timeline.period-description", counts),
            trail: trail(of: period))
        let finer = digest.timeline.parts(of: period)
        let entries = ownEntries(of: content, finer: finer)
        let (planned, told) = split(entries)
        var view = TimelineView(
            page: frame(description, at: place), title: title, intro: content.summary(self),
            told: events(told, at: place),
            planned: events(planned, at: place, isNarrow: true),
            pager: pager(around: period, at: place))
        if case .year(let year) = period { view.years = [self.year(year, at: place)].filter { !$0.months.isEmpty } }
        view.around = days(finer, at: place)
        add(ownArticles(of: content, period), to: &view, at: place)
        return library.render(view, with: .timeline, in: language)
    }

    /// A year shows only the articles that are dated by the year alone; its months show the others.
    private func ownArticles(of content: Timeline.Content, _ period: Period) -> [Int] {
        guard case .year = period else { return content.articles }
        return content.articles.filter { digest.articles[$0].annotated.article.date?.period == period }
    }

    /// The events of a period, or, when they are many, those that stand on none of its finer pages.
    private func ownEntries(of content: Timeline.Content, finer: [Period]) -> [Int] {
        guard content.entries.count > Self.eventLimit else { return content.entries }
        let told = Set(finer.flatMap { digest.timeline.content(of: $0).entries })
        return Array(content.entries.filter { !told.contains($0) }.prefix(Self.eventLimit))
    }

    private func add(_ articles: [Int], to view: inout TimelineView, at place: Place) {
        if articles.count <= Self.cardLimit {
            view.days = days(articles, at: place)
        } else {
            view.titles = RowsView(
                articles.map { index in
                    RowView(
                        label: headline(index).text, href: place.href(permalink(.article(index))),
                        note: digest.articles[index].annotated.article.agency)
                })
        }
    }

    private func days(_ periods: [Period], at place: Place) -> RowsView? {
        RowsView(
            title: wording("timeline.days"),
            periods.compactMap { period in
                guard case .day(let date) = period else { return nil }
                return RowView(
                    label: dates.short(date), href: place.href(permalink(.timeline(period))),
                    note: count(of: digest.timeline.content(of: period)))
            })
    }

    private func trail(of period: Period) -> [(label: String, page: Page)] {
        var periods: [Period] = []
        var parent = period.parent
        while let period = parent {
            periods.insert(period, at: 0)
            parent = period.parent
        }
        return [(wording("timeline.title"), .timeline(nil))] + periods.map { (name(of: $0), .timeline($0)) }
    }

    private func pager(around period: Period, at place: Place) -> PagerView? {
        let (before, after) = digest.timeline.neighbours(of: period)
        func link(_ period: Period?) -> LinkView? {
            period.map { LinkView(label: name(of: $0), href: place.href(permalink(.timeline($0)))) }
        }
        return PagerView(previous: link(before), next: link(after))
    }

    func undatedPage() -> RenderedHTML {
        let place = Place(permalink(.undated))
        let count = articleCount(digest.timeline.undated.count)
        let description = PageDescription(
            page: .undated, title: wording("timeline.undated"),
            summary: wording("timeline.undated-description", ["articles": count]),
            trail: [(wording("timeline.title"), .timeline(nil))])
        var view = TimelineView(page: frame(description, at: place), title: description.title, intro: count)
        add(digest.timeline.undated, to: &view, at: place)
        return library.render(view, with: .timeline, in: language)
    }
}

extension Timeline.Content {
    /// "2 dépêches · 3 événements"; a sentence for a time of which there is only talk in articles of another.
    fileprivate func summary(_ edition: Edition) -> String {
        if articles.isEmpty, !entries.isEmpty {
            return edition.wording(
                "timeline.told-elsewhere", ["events": edition.wording("counts.events", counting: entries.count)])
        }
        return [edition.articleCount(articles.count), edition.wording("counts.events", counting: entries.count)].joined(
            separator: " · ")
    }
}

extension String {
    /// The text with a capital at its start, for titles.
    var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
