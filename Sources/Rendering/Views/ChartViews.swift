/// A chart of months as SVG, with its numbers as a table.
struct MonthChartView: TemplateView {
    struct Column: TemplateView {
        let x: String
        let y: String
        let height: String
        let label: String

        static let fields = TemplateFields<Self>([
            .text("x", \.x), .text("y", \.y), .text("height", \.height), .text("label", \.label),
        ])
    }

    /// A year's name under its first month.
    struct Year: TemplateView {
        let x: String
        let label: String

        static let fields = TemplateFields<Self>([.text("x", \.x), .text("label", \.label)])
    }

    let title: String
    let description: String
    let width: String
    let columns: [Column]
    let years: [Year]
    /// The months with something in them.
    let rows: [FactView]

    static let fields = TemplateFields<Self>([
        .text("title", \.title), .text("description", \.description), .text("width", \.width),
        .list("columns", \.columns), .list("years", \.years), .list("rows", \.rows),
    ])
}

/// A graph of companies that stand in the same articles, as SVG; with its numbers as a table.
struct CoMentionGraphView: TemplateView {
    struct Node: TemplateView {
        let x: String
        let y: String
        let labelY: String
        let thickness: String
        let label: String
        let href: String
        let count: String

        static let fields = TemplateFields<Self>([
            .text("x", \.x), .text("y", \.y), .text("labelY", \.labelY), .text("thickness", \.thickness),
            .text("label", \.label), .text("href", \.href), .text("count", \.count),
        ])
    }

    let title: String
    let description: String
    let centre: String
    let nodes: [Node]

    static let fields = TemplateFields<Self>([
        .text("title", \.title), .text("description", \.description), .text("centre", \.centre),
        .list("nodes", \.nodes),
    ])
}

/// Amounts that articles state beside a company.
struct AmountsView: TemplateView {
    struct Row: TemplateView {
        let amount: String
        let of: String?
        let foreignLang: String?
        let date: DateView?
        let href: String
        let source: String

        static let fields = TemplateFields<Self>([
            .text("amount", \.amount), .optionalText("of", \.of), .optionalText("foreignLang", \.foreignLang),
            .view("date", \.date), .text("href", \.href), .text("source", \.source),
        ])
    }

    let rows: [Row]

    init?(_ rows: [Row]) {
        guard !rows.isEmpty else { return nil }
        self.rows = rows
    }

    static let fields = TemplateFields<Self>([.list("rows", \.rows)])
}

/// Columns of months as SVG, each a link; the months stand below as text too.
struct BandView: TemplateView {
    struct Column: TemplateView {
        let x: String
        let y: String
        let height: String
        let label: String
        let href: String

        static let fields = TemplateFields<Self>([
            .text("x", \.x), .text("y", \.y), .text("height", \.height), .text("label", \.label), .text("href", \.href),
        ])
    }

    let title: String
    let description: String
    let width: String
    let columns: [Column]
    let years: [MonthChartView.Year]
    /// The months with events, newest first.
    let rows: [FactView]

    static let fields = TemplateFields<Self>([
        .text("title", \.title), .text("description", \.description), .text("width", \.width),
        .list("columns", \.columns), .list("years", \.years), .list("rows", \.rows),
    ])
}
