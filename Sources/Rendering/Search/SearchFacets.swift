internal import Annotation
internal import Digest
internal import Wire

/// The companies, topics and years of every article, by which results are narrowed.
struct SearchFacets {
    /// `{"companies": [[id, name]…], "topics": […], "years": […], "articles": ["0,4|1,2|3"…]}`: for each article by its
    /// search number the positions of its companies, topics and year, in base 36.
    let value: JSONValue

    init(_ digest: NewsDigest, articles: [Int], topicLabel: (DigestTopic) -> String) {
        let companies = Dictionary(digest.companies.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let topics = Dictionary(digest.topics.enumerated().map { ($1.row.id, $0) }) { first, _ in first }
        let years = Set(digest.articles.compactMap { $0.annotated.article.date?.earliest.year }).sorted(by: >)
        let lines = articles.map { index -> JSONValue in
            let annotated = digest.articles[index].annotated
            let year = annotated.article.date.flatMap { years.firstIndex(of: $0.earliest.year) }
            let positions = [
                annotated.annotations.companies.compactMap { companies[$0.id] },
                annotated.annotations.topics.compactMap { topics[$0.id] }, year.map { [$0] } ?? [],
            ]
            return .text(
                positions.map { $0.map { String($0, radix: 36) }.joined(separator: ",") }.joined(separator: "|"))
        }
        value = .object([
            "companies": .list(digest.companies.map { Self.pair($0.id, $0.name) }),
            "topics": .list(digest.topics.map { Self.pair($0.row.id, topicLabel($0)) }),
            "years": .list(years.map { Self.pair(String($0), String($0)) }), "articles": .list(lines),
        ])
    }

    private static func pair(_ id: String, _ label: String) -> JSONValue { .list([.text(id), .text(label)]) }
}
