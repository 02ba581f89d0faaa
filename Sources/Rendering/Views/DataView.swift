/// The page that explains the open data.
struct DataView: TemplateView {
    struct Column: TemplateView {
        let name: String
        let kind: String
        let explanation: String

        static let fields = TemplateFields<Self>([
            .text("name", \.name), .text("kind", \.kind), .text("explanation", \.explanation),
        ])
    }

    struct Table: TemplateView {
        let id: String
        let title: String
        let csvHref: String
        let jsonHref: String
        let columns: [Column]

        static let fields = TemplateFields<Self>([
            .text("id", \.id), .text("title", \.title), .text("csvHref", \.csvHref),
            .text("jsonHref", \.jsonHref), .list("columns", \.columns),
        ])
    }

    let page: PageView
    let version: String
    let packageHref: String
    let tables: [Table]

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("version", \.version), .text("packageHref", \.packageHref),
        .list("tables", \.tables),
    ])
}
