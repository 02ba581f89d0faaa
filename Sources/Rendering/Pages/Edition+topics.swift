internal import Annotation
internal import Digest
internal import Translation

extension Edition {
    private static let eventLimit = 30
    private static let rowLimit = 12

    /// The topics by their groups.
    func topicsPage() -> RenderedHTML {
        let place = Place(permalink(.topics))
        let count = wording("counts.topics", counting: digest.topics.count)
        let description = PageDescription(
            page: .topics, title: wording("topics.title"), summary: wording("topics.description", ["topics": count]),
            structuredData: [topicSet])
        let groups = digest.lexicon.topicGroups.compactMap { group -> TopicsView.Group? in
            let topics = digest.topics.filter { $0.row.group == group.id }
            guard !topics.isEmpty else { return nil }
            return TopicsView.Group(
                id: "group-\(group.id)", label: displayed(group.labels[language.value] ?? group.id),
                topics: topics.map { topic in
                    TopicsView.Topic(
                        label: label(of: topic.row), href: place.href(permalink(.topic(topic.row.id, part: 1))),
                        definition: definition(of: topic.row), count: articleCount(topic.articles.count))
                })
        }
        let view = TopicsView(
            page: frame(description, at: place), intro: wording("topics.intro", ["topics": count]), groups: groups)
        return library.render(view, with: .topics, in: language)
    }

    /// The definition in the language of the edition, where the lexicon or a catalogue has one.
    private func definition(of topic: Topic) -> String? {
        let definition = topic.definition(in: language.value) ?? topic.definition(in: String(language.base))
        return definition.flatMap { $0.isEmpty ? nil : displayed($0) }
    }

    /// A page of a topic.
    func topicPage(_ topic: DigestTopic, part: Int) -> RenderedHTML {
        let page = Page.topic(topic.row.id, part: part)
        let place = Place(permalink(page))
        let name = label(of: topic.row)
        let count = articleCount(topic.articles.count)
        let parts = Parts(count: SitePlan.partCount(topic.articles.count), current: part)
        var description = PageDescription(
            page: page, title: title(name, parts),
            summary: title(wording("topics.page-description", ["name": name, "articles": count]), parts),
            trail: [(wording("topics.title"), .topics)])
        if part == 1 { description.structuredData = [structuredData(of: topic)] }
        let (planned, told) = part == 1 ? split(topic.entries) : ([], [])
        let view = SubjectView(
            page: frame(description, at: place), kind: wording("topics.one"), name: name,
            intro: definition(of: topic.row),
            articlesTitle: count, articles: SitePlan.part(part, of: topic.articles).map { card($0, at: place) },
            told: events(told.suffix(Self.eventLimit).reversed(), at: place),
            planned: events(planned.prefix(Self.eventLimit), at: place, isNarrow: true),
            facts: facts(of: topic, at: place), months: part == 1 ? monthChart(of: topic.articles) : nil,
            companies: RowsView(
                title: wording("topics.companies"), companyRows(Array(topic.companies.prefix(Self.rowLimit)), at: place)
            ),
            topics: part == 1 ? RowsView(title: wording("topics.topics"), neighbours(of: topic, at: place)) : nil,
            feeds: feedRows(of: .topic(topic.row.id, part: 1), at: place),
            pager: pager(parts, at: place) { .topic(topic.row.id, part: $0) })
        return library.render(view, with: .subject, in: language)
    }

    /// The group of a topic and the broader topic, as the lexicon has them.
    private func facts(of topic: DigestTopic, at place: Place) -> FactsView? {
        var rows: [FactView] = []
        if let group = digest.lexicon.topicGroups.first(where: { $0.id == topic.row.group }) {
            rows.append(
                FactView(
                    label: wording("topics.group"), value: displayed(group.labels[language.value] ?? group.id),
                    href: place.href(permalink(.topics)) + "#group-\(group.id)"))
        }
        let broader = topic.row.broader.flatMap { id in digest.lexicon.topics.first { $0.id == id } }
        if let broader {
            rows.append(
                FactView(
                    label: wording("topics.broader"), value: label(of: broader),
                    href: digest.topic(broader.id).map { place.href(permalink(.topic($0.row.id, part: 1))) }))
        }
        return rows.isEmpty ? nil : FactsView(rows: rows)
    }

    /// The topics of the same articles, the most frequent first, with the number of articles that they share.
    private func neighbours(of topic: DigestTopic, at place: Place) -> [RowView] {
        var counts: [String: Int] = [:]
        for index in topic.articles {
            for other in digest.articles[index].annotated.annotations.topics where other.id != topic.row.id {
                counts[other.id, default: 0] += 1
            }
        }
        let ranked = counts.map { (id: $0.key, count: $0.value) }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
        return topicRows(Array(ranked.prefix(Self.rowLimit)), at: place)
    }

    private func structuredData(of topic: DigestTopic) -> JSONValue {
        .object([
            "@type": "DefinedTerm", "@id": .text(identifier(of: topic)), "termCode": .text(topic.row.id),
            "name": .text(label(of: topic.row)),
            "description": definition(of: topic.row).map(JSONValue.text),
            "url": .text(permalink(.topic(topic.row.id, part: 1)).absolute(settings.baseURL)),
            "inDefinedTermSet": .text(topicSetIdentifier),
        ])
    }

    private func identifier(of topic: DigestTopic) -> String {
        permalink(.topic(topic.row.id, part: 1)).absolute(settings.baseURL) + "#topic"
    }

    private var topicSetIdentifier: String { permalink(.topics).absolute(settings.baseURL) + "#topics" }

    /// All topics as a set of defined terms.
    private var topicSet: JSONValue {
        .object([
            "@type": "DefinedTermSet", "@id": .text(topicSetIdentifier), "name": .text(wording("topics.title")),
            "url": .text(permalink(.topics).absolute(settings.baseURL)), "inLanguage": .text(language.value),
            "hasDefinedTerm": .list(
                digest.topics.map { topic in
                    .object([
                        "@type": "DefinedTerm", "@id": .text(identifier(of: topic)),
                        "name": .text(label(of: topic.row)),
                    ])
                }),
        ])
    }
}
