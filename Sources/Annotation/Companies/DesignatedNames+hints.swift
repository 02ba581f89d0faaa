/// Names beside words that are said of firms and of others too: two such places in an article make a company.
extension DesignatedNames {
    /// How many hints stand at a place.
    func hints(for run: Range<Int>) -> Int {
        if isRecipient(run) { return hasFirmsForm(run) ? hasInnerCapital(run) ? 2 : 1 : 0 }
        guard mayBeFirm(run), text.word(run.lowerBound - 1) != "dans" else { return 0 }
        // Two words without a firm's ending are rather a person's name.
        if run.count == 2, !endsLikeCompany(run), run.allSatisfy({ text[$0].casing == .capitalised }) {
            return isOwner(run) ? 1 : 0
        }
        let hints = [
            isOwner(run), isSubject(run), isBesideKnown(run), isEmployer(run), isBehindItsTown(run), isMet(run),
        ]
        let count = hints.count { $0 }
        return count > 0 && hasInnerCapital(run) ? count + 1 : count
    }

    /// "cédé son activité à X", "livre des pompes à X".
    func isRecipient(_ run: Range<Int>) -> Bool {
        let start = max(text.sentence(around: run.lowerBound).lowerBound, run.lowerBound - 8)
        return text.word(run.lowerBound - 1) == "a" && text.word(run.lowerBound - 2) != ","
            && (start..<run.lowerBound).contains {
                CompanyWords.handing.contains(text.word($0)) || BusinessWords.selling.contains(text.word($0))
            }
    }

    /// "À Meylan, X grave des puces".
    private func isBehindItsTown(_ run: Range<Int>) -> Bool {
        let start = text.sentence(around: run.lowerBound).lowerBound
        return text.word(run.lowerBound - 1) == "," && run.lowerBound - start < 5 && run.lowerBound - start > 2
            && text.word(start) == "a" && text[start].casing != .lower && text[start + 1].casing == .capitalised
            && text[run.upperBound].casing == .lower
    }

    /// "ProciseDx": a capital inside a single word, as firms and products have it.
    private func hasInnerCapital(_ run: Range<Int>) -> Bool {
        run.count == 1 && text[run.lowerBound].range.count > 4
            && text.bytes[text[run.lowerBound].range].dropFirst(2).contains {
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
            }
            && text.bytes[text[run.lowerBound].range].contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// "rejoindre X", "3. X – un collier": the object of a verb, the front of an item.
    private func isMet(_ run: Range<Int>) -> Bool {
        if BusinessWords.meeting.contains(text.word(run.lowerBound - 1)) || keepsSilent(run) { return true }
        let dash = text.word(run.upperBound)
        return (dash == "–" || dash == "—") && text[run.lowerBound - 1].kind == .mark
            && text.sentence(around: run.lowerBound).lowerBound >= run.lowerBound - 1
    }

    /// "X n'a pas souhaité réagir", "passé par X".
    private func keepsSilent(_ run: Range<Int>) -> Bool {
        if text.word(run.lowerBound - 1) == "par" {
            return ["passe", "passee"].contains(text.word(run.lowerBound - 2))
        }
        let verb = run.upperBound + 3
        return text.word(run.upperBound) == "n" && text.word(verb - 1) == "pas"
            && ["souhaite", "donne", "repondu", "voulu"].contains(text.word(verb))
    }

    /// "Paul Morvan (X)".
    private func isEmployer(_ run: Range<Int>) -> Bool {
        text.word(run.lowerBound - 1) == "(" && text.word(run.upperBound) == ")"
            && FirstNames.contains(text.word(run.lowerBound - 3))
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
        let link = text[run.lowerBound - 1].isElided || text.word(run.lowerBound - 1) == "de" ? 2 : 1
        return text.word(run.lowerBound - link) == "et" && knownStops.contains(run.lowerBound - link)
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
            if text[index + 1].casing == .capitalised, text[index + 1].gap == .space {
                names.insert(text.word(index + 1))
            }
        }
        return names
    }
}
