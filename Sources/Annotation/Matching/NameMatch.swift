/// A stretch of a text that names something of the lexicon, before the article decides whether it counts.
struct NameMatch: Hashable, Sendable {
    var passage: Passage
    /// What it can stand for: one row, or several that share a weak alias.
    var patterns: [NamePattern]

    var kind: NamePattern.Kind { patterns[0].kind }

    /// True for a short form, which is a name only of what the article names otherwise.
    var isWeak: Bool { patterns.allSatisfy { $0.strength == .weak } }
}
