/// A link with its words.
struct LinkView: TemplateView {
    let label: String
    let href: String

    static let fields = TemplateFields<Self>([.text("label", \.label), .text("href", \.href)])
}

/// A link with a short note at the end of its row, such as a count.
struct RowView: TemplateView {
    let label: String
    let href: String
    var note: String?
    var chart: RenderedHTML?

    static let fields = TemplateFields<Self>([
        .text("label", \.label), .text("href", \.href), .optionalText("note", \.note),
        .optionalHTML("chart", \.chart),
    ])
}

/// Rows under a title.
struct RowsView: TemplateView {
    var title = ""
    let rows: [RowView]

    /// Nothing when there are no rows, so that no title stands alone.
    init?(title: String = "", _ rows: [RowView]) {
        guard !rows.isEmpty else { return nil }
        self.title = title
        self.rows = rows
    }

    static let fields = TemplateFields<Self>([.text("title", \.title), .list("rows", \.rows)])
}

/// A label with its value.
struct FactView: TemplateView {
    let label: String
    let value: String
    /// Where the value leads.
    var href: String?
    /// The language of the value, when it is not the page's own.
    var foreignLang: String?

    static let fields = TemplateFields<Self>([
        .text("label", \.label), .text("value", \.value), .optionalText("href", \.href),
        .optionalText("foreignLang", \.foreignLang),
    ])
}

struct FactsView: TemplateView {
    let rows: [FactView]

    static let fields = TemplateFields<Self>([.list("rows", \.rows)])
}

/// The way to the pages before and after.
struct PagerView: TemplateView {
    var previous: LinkView?
    var next: LinkView?

    /// Nothing when there is no way to go.
    init?(previous: LinkView?, next: LinkView?) {
        guard previous != nil || next != nil else { return nil }
        (self.previous, self.next) = (previous, next)
    }

    static let fields = TemplateFields<Self>([.view("previous", \.previous), .view("next", \.next)])
}

/// The links from the home page down to a page.
struct TrailView: TemplateView {
    struct Step: TemplateView {
        let label: String
        /// Nothing for the page itself.
        let href: String?

        static let fields = TemplateFields<Self>([.text("label", \.label), .optionalText("href", \.href)])
    }

    let steps: [Step]

    static let fields = TemplateFields<Self>([.list("steps", \.steps)])
}

/// A date in words, with its value for machines where HTML has one.
struct DateView: TemplateView, Hashable {
    let label: String
    /// `2026-01-12`, `2026-01` or `2026`.
    let machine: String?

    static let fields = TemplateFields<Self>([.text("label", \.label), .optionalText("machine", \.machine)])
}
