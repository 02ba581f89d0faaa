internal import Annotation
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    private static let eventLimit = 30
    private static let rowLimit = 12
    private static let amountLimit = 20

    /// The companies from A to Z.
    func companiesPage() -> RenderedHTML {
        let place = Place(permalink(.companies))
        let count = wording("counts.companies", counting: digest.companies.count)
        let description = PageDescription(
            page: .companies, title: wording("companies.title"),
            summary: wording("companies.description", ["companies": count]))
        let view = AlphabetView(
            page: frame(description, at: place), title: wording("companies.title"),
            intro: wording("companies.intro", ["companies": count]), orders: orders(at: place),
            letters: letters(
                digest.companies.map { company in
                    RowView(
                        label: company.name, href: place.href(permalink(.company(company.id, part: 1))),
                        note: String(company.articles.count))
                },
                other: digest.companies.flatMap {
                    seeRows(to: .company($0.id, part: 1), named: $0.name, at: place)
                }))
        return library.render(view, with: .alphabet, in: language)
    }

    /// Names that are in order, under their first letters; after them the other names under the same letter.
    func letters(_ rows: [RowView], other: [RowView] = []) -> AlphabetView.Letters? {
        var groups: [AlphabetView.Group] = []
        var places: [String: Int] = [:]
        for row in rows + other.sorted(by: { (Slug.slug($0.label), $0.href) < (Slug.slug($1.label), $1.href) }) {
            let letter = Self.letter(of: row.label)
            if let index = places[letter] {
                groups[index].rows.append(row)
            } else {
                places[letter] = groups.count
                let label = letter == "0" ? wording("companies.other-letter") : letter.uppercased()
                groups.append(AlphabetView.Group(id: "letter-\(letter)", label: label, rows: [row]))
            }
        }
        groups.sort { ($0.id == "letter-0" ? "{" : $0.id) < ($1.id == "letter-0" ? "{" : $1.id) }
        return groups.isEmpty ? nil : AlphabetView.Letters(label: wording("companies.letters"), groups: groups)
    }

    /// The letter under which a name stands, without its accent; "0" for digits and other signs.
    private static func letter(of name: String) -> String {
        let first = Slug.slug(name).prefix(1)
        return ("a"..."z").contains(first) ? String(first) : "0"
    }

    /// A page of a company.
    func companyPage(_ company: DigestCompany, part: Int) -> RenderedHTML {
        let page = Page.company(company.id, part: part)
        let place = Place(permalink(page))
        let counts = [
            "name": company.name, "articles": articleCount(company.articles.count),
            "events": wording("counts.events", counting: company.entries.count),
        ]
        let parts = Parts(count: SitePlan.partCount(company.articles.count), current: part)
        var description = PageDescription(
            page: page, title: title(company.name, parts),
            summary: title(wording("companies.page-description", counts), parts),
            trail: [(wording("companies.title"), .companies)])
        if part == 1 { description.structuredData = [structuredData(of: company)] }
        let (planned, told) = part == 1 ? split(company.entries) : ([], [])
        let view = SubjectView(
            page: frame(description, at: place), kind: wording("companies.one"), name: company.name,
            intro: company.row == nil ? wording("entity.discovered") : nil,
            articlesTitle: wording("companies.articles", counts),
            articles: SitePlan.part(part, of: company.articles).map { card($0, at: place) },
            told: events(told.suffix(Self.eventLimit).reversed(), at: place),
            planned: events(planned.prefix(Self.eventLimit), at: place, isNarrow: true),
            facts: facts(of: company, at: place),
            amounts: part == 1 ? amounts(beside: company, at: place, limit: Self.amountLimit) : nil,
            months: part == 1 ? monthChart(of: company.articles) : nil,
            graph: part == 1 ? coMentionGraph(of: company, at: place) : nil,
            people: part == 1 ? RowsView(title: wording("people.title"), people(of: company, at: place)) : nil,
            products: RowsView(title: wording("products.title"), products(of: company, at: place)),
            companies: RowsView(
                title: wording("companies.beside"),
                companyRows(Array(company.neighbours.prefix(Self.rowLimit)), at: place)),
            topics: RowsView(
                title: wording("companies.topics"), topicRows(Array(company.topics.prefix(Self.rowLimit)), at: place)),
            feeds: feedRows(of: .company(company.id, part: 1), at: place),
            pager: pager(parts, at: place) { .company(company.id, part: $0) })
        return library.render(view, with: .subject, in: language)
    }

    /// The events to come and those that are over, each in the order of their dates.
    func split(_ entries: [Int]) -> (planned: [Int], told: [Int]) {
        (entries.filter(digest.isAhead), entries.filter { !digest.isAhead($0) })
    }

    /// The people whom articles place at a company, in the order of the newest article that does.
    private func people(of company: DigestCompany, at place: Place) -> [RowView] {
        var rows: [RowView] = []
        var seen: Set<String> = []
        for index in company.articles where rows.count < Self.rowLimit {
            let annotated = digest.articles[index].annotated
            for person in annotated.annotations.people where person.organisation == company.id {
                guard seen.insert(person.id).inserted else { continue }
                rows.append(
                    RowView(
                        label: person.name, href: place.href(permalink(.entity(.person, person.id, part: 1))),
                        note: person.role.map { displayed($0.text, of: annotated.article) }))
            }
        }
        return Array(rows.prefix(Self.rowLimit))
    }

    /// The products of a company that articles name.
    private func products(of company: DigestCompany, at place: Place) -> [RowView] {
        let own = digest.lexicon.products.filter { $0.owner == company.id }.compactMap {
            digest.entity(.product, $0.id)
        }
        return own.prefix(Self.rowLimit).map { product in
            RowView(
                label: product.name, href: place.href(permalink(.entity(.product, product.id, part: 1))),
                note: String(product.articles.count))
        }
    }

    /// The feeds of a page, by their formats.
    func feedRows(of page: Page, at place: Place) -> RowsView? {
        guard let feed = feed(of: page) else { return nil }
        return RowsView(
            title: wording("layout.feeds"),
            [
                RowView(label: "Atom", href: place.href(NewsFeed.atom(of: feed.page))),
                RowView(label: "JSON Feed", href: place.href(NewsFeed.json(of: feed.page))),
            ] + downloads(of: page, at: place))
    }

    /// The companies to which a company belongs, which it became, and which belong to it.
    private func relations(of company: DigestCompany, at place: Place) -> [FactView] {
        let children = digest.subsidiaries(of: company.id)
        let related =
            [("parent", company.row?.parent), ("successor", company.row?.successor)]
            + children.map { ("subsidiary", $0.id) }
        return related.compactMap { key, id in
            guard let id else { return nil }
            let known = digest.company(id)
            return FactView(
                label: wording("companies.\(key)"),
                value: known?.name ?? digest.lexicon.company(id)?.name ?? id,
                href: known.map { place.href(permalink(.company($0.id, part: 1))) })
        }
    }

    private func facts(of company: DigestCompany, at place: Place) -> FactsView? {
        var rows: [FactView] = []
        func add(_ key: String, _ value: String?) {
            if let value { rows.append(FactView(label: wording("companies.\(key)"), value: value)) }
        }
        let listing = company.listing
        add("ticker", listing?.ticker)
        add("market", listing?.mic.map { mic in markets[mic].map { "\($0) (\(mic))" } ?? mic })
        add("ric", listing?.ric)
        add("kind", company.row.flatMap { strings.wording("kind.\($0.kind)", in: language) }.map(displayed))
        add("country", company.row?.country.map { strings.wording("country.\($0)", in: language).map(displayed) ?? $0 })
        let names = company.row?.formerNames ?? []
        add("former-names", names.isEmpty ? nil : names.joined(separator: ", "))
        rows += relations(of: company, at: place)
        let dated = company.articles.compactMap { digest.articles[$0].annotated.article.date }
        add("first-seen", dated.last.map(dates.words(of:)))
        if dated.count > 1 { add("last-seen", dated.first.map(dates.words(of:))) }
        return rows.isEmpty ? nil : FactsView(rows: rows)
    }

    private func structuredData(of company: DigestCompany) -> JSONValue {
        .object([
            "@type": company.listing == nil ? "Organization" : "Corporation",
            "@id": .text(identifier(ofCompany: company.id)),
            "name": .text(company.name),
            "url": .text(permalink(.company(company.id, part: 1)).absolute(settings.baseURL)),
            "tickerSymbol": company.listing?.ticker.map(JSONValue.text),
            "alternateName": company.row.flatMap { names($0) },
            "sameAs": company.row?.names.wikidata.map { .text("https://www.wikidata.org/entity/\($0)") },
        ])
    }

    private func names(_ row: Company) -> JSONValue? {
        let names = row.aliases + row.formerNames
        return names.isEmpty ? nil : .list(names.map(JSONValue.text))
    }

    /// What a company is called in structured data, on all pages of the edition.
    func identifier(ofCompany id: String) -> String {
        permalink(.company(id, part: 1)).absolute(settings.baseURL) + "#company"
    }
}
