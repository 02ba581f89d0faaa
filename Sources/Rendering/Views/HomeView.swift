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
    let companies: RowsView?
    let topics: RowsView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .view("lead", \.lead), .view("latest", \.latest), .view("planned", \.planned),
        .view("companies", \.companies), .view("topics", \.topics),
    ])
}
