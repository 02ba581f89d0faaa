package import Diagnostics
internal import Annotation
internal import Translation
internal import Wire
package import Digest

/// From what a page is made, for people who wonder why it looks as it does.
package struct PageOrigin: Sendable {
    package let page: PlannedPage
    /// The paths of the templates, the page's own first.
    package let templates: [String]
    /// The paths of the seeds, newest first; nil for a page that looks at all of them.
    package let seeds: [String]?
    /// The rows of the lexicon that gave it its subjects, with their ids.
    package let lexiconRows: [(id: String, place: SourceLocation)]
}

extension SiteRenderer {
    /// From what the page at a path of the site is made; nil for a path at which there is no page.
    ///
    /// - Parameter path: a file such as `fr/index.html`, or an address such as `fr/` or `/fr/`.
    package func origin(of path: String) -> PageOrigin? {
        let path = path.hasPrefix("/") ? String(path.dropFirst()) : path
        let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        guard let planned = plan.pages.first(where: { [file, file + "/index.html"].contains($0.permalink.filePath) })
        else { return nil }
        let templates = Self.template(of: planned.page).flatMap {
            editions[planned.edition]?.library.files(of: $0, in: planned.edition)
        }
        return PageOrigin(
            page: planned, templates: templates ?? [],
            seeds: digest.articles(of: planned.page)?.map { digest.articles[$0].annotated.article.seedPath },
            lexiconRows: digest.lexiconRows(of: planned.page))
    }

    /// The template of a kind of page.
    private static func template(of page: Page) -> String? {
        switch page {
        case .home: TemplateKey<HomeView>.home.name
        case .article: TemplateKey<ArticleView>.article.name
        case .timeline, .undated, .events: TemplateKey<TimelineView>.timeline.name
        case .companies, .companiesBy, .entities: TemplateKey<AlphabetView>.alphabet.name
        case .topics: TemplateKey<TopicsView>.topics.name
        case .bulletins: TemplateKey<BulletinsView>.bulletins.name
        case .bulletin: TemplateKey<BulletinView>.bulletin.name
        case .stories: TemplateKey<StoriesView>.stories.name
        case .company, .topic, .entity, .story: TemplateKey<SubjectView>.subject.name
        case .originals: TemplateKey<OriginalsView>.originals.name
        case .search: TemplateKey<SearchView>.search.name
        case .data: TemplateKey<DataView>.data.name
        case .bilingual: TemplateKey<BilingualView>.bilingual.name
        case .translations: TemplateKey<TranslationsView>.translations.name
        }
    }
}
