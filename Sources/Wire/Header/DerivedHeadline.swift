/// A headline cut from the lead of a text that has none: at a clause boundary, never inside a word.
enum DerivedHeadline {
    /// At most so many Unicode scalars.
    static let limit = 110
    /// No headline looks further into its lead than so many Unicode scalars.
    private static let reach = 1_000
    /// A clause shorter than this says too little.
    private static let shortest = 35

    static func headline(from lead: String) -> String {
        let sentence = firstSentence(of: String(lead.unicodeScalars.prefix(reach)))
        if sentence.scalarCount <= limit { return tidy(sentence) }
        let words = sentence.split(separator: " ", omittingEmptySubsequences: true)
        var cut = ""
        var best = ""
        for word in words {
            let next = cut.isEmpty ? String(word) : cut + " " + word
            if next.scalarCount > limit { break }
            if cut.scalarCount >= shortest, beginsClause(word), isBalanced(cut) { best = cut }
            cut = next
            if cut.scalarCount >= shortest, endsClause(word), isBalanced(cut) { best = cut }
        }
        if !best.isEmpty { return tidy(best) }
        return tidy(withoutWeakEnd(shortened(cut, words))) + "…"
    }

    /// Leaves room for the ellipsis; only a single word that is too long is cut itself.
    private static func shortened(_ cut: String, _ words: [Substring]) -> String {
        if cut.isEmpty {
            return words.first.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(limit - 1))) } ?? ""
        }
        guard cut.scalarCount == limit else { return cut }
        return cut.split(separator: " ").dropLast().joined(separator: " ")
    }

    private static func firstSentence(of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        for index in scalars.indices.dropLast() where ".!?".unicodeScalars.contains(scalars[index]) {
            guard index > 2, scalars[index + 1].isSpace else { continue }
            guard let next = scalars[(index + 1)...].first(where: { !$0.isSpace }), startsSentence(next)
            else { continue }
            if !Abbreviation.ends(scalars[..<index]) { return String(text.unicodeScalars.prefix(index + 1)) }
        }
        return text
    }

    private static func startsSentence(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isUppercase || "«\"“('".unicodeScalars.contains(scalar)
    }

    private static func beginsClause(_ word: Substring) -> Bool {
        ["qui", "dont", "où", "alors", "tandis", "après", "selon", "afin", "pour", "ont", "mais", "car"].contains(
            String(word))
            || word.unicodeScalars.first.map { "(–—«".unicodeScalars.contains($0) } == true
    }

    private static func endsClause(_ word: Substring) -> Bool {
        word.unicodeScalars.last.map { ",;:".unicodeScalars.contains($0) } == true
    }

    private static func isBalanced(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.count { $0 == "(" } == scalars.count { $0 == ")" }
            && scalars.count { $0 == "«" } == scalars.count { $0 == "»" }
            && scalars.count { $0 == "\"" }.isMultiple(of: 2)
    }

    /// Without articles, prepositions and conjunctions at the end.
    private static func withoutWeakEnd(_ text: String) -> String {
        let weak: Set<String> = [
            "le", "la", "les", "un", "une", "des", "du", "de", "d'", "l'", "et", "ou", "à", "au", "aux", "en", "dans",
            "par",
            "pour", "sur", "avec", "que", "qui", "dont", "son", "sa", "ses", "leur", "ce", "cette", "plus", "a", "ont",
            "est",
        ]
        var words = text.split(separator: " ")
        while let last = words.last, words.count > 3, weak.contains(last.lowercased()) { words.removeLast() }
        return words.joined(separator: " ")
    }

    private static func tidy(_ text: String) -> String {
        text.hasSuffix("…") || text.hasSuffix("...") ? text : text.trimmingCharacters(" ,;:.–—-")
    }
}
