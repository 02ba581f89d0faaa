/// The facts that were expected against those that were found: each is paired once, in reading order.
struct Pairing {
    private(set) var right: [Finding] = []
    private(set) var missed: [Finding] = []
    private(set) var spurious: [Finding] = []

    init(expected: [Finding], found: [Finding]) {
        spurious = found
        for fact in expected {
            if let index = spurious.firstIndex(where: fact.agrees) {
                right.append(spurious.remove(at: index))
            } else {
                missed.append(fact)
            }
        }
    }

    /// True when all that was expected was found, and nothing else.
    var isPerfect: Bool { missed.isEmpty && spurious.isEmpty }
}
