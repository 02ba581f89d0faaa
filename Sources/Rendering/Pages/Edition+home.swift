internal import Annotation
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The most articles, events and names on the home page, which must stay light.
    private static let latestCount = 18
    private static let plannedCount = 6
    private static let rowCount = 10

    func homePage() -> RenderedHTML {
        let place = Place(permalink(.home))
        let companies = digest.companies.map { (id: $0.id, count: $0.articles.count) }.mostFrequent(Self.rowCount)
        let topics = digest.topics.map { (id: $0.row.id, count: $0.articles.count) }.mostFrequent(Self.rowCount)
        let motion = companiesInMotion(at: place)
        let view = HomeView(
            page: frame(homeDescription, at: place),
            lead: digest.articles.isEmpty ? nil : cardView(0, at: place, summaryLength: 480),
            latest: latest(at: place),
            planned: events(digest.planned.prefix(Self.plannedCount), at: place, isNarrow: true),
            figures: KeyFiguresView(keyFigures(at: place)), motion: motion,
            companies: motion == nil ? RowsView(companyRows(companies, at: place)) : nil,
            topics: RowsView(topicRows(topics, at: place)),
            archive: digest.articles.count > 1 ? ArchiveView(archive(at: place)) : nil)
        return library.render(view, with: .home, in: language)
    }

    private var homeDescription: PageDescription {
        let tagline = displayed(settings.tagline(in: language))
        let url = permalink(.home).absolute(settings.baseURL)
        return PageDescription(
            page: .home, title: wording("home.title"), summary: wording("home.description", ["tagline": tagline]),
            structuredData: [
                StructuredData.webSite(
                    name: settings.title, description: tagline, url: url, language: language.value,
                    publisher: settings.publisher.name,
                    searchURL: permalink(.search).absolute(settings.baseURL))
            ])
    }

    private func latest(at place: Place) -> HomeView.Latest? {
        let indices = digest.articles.indices.dropFirst().prefix(Self.latestCount)
        guard !indices.isEmpty else { return nil }
        return HomeView.Latest(
            days: days(Array(indices), at: place, isNested: true), moreHref: place.href(permalink(.timeline(nil))))
    }

    /// Articles by their dates, in their order.
    func days(_ articles: [Int], at place: Place, isNested: Bool = false, isLinked: Bool = true) -> [DayView] {
        var days: [(date: PublicationDate?, articles: [Int])] = []
        for index in articles {
            let date = digest.articles[index].annotated.article.date
            if days.last?.date == date, !days.isEmpty {
                days[days.count - 1].articles.append(index)
            } else {
                days.append((date, [index]))
            }
        }
        return days.map { date, articles in
            DayView(
                label: dayLabel(date), href: isLinked ? date?.period.map { place.href(permalink(.timeline($0))) } : nil,
                isNested: isNested,
                articles: articles.map { index in
                    isNested
                        ? CardHTML(
                            html: library.render(cardView(index, at: place, isNested: true), with: .card, in: language))
                        : card(index, at: place)
                })
        }
    }

    private func dayLabel(_ date: PublicationDate?) -> String {
        switch date {
        case .day(let day)?: dates.full(day).withCapital
        case let date?: dates.words(of: date).withCapital
        case nil: wording("timeline.undated")
        }
    }
}

extension PublicationDate {
    /// The page of the timeline on which an article of this date stands.
    var period: Period? {
        switch self {
        case .day(let day): .day(day)
        case .month(let year, let month): .month(year: year, month: month)
        case .year(let year): .year(year)
        }
    }
}

extension [(id: String, count: Int)] {
    /// The most frequent ones; of equals the first in this order.
    func mostFrequent(_ limit: Int) -> Self {
        Array(
            enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.prefix(limit).map(
                \.element))
    }
}
