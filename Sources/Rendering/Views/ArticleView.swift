/// The page of an article.
struct ArticleView: TemplateView {
    /// The paragraphs that a fact rests on.
    struct Evidence: TemplateView {
        struct Place: TemplateView {
            let label: String
            let description: String
            let href: String

            static let fields = TemplateFields<Self>([
                .text("label", \.label), .text("description", \.description), .text("href", \.href),
            ])
        }

        let places: [Place]

        static let fields = TemplateFields<Self>([.list("places", \.places)])
    }

    struct Subject: TemplateView {
        let label: String
        let href: String
        /// In full, for print.
        let address: String
        var listing: String?
        let evidence: Evidence?

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("href", \.href), .text("address", \.address),
            .optionalText("listing", \.listing), .view("evidence", \.evidence),
        ])
    }

    struct Subjects: TemplateView {
        let items: [Subject]

        init?(_ items: [Subject]) {
            guard !items.isEmpty else { return nil }
            self.items = items
        }

        static let fields = TemplateFields<Self>([.list("items", \.items)])
    }

    /// A person, an amount or an event.
    struct Statement: TemplateView {
        let label: String
        var href: String?
        var role: String?
        let evidence: Evidence?

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .optionalText("href", \.href), .optionalText("role", \.role),
            .view("evidence", \.evidence),
        ])
    }

    struct Statements: TemplateView {
        let items: [Statement]

        init?(_ items: [Statement]) {
            guard !items.isEmpty else { return nil }
            self.items = items
        }

        static let fields = TemplateFields<Self>([.list("items", \.items)])
    }

    /// Another article, with what it has to do with this one.
    struct Other: TemplateView {
        let title: String
        let foreignLang: String?
        let href: String
        let date: DateView?
        /// The agency, or what both articles share.
        let note: String?

        static let fields = TemplateFields<Self>([
            .text("title", \.title), .optionalText("foreignLang", \.foreignLang), .text("href", \.href),
            .view("date", \.date), .optionalText("note", \.note),
        ])
    }

    struct Others: TemplateView {
        let items: [Other]
        /// The page of the story that they share.
        var storyHref: String?

        init?(_ items: [Other], storyHref: String? = nil) {
            guard !items.isEmpty else { return nil }
            self.items = items
            self.storyHref = storyHref
        }

        static let fields = TemplateFields<Self>([.list("items", \.items), .optionalText("storyHref", \.storyHref)])
    }

    /// What stands in the seed besides headline and body.
    struct Apart: TemplateView {
        struct Passage: TemplateView {
            let kind: String
            let text: String

            static let fields = TemplateFields<Self>([.text("kind", \.kind), .text("text", \.text)])
        }

        let passages: [Passage]

        init?(_ passages: [Passage]) {
            guard !passages.isEmpty else { return nil }
            self.passages = passages
        }

        static let fields = TemplateFields<Self>([.list("passages", \.passages)])
    }

    /// Says that the text is not in the language of the page, and where its original is.
    struct Notice: TemplateView {
        let text: String
        let link: String
        let href: String
        let tag: String

        static let fields = TemplateFields<Self>([
            .text("text", \.text), .text("link", \.link), .text("href", \.href), .text("tag", \.tag),
        ])
    }

    struct Original: TemplateView {
        let href: String
        /// In full, for print.
        let address: String
        let mediaType: String
        let checksum: String
        let markdownHref: String
        /// The address out of the original headline, where the article stands under a translated one.
        let formerHref: String?

        static let fields = TemplateFields<Self>([
            .text("href", \.href), .text("address", \.address), .text("mediaType", \.mediaType),
            .text("checksum", \.checksum),
            .text("markdownHref", \.markdownHref), .optionalText("formerHref", \.formerHref),
        ])
    }

    let page: PageView
    let headline: String
    /// The language of the headline, and of the whole body, where it is not the page's.
    let headlineLang: String?
    let bodyLang: String?
    /// The language of what is quoted from the original.
    let foreignLang: String?
    let date: DateView?
    let agency: String?
    let bylines: String?
    let dateline: String?
    let readingTime: String
    let notice: Notice?
    let translation: TranslationNote?
    let body: RenderedHTML
    let apart: Apart?
    let companies: Subjects?
    let topics: Subjects?
    let people: Statements?
    let products: Statements?
    let amounts: Statements?
    /// The dated events that the text announces, and those that it tells.
    let planned: Statements?
    let events: Statements?
    /// The other articles of the same story.
    let coverage: Others?
    let related: Others?
    let original: Original
    let citation: CitationView
    let pager: PagerView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("headline", \.headline), .optionalText("headlineLang", \.headlineLang),
        .optionalText("bodyLang", \.bodyLang), .optionalText("foreignLang", \.foreignLang),
        .view("date", \.date), .optionalText("agency", \.agency), .optionalText("bylines", \.bylines),
        .optionalText("dateline", \.dateline), .text("readingTime", \.readingTime), .view("notice", \.notice),
        .view("translation", \.translation),
        .html("body", \.body), .view("apart", \.apart), .view("companies", \.companies), .view("topics", \.topics),
        .view("people", \.people), .view("products", \.products), .view("amounts", \.amounts),
        .view("planned", \.planned), .view("events", \.events),
        .view("coverage", \.coverage), .view("related", \.related), .view("original", \.original),
        .view("citation", \.citation), .view("pager", \.pager),
    ])
}
