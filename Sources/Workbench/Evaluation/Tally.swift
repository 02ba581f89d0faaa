/// How many facts of a kind were expected, found, and right.
struct Tally: Equatable {
    private(set) var expected = 0
    private(set) var found = 0
    private(set) var right = 0

    mutating func add(_ pairing: Pairing) {
        expected += pairing.right.count + pairing.missed.count
        found += pairing.right.count + pairing.spurious.count
        right += pairing.right.count
    }

    /// The share of what was found that is right; nil when nothing was found.
    var precision: Double? { found == 0 ? nil : Double(right) / Double(found) }

    /// The share of what was expected that was found; nil when nothing was expected.
    var recall: Double? { expected == 0 ? nil : Double(right) / Double(expected) }

    /// The harmonic mean of precision and recall.
    var f1: Double? { expected + found == 0 ? nil : 2 * Double(right) / Double(expected + found) }
}
