/// Where entities of an article are named, in reading order.
struct EntityPlaces: Sendable {
    let list: [(passage: Passage, id: String)]

    init(_ entities: [EntityAnnotation]) {
        list =
            entities.flatMap { entity in entity.mentions.map { (passage: $0.passage, id: entity.id) } }
            .sorted { ($0.passage, $0.id) < ($1.passage, $1.id) }
    }

    /// The index of the first place that begins at an offset of a text or behind it, be it in another text.
    func index(from offset: Int, in field: Passage.Field) -> Int {
        let start = Passage(field, offset..<Int.max)
        return list.partitioningIndex { $0.passage >= start }
    }
}
