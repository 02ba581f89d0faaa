/// The first page of an edition.
struct HomeView: TemplateView {
    struct Latest: TemplateView {
        let days: [DayView]
        let moreHref: String

        static let fields = TemplateFields<Self>([.list("days", \.days), .text("moreHref", \.moreHref)])
    }

    let page: PageView
    let lead: CardView?
    let latest: Latest?
    let planned: EventsView?
    let figures: KeyFiguresView?
    /// Companies with their months, when the library is old enough for that.
    let motion: RowsView?
    /// Companies by their articles, when it is not.
    let companies: RowsView?
    let topics: RowsView?
    let archive: ArchiveView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .view("lead", \.lead), .view("latest", \.latest), .view("planned", \.planned),
        .view("figures", \.figures), .view("motion", \.motion), .view("companies", \.companies),
        .view("topics", \.topics), .view("archive", \.archive),
    ])
}

/// A number of the whole library with the page that lists what it counts.
struct KeyFigureView: TemplateView {
    let label: String
    let value: String
    let href: String

    static let fields = TemplateFields<Self>([
        .text("label", \.label), .text("value", \.value), .text("href", \.href),
    ])
}

struct KeyFiguresView: TemplateView {
    let items: [KeyFigureView]

    init?(_ items: [KeyFigureView]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    static let fields = TemplateFields<Self>([.list("items", \.items)])
}

/// A year of the archive with its months.
struct ArchiveYearView: TemplateView {
    let label: String
    let href: String
    let months: [LinkView]

    static let fields = TemplateFields<Self>([
        .text("label", \.label), .text("href", \.href), .list("months", \.months),
    ])
}

struct ArchiveView: TemplateView {
    let years: [ArchiveYearView]

    init?(_ years: [ArchiveYearView]) {
        guard !years.isEmpty else { return nil }
        self.years = years
    }

    static let fields = TemplateFields<Self>([.list("years", \.years)])
}
