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
        return clause(words) ?? opening(words)
    }

    /// The longest clause that says something by itself.
    private static func clause(_ words: [Substring]) -> String? {
        var cut = ""
        var best: String?
        for word in words {
            let next = cut.isEmpty ? String(word) : cut + " " + word
            if next.scalarCount > limit { break }
            if beginsClause(word), standsAlone(cut) { best = cut }
            cut = next
            if endsClause(word), standsAlone(cut) { best = cut }
        }
        return best.map(tidy)
    }

    /// The longest opening after which no amount, name or bracket is left open, with a verb where there is one; it ends
    /// with an ellipsis. Only a single word that is too long is cut itself.
    private static func opening(_ words: [Substring]) -> String {
        let counts = words.dropLast().indices.reversed().map { $0 + 1 }.filter {
            words[..<$0].joined(separator: " ").scalarCount < limit
        }
        guard let longest = counts.first else {
            return (words.first.map { String($0.unicodeScalars.prefix(limit - 1)) } ?? "") + "…"
        }
        let sound = counts.filter { count in
            let cut = words[..<count].joined(separator: " ")
            return cut.scalarCount >= shortest && isBalanced(cut)
                && !HeadlineBreak.isBound(words[count - 1], to: words[count])
        }
        let count = sound.first { LeadVerbs.hasVerb(words[..<$0].joined(separator: " ")) } ?? sound.first ?? longest
        return tidy(words[..<count].joined(separator: " ")) + "…"
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
        ["qui", "dont", "où", "alors", "tandis", "après", "selon", "afin", "pour", "mais", "car"].contains(
            String(word))
            || word.unicodeScalars.first.map { "(–—«".unicodeScalars.contains($0) } == true
    }

    private static func endsClause(_ word: Substring) -> Bool {
        word.unicodeScalars.last.map { ",;:".unicodeScalars.contains($0) } == true
    }

    /// True for words that say something by themselves: long enough, with a verb, and with nothing left open.
    private static func standsAlone(_ text: String) -> Bool {
        text.scalarCount >= shortest && isBalanced(text) && LeadVerbs.hasVerb(text)
    }

    private static func isBalanced(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.count { $0 == "(" } == scalars.count { $0 == ")" }
            && scalars.count { $0 == "«" } == scalars.count { $0 == "»" }
            && scalars.count { $0 == "\"" }.isMultiple(of: 2)
    }

    private static func tidy(_ text: String) -> String {
        text.hasSuffix("…") || text.hasSuffix("...") ? text : text.trimmingCharacters(" ,;:.–—-")
    }
}
