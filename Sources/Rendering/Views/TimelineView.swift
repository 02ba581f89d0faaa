/// The timeline: of all years, of a year, a month or a day.
struct TimelineView: TemplateView {
    struct Month: TemplateView {
        let label: String
        let href: String
        let count: String

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("href", \.href), .text("count", \.count),
        ])
    }

    struct Year: TemplateView {
        let label: String
        let href: String
        let months: [Month]
        /// What there is of a year without months.
        let note: String?

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("href", \.href), .list("months", \.months), .optionalText("note", \.note),
        ])
    }

    let page: PageView
    let title: String
    let intro: String
    /// The events of each month, as columns that lead to it.
    var band: BandView?
    var years: [Year] = []
    var days: [DayView] = []
    /// The articles as plain rows, when they are many.
    var titles: RowsView?
    var told: EventsView?
    var planned: EventsView?
    /// The stretches of time beside this one.
    var around: RowsView?
    /// Ways to see fewer events: by company, by topic, by kind.
    var filters: [RowsView] = []
    /// The events for programs.
    var downloads: RowsView?
    var pager: PagerView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("title", \.title), .text("intro", \.intro), .list("years", \.years),
        .list("days", \.days), .view("titles", \.titles), .view("told", \.told), .view("planned", \.planned),
        .view("around", \.around), .view("band", \.band), .list("filters", \.filters), .view("downloads", \.downloads),
        .view("pager", \.pager),
    ])
}
