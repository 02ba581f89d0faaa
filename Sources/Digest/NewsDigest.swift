package import Annotation
package import Translation
package import Wire

/// The whole library as values: what the site is made of.
package struct NewsDigest: Sendable {
    package let settings: SiteSettings
    package let lexicon: Lexicon
    /// Dated ones newest first, then the undated; ties in byte order of seed names. Everything else names them by index.
    package let articles: [DigestArticle]
    /// All events in the order of their dates; one that several articles tell stands once.
    package let entries: [TimelineEntry]
    /// In the order of their names.
    package let companies: [DigestCompany]
    /// Those with articles, in the order of the lexicon.
    package let topics: [DigestTopic]
    /// Articles that cover the same news, newest story first.
    package let stories: [Story]
    package let timeline: Timeline
    /// "Now" for the site: the last day that the newest article can mean. Nil when nothing is dated.
    package let now: CalendarDate?

    let bulletins: BulletinIndex
    private let entriesByKind: [EventAnnotation.Kind: [Int]]
    private let versions: ArticleVersions
    private let entities: [DigestEntity.Kind: [DigestEntity]]
    private let entityIndex: [DigestEntity.Kind: [String: Int]]
    private let storyOfArticle: [Int: Int]
    private let storyIndex: [String: Int]
    private let companyIndex: [String: Int]
    private let topicIndex: [String: Int]
    private let subsidiaryIndex: [String: [Int]]

    /// - Parameters:
    ///   - translations: what is translated into the other languages of the site.
    ///   - precedes: the order of names in the language of the originals (état before étude, œ as oe).
    package init(
        _ articles: [DigestArticle], lexicon: Lexicon, settings: SiteSettings,
        translations: TranslationLibrary = TranslationLibrary(), precedes: (String, String) -> Bool
    ) {
        self.settings = settings
        self.lexicon = lexicon
        let sorted = ArticleOrder.sorted(articles)
        self.articles = sorted
        versions = ArticleVersions(sorted, translations: translations, settings: settings)
        now = sorted.first?.annotated.article.date?.latest
        var storyIndex = StoryIndex(sorted)
        var gathering = EntryGathering(sorted, storyOfArticle: storyIndex.storyOfArticle)
        entries = FollowUpReader(sorted, entries: gathering.gathered()).noted
        storyIndex.add(entries: entries)
        stories = storyIndex.stories
        storyOfArticle = storyIndex.storyOfArticle
        self.storyIndex = Dictionary(stories.enumerated().map { ($1.id, $0) }) { first, _ in first }
        bulletins = BulletinIndex(sorted, entries: entries)
        let entries = entries
        entriesByKind = Dictionary(grouping: entries.indices.reversed()) { entries[$0].event.kind }
        timeline = Timeline(articles: sorted, entries: entries)
        let subjects = SubjectIndex(sorted, entries: entries, lexicon: lexicon)
        func isBefore(_ left: (name: String, id: String), _ right: (name: String, id: String)) -> Bool {
            if precedes(left.name, right.name) { return true }
            return precedes(right.name, left.name) ? false : left.id < right.id
        }
        companies = subjects.companies.sorted { isBefore(($0.name, $0.id), ($1.name, $1.id)) }
        let gathered = EntityIndex(sorted, entries: entries)
        let entities = Dictionary(
            uniqueKeysWithValues: DigestEntity.Kind.allCases.map { kind in
                (kind, gathered.entities(of: kind).sorted { isBefore(($0.name, $0.id), ($1.name, $1.id)) })
            })
        self.entities = entities
        entityIndex = entities.mapValues { list in
            Dictionary(list.enumerated().map { ($1.id, $0) }) { first, _ in first }
        }
        topics = subjects.topics
        companyIndex = Dictionary(companies.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let children = companies.enumerated().compactMap { number, company in
            company.row?.parent.map { (parent: $0, number: number) }
        }
        subsidiaryIndex = Dictionary(grouping: children) { $0.parent }.mapValues { $0.map { $0.number } }
        topicIndex = Dictionary(topics.enumerated().map { ($1.row.id, $0) }) { first, _ in first }
    }

    package func company(_ id: String) -> DigestCompany? { companyIndex[id].map { companies[$0] } }

    /// The companies that belong to one, in the order of their names.
    package func subsidiaries(of id: String) -> [DigestCompany] { (subsidiaryIndex[id] ?? []).map { companies[$0] } }

    package func topic(_ id: String) -> DigestTopic? { topicIndex[id].map { topics[$0] } }

    /// The people, products, conferences or institutions of all articles, in the order of their names.
    package func entities(of kind: DigestEntity.Kind) -> [DigestEntity] { entities[kind] ?? [] }

    package func entity(_ kind: DigestEntity.Kind, _ id: String) -> DigestEntity? {
        entityIndex[kind]?[id].flatMap { entities[kind]?[$0] }
    }

    /// Where one stands among those of its kind.
    func entityPlace(_ kind: DigestEntity.Kind, _ id: String) -> Int? { entityIndex[kind]?[id] }

    /// The story to which an article belongs; nil when no other article covers its news.
    package func story(ofArticle index: Int) -> Story? { storyOfArticle[index].map { stories[$0] } }

    /// Indices of the entries of a kind, newest first.
    package func entries(of kind: EventAnnotation.Kind) -> [Int] {
        entriesByKind[kind] ?? []
    }

    /// The story with an id; nil when there is none.
    package func story(_ id: String) -> Story? { storyIndex[id].map { stories[$0] } }

    /// An article in another language of the site; nil in its own, and where nothing of it is published in that language.
    package func version(ofArticle index: Int, in language: LanguageTag) -> ArticleVersion? {
        versions.status(ofArticle: index, in: language).flatMap { $0.translatedCount > 0 ? $0 : nil }
    }

    /// How far an article is translated into a language; nil in its own, and where nobody has begun.
    package func translationStatus(ofArticle index: Int, in language: LanguageTag) -> ArticleVersion? {
        versions.status(ofArticle: index, in: language)
    }

    /// The last part of an article's address in a language.
    package func slug(ofArticle index: Int, in language: LanguageTag) -> String {
        version(ofArticle: index, in: language)?.slug ?? articles[index].slug
    }

    /// What an editor may want to look at, computed anew at each call.
    package var review: EditorsReview { EditorsReview(articles.map(\.annotated), lexicon: lexicon) }

    /// Planned events that lie after "now", soonest first.
    package var planned: [Int] { entries.indices.filter(isAhead) }

    /// True for an entry that is announced and not over by "now", and of which no article told since that it happened or has
    /// another date.
    package func isAhead(_ index: Int) -> Bool {
        let event = entries[index].event
        guard event.isPlanned, entries[index].followUp == nil, let now,
            let latest = event.date.latest ?? event.date.earliest
        else { return false }
        return latest >= now
    }

    /// True when search engines may list an article in a language: it is written in it, or translated enough.
    package func isListed(article index: Int, in language: LanguageTag) -> Bool {
        articles[index].annotated.article.language == language.value
            || version(ofArticle: index, in: language)?.isEnough == true
    }
}
