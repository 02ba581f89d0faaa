/// The companies of an article by where they are named.
struct EventCast: Sendable {
    private let mentions: [(passage: Passage, id: String)]

    init(_ companies: [EntityAnnotation]) {
        mentions =
            companies
            .flatMap { company in company.mentions.map { (passage: $0.passage, id: company.id) } }
            .sorted { ($0.passage, $0.id) < ($1.passage, $1.id) }
    }

    /// The companies of a part of a sentence, in reading order: those that it names, and the one that its subject stands for.
    ///
    /// A part that names none at its front is about the company of which the paragraph began to speak, or else the article: "Le groupe
    /// publiera ses comptes en mars".
    func companies(in field: Passage.Field, _ part: Range<Int>, subject: EventSubject) -> [String] {
        let named = companies(namedIn: field, part)
        switch subject {
        case .state: return named
        case .named where isNamedEarly(in: field, part): return named
        case .story: return ((mentions.first.map { [$0.id] } ?? []) + named).unique()
        case .named, .before:
            let start = firstMention(from: Passage(field, part.lowerBound..<Int.max))
            let opening = firstMention(from: Passage(field, 0..<Int.max))
            let isOpened = opening < start && mentions[opening].passage.range.lowerBound < Self.early
            let protagonist = isOpened ? mentions[opening] : mentions.first
            return ((protagonist.map { [$0.id] } ?? []) + named).unique()
        }
    }

    private func companies(namedIn field: Passage.Field, _ part: Range<Int>) -> [String] {
        mentions[firstMention(from: Passage(field, part.lowerBound..<Int.max))...]
            .prefix { $0.passage.field == field && $0.passage.range.lowerBound < part.upperBound }
            .map(\.id).unique()
    }

    /// Whether a company stands at the front of a part of a sentence, as its subject does.
    private func isNamedEarly(in field: Passage.Field, _ part: Range<Int>) -> Bool {
        let start = firstMention(from: Passage(field, part.lowerBound..<Int.max))
        guard start < mentions.count else { return false }
        let passage = mentions[start].passage
        return passage.field == field && passage.range.lowerBound < min(part.upperBound, part.lowerBound + Self.early)
    }

    /// Within how many bytes the subject of a sentence is named.
    private static let early = 60

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
