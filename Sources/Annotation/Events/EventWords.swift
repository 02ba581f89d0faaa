/// The words of a text that trigger events or part clauses, found once for all the dates of the text.
struct EventWords: Sendable {
    /// The words that trigger an event where they stand, in reading order.
    let triggers: [(index: Int, trigger: EventTrigger)]
    /// For each token the number of clauses that begin before it.
    private let barriersBefore: [Int]

    /// - Parameter places: the tokens of the dates; only what may be in a scene with one of them is looked at.
    init(_ text: TokenText, around places: [Range<Int>]) {
        var barriers: [Int] = [0]
        barriers.reserveCapacity(text.count + 1)
        var triggers: [(index: Int, trigger: EventTrigger)] = []
        var nextPlace = 0
        for (index, token) in text.tokens.enumerated() {
            while nextPlace < places.count, places[nextPlace].upperBound + EventScene.reach < index { nextPlace += 1 }
            guard nextPlace < places.count, index + EventScene.reach >= places[nextPlace].lowerBound else {
                barriers.append(barriers.last ?? 0)
                continue
            }
            barriers.append((barriers.last ?? 0) + (Self.isBarrier(token.word) ? 1 : 0))
            if token.isWord, let trigger = Self.trigger(at: index, in: text) { triggers.append((index, trigger)) }
        }
        barriersBefore = barriers
        self.triggers = triggers
    }

    private static func trigger(at index: Int, in text: TokenText) -> EventTrigger? {
        if let kind = EventPhrase.kind(at: index, in: text) { return EventTrigger(kind: kind, isPhrase: true) }
        guard let trigger = EventTrigger.of(text.word(index)), EventContext.isMeant(index, text) else { return nil }
        return trigger
    }

    /// The number of clauses that begin within some tokens.
    func barriers(in tokens: Range<Int>) -> Int {
        barriersBefore[tokens.upperBound] - barriersBefore[tokens.lowerBound]
    }

    /// The triggers within some tokens.
    func triggers(in tokens: Range<Int>) -> ArraySlice<(index: Int, trigger: EventTrigger)> {
        let start = triggers.partitioningIndex { $0.index >= tokens.lowerBound }
        return triggers[start..<triggers.partitioningIndex { $0.index >= tokens.upperBound }]
    }

    /// Whether a clause begins or ends at a word.
    static func isBarrier(_ word: Word) -> Bool { barriers.contains(word) }

    private static let barriers: Set<Word> = [
        ",", ";", ":", "(", ")", "qui", "que", "qu", "dont", "lorsque", "tandis", "mais",
    ]
}
