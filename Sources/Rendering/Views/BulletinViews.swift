/// The bulletins, newest first.
struct BulletinsView: TemplateView {
    let page: PageView
    let intro: String
    let months: RowsView?
    let weeks: RowsView?
    let feeds: RowsView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("intro", \.intro), .view("months", \.months), .view("weeks", \.weeks),
        .view("feeds", \.feeds),
    ])
}

/// What a week or a month brought, as a page and as a letter.
struct BulletinView: TemplateView {
    /// A sentence of an article, as it stands there.
    struct Sentence: TemplateView {
        let text: String
        let foreignLang: String?
        let href: String
        let source: String

        static let fields = TemplateFields<Self>([
            .text("text", \.text), .optionalText("foreignLang", \.foreignLang), .text("href", \.href),
            .text("source", \.source),
        ])
    }

    /// A piece of news: its newest headline, and who else tells it.
    struct Item: TemplateView {
        let title: String
        let foreignLang: String?
        let href: String
        let date: DateView?
        let companies: [LinkView]
        let others: [LinkView]

        static let fields = TemplateFields<Self>([
            .text("title", \.title), .optionalText("foreignLang", \.foreignLang), .text("href", \.href),
            .view("date", \.date), .list("companies", \.companies), .list("others", \.others),
        ])
    }

    struct Sentences: TemplateView {
        let items: [Sentence]

        init?(_ items: [Sentence]) {
            guard !items.isEmpty else { return nil }
            self.items = items
        }

        static let fields = TemplateFields<Self>([.list("items", \.items)])
    }

    struct Newcomers: TemplateView {
        let groups: [RowsView]

        init?(_ groups: [RowsView?]) {
            self.groups = groups.compactMap { $0 }
            if self.groups.isEmpty { return nil }
        }

        static let fields = TemplateFields<Self>([.list("groups", \.groups)])
    }

    let page: PageView
    let title: String
    let span: String
    let summary: Sentences?
    let items: [Item]
    let figures: [FactView]
    /// Companies, people and products that no earlier article names, each group under its name.
    let newcomers: Newcomers?
    let ahead: EventsView?
    /// The page itself, for readers of the letter.
    let url: String
    /// The letter as HTML and as plain text; nothing in the letter itself.
    let letterHref: String?
    let plainHref: String?
    let pager: PagerView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("title", \.title), .text("span", \.span), .view("summary", \.summary),
        .list("items", \.items), .list("figures", \.figures), .view("newcomers", \.newcomers),
        .view("ahead", \.ahead), .text("url", \.url), .optionalText("letterHref", \.letterHref),
        .optionalText("plainHref", \.plainHref), .view("pager", \.pager),
    ])
}
