/// The companies of an article by where they are named.
struct EventCast: Sendable {
    private let mentions: [(passage: Passage, id: String)]

    init(_ companies: [EntityAnnotation]) {
        mentions =
            companies
            .flatMap { company in company.mentions.map { (passage: $0.passage, id: company.id) } }
            .sorted { ($0.passage, $0.id) < ($1.passage, $1.id) }
    }

    /// The companies named in a sentence, in reading order.
    ///
    /// A sentence with none before its middle is about the first company of the paragraph so far, or else of the article: "Le groupe
    /// publiera ses comptes en mars".
    func companies(in field: Passage.Field, _ sentence: Range<Int>) -> [String] {
        let start = firstMention(from: Passage(field, sentence.lowerBound..<Int.max))
        var inside: [String] = []
        for mention in mentions[start...] {
            guard mention.passage.field == field, mention.passage.range.lowerBound < sentence.upperBound else { break }
            inside.append(mention.id)
        }
        let isNamedEarly = !inside.isEmpty && mentions[start].passage.range.lowerBound < sentence.lowerBound + 60
        if isNamedEarly { return inside.unique() }
        let opening = firstMention(from: Passage(field, 0..<Int.max))
        let protagonist = opening < start ? mentions[opening] : mentions.first
        return ((protagonist.map { [$0.id] } ?? []) + inside).unique()
    }

    /// The index of the first mention that begins at a passage or behind it.
    private func firstMention(from passage: Passage) -> Int {
        mentions.partitioningIndex { $0.passage >= passage }
    }
}

extension [String] {
    /// Without repetitions, in the order of the first ones.
    func unique() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
