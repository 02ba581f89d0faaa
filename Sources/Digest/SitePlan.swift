internal import Annotation
package import Diagnostics
package import Translation
internal import Wire

/// Every address of the site, known before a byte is written.
package struct SitePlan: Sendable {
    /// The most articles on a page of a company, a topic or the originals.
    package static let partLength = 60

    /// The languages of the editions, that of the originals first.
    package let editions: [LanguageTag]
    /// All pages of all editions, in a fixed order.
    package private(set) var pages: [PlannedPage] = []

    /// The addresses under which translated articles would stand by their original slugs.
    package internal(set) var redirects: [Redirect] = []
    var redirectsByTarget: [LanguageTag: [Page: [Redirect]]] = [:]

    private var permalinks: [LanguageTag: [Page: Permalink]] = [:]
    private var originals: [Int: Permalink] = [:]

    /// Plans the pages of a digest. Two pages on one address, and seeds whose names can't be addresses, are recorded.
    package init(_ digest: NewsDigest, strings: InterfaceStrings, recording log: inout DiagnosticLog) {
        editions = digest.settings.languages
        let list = Self.pages(of: digest)
        for edition in editions {
            let words = AddressWords(strings, edition, recording: &log)
            var own: [Page: Permalink] = [:]
            for page in list + Self.translatedPages(of: digest, in: edition) {
                let permalink = Permalink(
                    "\(edition.value.lowercased())/" + Self.path(of: page, words, digest, in: edition))
                own[page] = permalink
                pages.append(PlannedPage(page: page, edition: edition, permalink: permalink))
            }
            permalinks[edition] = own
            planRedirects(digest, words, in: edition)
            if edition == editions.first { planOriginals(digest, word: words["originals"], recording: &log) }
        }
        planOtherNames(digest)
        checkAddresses(digest, recording: &log)
    }

    /// The address of a page in an edition; nil for a page that the site does not have.
    package func permalink(_ page: Page, in edition: LanguageTag) -> Permalink? { permalinks[edition]?[page] }

    /// The addresses that lead on to a page of an edition.
    package func redirects(to page: Page, in edition: LanguageTag) -> [Redirect] {
        redirectsByTarget[edition]?[page] ?? []
    }

    /// Where the seed of an article is published, byte for byte.
    package func original(ofArticle index: Int) -> Permalink { originals[index] ?? Permalink("") }

    /// The Markdown of an article in an edition.
    package func markdown(ofArticle index: Int, in edition: LanguageTag) -> Permalink? {
        permalink(.article(index), in: edition).map { Permalink($0.path + "index.md") }
    }

    /// The Atom feed of an edition.
    package func feed(of edition: LanguageTag) -> Permalink { Permalink("\(edition.value.lowercased())/feed.xml") }

    /// The number of pages over which a list of articles goes.
    package static func partCount(_ articleCount: Int) -> Int { max(1, (articleCount + partLength - 1) / partLength) }

    /// The articles on one of those pages; `part` counts from 1.
    package static func part(_ number: Int, of articles: [Int]) -> ArraySlice<Int> {
        articles.dropFirst((number - 1) * partLength).prefix(partLength)
    }

    // MARK: Planning

    private static func pages(of digest: NewsDigest) -> [Page] {
        var pages: [Page] = [.home]
        pages += digest.articles.indices.map { .article($0) }
        pages.append(.timeline(nil))
        pages += digest.timeline.periods.map { .timeline($0) }
        for kind in EventAnnotation.Kind.allCases {
            let count = digest.entries(of: kind).count
            if count > 0 { pages += (1...partCount(count)).map { .events(kind, part: $0) } }
        }
        if !digest.timeline.undated.isEmpty { pages.append(.undated) }
        pages.append(.companies)
        if !digest.companies.isEmpty { pages += CompanyOrder.allCases.map { .companiesBy($0) } }
        for company in digest.companies {
            pages += (1...partCount(company.articles.count)).map { .company(company.id, part: $0) }
        }
        pages.append(.topics)
        for topic in digest.topics {
            pages += (1...partCount(topic.articles.count)).map { .topic(topic.row.id, part: $0) }
        }
        for kind in DigestEntity.Kind.allCases where !digest.entities(of: kind).isEmpty {
            pages.append(.entities(kind))
            for entity in digest.entities(of: kind) {
                pages += (1...partCount(entity.articles.count)).map { .entity(kind, entity.id, part: $0) }
            }
        }
        if !digest.stories.isEmpty {
            pages += (1...partCount(digest.stories.count)).map { .stories(part: $0) }
            pages += digest.stories.map { .story($0.id) }
        }
        if !digest.bulletinPeriods.isEmpty {
            pages.append(.bulletins)
            pages += digest.bulletinPeriods.map { .bulletin($0) }
        }
        pages += (1...partCount(digest.articles.count)).map { .originals(part: $0) }
        pages += [.search, .data]
        if digest.settings.languages.count > 1 {
            pages += (1...partCount(digest.articles.count)).map { .translations(part: $0) }
        }
        return pages
    }

    /// The pages that an edition has besides, for the articles that are translated into its language.
    private static func translatedPages(of digest: NewsDigest, in edition: LanguageTag) -> [Page] {
        digest.articles.indices.filter { digest.version(ofArticle: $0, in: edition) != nil }.map { .bilingual($0) }
    }

    static func path(ofArticle article: DigestArticle, slug: String, _ words: AddressWords) -> String {
        let date = article.annotated.article.date.map { $0.value.replacing("-", with: "/") } ?? words["undated"]
        return "\(words["articles"])/\(date)/\(slug)/"
    }

    static func path(
        of page: Page, _ words: AddressWords, _ digest: NewsDigest, in edition: LanguageTag
    ) -> String {
        func part(_ number: Int) -> String { number == 1 ? "" : "\(number)/" }
        switch page {
        case .home: return ""
        case .article(let index):
            let slug = digest.slug(ofArticle: index, in: edition)
            return path(ofArticle: digest.articles[index], slug: slug, words)
        case .bilingual(let index):
            return path(of: .article(index), words, digest, in: edition) + "\(words["bilingual"])/"
        case .translations(let number): return "\(words["translations"])/\(part(number))"
        case .timeline(nil): return "\(words["timeline"])/"
        case .timeline(.year(let year)?): return "\(words["timeline"])/\(CalendarDate.padded(year, to: 4))/"
        case .timeline(.month(let year, let month)?):
            return "\(words["timeline"])/\(CalendarDate.padded(year, to: 4))/\(CalendarDate.padded(month, to: 2))/"
        case .timeline(.day(let date)?): return "\(words["timeline"])/\(date.description.replacing("-", with: "/"))/"
        case .undated: return "\(words["timeline"])/\(words["undated"])/"
        case .companiesBy(let order): return "\(words["companies"])/\(words["by-\(order.rawValue)"])/"
        case .companies: return "\(words["companies"])/"
        case .company(let id, let number): return "\(words["companies"])/\(id)/\(part(number))"
        case .topics: return "\(words["topics"])/"
        case .topic(let id, let number): return "\(words["topics"])/\(id)/\(part(number))"
        case .entities(let kind): return "\(words[kind.plural])/"
        case .entity(let kind, let id, let number): return "\(words[kind.plural])/\(id)/\(part(number))"
        case .stories(let number): return "\(words["stories"])/\(part(number))"
        case .events(let kind, let number):
            return "\(words["timeline"])/\(words["event.\(kind.rawValue)"])/\(part(number))"
        case .bulletins: return "\(words["bulletins"])/"
        case .bulletin(let period): return "\(words["bulletins"])/\(period.id)/"
        case .story(let id): return "\(words["stories"])/\(id)/"
        case .data: return "\(words["data"])/"
        case .search: return "\(words["search"])/"
        case .originals(let number): return "\(words["originals"])/\(part(number))"
        }
    }

    // MARK: Originals

    /// Seeds are published under the edition of the originals. A name keeps its letters and digits; spaces and accents are
    /// folded, so that the address needs no encoding.
    private mutating func planOriginals(_ digest: NewsDigest, word: String, recording log: inout DiagnosticLog) {
        guard let edition = editions.first else { return }
        var names = OriginalNames()
        var texts: [String: String] = [:]
        for (index, article) in digest.articles.enumerated() {
            let path = article.annotated.article.seedPath
            guard let name = OriginalName.fileName(of: article.seed.name) else {
                log.record(.unsafeSeedName(article.seed.name, path: path))
                continue
            }
            if let other = names.add(name, of: path) {
                log.record(.seedNameClash(article.seed.name, with: other, path: path))
            }
            if let other = texts[article.seed.checksum] { log.record(.sameText(other, path: path)) }
            texts[article.seed.checksum] = texts[article.seed.checksum] ?? path
            originals[index] = Permalink("\(edition.value.lowercased())/\(word)/\(name)")
        }
    }

    /// Finds pages that share an address, in whatever case, and says which articles had to step aside for others.
    private func checkAddresses(_ digest: NewsDigest, recording log: inout DiagnosticLog) {
        for article in digest.articles {
            guard let bare = article.bareSlug else { continue }
            log.record(.suffixedSlug(article.slug, bare: bare, path: article.annotated.article.seedPath))
        }
        var owners: [String: String] = [:]
        let forwards = redirects.map {
            PlannedPage(page: $0.target, edition: $0.edition, permalink: $0.permalink)
        }
        for planned in pages + forwards {
            let name = Self.name(of: planned, in: digest)
            if let other = owners.updateValue(name, forKey: planned.permalink.filePath.lowercased()) {
                log.record(.sameAddress(planned.permalink, first: other, second: name))
            }
        }
    }

    /// The seed of an article's page; the file of any other.
    private static func name(of planned: PlannedPage, in digest: NewsDigest) -> String {
        guard case .article(let index) = planned.page else { return planned.permalink.filePath }
        return digest.articles[index].annotated.article.seedPath
    }
}

/// The names under which seeds are published, compared as a file system that ignores case does.
private struct OriginalNames {
    private var files: [String: String] = [:]
    private var folders: [String: String] = [:]

    /// Adds the name of a seed; gives the seed that has the same, or that needs a folder where this one needs a file.
    mutating func add(_ name: String, of seed: String) -> String? {
        let name = name.lowercased()
        var other = files.updateValue(seed, forKey: name) ?? folders[name]
        var folder = name[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            other = other ?? files[String(folder)]
            folders[String(folder)] = folders[String(folder)] ?? seed
        }
        return other
    }
}
