/// The notation of `topics.yaml`: `(x)` optional, `[a|b]` one of these endings, `(a|b)` one of these words, `~word` any
/// inflected form.
enum TopicPattern {
    /// All texts that a pattern stands for; at most 128.
    ///
    /// `cible(s) thérapeutique(s)` gives four, `~lever` the forms of the verb.
    static func forms(_ pattern: String) -> [String] {
        var forms = [""]
        var rest = Substring(pattern)
        while let first = rest.first {
            rest.removeFirst()
            switch first {
            case "(":
                let inner = upTo(")", &rest)
                let choices = inner.contains("|") ? inner.split(separator: "|").map(String.init) : ["", String(inner)]
                forms = combine(forms, choices)
            case "[":
                forms = combine(
                    forms, upTo("]", &rest).split(separator: "|", omittingEmptySubsequences: false).map(String.init))
            case "~":
                let word = rest.prefix { $0.isLetter || $0 == "-" }
                rest.removeFirst(word.count)
                forms = combine(forms, Inflection.forms(of: String(word)))
            default:
                forms = forms.map { $0 + String(first) }
            }
        }
        return Set(forms.map(tidy)).sorted().filter { !$0.isEmpty }
    }

    private static func upTo(_ end: Character, _ rest: inout Substring) -> Substring {
        let inner = rest.prefix { $0 != end }
        rest = rest.dropFirst(inner.count + 1)
        return inner
    }

    private static func combine(_ forms: [String], _ choices: [String]) -> [String] {
        guard forms.count * choices.count <= 128 else { return forms.map { $0 + (choices.first ?? "") } }
        return forms.flatMap { form in choices.map { form + $0 } }
    }

    /// One space between words, none at the ends.
    private static func tidy(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }
}

/// The inflected forms of a French word, by its ending: enough for the words of a topic list.
enum Inflection {
    static func forms(of lemma: String) -> [String] {
        if lemma.hasSuffix("er") { return firstGroup(String(lemma.dropLast(2)), lemma) }
        if lemma.hasSuffix("que") || lemma.hasSuffix("e") { return [lemma, lemma + "s"] }
        if lemma.hasSuffix("al") { return [lemma, lemma + "e", lemma + "es", lemma.dropLast() + "ux"] }
        return [lemma, lemma + "e", lemma + "s", lemma + "es"]
    }

    /// Verbs in -er, with the grave accent of `lever` and `céder` before a silent ending.
    private static func firstGroup(_ stem: String, _ lemma: String) -> [String] {
        let silent = ["e", "es", "ent", "era", "eront", "erait", "eraient"]
        let sounded = ["er", "é", "ée", "és", "ées", "ant", "ait", "aient", "ons", "ez", "a", "èrent"]
        return silent.map { accented(stem) + $0 } + sounded.map { stem + $0 }
    }

    private static func accented(_ stem: String) -> String {
        let letters = Array(stem)
        guard letters.count >= 2, let last = letters.last, last.isLetter, !"aeiouéèy".contains(last) else {
            return stem
        }
        let vowel = letters[letters.count - 2]
        guard vowel == "e" || vowel == "é" else { return stem }
        return String(letters.dropLast(2)) + "è" + String(last)
    }
}
