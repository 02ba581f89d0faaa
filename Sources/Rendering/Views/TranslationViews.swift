/// Says on an article's page that it is translated, how far, by whom, and where the original is.
struct TranslationNote: TemplateView {
    let text: String
    let originalHref: String
    /// The language of the original.
    let tag: String
    let bilingualHref: String

    static let fields = TemplateFields<Self>([
        .text("text", \.text), .text("originalHref", \.originalHref), .text("tag", \.tag),
        .text("bilingualHref", \.bilingualHref),
    ])
}

/// An article beside its original, passage by passage.
struct BilingualView: TemplateView {
    /// A piece of a text that changed.
    struct Change: TemplateView {
        let text: String
        let isRemoved: Bool
        let isAdded: Bool
        var isSame: Bool { !isRemoved && !isAdded }

        static let fields = TemplateFields<Self>([
            .text("text", \.text), .flag("isRemoved", \.isRemoved), .flag("isAdded", \.isAdded),
            .flag("isSame", \.isSame),
        ])
    }

    /// How the original changed since it was translated.
    struct Changes: TemplateView {
        let pieces: [Change]

        static let fields = TemplateFields<Self>([.list("pieces", \.pieces)])
    }

    struct Passage: TemplateView {
        /// The fragment, the same in every language.
        let id: String
        let label: String
        /// What the label is called out of its context.
        let description: String
        /// The passage on the article's page.
        let href: String
        let original: RenderedHTML
        /// Nothing for what is not translated.
        let translation: RenderedHTML?
        let state: String
        let changes: Changes?

        static let fields = TemplateFields<Self>([
            .text("id", \.id), .text("label", \.label), .text("description", \.description), .text("href", \.href),
            .html("original", \.original), .optionalHTML("translation", \.translation), .text("state", \.state),
            .view("changes", \.changes),
        ])
    }

    let page: PageView
    let headline: String
    let headlineLang: String?
    let intro: String
    let originalName: String
    let originalHref: String
    let originalTag: String
    /// `ltr`, `rtl`: the direction of the original, which may not be the page's.
    let originalDirection: String
    let name: String
    let articleHref: String
    let passages: [Passage]

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("headline", \.headline), .optionalText("headlineLang", \.headlineLang),
        .text("intro", \.intro),
        .text("originalName", \.originalName), .text("originalHref", \.originalHref),
        .text("originalTag", \.originalTag), .text("originalDirection", \.originalDirection), .text("name", \.name),
        .text("articleHref", \.articleHref), .list("passages", \.passages),
    ])
}

/// How much of the articles is translated.
struct TranslationsView: TemplateView {
    /// A language into which articles are translated.
    struct Language: TemplateView {
        let name: String
        let tag: String
        let href: String
        let coverage: String
        let articles: String
        let states: String

        static let fields = TemplateFields<Self>([
            .text("name", \.name), .text("tag", \.tag), .text("href", \.href), .text("coverage", \.coverage),
            .text("articles", \.articles), .text("states", \.states),
        ])
    }

    /// A passage whose original changed.
    struct Stale: TemplateView {
        let label: String
        let description: String
        let href: String

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("description", \.description), .text("href", \.href),
        ])
    }

    struct Article: TemplateView {
        let title: String
        let foreignLang: String?
        let href: String
        let language: String
        let coverage: String
        let states: String
        let bilingualHref: String?
        let stale: [Stale]

        static let fields = TemplateFields<Self>([
            .text("title", \.title), .optionalText("foreignLang", \.foreignLang), .text("href", \.href),
            .text("language", \.language), .text("coverage", \.coverage), .text("states", \.states),
            .optionalText("bilingualHref", \.bilingualHref), .list("stale", \.stale),
        ])
    }

    let page: PageView
    let intro: String
    let dataHref: String
    let languages: [Language]
    let articles: [Article]
    let pager: PagerView?

    static let fields = TemplateFields<Self>([
        .view("page", \.page), .text("intro", \.intro), .text("dataHref", \.dataHref),
        .list("languages", \.languages), .list("articles", \.articles), .view("pager", \.pager),
    ])
}

/// A page that leads on to another one at once.
struct RedirectView: TemplateView {
    let page: PageView
    let link: LinkView

    static let fields = TemplateFields<Self>([.view("page", \.page), .view("link", \.link)])
}
