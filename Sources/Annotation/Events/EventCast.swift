/// The companies of an article by where they are named.
struct EventCast: Sendable {
    private let mentions: [(passage: Passage, id: String)]

    init(_ companies: [EntityAnnotation]) {
        mentions =
            companies
            .flatMap { company in company.mentions.map { (passage: $0.passage, id: company.id) } }
            .sorted { ($0.passage, $0.id) < ($1.passage, $1.id) }
    }

    /// The companies named in a sentence, in reading order; the last one named before it when it has none.
    func companies(in field: Passage.Field, _ sentence: Range<Int>) -> [String] {
        let inside = mentions.filter { $0.passage.field == field && sentence.overlaps($0.passage.range) }.map(\.id)
        guard inside.isEmpty else { return inside.unique() }
        let start = Passage(field, sentence.lowerBound..<sentence.lowerBound)
        return mentions.last { $0.passage < start }.map { [$0.id] } ?? []
    }
}

extension [String] {
    /// Without repetitions, in the order of the first ones.
    func unique() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
