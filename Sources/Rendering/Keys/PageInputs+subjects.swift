internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// Companies, topics, people and all else that has a page.
extension PageInputs {
    /// No page shows more rows of a list than this.
    private static let longestRows = 40

    /// The company's page with feed, calendar and other names.
    func add(_ company: DigestCompany, part: Int, in edition: LanguageTag, to maker: inout KeyMaker) {
        maker.add(company.name)
        maker.add(company.listing?.ric)
        maker.add(company.listing?.ticker)
        maker.add(company.listing?.mic)
        add(list: company.articles, company.entries, part: part, to: &maker)
        maker.add(Edition.calendarEntries(of: .company(company.id, part: 1), in: digest) != nil)
        add(counts: company.neighbours.prefix(Self.longestRows), to: &maker)
        add(counts: company.topics.prefix(Self.longestRows), to: &maker)
        add(companies: digest.subsidiaries(of: company.id).map(\.id), to: &maker)
        add(companies: [company.row?.parent, company.row?.successor].compactMap { $0 }, to: &maker)
        maker.add(each: digest.lexicon.products.filter { $0.owner == company.id }) { maker, product in
            let known = digest.entity(.product, product.id)
            maker.add(known?.name)
            maker.add(known?.articles.count ?? 0)
        }
        // An amount that two articles of a story tell stands once.
        if part == 1 { maker.add(each: company.articles) { $0.add(digest.story(ofArticle: $1)?.id) } }
        add(redirectsTo: .company(company.id, part: part), in: edition, to: &maker)
    }

    /// The topic's page with feed and calendar.
    func add(_ topic: DigestTopic, part: Int, to maker: inout KeyMaker) {
        add(list: topic.articles, topic.entries, part: part, to: &maker)
        maker.add(Edition.calendarEntries(of: .topic(topic.row.id, part: 1), in: digest) != nil)
        add(counts: topic.companies.prefix(Self.longestRows), to: &maker)
        maker.add(topic.row.broader.flatMap { digest.topic($0) } != nil)
    }

    /// The page of a person, product, conference or institution with its other names.
    func add(_ entity: DigestEntity, part: Int, in edition: LanguageTag, to maker: inout KeyMaker) {
        maker.add(entity.name)
        maker.add(entity.isDiscovered)
        if entity.kind == .person {
            add(articles: Edition.roles(of: entity, in: digest).map(\.article), to: &maker)
        }
        add(list: entity.articles, entity.entries, part: part, to: &maker)
        add(counts: entity.companies.prefix(Self.longestRows), to: &maker)
        let lexicon = digest.lexicon
        let owners = [lexicon.product(entity.id)?.owner, lexicon.conference(entity.id)?.organiser].compactMap { $0 }
        add(companies: owners, to: &maker)
        maker.add(each: owners) { $0.add(digest.entity(.institution, $1)?.name) }
        add(redirectsTo: .entity(entity.kind, entity.id, part: part), in: edition, to: &maker)
    }

    /// A list that goes on over several pages: the first tells of all articles and events, the others of their own articles
    /// and of what all of them say of the list.
    private func add(list articles: [Int], _ entries: [Int], part: Int, to maker: inout KeyMaker) {
        maker.add(articles.count)
        if part == 1 {
            add(articles: articles, to: &maker)
            add(partedEntries: entries, to: &maker)
            return
        }
        let dated = articles.filter { digest.articles[$0].annotated.article.date != nil }
        add(faces: Set([dated.first, dated.last].compactMap { $0 }).sorted(), to: &maker)
        add(faces: SitePlan.part(part, of: articles), to: &maker)
        maker.add(entries.count)
    }

    /// The feed and the calendar of a page.
    func add(downloadsOf page: Page, to maker: inout KeyMaker) {
        switch page {
        case .company(let id, _): maker.add(digest.company(id)?.name)
        case .story(let id): add(articles: digest.story(id)?.articles.prefix(1) ?? [], to: &maker)
        case .bulletins:
            // The feed tells the newest bulletins whole.
            for period in digest.bulletinPeriods.prefix(NewsFeed.subjectLength) {
                maker.add(period.id)
                add(period, to: &maker)
            }
        default: break
        }
        add(articles: Edition.feedArticles(of: page, in: digest), to: &maker)
        let entries = Edition.calendarEntries(of: page, in: digest)
        maker.add(entries != nil)
        add(entries: entries ?? [], to: &maker)
    }

    private func add(redirectsTo page: Page, in edition: LanguageTag, to maker: inout KeyMaker) {
        maker.add(each: plan.redirects(to: page, in: edition)) { maker, redirect in
            maker.add(redirect.permalink.path)
            maker.add(redirect.name)
        }
    }
}
