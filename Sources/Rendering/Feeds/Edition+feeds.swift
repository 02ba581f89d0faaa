internal import Annotation
internal import CommonMark
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The feed of the edition.
    var editionFeed: NewsFeed {
        NewsFeed(
            title: settings.title, subtitle: displayed(settings.tagline(in: language)), page: permalink(.home),
            content: .articles(Self.dated(digest.articles.indices, upTo: NewsFeed.editionLength, in: digest)))
    }

    /// The feed of a company, a topic or a story; nil for other pages, and where no article has a date.
    func feed(of page: Page) -> NewsFeed? {
        switch page {
        case .company(let id, part: 1): digest.company(id).flatMap { subjectFeed($0.name, page) }
        case .topic(let id, part: 1): digest.topic(id).flatMap { subjectFeed(label(of: $0.row), page) }
        case .story(let id): digest.story(id).flatMap { subjectFeed(headline($0.articles[0]).text, page) }
        case .bulletins: bulletinFeed
        default: nil
        }
    }

    /// The articles that the feed of a company, a topic or a story tells: the same in every edition.
    static func feedArticles(of page: Page, in digest: NewsDigest) -> [Int] {
        let articles: [Int]? =
            switch page {
            case .company(let id, _): digest.company(id)?.articles
            case .topic(let id, _): digest.topic(id)?.articles
            case .story(let id): digest.story(id)?.articles
            default: nil
            }
        return dated(articles ?? [], upTo: NewsFeed.subjectLength, in: digest)
    }

    private func subjectFeed(_ name: String, _ page: Page) -> NewsFeed? {
        let articles = Self.feedArticles(of: page, in: digest)
        guard !articles.isEmpty else { return nil }
        return NewsFeed(
            title: "\(name) – \(settings.title)", subtitle: nil, page: permalink(page),
            content: .articles(articles))
    }

    /// The first articles with a date: what has none has no place in a feed.
    private static func dated(_ articles: some Sequence<Int>, upTo count: Int, in digest: NewsDigest) -> [Int] {
        Array(articles.lazy.filter { digest.articles[$0].annotated.article.date != nil }.prefix(count))
    }

    /// A feed as Atom (RFC 4287) and as JSON Feed 1.1.
    func files(of feed: NewsFeed) -> [OutputFile] {
        let items =
            switch feed.content {
            case .articles(let indices): indices.map(item)
            case .bulletins(let periods): periods.compactMap(item)
            }
        return [
            OutputFile(path: NewsFeed.atom(of: feed.page).filePath, html: atom(feed, items)),
            OutputFile(path: NewsFeed.json(of: feed.page).filePath, text: jsonFeed(feed, items).serialized),
        ]
    }

    // MARK: Atom

    private func atom(_ feed: NewsFeed, _ items: [FeedItem]) -> RenderedHTML {
        let url = feed.page.absolute(settings.baseURL)
        let view = FeedView(
            lang: language.value, title: feed.title, subtitle: feed.subtitle, id: url,
            selfHref: NewsFeed.atom(of: feed.page).absolute(settings.baseURL), homeHref: url,
            updated: items.first?.published ?? Self.stamp(nil), publisher: settings.publisher.name,
            entries: items.map(FeedView.Entry.init))
        return library.render(view, with: .feed, in: language)
    }

    // MARK: JSON Feed

    private func jsonFeed(_ feed: NewsFeed, _ items: [FeedItem]) -> JSONValue {
        .object([
            "version": "https://jsonfeed.org/version/1.1", "title": .text(feed.title),
            "description": feed.subtitle.map(JSONValue.text),
            "home_page_url": .text(feed.page.absolute(settings.baseURL)),
            "feed_url": .text(NewsFeed.json(of: feed.page).absolute(settings.baseURL)),
            "language": .text(language.value),
            "authors": .list([.object(["name": .text(settings.publisher.name)])]),
            "items": .list(items.map(Self.jsonItem)),
        ])
    }

    private static func jsonItem(_ item: FeedItem) -> JSONValue {
        .object([
            "id": .text(item.url), "url": .text(item.url), "title": .text(item.title),
            "content_html": .text(item.html), "summary": item.summary.map(JSONValue.text),
            "date_published": .text(item.published), "date_modified": .text(item.published),
            "authors": .list([.object(["name": .text(item.author)])]),
            "tags": item.topics.isEmpty ? nil : .list(item.topics.map { .text($0.label) }),
            "language": .text(item.language),
        ])
    }

    // MARK: Items

    private func item(_ index: Int) -> FeedItem {
        let annotated = digest.articles[index].annotated
        let article = annotated.article
        return FeedItem(
            url: permalink(.article(index)).absolute(settings.baseURL),
            title: headline(index).text, published: Self.stamp(article.date?.earliest),
            author: article.bylines.isEmpty
                ? article.agency ?? settings.publisher.name : article.bylines.joined(separator: ", "),
            topics: annotated.annotations.topics.compactMap { topic in
                digest.topic(topic.id).map { FeedView.Category(term: topic.id, label: label(of: $0.row)) }
            }, language: textLanguage(index), summary: summary(index, limit: 240)?.text,
            html: html(ofArticle: index))
    }

    private func html(ofArticle index: Int) -> String {
        let article = digest.articles[index].annotated.article
        let (version, textLanguage) = (listedVersion(index), LanguageTag(article.language))
        var shown = article
        shown.blocks = article.blocks.enumerated().map { number, block in
            let translation = version?.blocks[number].inlines
            let source = translation.map { Block(block.role, $0) } ?? block
            return DisplayedBlock(source) { Typography.display($0, in: translation == nil ? textLanguage : language) }
                .block
        }
        return MarkdownDocument(shown.markdownBlocks).html()
    }

    /// The start of a day in UTC (RFC 3339), since a seed tells no hour. Without any date, the start of 1970.
    private static func stamp(_ date: CalendarDate?) -> String {
        "\(date ?? CalendarDate(daysSinceEpoch: 0))T00:00:00Z"
    }
}

extension FeedView.Entry {
    init(_ item: FeedItem) {
        self.init(
            id: item.url, title: item.title, href: item.url, published: item.published, author: item.author,
            categories: item.topics, contentLang: item.language, summary: item.summary, content: item.html)
    }
}
