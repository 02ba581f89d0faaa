/// Finds, within one article, which old passage a new one was made of: the one with the most words in common.
struct SegmentAlignment {
    /// Pairs share at least this part of their words.
    static let least = 0.5
    /// So many passages of each side are compared at most.
    private static let most = 400

    private struct Pair {
        let old: Int
        let new: Int
        let likeness: Double
    }

    /// The old passage of each new one, by their numbers; every passage is in one pair at most.
    static func pairs(_ old: [Segment], _ new: [Segment]) -> [Int: Int] {
        let oldWords = old.prefix(most).map { WordCount($0.text) }
        let newWords = new.prefix(most).map { WordCount($0.text) }
        var found: [Pair] = []
        for (first, words) in oldWords.enumerated() {
            for (second, others) in newWords.enumerated() where old[first].role == new[second].role {
                let likeness = words.likeness(to: others)
                if likeness >= least { found.append(Pair(old: first, new: second, likeness: likeness)) }
            }
        }
        found.sort { ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old) }
        var pairs: [Int: Int] = [:]
        var used: Set<Int> = []
        for pair in found where pairs[pair.new] == nil && used.insert(pair.old).inserted { pairs[pair.new] = pair.old }
        return pairs
    }

    /// The words of a text with their numbers.
    private struct WordCount {
        private var counts: [String: Int] = [:]
        private var total = 0

        init(_ text: String) {
            let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
            for word in words { counts[String(word), default: 0] += 1 }
            total = words.count
        }

        /// Twice the common words by all words (Dice).
        func likeness(to other: WordCount) -> Double {
            guard total + other.total > 0 else { return 0 }
            let (small, large) = counts.count < other.counts.count ? (counts, other.counts) : (other.counts, counts)
            let common = small.reduce(0) { $0 + min($1.value, large[$1.key] ?? 0) }
            return Double(2 * common) / Double(total + other.total)
        }
    }
}
