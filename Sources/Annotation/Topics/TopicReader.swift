/// Decides which topics an article has, from the hits of their patterns.
struct TopicReader {
    private let lexicon: Lexicon
    /// How many points a sign gives, and how much more in the headline or the first block.
    private static let strongPoints = 10
    private static let weakPoints = 4
    private static let frontWeight = 2
    /// A topic has this share of the points of the strongest one, or the article only mentions it in passing.
    private static let leastShare = 0.2

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    private struct Tally {
        var strong: [(mention: Mention, weight: Int)] = []
        var weak: [(mention: Mention, weight: Int)] = []

        var isEnough: Bool {
            !strong.isEmpty || weak.count >= 3 && Set(weak.map { $0.mention.text.lowercased() }).count >= 2
        }

        var points: Int {
            strong.reduce(0) { $0 + strongPoints * $1.weight } + weak.reduce(0) { $0 + weakPoints * $1.weight }
        }

        /// In reading order.
        var evidence: [Mention] { (strong + weak).map(\.mention).sorted { $0.passage < $1.passage } }
    }

    /// The topics of an article, the strongest first.
    ///
    /// A topic needs a strong sign, or three weak ones of at least two kinds, and its part in what the article is about.
    func topics(_ matches: [NameMatch], mention: (Passage) -> Mention) -> [TopicAnnotation] {
        var tallies: [Int: Tally] = [:]
        for match in matches {
            let weight = weight(of: match.passage.field)
            for pattern in match.patterns where pattern.strength != .exception {
                let hit = (mention(match.passage), weight)
                if pattern.strength == .strong {
                    tallies[pattern.row, default: Tally()].strong.append(hit)
                } else {
                    tallies[pattern.row, default: Tally()].weak.append(hit)
                }
            }
        }
        let candidates = tallies.filter { $0.value.isEnough }
        let most = candidates.values.map(\.points).max() ?? 0
        return candidates.filter { Double($0.value.points) >= Self.leastShare * Double(most) }
            .map { row, tally in
                TopicAnnotation(id: lexicon.topics[row].id, score: min(100, tally.points), evidence: tally.evidence)
            }
            .sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    private func weight(of field: Passage.Field) -> Int {
        switch field {
        case .headline, .block(0): Self.frontWeight
        case .block: 1
        }
    }
}
