/// Words before a name that say what it is.
extension EntityResolver {
    private static let conferenceCues: Set<String> = [
        "conference", "congres", "salon", "sommet", "convention", "symposium", "forum", "edition", "colloque",
    ]

    /// True when one of the four words before says that a conference is meant.
    func hasConferenceCue(_ passage: Passage) -> Bool {
        hasCue(Self.conferenceCues, before: passage, within: 4)
    }

    /// "Simon Johnson … Johnson, ancien chef économiste": the family name of somebody whom the article names in full.
    mutating func isSomebody(_ passage: Passage) -> Bool {
        let end = passage.range.upperBound
        guard let words = fields[passage.field], end < words.bytes.count,
            !words.bytes[passage.range].contains(UInt8(ascii: " "))
        else { return false }
        let isBehindComma = words.bytes[end] == UInt8(ascii: ",")
        guard let next = words.word(after: isBehindComma ? end + 1 : end) else { return false }
        let folded = words.folded(next)
        let isPersonal =
            isBehindComma
            ? Self.personal.contains(folded) : folded == "dit" || RoleWords.sayingPresent.contains(folded)
        return isPersonal && familyNames.contains(Word(folded: words.folded(passage.range)))
    }

    private static let personal: Set<String> = [
        "ancien", "ancienne", "age", "agee", "ne", "nee", "fils", "fille", "chercheur", "chercheuse", "professeur",
        "prix", "medecin", "economiste", "diplome", "diplomee",
    ]

    func hasInstitutionCue(_ passage: Passage) -> Bool {
        hasCue(
            ["universite", "university", "institut", "fondation", "hopital", "chercheurs", "l'universite"],
            before: passage, within: 4)
    }

    func hasCue(_ cues: Set<String>, before passage: Passage, within count: Int) -> Bool {
        guard let words = fields[passage.field] else { return false }
        var offset = passage.range.lowerBound
        for _ in 0..<count {
            var skipped = offset
            while skipped > 0,
                words.bytes[skipped - 1] == UInt8(ascii: "'") || words.bytes[skipped - 1] == 0x99 && skipped > 2
            {
                skipped -= words.bytes[skipped - 1] == UInt8(ascii: "'") ? 1 : 3
                while skipped > 0, words.isLetterOrDigit(before: skipped) {
                    skipped = words.previousStart(skipped) ?? 0
                }
            }
            guard let word = words.word(before: skipped) else { return false }
            let folded = words.folded(word)
            if folded.hasSuffix(".") { return false }
            if cues.contains(folded) { return true }
            offset = word.lowerBound
        }
        return false
    }
}
