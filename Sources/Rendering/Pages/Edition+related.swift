internal import Annotation
internal import Digest
internal import Wire

// The articles to read beside another one.
extension Edition {
    static let mostRelated = 4
    private static let mostCoverage = 8

    /// The other articles of the same story.
    func coverage(besides index: Int, at place: Place) -> ArticleView.Others? {
        guard let story = digest.story(ofArticle: index) else { return nil }
        let others = story.articles.filter { $0 != index }.prefix(Self.mostCoverage)
        return ArticleView.Others(
            others.map { other($0, note: digest.articles[$0].annotated.article.agency, at: place) },
            storyHref: plan.permalink(.story(story.id), in: language).map(place.href))
    }

    /// The articles most related to one, each with what both share.
    func related(to index: Int, at place: Place) -> ArticleView.Others? {
        ArticleView.Others(
            digest.related(toArticle: index, limit: Self.mostRelated).map { related in
                let names = related.companies.compactMap { digest.company($0)?.name }
                let topics = related.topics.compactMap { digest.topic($0).map { label(of: $0.row) } }
                let shared = (names.prefix(3) + topics.prefix(max(0, 3 - names.count))).joined(separator: ", ")
                return other(related.article, note: wording("article.related-by", ["names": shared]), at: place)
            })
    }

    private func other(_ index: Int, note: String?, at place: Place) -> ArticleView.Other {
        let headline = headline(index)
        return ArticleView.Other(
            title: headline.text, foreignLang: headline.foreignLang, href: place.href(permalink(.article(index))),
            date: dateView(digest.articles[index].annotated.article.date), note: note)
    }
}
