/// Companies, people or other names from A to Z.
struct AlphabetView: TemplateView {
    struct Group: TemplateView {
        let id: String
        let label: String
        var rows: [RowView]

        static let fields = TemplateFields<Self>([.text("id", \.id), .text("label", \.label), .list("rows", \.rows)])
    }

    struct Letters: TemplateView {
        /// What the links to the groups lead to: letters, lines of business, markets.
        let label: String
        let groups: [Group]

        static let fields = TemplateFields<Self>([.text("label", \.label), .list("groups", \.groups)])
    }

    let page: PageView
    let title: String
    let intro: String
    /// Other ways to order the same names.
    var orders: RowsView?
    let letters: Letters?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("title", \.title), .text("intro", \.intro), .view("orders", \.orders),
        .view("letters", \.letters),
    ])
}

/// The topics by their groups.
struct TopicsView: TemplateView {
    struct Topic: TemplateView {
        let label: String
        let href: String
        let definition: String?
        let count: String

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("href", \.href), .optionalText("definition", \.definition),
            .text("count", \.count),
        ])
    }

    struct Group: TemplateView {
        let id: String
        let label: String
        let topics: [Topic]

        static let fields = TemplateFields<Self>([
            .text("id", \.id), .text("label", \.label), .list("topics", \.topics),
        ])
    }

    let page: PageView
    let intro: String
    let groups: [Group]

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("intro", \.intro), .list("groups", \.groups),
    ])
}

/// The stories, newest first.
struct StoriesView: TemplateView {
    struct Item: TemplateView {
        let title: String
        let foreignLang: String?
        let href: String
        let date: DateView?
        let count: String
        let companies: [LinkView]

        static let fields = TemplateFields<Self>([
            .text("title", \.title), .optionalText("foreignLang", \.foreignLang), .text("href", \.href),
            .view("date", \.date), .text("count", \.count), .list("companies", \.companies),
        ])
    }

    let page: PageView
    let intro: String
    let stories: [Item]
    var pager: PagerView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("intro", \.intro), .list("stories", \.stories), .view("pager", \.pager),
    ])
}

/// The page of a company, a topic, a person or anything else that articles tell of.
struct SubjectView: TemplateView {
    let page: PageView
    let kind: String
    let name: String
    /// The language of the name, when it is not the page's own.
    var nameLang: String?
    var intro: String?
    let articlesTitle: String
    /// In which order they stand, where that is not the newest first.
    var articlesNote: String?
    let articles: [CardHTML]
    var told: EventsView?
    var planned: EventsView?
    var facts: FactsView?
    var amounts: AmountsView?
    var months: MonthChartView?
    var graph: CoMentionGraphView?
    var people: RowsView?
    var products: RowsView?
    var companies: RowsView?
    var topics: RowsView?
    /// The feeds of the page.
    var feeds: RowsView?
    var pager: PagerView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("kind", \.kind), .text("name", \.name), .optionalText("nameLang", \.nameLang),
        .optionalText("intro", \.intro),
        .text("articlesTitle", \.articlesTitle), .optionalText("articlesNote", \.articlesNote),
        .list("articles", \.articles), .view("told", \.told),
        .view("planned", \.planned), .view("facts", \.facts), .view("companies", \.companies),
        .view("amounts", \.amounts), .view("months", \.months), .view("graph", \.graph), .view("people", \.people),
        .view("products", \.products), .view("topics", \.topics), .view("feeds", \.feeds), .view("pager", \.pager),
    ])
}

/// The list of seeds with their checksums.
struct OriginalsView: TemplateView {
    struct Original: TemplateView {
        let title: String
        let foreignLang: String?
        let articleHref: String
        let date: DateView?
        let href: String
        let fileName: String
        let mediaType: String
        let size: String
        let checksum: String

        static let fields = TemplateFields<Self>([
            .text("title", \.title), .optionalText("foreignLang", \.foreignLang), .text("articleHref", \.articleHref),
            .view("date", \.date), .text("href", \.href), .text("fileName", \.fileName),
            .text("mediaType", \.mediaType), .text("size", \.size), .text("checksum", \.checksum),
        ])
    }

    let page: PageView
    let originals: [Original]
    var pager: PagerView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .list("originals", \.originals), .view("pager", \.pager),
    ])
}

/// A page that has nothing but its frame.
struct PlainView: TemplateView {
    let page: PageView

    static let fields = TemplateFields<Self>([.view("page", \.page)])
}

/// The page at the root of the site, which leads to the editions.
struct EditionsView: TemplateView {
    struct Edition: TemplateView {
        let label: String
        let tag: String
        let href: String
        let tagline: String

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("tag", \.tag), .text("href", \.href), .text("tagline", \.tagline),
        ])
    }

    let page: PageView
    let editions: [Edition]

    static let fields = TemplateFields<Self>([.view("page", \.page), .list("editions", \.editions)])
}
