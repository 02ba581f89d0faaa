/// What the layout shows around every page.
struct PageView: TemplateView {
    /// The same page in another edition, for search engines.
    struct Alternate: TemplateView {
        let tag: String
        let href: String

        static let fields = TemplateFields<Self>([.text("tag", \.tag), .text("href", \.href)])
    }

    /// A feed of the page or of its edition.
    struct Feed: TemplateView {
        let mediaType: String
        let title: String
        let href: String

        static let fields = TemplateFields<Self>([
            .text("mediaType", \.mediaType), .text("title", \.title), .text("href", \.href),
        ])
    }

    /// An item of the main navigation.
    struct Section: TemplateView {
        let label: String
        let href: String
        let isCurrent: Bool
        /// `page` on that very page, `true` on the pages below it.
        var currentValue = "page"

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("href", \.href), .flag("isCurrent", \.isCurrent),
            .text("currentValue", \.currentValue),
        ])
    }

    /// The same page, or the nearest one, in another edition, for readers.
    struct Language: TemplateView {
        let label: String
        let tag: String
        let href: String
        let isCurrent: Bool

        static let fields = TemplateFields<Self>([
            .text("label", \.label), .text("tag", \.tag), .text("href", \.href), .flag("isCurrent", \.isCurrent),
        ])
    }

    var lang: String
    /// `rtl` for a language that runs from right to left.
    var direction: String?
    var siteTitle: String
    var tagline: String
    /// The title without the name of the site.
    var shortTitle: String
    var description: String?
    var isHome = false
    /// True for pages that open with the large nameplate and the tagline.
    var hasTagline = false
    var robots: String?
    /// The page to which this one leads on at once.
    var refreshHref: String?
    var canonical: String?
    var alternates: [Alternate] = []
    /// The absolute address of the page.
    var url: String
    var openGraphType = "website"
    var openGraphLocale: String
    var published: String?
    var jsonLD: RenderedHTML?
    var feeds: [Feed] = []
    var feedHref: String
    var feedDirectoryHref: String
    var openSearchHref: String
    var markdownHref: String?
    var stylesheetHref: String
    var themeScriptHref: String
    var iconHref: String
    var smallIconHref: String
    var largeIconHref: String
    var manifestHref: String
    /// The absolute address of the picture for social networks.
    var cardURL: String
    var searchHref: String
    var homeHref: String
    var originalsHref: String
    var dataHref: String
    /// Nothing for a site of one language.
    var translationsHref: String?
    /// On the first page of an edition, so that a new article leaves the frames of all others as they are.
    var lastUpdate: String?
    var languages: [Language] = []
    var sections: [Section] = []
    /// The lists of names and stories that are not among the sections.
    var indices: [LinkView] = []
    var trail: TrailView?

    var title: String { isHome ? "\(siteTitle) – \(tagline)" : "\(shortTitle) – \(siteTitle)" }

    static let fields = TemplateFields<Self>([
        .text("lang", \.lang), .optionalText("direction", \.direction), .text("title", \.title),
        .text("siteTitle", \.siteTitle), .text("tagline", \.tagline),
        .text("shortTitle", \.shortTitle), .optionalText("description", \.description),
        .flag("hasTagline", \.hasTagline),
        .optionalText("robots", \.robots), .optionalText("refreshHref", \.refreshHref),
        .optionalText("canonical", \.canonical),
        .list("alternates", \.alternates), .text("url", \.url), .text("openGraphType", \.openGraphType),
        .text("openGraphLocale", \.openGraphLocale), .optionalText("published", \.published),
        .optionalHTML("jsonLD", \.jsonLD), .list("feeds", \.feeds), .text("feedHref", \.feedHref),
        .text("feedDirectoryHref", \.feedDirectoryHref), .text("openSearchHref", \.openSearchHref),
        .optionalText("markdownHref", \.markdownHref), .text("stylesheetHref", \.stylesheetHref),
        .text("themeScriptHref", \.themeScriptHref), .text("iconHref", \.iconHref),
        .text("smallIconHref", \.smallIconHref), .text("largeIconHref", \.largeIconHref),
        .text("manifestHref", \.manifestHref), .text("cardURL", \.cardURL), .text("searchHref", \.searchHref),
        .text("homeHref", \.homeHref), .text("originalsHref", \.originalsHref),
        .text("dataHref", \.dataHref), .optionalText("translationsHref", \.translationsHref),
        .optionalText("lastUpdate", \.lastUpdate), .list("languages", \.languages), .list("sections", \.sections),
        .list("indices", \.indices),
        .view("trail", \.trail),
    ])
}
