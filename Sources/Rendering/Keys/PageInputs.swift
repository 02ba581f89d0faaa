internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// What the pages of each kind are made of, as keys. **Whoever lets a page tell of something new adds it here**, else builds
/// after an edit leave the page as it was; `Workbench edits` finds what is missing.
///
/// Every key holds what all pages have in common. A job without a key is always done anew.
package struct PageInputs: Sendable {
    let digest: NewsDigest
    let plan: SitePlan
    let subjects: SubjectKeys
    private let common: PageKey
    /// Of bulletins, which take long to put together and are the same in every edition.
    let bulletins = Memo<BulletinPeriod, PageKey>()

    /// - Parameter shared: names the templates, words, settings, lexicon, assets and program that all pages are made with.
    package init(_ renderer: SiteRenderer, shared: String) {
        digest = renderer.digest
        plan = renderer.plan
        subjects = SubjectKeys(digest)
        common = PageKey { [digest, plan] maker in
            maker.add(shared)
            // The frame links each list that is not empty.
            let lists: [Page] =
                [.bulletins, .stories(part: 1), .undated, .translations(part: 1)]
                + DigestEntity.Kind.allCases.map { .entities($0) }
            for edition in digest.settings.languages {
                for page in lists { maker.add(plan.permalink(page, in: edition) != nil) }
            }
        }
    }

    /// The key of the files of a job; nil for one that is always done.
    package func key(of job: SiteRenderer.Job) -> PageKey? {
        switch job {
        case .article(let index):
            return PageKey { maker in
                maker.add(common)
                add(article: index, to: &maker)
            }
        case .page(let planned):
            var isKnown = false
            let key = PageKey { maker in
                maker.add(common)
                maker.add(planned.edition.value)
                maker.add(planned.permalink.path)
                isKnown = add(planned.page, in: planned.edition, to: &maker)
            }
            return isKnown ? key : nil
        case .downloads(let planned):
            return PageKey { maker in
                maker.add(common)
                maker.add(planned.edition.value)
                maker.add(planned.permalink.path)
                add(downloadsOf: planned.page, to: &maker)
            }
        case .feed, .search, .data, .assets, .translations, .common: return nil
        }
    }

    /// Adds what a page is made of. False for pages of which nothing is known: those that look at everything.
    private func add(_ page: Page, in edition: LanguageTag, to maker: inout KeyMaker) -> Bool {
        switch page {
        case .company(let id, let part):
            guard let company = digest.company(id) else { return false }
            add(company, part: part, in: edition, to: &maker)
        case .topic(let id, let part):
            guard let topic = digest.topic(id) else { return false }
            add(topic, part: part, to: &maker)
        case .entity(let kind, let id, let part):
            guard let entity = digest.entity(kind, id) else { return false }
            add(entity, part: part, in: edition, to: &maker)
        case .story(let id):
            guard let story = digest.story(id) else { return false }
            add(story, to: &maker)
        case .timeline(let period?): add(period, to: &maker)
        case .bulletin(let period): add(period, to: &maker)
        case .events(let kind, let part): add(eventsOf: kind, part: part, to: &maker)
        case .originals(let part): add(articlesOfPart: part, to: &maker)
        case .home, .timeline(nil), .undated, .companies, .companiesBy, .topics, .entities, .stories, .bulletins,
            .search,
            .data, .translations, .article, .bilingual:
            return false
        }
        return true
    }

    // MARK: Parts of keys

    /// Articles with all that is theirs.
    func add(articles: some Collection<Int>, to maker: inout KeyMaker) {
        maker.add(each: articles) { $0.add(subjects.articles[$1]) }
    }

    /// Articles as lists tell of them.
    func add(faces articles: some Collection<Int>, to maker: inout KeyMaker) {
        maker.add(each: articles) { $0.add(subjects.faces[$1]) }
    }

    /// Events with all that is told of them.
    func add(entries: some Collection<Int>, to maker: inout KeyMaker) {
        maker.add(each: entries) { $0.add(subjects.entries[$1]) }
    }

    /// Events on a page that parts those to come from the others.
    func add(partedEntries entries: some Collection<Int>, to maker: inout KeyMaker) {
        add(entries: entries, to: &maker)
        maker.add(each: entries) { $0.add(digest.isAhead($1)) }
    }

    /// Companies with their names, which for those that the lexicon lacks come from the articles.
    func add(companies: some Collection<String>, to maker: inout KeyMaker) {
        maker.add(each: companies) { maker, id in
            maker.add(id)
            maker.add(digest.company(id)?.name)
        }
    }

    /// Rows with numbers.
    func add(counts: some Collection<(id: String, count: Int)>, to maker: inout KeyMaker) {
        maker.add(each: counts) { maker, row in
            maker.add(row.id)
            maker.add(row.count)
            maker.add(digest.company(row.id)?.name)
            maker.add(digest.topic(row.id) != nil)
        }
    }
}
