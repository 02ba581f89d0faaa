internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// The bulletins of weeks and months, as pages.
extension Edition {
    private static let mostItems = 40
    private static let mostSentences = 5
    /// Of each kind; a month of a busy desk names hundreds for the first time.
    private static let mostNewcomers = 40
    /// In bytes; a wire's lead of one sentence is not longer.
    private static let longestSentence = 480

    /// The list of bulletins.
    func bulletinsPage() -> RenderedHTML {
        let place = Place(permalink(.bulletins))
        let description = PageDescription(
            page: .bulletins, title: wording("bulletins.title"), summary: wording("bulletins.description"))
        let periods = digest.bulletinPeriods
        func rows(_ key: String, _ periods: [BulletinPeriod]) -> RowsView? {
            RowsView(
                title: wording(key),
                periods.map { RowView(label: title(of: $0), href: place.href(permalink(.bulletin($0)))) })
        }
        let view = BulletinsView(
            page: frame(description, at: place), intro: wording("bulletins.intro"),
            months: rows("bulletins.months", periods.filter { !$0.isWeek }),
            weeks: rows("bulletins.weeks", periods.filter(\.isWeek)), feeds: feedRows(of: .bulletins, at: place))
        return library.render(view, with: .bulletins, in: language)
    }

    /// "Semaine 3 de 2026", "janvier 2026".
    func title(of period: BulletinPeriod) -> String {
        switch period {
        case .week(let year, let week):
            wording("bulletins.week", ["week": String(week), "year": CalendarDate.padded(year, to: 4)])
        case .month(let year, let month): dates.words(of: PublicationDate.month(year: year, month: month)).withCapital
        }
    }

    /// From its first to its last day, in words.
    func span(of period: BulletinPeriod) -> String {
        wording(
            "date.range",
            [
                "start": dates.words(of: PublicationDate.day(period.firstDay)),
                "end": dates.words(of: PublicationDate.day(period.lastDay)),
            ])
    }

    func bulletinPage(_ bulletin: Bulletin) -> RenderedHTML {
        let place = Place(permalink(.bulletin(bulletin.period)))
        return library.render(bulletinView(bulletin, at: place), with: .bulletin, in: language)
    }

    /// A bulletin with links from a place.
    func bulletinView(_ bulletin: Bulletin, at place: Place) -> BulletinView {
        let page = Page.bulletin(bulletin.period)
        let title = title(of: bulletin.period)
        let description = PageDescription(
            page: page, title: wording("bulletins.page-title", ["period": title]),
            summary: wording(
                "bulletins.page-description",
                ["period": title, "articles": articleCount(bulletin.articles.count)]),
            trail: [(wording("bulletins.title"), .bulletins)])
        let periods = digest.bulletinPeriods.filter { $0.isWeek == bulletin.period.isWeek }
        let number = periods.firstIndex(of: bulletin.period) ?? 0
        func link(_ number: Int) -> LinkView? {
            guard periods.indices.contains(number) else { return nil }
            let address = permalink(.bulletin(periods[number]))
            return LinkView(label: self.title(of: periods[number]), href: place.href(address))
        }
        return BulletinView(
            page: frame(description, at: place), title: wording("bulletins.page-title", ["period": title]),
            span: span(of: bulletin.period).withCapital,
            summary: BulletinView.Sentences(summary(of: bulletin, at: place)),
            items: bulletin.items.prefix(Self.mostItems).map { item($0, at: place) }, figures: figures(of: bulletin),
            newcomers: newcomers(of: bulletin, at: place),
            ahead: events(bulletin.ahead, at: place), url: permalink(page).absolute(settings.baseURL),
            letterHref: place.href(letterAddress(of: bulletin.period, ending: "eml")),
            plainHref: place.href(letterAddress(of: bulletin.period, ending: "txt")),
            pager: PagerView(previous: link(number + 1), next: link(number - 1)))
    }

    private func newcomers(of bulletin: Bulletin, at place: Place) -> BulletinView.Newcomers? {
        func entities(_ kind: DigestEntity.Kind, _ ids: [String]) -> RowsView? {
            RowsView(
                title: wording("\(kind.plural).title"),
                ids.prefix(Self.mostNewcomers).compactMap { id in
                    digest.entity(kind, id).map {
                        RowView(label: $0.name, href: place.href(permalink(.entity(kind, id, part: 1))))
                    }
                })
        }
        return BulletinView.Newcomers([
            RowsView(
                title: wording("companies.title"),
                bulletin.newcomers.prefix(Self.mostNewcomers).compactMap { id in
                    digest.company(id).map {
                        RowView(label: $0.name, href: place.href(permalink(.company(id, part: 1))))
                    }
                }), entities(.person, bulletin.newPeople), entities(.product, bulletin.newProducts),
        ])
    }

    private func item(_ item: Bulletin.Item, at place: Place) -> BulletinView.Item {
        let newest = item.articles[0]
        let headline = headline(newest)
        let annotated = digest.articles[newest].annotated
        return BulletinView.Item(
            title: headline.text, foreignLang: headline.foreignLang, href: place.href(permalink(.article(newest))),
            date: dateView(annotated.article.date),
            companies: annotated.annotations.companies.prefix(4).map { companyLink($0.id, name: $0.name, at: place) },
            others: item.articles.dropFirst().prefix(4).map { other in
                LinkView(
                    label: digest.articles[other].annotated.article.agency ?? self.headline(other).text,
                    href: place.href(permalink(.article(other))))
            })
    }

    /// One sentence of each of the weightiest news: of its first paragraph, else that of its first event.
    private func summary(of bulletin: Bulletin, at place: Place) -> [BulletinView.Sentence] {
        let sentences = bulletin.items.lazy.compactMap { item -> BulletinView.Sentence? in
            let index = item.articles[0]
            guard let (said, passage) = leadSentence(index, longest: Self.longestSentence) ?? firstEvent(index) else {
                return nil
            }
            return BulletinView.Sentence(
                text: said.text, foreignLang: said.foreignLang,
                href: place.href(permalink(.article(index))) + Fragment.of(passage), source: headline(index).text)
        }
        return Array(sentences.prefix(Self.mostSentences))
    }

    private func firstEvent(_ index: Int) -> (said: ShownText, passage: Passage)? {
        let event = digest.articles[index].annotated.annotations.events.first { event in
            event.passage.passage.field != .headline && event.passage.text.utf8.count <= Self.longestSentence
        }
        return event.map { (said($0, inArticle: index, length: .max / 4), $0.passage.passage) }
    }

    private func figures(of bulletin: Bulletin) -> [FactView] {
        [
            ("articles", bulletin.articles.count), ("companies", bulletin.companyCount),
            ("events", bulletin.eventCount), ("amounts", bulletin.amountCount),
        ].map { key, count in
            FactView(
                label: wording("bulletins.figure-\(key)"), value: NumberWording.grouped(count, in: language))
        }
    }
}
