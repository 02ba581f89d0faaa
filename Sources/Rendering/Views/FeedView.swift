/// An Atom feed (RFC 4287).
struct FeedView: TemplateView {
    struct Category: TemplateView {
        let term: String
        let label: String

        static let fields = TemplateFields<Self>([.text("term", \.term), .text("label", \.label)])
    }

    struct Entry: TemplateView {
        let id: String
        let title: String
        let href: String
        /// RFC 3339.
        let published: String
        let author: String
        let categories: [Category]
        let contentLang: String
        let summary: String?
        /// HTML, which Atom wants escaped as text.
        let content: String

        static let fields = TemplateFields<Self>([
            .text("id", \.id), .text("title", \.title), .text("href", \.href), .text("published", \.published),
            .text("author", \.author), .list("categories", \.categories), .text("contentLang", \.contentLang),
            .optionalText("summary", \.summary), .text("content", \.content),
        ])
    }

    let lang: String
    let title: String
    let subtitle: String?
    let id: String
    let selfHref: String
    let homeHref: String
    /// RFC 3339.
    let updated: String
    let publisher: String
    let entries: [Entry]

    static let fields = TemplateFields<Self>([
        .text("lang", \.lang), .text("title", \.title), .optionalText("subtitle", \.subtitle), .text("id", \.id),
        .text("selfHref", \.selfHref), .text("homeHref", \.homeHref), .text("updated", \.updated),
        .text("publisher", \.publisher), .list("entries", \.entries),
    ])
}
