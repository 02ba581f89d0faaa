/// An article in a list.
struct CardView: TemplateView {
    let title: String
    let href: String
    /// The language of the title when it is not the page's.
    let foreignLang: String?
    let summary: String?
    let summaryLang: String?
    let date: DateView?
    let agency: String?
    let companies: [LinkView]
    /// True below a heading of the third level.
    var isNested = false

    static let fields = TemplateFields<Self>([
        .text("title", \.title), .text("href", \.href), .optionalText("foreignLang", \.foreignLang),
        .optionalText("summary", \.summary), .optionalText("summaryLang", \.summaryLang),
        .view("date", \.date), .optionalText("agency", \.agency),
        .list("companies", \.companies), .flag("isNested", \.isNested),
    ])
}

/// A card that is rendered already.
struct CardHTML: TemplateView {
    let html: RenderedHTML

    static let fields = TemplateFields<Self>([.html("html", \.html)])
}

/// The articles of a day, or of another stretch of time.
struct DayView: TemplateView {
    let label: String
    let href: String?
    /// True below a heading of the second level.
    var isNested = false
    let articles: [CardHTML]

    static let fields = TemplateFields<Self>([
        .text("label", \.label), .optionalText("href", \.href), .flag("isNested", \.isNested),
        .list("articles", \.articles),
    ])
}

/// A dated happening with the sentence that tells it.
struct EventView: TemplateView {
    let when: String
    let machine: String?
    let isApproximate: Bool
    /// True for what lasts more than a day, or is only known to be within days, months or years.
    let isSpan: Bool
    let kind: String
    let sentence: String
    let foreignLang: String?
    /// The paragraph that tells it.
    let href: String
    /// The name of that link out of its context.
    let sourceLabel: String
    let companies: [LinkView]
    /// The passage of a later article that tells that it happened, or has another date.
    var followUp: LinkView?

    static let fields = TemplateFields<Self>([
        .text("when", \.when), .optionalText("machine", \.machine), .flag("isApproximate", \.isApproximate),
        .flag("isSpan", \.isSpan),
        .text("kind", \.kind), .text("sentence", \.sentence), .optionalText("foreignLang", \.foreignLang),
        .text("href", \.href), .text("sourceLabel", \.sourceLabel), .list("companies", \.companies),
        .view("followUp", \.followUp),
    ])
}

struct EventsView: TemplateView {
    let events: [EventView]

    /// Nothing when there are no events, so that no title stands alone.
    init?(_ events: [EventView]) {
        guard !events.isEmpty else { return nil }
        self.events = events
    }

    static let fields = TemplateFields<Self>([.list("events", \.events)])
}
