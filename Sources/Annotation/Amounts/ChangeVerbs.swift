/// Verbs that tell a change from one figure to another, as in `est passé de 20 à 35 millions`.
enum ChangeVerbs {
    /// Tells whether such a verb stands shortly before a token, in the same clause.
    ///
    /// - Parameter withSteps: whether verbs count that may also tell by how much: `augmente de 3 à 5 %` is a range.
    static func precede(_ index: Int, in text: TokenText, withSteps: Bool = false) -> Bool {
        var position = index - 1
        while position > index - 7, text[position].isWord {
            let stem = text.word(position).prefix(5)
            if moves.contains(stem) || withSteps && steps.contains(stem) { return true }
            position -= 1
        }
        return false
    }

    /// The first letters of verbs that lead from one figure to another.
    private static let moves: Set<Word> = [
        "passe", "passa", "porte", "relev", "abais", "rehau", "ramen", "revis", "tombe", "grimp", "monte",
    ]

    /// The first letters of verbs that tell a step or its ends.
    private static let steps: Set<Word> = ["redui", "augme", "progr", "bondi", "chute", "recul"]
}
