internal import Annotation

/// Gathers what all articles say of each company and topic.
struct SubjectIndex {
    private(set) var companies: [DigestCompany] = []
    private(set) var topics: [DigestTopic] = []

    init(_ articles: [DigestArticle], entries: [TimelineEntry], lexicon: Lexicon) {
        var byID: [String: DigestCompany] = [:]
        var byTopic: [String: DigestTopic] = [:]
        let rows = Dictionary(lexicon.topics.map { ($0.id, $0) }) { first, _ in first }
        var neighbours: [String: [String: Int]] = [:]
        var topicsOfCompany: [String: [String: Int]] = [:]
        for (index, article) in articles.enumerated() {
            let annotations = article.annotated.annotations
            for entity in annotations.companies {
                byID[entity.id, default: Self.company(entity, lexicon)].articles.append(index)
                for other in annotations.companies where other.id != entity.id {
                    neighbours[entity.id, default: [:]][other.id, default: 0] += 1
                }
                for topic in annotations.topics { topicsOfCompany[entity.id, default: [:]][topic.id, default: 0] += 1 }
            }
            for topic in annotations.topics {
                if let row = rows[topic.id] { byTopic[topic.id, default: DigestTopic(row: row)].articles.append(index) }
            }
        }
        for (index, entry) in entries.enumerated() {
            for id in entry.event.companies { byID[id]?.entries.append(index) }
            let topics = entry.sources.flatMap { articles[$0.article].annotated.annotations.topics.map(\.id) }
            for id in Set(topics) { byTopic[id]?.entries.append(index) }
        }
        companies = byID.values.map { company in
            var company = company
            company.neighbours = Self.ranked(neighbours[company.id])
            company.topics = Self.ranked(topicsOfCompany[company.id])
            return company
        }.sorted { $0.id < $1.id }
        var companiesOfTopic: [String: [String: Int]] = [:]
        for (id, counts) in topicsOfCompany {
            for (topic, count) in counts { companiesOfTopic[topic, default: [:]][id] = count }
        }
        topics = lexicon.topics.compactMap { row in
            guard var topic = byTopic[row.id] else { return nil }
            topic.companies = Self.ranked(companiesOfTopic[row.id])
            return topic
        }
    }

    private static func company(_ entity: EntityAnnotation, _ lexicon: Lexicon) -> DigestCompany {
        DigestCompany(id: entity.id, name: entity.name, row: lexicon.company(entity.id), listing: entity.listing)
    }

    /// The most frequent first, ties by id.
    static func ranked(_ counts: [String: Int]?) -> [(id: String, count: Int)] {
        (counts ?? [:]).map { (id: $0.key, count: $0.value) }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    }
}
