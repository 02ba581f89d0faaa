internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// What a page says of itself to its frame.
struct PageDescription {
    var page: Page?
    var title: String
    /// For search engines.
    var summary: String?
    /// The steps from the home page to the page, without those two.
    var trail: [(label: String, page: Page)] = []
    /// False for pages whose text is not in the language of the edition.
    var isIndexed = true
    /// The page that search engines shall list in its place.
    var canonical: Permalink?
    var openGraphType = "website"
    var published: String?
    var structuredData: [JSONValue] = []
    var markdown: Permalink?
}

extension Edition {
    /// The frame of a page.
    func frame(_ description: PageDescription, at place: Place) -> PageView {
        let url = place.permalink.absolute(settings.baseURL)
        var view = PageView(
            lang: language.value, direction: language.isRightToLeft ? "rtl" : nil, siteTitle: settings.title,
            tagline: displayed(settings.tagline(in: language)),
            shortTitle: StructuredData.shortened(description.title, to: 100), description: description.summary,
            url: url,
            openGraphLocale: wording("language.locale"), feeds: feeds(of: description.page, at: place),
            feedHref: place.href(plan.feed(of: language)),
            feedDirectoryHref: place.href(feedDirectoryAddress), openSearchHref: place.href(openSearchAddress),
            stylesheetHref: place.href(assets.styleSheet.path), themeScriptHref: place.href(assets.themeScript.path),
            iconHref: place.href(assets.icon.path), smallIconHref: place.href(assets.smallIcon.path),
            largeIconHref: place.href(assets.largeIcon.path), manifestHref: place.href(manifestAddress),
            cardURL: Permalink(assets.card.path).absolute(settings.baseURL),
            searchHref: place.href(permalink(.search)),
            homeHref: place.href(permalink(.home)), originalsHref: place.href(permalink(.originals(part: 1))),
            dataHref: place.href(permalink(.data)),
            translationsHref: plan.permalink(.translations(part: 1), in: language).map(place.href),
            lastUpdate: description.page == .home ? lastUpdate : nil)
        view.isHome = description.page == .home
        view.hasTagline = view.isHome
        view.robots = description.isIndexed ? nil : "noindex, follow"
        view.canonical = (description.canonical ?? place.permalink).absolute(settings.baseURL)
        view.openGraphType = description.openGraphType
        view.published = description.published
        view.markdownHref = description.markdown.map(place.href)
        view.languages = languages(description.page, at: place)
        view.sections = sections(description.page, at: place)
        view.indices = indices(at: place)
        if let page = description.page {
            if description.isIndexed { view.alternates = alternates(of: page) }
            view.trail = page == .home ? nil : trail(description, at: place)
        }
        var data = description.structuredData
        if view.trail != nil { data.append(breadcrumbs(description, url: url)) }
        view.jsonLD = data.isEmpty ? nil : StructuredData.script(data)
        return view
    }

    var lastUpdate: String {
        guard let date = digest.articles.first?.annotated.article.date else { return wording("layout.no-update") }
        if case .day(let day) = date { return wording("layout.last-update", ["date": dates.full(day)]) }
        return wording("layout.last-update", ["date": dates.words(of: date)])
    }

    /// The page in every edition, where search engines may list it there; the original's is for all other languages.
    func alternates(of page: Page) -> [PageView.Alternate] {
        guard plan.editions.count > 1 else { return [] }
        let editions = plan.editions.filter { isListed(page, in: $0) }
        // An article stands in its own language only, until it is translated.
        if case .article = page, editions.count < 2 { return [] }
        var alternates = editions.compactMap { edition in
            plan.permalink(page, in: edition).map {
                PageView.Alternate(tag: edition.value, href: $0.absolute(settings.baseURL))
            }
        }
        if let original = alternates.first {
            alternates.append(PageView.Alternate(tag: "x-default", href: original.href))
        }
        return alternates
    }

    /// True when search engines may list a page in an edition.
    private func isListed(_ page: Page, in edition: LanguageTag) -> Bool {
        switch page {
        case .article(let index): digest.isListed(article: index, in: edition)
        case .bilingual: false
        default: true
        }
    }

    private func languages(_ page: Page?, at place: Place) -> [PageView.Language] {
        plan.editions.map { edition in
            var target = page.flatMap { plan.permalink($0, in: edition) }
            if target == nil, case .bilingual(let index)? = page {
                target = plan.permalink(.article(index), in: edition)
            }
            target = target ?? plan.permalink(.home, in: edition)
            return PageView.Language(
                label: strings.wording("language.name", in: edition) ?? edition.value, tag: edition.value,
                href: place.href(target ?? Permalink("")), isCurrent: page != nil && edition == language)
        }
    }

    private func sections(_ page: Page?, at place: Place) -> [PageView.Section] {
        let sections: [(key: String, page: Page)] = [
            ("home.title", .home), ("timeline.title", .timeline(nil)), ("bulletins.title", .bulletins),
            ("companies.title", .companies), ("topics.title", .topics), ("search.title", .search),
        ]
        return sections.compactMap { key, target in
            plan.permalink(target, in: language).map { permalink in
                PageView.Section(
                    label: wording(key), href: place.href(permalink), isCurrent: page?.section == target,
                    currentValue: page == target ? "page" : "true")
            }
        }
    }

    /// The lists of stories and names that are not empty.
    private func indices(at place: Place) -> [LinkView] {
        let lists =
            [(key: "stories.title", page: Page.stories(part: 1))]
            + DigestEntity.Kind.allCases.map { ("\($0.plural).title", .entities($0)) }
        return lists.compactMap { key, page in
            plan.permalink(page, in: language).map { LinkView(label: wording(key), href: place.href($0)) }
        }
    }

    /// The trail ends above an article, whose headline follows at once, and with the page's own name elsewhere.
    private func trail(_ description: PageDescription, at place: Place) -> TrailView {
        var steps = [TrailView.Step(label: wording("home.title"), href: place.href(permalink(.home)))]
        steps += description.trail.map { TrailView.Step(label: $0.label, href: place.href(permalink($0.page))) }
        if case .article? = description.page { return TrailView(steps: steps) }
        return TrailView(steps: steps + [TrailView.Step(label: description.title, href: nil)])
    }

    private func breadcrumbs(_ description: PageDescription, url: String) -> JSONValue {
        var steps = [(name: wording("home.title"), url: permalink(.home).absolute(settings.baseURL))]
        steps += description.trail.map { ($0.label, permalink($0.page).absolute(settings.baseURL)) }
        return StructuredData.breadcrumbs(steps + [(description.title, url)])
    }
}

extension Page {
    /// The item of the navigation under which a page stands.
    fileprivate var section: Page? {
        switch self {
        case .home: .home
        case .article, .bilingual, .timeline, .undated, .events: .timeline(nil)
        case .companies, .companiesBy, .company: .companies
        case .topics, .topic: .topics
        case .search: .search
        case .bulletins, .bulletin: .bulletins
        case .originals, .data, .translations, .entities, .entity, .stories, .story: nil
        }
    }
}
