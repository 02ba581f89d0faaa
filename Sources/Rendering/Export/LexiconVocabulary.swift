internal import Annotation
internal import Digest
internal import Translation

/// The lexicon as a vocabulary of SKOS, in JSON-LD (W3C, "SKOS Reference", 2009; "JSON-LD 1.1", 2020).
///
/// Safe aliases are alternative labels and weak ones hidden labels. Matches with IPTC Media Topics and Wikidata stand only
/// where the lexicon says that they were verified.
struct LexiconVocabulary {
    /// Where it is published.
    static let permalink = Permalink("data/lexicon.jsonld")

    private let lexicon: Lexicon
    private let settings: SiteSettings
    /// The page of a concept, if the site has one.
    private let page: (_ scheme: String, _ id: String) -> Permalink?

    init(_ digest: NewsDigest, page: @escaping (_ scheme: String, _ id: String) -> Permalink?) {
        lexicon = digest.lexicon
        settings = digest.settings
        self.page = page
    }

    var text: String {
        var graph = ["topics", "companies", "products", "people", "conferences", "institutions"].map(scheme)
        graph += lexicon.topicGroups.map(group) + lexicon.topics.map(topic)
        graph += lexicon.companies.map { row in
            concept(row.names, in: "companies", otherLabels: row.formerNames, related: [row.parent, row.successor])
        }
        graph += lexicon.products.map { concept($0.names, in: "products", related: [$0.owner] + $0.partners) }
        graph += lexicon.people.map { concept($0.names, in: "people", related: [$0.organisation]) }
        graph += lexicon.conferences.map { concept($0.names, in: "conferences", related: [$0.organiser]) }
        graph += lexicon.institutions.map { concept($0.names, in: "institutions") }
        return JSONValue.object(["@context": Self.context, "@graph": .list(graph)]).serialized + "\n"
    }

    private static let context: JSONValue = {
        func property(_ name: String, _ kind: (key: String, value: String)) -> JSONValue {
            .object([.init("@id", .text(name)), .init(kind.key, .text(kind.value))])
        }
        let labels = ["prefLabel", "altLabel", "hiddenLabel", "definition"]
        let links = [
            "inScheme", "topConceptOf", "broader", "related", "exactMatch", "closeMatch", "broadMatch", "narrowMatch",
        ]
        return .object(
            [
                .init("skos", "http://www.w3.org/2004/02/skos/core#"), .init("foaf", "http://xmlns.com/foaf/0.1/"),
                .init("id", "@id"), .init("type", "@type"), .init("Concept", "skos:Concept"),
                .init("ConceptScheme", "skos:ConceptScheme"), .init("page", property("foaf:page", ("@type", "@id"))),
            ]
                + labels.map { .init($0, property("skos:\($0)", ("@container", "@language"))) }
                + links.map { .init($0, property("skos:\($0)", ("@type", "@id"))) })
    }()

    // MARK: Concepts

    private func uri(_ scheme: String, _ id: String? = nil) -> JSONValue {
        .text(Self.permalink.absolute(settings.baseURL) + "#" + [scheme, id].compactMap { $0 }.joined(separator: "/"))
    }

    private func scheme(_ name: String) -> JSONValue {
        .object([
            "id": uri(name), "type": "ConceptScheme", "prefLabel": .object(["en": .text("\(settings.title): \(name)")]),
        ])
    }

    private func group(_ group: TopicGroup) -> JSONValue {
        .object([
            "id": uri("groups", group.id), "type": "Concept", "prefLabel": Self.labels(group.labels),
            "inScheme": uri("topics"), "topConceptOf": uri("topics"),
        ])
    }

    private func topic(_ topic: Topic) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", uri("topics", topic.id)), .init("type", "Concept"),
            .init("prefLabel", Self.labels(topic.labels)),
            .init("definition", Self.labels(topic.definitions.merging(["fr": topic.definition]) { own, _ in own })),
            .init("inScheme", uri("topics")),
            .init("broader", topic.broader.map { uri("topics", $0) } ?? uri("groups", topic.group)),
        ]
        if let match = topic.iptc, match.isVerified, let code = match.code.split(separator: ":").last {
            members.append(
                .init(
                    "\(match.kind)Match",
                    .text("http://cv.iptc.org/newscodes/mediatopic/\(URLComponent.encoded(String(code)))")))
        }
        if topic.isVerified { members += Self.wikidata(topic.wikidata) }
        return .object(members + pageMembers("topics", topic.id))
    }

    private func concept(
        _ names: LexiconNames, in scheme: String, otherLabels: [String] = [], related: [String?] = []
    ) -> JSONValue {
        let languages = Set(settings.languages.map(\.value) + names.labels.keys).sorted()
        let labels = Dictionary(uniqueKeysWithValues: languages.map { ($0, names.labels[$0] ?? names.name) })
        var members: [JSONValue.Member] = [
            .init("id", uri(scheme, names.id)), .init("type", "Concept"), .init("prefLabel", Self.labels(labels)),
            .init("inScheme", uri(scheme)), .init("topConceptOf", uri(scheme)),
        ]
        let language = settings.originalLanguage.value
        var taken: Set<String> = [labels[language] ?? names.name]
        for (key, texts) in [
            ("altLabel", [names.name] + names.aliases + otherLabels), ("hiddenLabel", names.weakAliases),
        ] {
            let own = texts.filter { taken.insert($0).inserted }
            if !own.isEmpty { members.append(.init(key, .object([.init(language, .list(own.map { .text($0) }))]))) }
        }
        let known = related.compactMap { $0 }.map(organisation)
        if !known.isEmpty { members.append(.init("related", .list(known))) }
        if names.isVerified { members += Self.wikidata(names.wikidata) }
        return .object(members + pageMembers(scheme, names.id))
    }

    /// An organisation is a company or an institution; their ids are never the same.
    private func organisation(_ id: String) -> JSONValue {
        uri(lexicon.company(id) == nil ? "institutions" : "companies", id)
    }

    private static func labels(_ labels: [String: String]) -> JSONValue {
        .object(labels.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) })
    }

    private static func wikidata(_ item: String?) -> [JSONValue.Member] {
        item.map { [.init("exactMatch", .text("http://www.wikidata.org/entity/\(URLComponent.encoded($0))"))] } ?? []
    }

    private func pageMembers(_ scheme: String, _ id: String) -> [JSONValue.Member] {
        page(scheme, id).map { [.init("page", .text($0.absolute(settings.baseURL)))] } ?? []
    }
}
