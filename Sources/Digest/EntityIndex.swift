internal import Annotation

/// Gathers what all articles say of people, products, conferences and institutions.
struct EntityIndex {
    private var byKind: [DigestEntity.Kind: [String: DigestEntity]] = [:]
    private var companies: [DigestEntity.Kind: [String: [String: Int]]] = [:]

    init(_ articles: [DigestArticle], entries: [TimelineEntry]) {
        for kind in DigestEntity.Kind.allCases {
            for (index, article) in articles.enumerated() { add(article.annotated.annotations, index, kind) }
        }
        for (index, entry) in entries.enumerated() { add(entry, index, articles) }
    }

    /// Those of a kind in the order of their ids.
    func entities(of kind: DigestEntity.Kind) -> [DigestEntity] {
        (byKind[kind] ?? [:]).values.map { entity in
            var entity = entity
            entity.companies = SubjectIndex.ranked(companies[kind]?[entity.id])
            return entity
        }.sorted { $0.id < $1.id }
    }

    private mutating func add(_ annotations: Annotations, _ index: Int, _ kind: DigestEntity.Kind) {
        for entity in annotations.entities(of: kind) {
            let known = byKind[kind]?[entity.id]
            var gathered =
                known
                ?? DigestEntity(kind: kind, id: entity.id, name: entity.name, isDiscovered: entity.isDiscovered)
            gathered.articles.append(index)
            byKind[kind, default: [:]][entity.id] = gathered
            for company in annotations.companies {
                companies[kind, default: [:]][entity.id, default: [:]][company.id, default: 0] += 1
            }
        }
    }

    private mutating func add(_ entry: TimelineEntry, _ index: Int, _ articles: [DigestArticle]) {
        for source in entry.sources {
            let annotations = articles[source.article].annotated.annotations
            for kind in DigestEntity.Kind.allCases {
                for entity in annotations.entities(of: kind)
                where entity.mentions.contains(where: { source.passage.passage.contains($0.passage) }) {
                    guard byKind[kind]?[entity.id]?.entries.last != index else { continue }
                    byKind[kind]?[entity.id]?.entries.append(index)
                }
            }
        }
    }
}
