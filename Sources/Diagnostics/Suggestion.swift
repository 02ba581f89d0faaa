/// Finds the word that a mistyped one was probably meant to be.
package enum Suggestion {
    /// The candidate nearest to `word`, if it is near enough to be a slip of the keyboard.
    ///
    /// Near enough is an edit distance of at most a third of the word's length, and at least one; ties go to
    /// the first in byte order.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let limit = max(1, word.unicodeScalars.count / 3)
        return
            candidates
            .map { (distance: editDistance(from: word, to: $0), word: $0) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.word.utf8ByteOrder) < ($1.distance, $1.word.utf8ByteOrder) }?
            .word
    }

    /// "did you mean “…”?" for the nearest candidate, or nil.
    package static func didYouMean(_ word: String, in candidates: some Sequence<String>) -> String? {
        nearest(to: word, in: candidates).map { "did you mean “\($0)”?" }
    }

    /// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours cost one each.
    static func editDistance(from source: String, to target: String) -> Int {
        let source = Array(source.unicodeScalars)
        let target = Array(target.unicodeScalars)
        var beforePrevious: [Int] = []
        var previous = Array(0...target.count)
        for (row, scalar) in source.enumerated() {
            var current = [row + 1]
            for (column, other) in target.enumerated() {
                var best = min(
                    previous[column] + (scalar == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, scalar == target[column - 1], source[row - 1] == other {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current.append(best)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[target.count]
    }
}
