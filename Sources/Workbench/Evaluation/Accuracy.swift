/// How many answers out of all are right.
struct Accuracy: Equatable {
    private(set) var right = 0
    private(set) var total = 0

    mutating func add(_ isRight: Bool) {
        total += 1
        right += isRight ? 1 : 0
    }

    /// Nil when there was nothing to answer.
    var share: Double? { total == 0 ? nil : Double(right) / Double(total) }
}
