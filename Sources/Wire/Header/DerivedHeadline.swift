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
            if beginsClause(word), standsAlone(cut) { best = cut }
            cut = next
            if endsClause(word), standsAlone(cut) { best = cut }
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
        ["qui", "dont", "où", "alors", "tandis", "après", "selon", "afin", "pour", "mais", "car"].contains(
            String(word))
            || word.unicodeScalars.first.map { "(–—«".unicodeScalars.contains($0) } == true
    }

    private static func endsClause(_ word: Substring) -> Bool {
        word.unicodeScalars.last.map { ",;:".unicodeScalars.contains($0) } == true
    }

    /// True for words that say something by themselves: long enough, with a verb, and with nothing left open.
    private static func standsAlone(_ text: String) -> Bool {
        text.scalarCount >= shortest && isBalanced(text) && hasVerb(text)
    }

    /// Whether a verb is found by its form or among those that leads begin with. One that is missed only makes the headline
    /// longer.
    private static func hasVerb(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter && $0 != "-" }.contains { word in
            verbs.contains(word) || word.utf8.count > 5 && futures.contains { word.hasSuffix($0) }
        }
    }

    private static let futures = ["era", "eront", "ira", "iront", "erait", "eraient"]

    private static let verbs = Set<Substring>(
        """
        a ont est sont va vont doit doivent peut peuvent veut veulent fait font avait avaient était étaient aurait auraient
        serait seraient sera seront aura auront devrait devraient pourrait pourraient
        accorde acquiert affirme affiche annonce approuve assure atteint autorise avance baisse bondit boucle cède cherche chute
        choisit compte conclut confie confirme construit convoque crée déclare demande dénonce dépose dévoile discute
        enregistre entame entre envisage espère estime étend étudie évalue examine ferme finance franchit gagne grimpe
        inaugure indique injecte intègre investit lance lancent lève licencie livre mise monte négocie nomme obtient ouvre
        paie perd plonge porte poursuit présente prévoit profite progresse propose publie rachète reçoit recrute recule
        rejoint relance relève renforce renonce réduit réorganise repousse reprend réussit révèle allie associe
        salue séduit signe signent soumet soutient supprime teste tombe travaille utilise vend vient vise
        """.split(whereSeparator: \.isWhitespace))

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
