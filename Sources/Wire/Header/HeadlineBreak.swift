/// Where a headline must not end.
enum HeadlineBreak {
    /// True when two words belong together: an article and its noun, the parts of an amount or of a name.
    static func isBound(_ word: Substring, to next: Substring) -> Bool {
        if weak.contains(word.lowercased()) || word.hasSuffix("'") || word.hasSuffix("’") { return true }
        guard let last = word.unicodeScalars.last, !",;:)»".unicodeScalars.contains(last) else { return false }
        return isAmount(word, next) || isName(word, next)
    }

    /// "120 millions", "deux cents", "millions d'euros", "8 %".
    private static func isAmount(_ word: Substring, _ next: Substring) -> Bool {
        let isScale = { (word: Substring) in word.hasPrefix("million") || word.hasPrefix("milliard") }
        return word.unicodeScalars.first.map { $0.properties.numericType != nil } == true
            || numbers.contains(word.lowercased()) || isScale(next) || isScale(word) && next.hasPrefix("d")
    }

    /// "Eli Lilly", "Phase II".
    private static func isName(_ word: Substring, _ next: Substring) -> Bool {
        [word, next].allSatisfy { $0.unicodeScalars.first?.properties.isUppercase == true }
    }

    /// Articles, prepositions, conjunctions and auxiliaries.
    private static let weak: Set<String> = [
        "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "à", "au", "aux", "en", "dans", "par", "pour",
        "sur", "sous", "avec", "sans", "entre", "que", "qui", "dont", "son", "sa", "ses", "leur", "leurs", "ce", "cet",
        "cette", "ces", "plus", "moins", "près", "environ", "quelque", "a", "ont", "est", "sont", "se", "ne", "très",
        "chez", "vers", "contre",
    ]

    private static let numbers: Set<String> = [
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze", "vingt",
        "trente", "quarante", "cinquante", "soixante", "cent", "cents", "mille",
    ]
}
