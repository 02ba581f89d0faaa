package import Diagnostics

/// Everything that editors know of the beat, read and checked as a whole (`seeds/lexicon/*.yaml`).
package struct Lexicon: Sendable {
    package private(set) var companies: [Company] = []
    package private(set) var products: [Product] = []
    package private(set) var people: [Person] = []
    package private(set) var conferences: [Conference] = []
    package private(set) var institutions: [Institution] = []
    package private(set) var exchanges: [Exchange] = []
    package private(set) var topicGroups: [TopicGroup] = []
    package private(set) var topics: [Topic] = []
    package private(set) var countableNouns: [String] = []

    private var companyIndex: [String: Int] = [:]
    private var productIndex: [String: Int] = [:]
    private var personIndex: [String: Int] = [:]
    private var conferenceIndex: [String: Int] = [:]
    private var institutionIndex: [String: Int] = [:]
    private var companiesByCode: [String: [Int]] = [:]

    /// A lexicon without rows.
    package init() {}

    /// Reads files by their names (`companies.yaml`, `products.yaml`…); every mistake in all of them is recorded.
    package init(files: [LexiconFile], recording log: inout DiagnosticLog) {
        for file in files {
            var reader = LexiconReader(file: file)
            switch file.name {
            case "companies.yaml": companies = reader.rows("companies", recording: &log) { $0.company(recording: &$1) }
            case "products.yaml": products = reader.rows("products", recording: &log) { $0.product(recording: &$1) }
            case "people.yaml": people = reader.rows("people", recording: &log) { $0.person(recording: &$1) }
            case "conferences.yaml":
                conferences = reader.rows("conferences", recording: &log) { $0.conference(recording: &$1) }
            case "institutions.yaml":
                institutions = reader.rows("institutions", recording: &log) { $0.institution(recording: &$1) }
            case "exchanges.yaml": exchanges = reader.rows("exchanges", recording: &log) { $0.exchange(recording: &$1) }
            case "topics.yaml":
                topicGroups = reader.rows("groups", recording: &log) { $0.topicGroup(recording: &$1) }
                topics = reader.rows("topics", recording: &log) { $0.topic(recording: &$1) }
            case "nouns.yaml": countableNouns = reader.texts("nouns", recording: &log)
            case "agencies.yaml": continue
            default: log.record(.unknownLexiconFile(file.path))
            }
            reader.finish(recording: &log)
        }
        productIndex = Self.index(products)
        personIndex = Self.index(people)
        conferenceIndex = Self.index(conferences)
        institutionIndex = Self.index(institutions)
        companyIndex = Self.index(companies)
        for (index, company) in companies.enumerated() {
            let keys = company.listings.flatMap(\.keys) + company.codeAliases.map(Listing.plainCode)
            for key in Set(keys) { companiesByCode[key, default: []].append(index) }
        }
        LexiconCheck(self).check(recording: &log)
    }

    /// Adds labels and definitions in a language by kind and id. A label that a row itself has stays.
    package mutating func add(labels: [String: String], in language: String) {
        guard !labels.isEmpty else { return }
        func add(_ key: String, to known: inout [String: String]) {
            if known[language] == nil { known[language] = labels[key] }
        }
        for index in topicGroups.indices { add("group/\(topicGroups[index].id)", to: &topicGroups[index].labels) }
        for index in topics.indices {
            add("topic/\(topics[index].id)", to: &topics[index].labels)
            add("definition/\(topics[index].id)", to: &topics[index].definitions)
        }
        for index in conferences.indices {
            add("conference/\(conferences[index].id)", to: &conferences[index].names.labels)
        }
    }

    /// The companies that a code or a ticker on its market stands for, in the order of the lexicon.
    func companies(with listing: Listing) -> [Company] {
        listing.keys.lazy.compactMap { companiesByCode[$0] }.first?.map { companies[$0] } ?? []
    }

    package func company(_ id: String) -> Company? { companyIndex[id].map { companies[$0] } }
    package func product(_ id: String) -> Product? { productIndex[id].map { products[$0] } }
    package func person(_ id: String) -> Person? { personIndex[id].map { people[$0] } }
    package func conference(_ id: String) -> Conference? { conferenceIndex[id].map { conferences[$0] } }
    package func institution(_ id: String) -> Institution? { institutionIndex[id].map { institutions[$0] } }

    /// The places of rows by their ids; of two with one id, which is told as an error, the last.
    private static func index(_ rows: [some LexiconRow]) -> [String: Int] {
        Dictionary(rows.enumerated().map { ($1.id, $0) }) { _, last in last }
    }
}

/// A file of the lexicon, as text.
package struct LexiconFile: Hashable, Sendable {
    /// As messages show it.
    package var path: String
    /// The last part of the path.
    package var name: String
    package var text: String

    package init(path: String, name: String, text: String) {
        self.path = path
        self.name = name
        self.text = text
    }
}
