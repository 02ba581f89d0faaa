internal import Annotation
internal import Wire

package import Digest
package import Translation

/// Turns the digest into the files of the site.
///
/// The work comes in jobs that do not depend on each other, so they may run at once; each gives the same files whenever and
/// wherever it runs.
package struct SiteRenderer: Sendable {
    /// A piece of work.
    package enum Job: Hashable, Sendable {
        /// An article in every edition.
        case article(Int)
        /// Any other page of an edition.
        case page(PlannedPage)
        /// The feed, the calendar and the timeline data of such a page, which fewer edits change.
        case downloads(PlannedPage)
        case feed(LanguageTag)
        /// What the search of an edition reads.
        case search(LanguageTag)
        /// A table of the open data.
        case data(DataTable.Name)
        case assets
        /// How much is translated, as data.
        case translations
        /// The pages outside the editions, site map and `robots.txt`.
        case common
    }

    let digest: NewsDigest
    let plan: SitePlan
    private let assets: SiteAssets
    /// The search index of the editions that show no translation.
    private let originalIndex = Memo<LanguageTag, SearchIndex>()
    let editions: [LanguageTag: Edition]
    private let original: Edition

    package init(
        _ digest: NewsDigest, plan: SitePlan, library: TemplateLibrary, strings: InterfaceStrings, assets: SiteAssets
    ) {
        self.digest = digest
        self.plan = plan
        self.assets = assets
        let editions = ([digest.settings.originalLanguage] + plan.editions).map { language in
            Edition(language, digest: digest, plan: plan, library: library, assets: assets, strings: strings)
        }
        original = editions[0]
        self.editions = Dictionary(editions.map { ($0.language, $0) }) { first, _ in first }
    }

    /// All work, in a fixed order, the longest first so that none is left over for one core. The originals themselves are the caller's to copy (`SitePlan.original(ofArticle:)`).
    package var jobs: [Job] {
        let pages = plan.pages.flatMap { page -> [Job] in
            switch page.page {
            case .article, .bilingual: []
            case .company(_, part: 1), .topic(_, part: 1), .events(_, part: 1), .story, .bulletins, .timeline(nil):
                [.page(page), .downloads(page)]
            default: [.page(page)]
            }
        }
        return plan.editions.map { .search($0) } + DataTable.Name.allCases.map { .data($0) } + [
            .assets, .common, .translations,
        ]
            + pages
            + plan.editions.map { .feed($0) } + digest.articles.indices.map { .article($0) }
    }

    /// What tells a job from all others, whatever else the site holds: an address; nil for jobs that have no key.
    package func name(of job: Job) -> String? {
        switch job {
        case .article(let index): plan.permalink(.article(index), in: original.language)?.path
        case .page(let planned): planned.permalink.path
        case .downloads(let planned): planned.permalink.path + "#downloads"
        case .feed, .search, .data, .assets, .translations, .common: nil
        }
    }

    /// The files of a job.
    package func files(of job: Job) -> [OutputFile] {
        switch job {
        case .article(let index): articleFiles(index)
        case .page(let planned): pageFiles(planned)
        case .downloads(let planned): downloadFiles(planned)
        case .feed(let language):
            editions[language].map {
                $0.files(of: $0.editionFeed) + [$0.feedDirectory, $0.openSearchDescription, $0.manifest]
            } ?? []
        case .search(let language):
            editions[language].map { $0.searchFiles(searchIndex($0)) } ?? []
        case .data(let name): original.dataFiles(name)
        case .assets: assets.all.map(\.file)
        case .translations: plan.editions.count > 1 ? [original.translationData] : []
        case .common: commonFiles
        }
    }

    private func searchIndex(_ edition: Edition) -> SearchIndex {
        let isTranslated = digest.articles.indices.contains { edition.listedVersion($0) != nil }
        if isTranslated { return SearchIndex(digest, version: edition.listedVersion) }
        return originalIndex.soleAnswer(to: original.language) { SearchIndex(digest) }
    }

    private func articleFiles(_ index: Int) -> [OutputFile] {
        let pages = plan.editions.compactMap { editions[$0] }.flatMap { edition in
            [OutputFile(path: edition.permalink(.article(index)).filePath, html: edition.articlePage(index))]
                + edition.translationFiles(ofArticle: index)
        }
        guard let markdown = plan.markdown(ofArticle: index, in: original.language) else { return pages }
        return pages + [
            OutputFile(path: markdown.filePath, text: original.articleMarkdown(index)),
            original.ninjsFile(ofArticle: index),
        ]
    }

    private func pageFiles(_ planned: PlannedPage) -> [OutputFile] {
        guard let edition = editions[planned.edition], let html = html(of: planned.page, in: edition) else { return [] }
        var files = edition.otherNames(of: planned.page)
        if case .bulletin(let period) = planned.page, let bulletin = digest.bulletin(of: period) {
            files += edition.letters(of: bulletin)
        }
        return [OutputFile(path: planned.permalink.filePath, html: html)] + files
    }

    private func downloadFiles(_ planned: PlannedPage) -> [OutputFile] {
        guard let edition = editions[planned.edition] else { return [] }
        let feed = edition.feed(of: planned.page).map(edition.files) ?? []
        return feed + edition.calendarFiles(of: planned.page, titled: edition.calendarTitle(of: planned.page))
    }

    private func html(of page: Page, in edition: Edition) -> RenderedHTML? {
        switch page {
        case .home: edition.homePage()
        case .article(let index): edition.articlePage(index)
        case .timeline(let period): period.map(edition.timelinePage(of:)) ?? edition.timelinePage()
        case .undated: edition.undatedPage()
        case .companies: edition.companiesPage()
        case .companiesBy(let order): edition.companiesPage(by: order)
        case .company(let id, let part): digest.company(id).map { edition.companyPage($0, part: part) }
        case .topics: edition.topicsPage()
        case .topic(let id, let part): digest.topic(id).map { edition.topicPage($0, part: part) }
        case .entities(let kind): edition.entitiesPage(kind)
        case .entity(let kind, let id, let part):
            digest.entity(kind, id).map { edition.entityPage($0, part: part) }
        case .events(let kind, let part): edition.eventsPage(kind, part: part)
        case .bulletins: edition.bulletinsPage()
        case .bulletin(let period): digest.bulletin(of: period).map { edition.bulletinPage($0) }
        case .stories(let part): edition.storiesPage(part: part)
        case .story(let id): digest.story(id).map { edition.storyPage($0) }
        case .originals(let part): edition.originalsPage(part: part)
        case .search: edition.searchPage()
        case .data: edition.dataPage()
        case .bilingual(let index): edition.version(index).map { edition.bilingualPage(index, $0) }
        case .translations(let part): edition.translationsPage(part: part)
        }
    }

    private var commonFiles: [OutputFile] {
        let base = digest.settings.baseURL
        let robots = "User-agent: *\nAllow: /\n\nSitemap: \(base)sitemap.xml\nSitemap: \(base)\(NewsSiteMap.path)\n"
        return [
            OutputFile(path: "index.html", html: original.editionsPage()),
            OutputFile(path: "404.html", html: original.notFoundPage()),
            OutputFile(path: "robots.txt", text: robots),
            OutputFile(path: NewsSiteMap.path, text: newsSiteMap.text),
            OutputFile(path: "llms.txt", text: original.guideForModels),
            OutputFile(path: LexiconVocabulary.permalink.filePath, text: vocabulary.text),
        ] + original.dataPackages() + siteMap.files
    }

    private var newsSiteMap: NewsSiteMap {
        NewsSiteMap(
            publication: digest.settings.title, entries: plan.editions.flatMap { editions[$0]?.newsEntries ?? [] })
    }

    private var vocabulary: LexiconVocabulary {
        LexiconVocabulary(digest) { [plan, original] scheme, id in
            switch scheme {
            case "topics": plan.permalink(.topic(id, part: 1), in: original.language)
            case "companies": plan.permalink(.company(id, part: 1), in: original.language)
            default: nil
            }
        }
    }

    /// Every page that search engines may list, the root first.
    private var siteMap: SiteMap {
        let base = digest.settings.baseURL
        let entries = plan.pages.compactMap { planned -> SiteMap.Entry? in
            var entry = SiteMap.Entry(url: planned.permalink.absolute(base))
            if case .article(let index) = planned.page {
                let article = digest.articles[index].annotated.article
                guard editions[planned.edition]?.isListed(index) == true else { return nil }
                entry.lastChange = article.date?.value
            }
            if case .bilingual = planned.page { return nil }
            entry.alternates = editions[planned.edition]?.alternates(of: planned.page).map { ($0.tag, $0.href) } ?? []
            return entry
        }
        return SiteMap(entries: [SiteMap.Entry(url: base)] + entries, baseURL: base)
    }
}
