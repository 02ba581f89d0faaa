/// Names beside words that are said of firms and of others too: two such places in an article make a company.
extension DesignatedNames {
    func isHinted(_ run: Range<Int>) -> Bool {
        guard mayBeFirm(run), !["a", "en", "au", "aux", "dans"].contains(text.word(run.lowerBound - 1)) else {
            return false
        }
        return isOwner(run) || isSubject(run) || isBesideKnown(run)
    }

    /// "les équipes de X", "la technologie de X", "via X".
    private func isOwner(_ run: Range<Int>) -> Bool {
        let noun = text.word(run.lowerBound - 2)
        switch text.word(run.lowerBound - 1) {
        case "de", "d": return BusinessWords.owned.contains(noun) || BusinessWords.owned.contains(noun.singular)
        case "via": return true
        default: return false
        }
    }

    /// "X développe des capteurs", "X a signé", "X, qui conçoit".
    private func isSubject(_ run: Range<Int>) -> Bool {
        var index = run.upperBound
        if text.word(index) == ",", text.word(index + 1) == "qui" { index += 2 }
        guard text[index].casing == .lower else { return false }
        if ["a", "ont", "avait"].contains(text.word(index)) {
            return BusinessWords.done.contains(text.word(index + 1))
        }
        if text.word(index) == "s" || text.word(index) == "va" { index += 1 }
        return BusinessWords.doing.contains(text.word(index))
    }

    /// "Sanofi et X", "X et Sanofi".
    private func isBesideKnown(_ run: Range<Int>) -> Bool {
        if text.word(run.upperBound) == "et", knownEnds[run.upperBound + 1] != nil { return true }
        return text.word(run.lowerBound - 1) == "et" && knownStops.contains(run.lowerBound - 1)
    }

    /// The family names of people whom a text names in full: "Bourla" alone is then no firm.
    static func familyNames(in text: TokenText) -> Set<Word> {
        var names: Set<Word> = []
        for index in 0..<text.count
        where text[index].casing == .capitalised && text[index].isWord && index > 0
            && (FirstNames.contains(text.word(index - 1)) && text[index - 1].casing == .capitalised
                || BusinessWords.titles.contains(text.word(index - 1)))
        {
            names.insert(text.word(index))
            if text[index + 1].casing == .capitalised, text[index + 1].gap == .space { names.insert(text.word(index + 1)) }
        }
        return names
    }
}
