internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// People, products, conferences and institutions.
extension Edition {
    private static let eventLimit = 30
    private static let rowLimit = 12
    private static let mostRoles = 4

    /// All names of a kind from A to Z.
    func entitiesPage(_ kind: DigestEntity.Kind) -> RenderedHTML {
        let place = Place(permalink(.entities(kind)))
        let entities = digest.entities(of: kind)
        let values = ["count": NumberWording.grouped(entities.count, in: language)]
        let description = PageDescription(
            page: .entities(kind), title: wording("\(kind.plural).title"),
            summary: wording("\(kind.plural).description", values))
        let view = AlphabetView(
            page: frame(description, at: place), title: wording("\(kind.plural).title"),
            intro: wording("\(kind.plural).intro", values),
            letters: letters(
                entities.map { entity in
                    RowView(
                        label: entity.name, href: place.href(permalink(.entity(kind, entity.id, part: 1))),
                        note: String(entity.articles.count))
                },
                other: entities.flatMap {
                    seeRows(to: .entity(kind, $0.id, part: 1), named: $0.name, at: place)
                }))
        return library.render(view, with: .alphabet, in: language)
    }

    /// A page of a person, a product, a conference or an institution.
    func entityPage(_ entity: DigestEntity, part: Int) -> RenderedHTML {
        let page = Page.entity(entity.kind, entity.id, part: part)
        let place = Place(permalink(page))
        let parts = Parts(count: SitePlan.partCount(entity.articles.count), current: part)
        let counts = ["name": entity.name, "articles": articleCount(entity.articles.count)]
        var description = PageDescription(
            page: page, title: title(entity.name, parts),
            summary: title(wording("\(entity.kind.plural).page-description", counts), parts),
            trail: [(wording("\(entity.kind.plural).title"), .entities(entity.kind))])
        if part == 1 { description.structuredData = [structuredData(of: entity)] }
        let (planned, told) = part == 1 ? split(entity.entries) : ([], [])
        let view = SubjectView(
            page: frame(description, at: place), kind: wording("\(entity.kind.plural).one"), name: entity.name,
            intro: entity.isDiscovered ? wording("entity.discovered") : nil,
            articlesTitle: wording("entity.articles", counts),
            articles: SitePlan.part(part, of: entity.articles).map { card($0, at: place) },
            told: events(told.suffix(Self.eventLimit).reversed(), at: place),
            planned: events(planned.prefix(Self.eventLimit), at: place, isNarrow: true),
            facts: facts(of: entity, at: place),
            months: part == 1 ? monthChart(of: entity.articles) : nil,
            companies: RowsView(
                title: wording("entity.beside"),
                companyRows(Array(entity.companies.prefix(Self.rowLimit)), at: place)),
            pager: pager(parts, at: place) { .entity(entity.kind, entity.id, part: $0) })
        return library.render(view, with: .subject, in: language)
    }

    private func facts(of entity: DigestEntity, at place: Place) -> FactsView? {
        var rows: [FactView] = []
        func add(_ key: String, _ value: String?) {
            if let value { rows.append(FactView(label: wording("entity.\(key)"), value: value)) }
        }
        switch entity.kind {
        case .person: rows += roles(of: entity, at: place)
        case .product:
            guard let row = digest.lexicon.product(entity.id) else { break }
            add("kind", strings.wording("product-kind.\(row.kind)", in: language).map(displayed))
            if let owner = row.owner { rows.append(organisation(owner, labelled: "owner", at: place)) }
        case .conference:
            guard let row = digest.lexicon.conference(entity.id) else { break }
            add("place", row.place)
            if let organiser = row.organiser { rows.append(organisation(organiser, labelled: "organiser", at: place)) }
        case .institution:
            guard let row = digest.lexicon.institution(entity.id) else { break }
            add("kind", strings.wording("institution-kind.\(row.kind)", in: language).map(displayed))
            add("country", row.country.map { strings.wording("country.\($0)", in: language).map(displayed) ?? $0 })
        }
        let dated = entity.articles.compactMap { digest.articles[$0].annotated.article.date }
        if let first = dated.last {
            rows.append(FactView(label: wording("companies.first-seen"), value: dates.words(of: first)))
        }
        if let last = dated.first, dated.count > 1 {
            rows.append(FactView(label: wording("companies.last-seen"), value: dates.words(of: last)))
        }
        return rows.isEmpty ? nil : FactsView(rows: rows)
    }

    /// The roles of a person as the articles word them, newest first and each once, with links to the passages.
    private func roles(of person: DigestEntity, at place: Place) -> [FactView] {
        Self.roles(of: person, in: digest).enumerated().map { number, found in
            let article = digest.articles[found.article].annotated.article
            return FactView(
                label: wording(number == 0 ? "entity.role" : "entity.earlier-role"),
                value: displayed(found.role.text, of: article).withCapital,
                href: place.href(permalink(.article(found.article))) + Fragment.of(found.role.passage),
                foreignLang: foreignLang(article.language))
        }
    }

    /// The newest roles of a person, with the articles that word them.
    static func roles(of person: DigestEntity, in digest: NewsDigest) -> [(article: Int, role: Mention)] {
        var found: [(article: Int, role: Mention)] = []
        var seen: Set<String> = []
        for index in person.articles where found.count < mostRoles {
            let annotations = digest.articles[index].annotated.annotations
            guard let role = annotations.people.first(where: { $0.id == person.id })?.role,
                seen.insert(role.text).inserted
            else { continue }
            found.append((index, role))
        }
        return found
    }

    /// A company or institution, with a link where it has a page.
    private func organisation(_ id: String, labelled key: String, at place: Place) -> FactView {
        let label = wording("entity.\(key)")
        if let company = digest.company(id) {
            return FactView(
                label: label, value: company.name, href: place.href(permalink(.company(id, part: 1))))
        }
        if let institution = digest.entity(.institution, id) {
            return FactView(
                label: label, value: institution.name,
                href: place.href(permalink(.entity(.institution, id, part: 1))))
        }
        let row = digest.lexicon.company(id)?.name ?? digest.lexicon.institution(id)?.name
        return FactView(label: label, value: row ?? id)
    }

    private func structuredData(of entity: DigestEntity) -> JSONValue {
        let url = permalink(.entity(entity.kind, entity.id, part: 1)).absolute(settings.baseURL)
        let type =
            switch entity.kind {
            case .person: "Person"
            case .product: productType(entity.id)
            case .conference: "EventSeries"
            case .institution: "Organization"
            }
        let wikidata = lexiconNames(of: entity)?.wikidata
        return .object([
            "@type": .text(type), "@id": .text(url + "#\(entity.kind.rawValue)"), "name": .text(entity.name),
            "url": .text(url), "sameAs": wikidata.map { .text("https://www.wikidata.org/entity/\($0)") },
        ])
    }

    /// A drug or a product where the lexicon has checked what it is; a thing else. Candidates are no drugs yet.
    private func productType(_ id: String) -> String {
        guard let row = digest.lexicon.product(id), row.names.isVerified else {
            return "Thing"
        }
        return row.kind == "drug" ? "Drug" : "Product"
    }

    private func lexiconNames(of entity: DigestEntity) -> LexiconNames? {
        let lexicon = digest.lexicon
        return switch entity.kind {
        case .person: lexicon.person(entity.id)?.names
        case .product: lexicon.product(entity.id)?.names
        case .conference: lexicon.conference(entity.id)?.names
        case .institution: lexicon.institution(entity.id)?.names
        }
    }
}
