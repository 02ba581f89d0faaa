internal import Annotation
internal import Wire
internal import Digest
internal import Translation

extension Edition {
    /// A page of the list of originals.
    func originalsPage(part: Int) -> RenderedHTML {
        let page = Page.originals(part: part)
        let place = Place(permalink(page))
        let indices = Array(digest.articles.indices)
        let parts = Parts(count: SitePlan.partCount(indices.count), current: part)
        let summary = wording("originals.description", ["articles": articleCount(indices.count)])
        let description = PageDescription(
            page: page, title: title(wording("originals.title"), parts), summary: title(summary, parts))
        let view = OriginalsView(
            page: frame(description, at: place),
            originals: SitePlan.part(part, of: indices).map { original($0, at: place) },
            pager: pager(parts, at: place) { .originals(part: $0) })
        return library.render(view, with: .originals, in: language)
    }

    private func original(_ index: Int, at place: Place) -> OriginalsView.Original {
        let source = digest.articles[index]
        let article = source.annotated.article
        return OriginalsView.Original(
            title: displayed(article.headline.text, of: article), foreignLang: foreignLang(article.language),
            articleHref: place.href(permalink(.article(index))), date: dateView(article.date),
            href: place.href(plan.original(ofArticle: index)), fileName: source.seed.name,
            mediaType: Self.mediaType(of: source.seed), size: wording("counts.bytes", counting: source.seed.byteCount),
            checksum: source.seed.checksum)
    }
}
