/// Decides which topics an article has, from the hits of their patterns.
struct TopicReader {
    private let lexicon: Lexicon
    /// How many points a sign gives, and how much more in the headline or the first block.
    private static let strongPoints = 10
    private static let weakPoints = 4
    private static let frontWeight = 2
    /// A topic has this share of the points of the strongest one, or the article only mentions it in passing.
    private static let leastShare = 0.2

    /// Beside a topic of more points than this a single sign is a word in passing.
    private static let pointsOfPassing = 30

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    private struct Tally {
        var strong: [(mention: Mention, weight: Int)] = []
        var weak: [(mention: Mention, weight: Int)] = []

        var isEnough: Bool {
            !strong.isEmpty || weak.count >= 3 && Set(weak.map { $0.mention.text.lowercased() }).count >= 2
        }

        /// One sign, neither in the headline nor in the first block.
        var isPassing: Bool { strong.count + weak.count == 1 && strong.allSatisfy { $0.weight == 1 } }

        var points: Int {
            strong.reduce(0) { $0 + strongPoints * $1.weight } + weak.reduce(0) { $0 + weakPoints * $1.weight }
        }

        /// In reading order.
        var evidence: [Mention] { (strong + weak).map(\.mention).sorted { $0.passage < $1.passage } }
    }

    /// The topics of an article, the strongest first.
    ///
    /// A topic needs a strong sign, or three weak ones of at least two kinds, and its part in what the article is about.
    ///
    /// - Parameter entities: the companies and products of the article; a chip or its maker is a weak sign of chips.
    func topics(
        _ matches: [NameMatch], _ entities: [EntityAnnotation], mention: (Passage) -> Mention
    ) -> [TopicAnnotation] {
        var tallies = tallies(of: entities)
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
        return candidates.filter { _, tally in
            Double(tally.points) >= Self.leastShare * Double(most) && !(tally.isPassing && most > Self.pointsOfPassing)
        }
        .map { row, tally in
            TopicAnnotation(id: lexicon.topics[row].id, score: min(100, tally.points), evidence: tally.evidence)
        }
        .sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    }

    /// What the names of companies and products tell, by the row of the topic.
    private func tallies(of entities: [EntityAnnotation]) -> [Int: Tally] {
        var tallies: [Int: Tally] = [:]
        for entity in entities where !entity.isDiscovered {
            let kind = lexicon.product(entity.id)?.kind ?? lexicon.company(entity.id)?.kind
            guard let topic = kind.flatMap({ Self.topicsByKind[$0] }),
                let row = lexicon.topics.firstIndex(where: { $0.id == topic }), let first = entity.mentions.first
            else { continue }
            tallies[row, default: Tally()].weak.append((first, weight(of: first.passage.field)))
        }
        return tallies
    }

    /// The topics that companies and products of a kind are about.
    private static let topicsByKind = [
        "chip": "chips", "semiconductor": "chips", "model": "ai-models", "supercomputer": "supercomputing",
    ]

    private func weight(of field: Passage.Field) -> Int {
        switch field {
        case .headline, .block(0): Self.frontWeight
        case .block: 1
        }
    }
}
