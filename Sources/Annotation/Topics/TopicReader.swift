/// Decides which topics an article has, from the hits of their patterns.
struct TopicReader {
    private let lexicon: Lexicon
    /// How much a hit in the headline and in the first block counts beside one further down.
    private static let headlineWeight = 3
    private static let leadWeight = 2
    /// In an article of fewer bytes nothing is said in passing: one strong hit is enough.
    private static let shortLength = 1_200

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    private struct Tally {
        var strong: [(mention: Mention, weight: Int)] = []
        var weak: [(mention: Mention, weight: Int)] = []
    }

    /// The topics of an article, the strongest first.
    ///
    /// A topic needs one strong hit in headline or lead, or two signs of which one is strong, or three weak ones of at
    /// least two kinds: a word in passing is not enough, but in a short article.
    func topics(
        _ matches: [NameMatch], mention: (Passage) -> Mention, hasHeadline: Bool, length: Int
    ) -> [TopicAnnotation] {
        var tallies: [Int: Tally] = [:]
        for match in matches {
            let weight = weight(of: match.passage.field, hasHeadline: hasHeadline)
            for pattern in match.patterns where pattern.strength != .exception {
                let hit = (mention(match.passage), weight)
                if pattern.strength == .strong {
                    tallies[pattern.row, default: Tally()].strong.append(hit)
                } else {
                    tallies[pattern.row, default: Tally()].weak.append(hit)
                }
            }
        }
        let found = tallies.sorted { $0.key < $1.key }.compactMap { row, tally in
            annotation(row, tally, isShort: length < Self.shortLength)
        }
        return found.sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    private func weight(of field: Passage.Field, hasHeadline: Bool) -> Int {
        switch field {
        case .headline: Self.headlineWeight
        case .block(0): hasHeadline ? Self.leadWeight : Self.headlineWeight
        case .block: 1
        }
    }

    private func annotation(_ row: Int, _ tally: Tally, isShort: Bool) -> TopicAnnotation? {
        let strongInFront = tally.strong.contains { $0.weight > 1 }
        let weakKinds = Set(tally.weak.map { $0.mention.text.lowercased() }).count
        let isPresent =
            strongInFront || isShort && !tally.strong.isEmpty
            || !tally.strong.isEmpty && tally.strong.count + tally.weak.count >= 2
            || tally.weak.count >= 3 && weakKinds >= 2
        guard isPresent else { return nil }
        let points = tally.strong.reduce(0) { $0 + 12 * $1.weight } + tally.weak.reduce(0) { $0 + 4 * $1.weight }
        let evidence = (tally.strong + tally.weak).map(\.mention).sorted { $0.passage < $1.passage }
        return TopicAnnotation(id: lexicon.topics[row].id, score: min(100, points), evidence: evidence)
    }
}
