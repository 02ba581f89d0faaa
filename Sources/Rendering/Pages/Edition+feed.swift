internal import Annotation
internal import CommonMark
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The newest articles of the edition as an Atom feed.
    func feed() -> RenderedHTML {
        let dated = digest.articles.indices.filter { digest.articles[$0].annotated.article.date != nil }.prefix(30)
        let home = permalink(.home).absolute(settings.baseURL)
        let newest = dated.first.flatMap { digest.articles[$0].annotated.article.date }
        let view = FeedView(
            lang: language.value, title: settings.title, subtitle: displayed(settings.tagline(in: language)), id: home,
            selfHref: plan.feed(of: language).absolute(settings.baseURL), homeHref: home,
            updated: Self.stamp(newest?.earliest), publisher: settings.publisher.name, entries: dated.map(entry))
        return library.render(view, with: .feed, in: language)
    }

    private func entry(_ index: Int) -> FeedView.Entry {
        let annotated = digest.articles[index].annotated
        let article = annotated.article
        let url = permalink(.article(index)).absolute(settings.baseURL)
        let textLanguage = LanguageTag(article.language)
        var shown = article
        shown.blocks = article.blocks.map { block in
            DisplayedBlock(block) { Typography.display($0, in: textLanguage) }.block
        }
        return FeedView.Entry(
            id: url, title: displayed(article.headline.text, of: article), href: url,
            published: Self.stamp(article.date?.earliest),
            author: article.bylines.isEmpty
                ? article.agency ?? settings.publisher.name : article.bylines.joined(separator: ", "),
            categories: annotated.annotations.topics.compactMap { topic in
                digest.topic(topic.id).map { FeedView.Category(term: topic.id, label: label(of: $0.row)) }
            }, contentLang: article.language, summary: summary(of: article, limit: 240),
            content: MarkdownDocument(shown.markdownBlocks).html())
    }

    /// The start of a day in UTC (RFC 3339), since a seed tells no hour. Without any date, the start of 1970.
    private static func stamp(_ date: CalendarDate?) -> String {
        "\(date ?? CalendarDate(daysSinceEpoch: 0))T00:00:00Z"
    }
}
