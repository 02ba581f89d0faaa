internal import Digest
internal import Translation

// What the home page says of the whole library: its figures, the companies in motion, its archive.
extension Edition {
    /// A year of months, so that a season's rhythm shows.
    private static let activityMonths = 12
    private static let activityCount = 10
    /// The years whose months the home page names; older ones are links to their own pages.
    private static let detailedYears = 3

    /// Each number is that of the rows of a table of the open data.
    func keyFigures(at place: Place) -> [KeyFigureView] {
        let figures: [(key: String, count: Int, page: Page)] = [
            ("articles", digest.articles.count, .timeline(nil)), ("companies", digest.companies.count, .companies),
            ("events", digest.entries.count, .timeline(nil)), ("amounts", digest.amountCount, .data),
        ]
        return figures.filter { $0.count > 0 }.map { key, count, page in
            KeyFigureView(
                label: wording("home.figure-\(key)"), value: NumberWording.grouped(count, in: language),
                href: place.href(permalink(page)))
        }
    }

    /// The companies that most is told of lately, with their months; nothing while the library is so young that there is no
    /// motion to show.
    func companiesInMotion(at place: Place) -> RowsView? {
        let counts = digest.monthlyCounts(of: Array(digest.articles.indices), months: Self.activityMonths)
        let months = digest.lastMonths(Self.activityMonths)
        guard counts.count(where: { $0 > 0 }) >= 3, let first = months.first, let last = months.last else { return nil }
        let rows = digest.activeCompanies(Self.activityCount, months: Self.activityMonths).compactMap { active in
            digest.company(active.id).map { company in
                let numbers = active.counts.map(String.init).joined(separator: ", ")
                return RowView(
                    label: company.name, href: place.href(permalink(.company(active.id, part: 1))),
                    note: String(active.total),
                    chart: Sparkline(
                        counts: active.counts, description: wording("home.by-month", ["counts": numbers])
                    ).html)
            }
        }
        let range = ["start": name(of: first), "end": name(of: last)]
        return RowsView(title: wording("home.motion-range", range), rows)
    }

    /// The years and months with articles, newest year first.
    func archive(at place: Place) -> [ArchiveYearView] {
        func hasArticles(_ period: Period) -> Bool { !digest.timeline.content(of: period).articles.isEmpty }
        let years = digest.timeline.years.filter { hasArticles(.year($0)) }
        return years.enumerated().map { position, year in
            let months =
                position < Self.detailedYears
                ? digest.timeline.parts(of: .year(year)).reversed().filter(hasArticles) : []
            return ArchiveYearView(
                label: String(year), href: place.href(permalink(.timeline(.year(year)))),
                months: months.compactMap { period in
                    guard case .month(_, let month) = period else { return nil }
                    return LinkView(label: dates.month(month), href: place.href(permalink(.timeline(period))))
                })
        }
    }
}
