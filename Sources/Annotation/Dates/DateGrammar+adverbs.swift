extension DateGrammar {
    /// Words that count from now or from the day named before: `hier`, `la veille`, `ce matin`, `récemment`.
    func adverb(at index: Int, _ determiner: Determiner) -> DateParse? {
        switch text.word(index) {
        case "aujourd" where text.word(index + 1) == "hui":
            return DateParse(.days(0, isAnchored: false), end: skipDayPart(index + 2), "today")
        case "hier": return DateParse(.days(-1, isAnchored: false), end: skipWeekday(index + 1), "yesterday")
        case "demain" where isFigurative(index): return nil
        case "demain": return DateParse(.days(1, isAnchored: false), end: skipWeekday(index + 1), "tomorrow")
        case "avant" where text.word(index + 1) == "hier" && text[index + 1].gap == .hyphen:
            return DateParse(.days(-2, isAnchored: false), end: skipDayPart(index + 2), "yesterday")
        case "apres" where text.word(index + 1) == "demain" && text[index + 1].gap == .hyphen:
            return DateParse(.days(2, isAnchored: false), end: skipDayPart(index + 2), "tomorrow")
        case "matin", "soir", "apres", "nuit", "jour", "matinee", "soiree": return thisDay(at: index, determiner)
        case "week", "weekend": return weekend(at: index, determiner)
        case "environ": return nil
        default: return anchoredDay(at: index, determiner) ?? vague(at: index, determiner)
        }
    }

    /// "Et demain ?", "la médecine de demain".
    private func isFigurative(_ index: Int) -> Bool {
        if text.word(index - 1) == "et", text.word(index + 1) == "?" { return true }
        return text.word(index - 1) == "de" && Self.futureThings.contains(text.word(index - 2))
    }

    private static let futureThings: Set<Word> = [
        "medecine", "monde", "usine", "energie", "sante", "ville", "villes", "medicaments", "therapies", "traitements",
        "champions", "technologies", "ia", "hopital", "mobilite", "industrie", "metiers", "puces", "societe", "pepites",
    ]

    /// Steps over `lundi soir` behind `hier`, which says it again.
    private func skipWeekday(_ index: Int) -> Int {
        skipDayPart(text.lexeme(index).weekday == nil ? index : index + 1)
    }

    /// `ce matin`, `cet après-midi`, `cette nuit`, `ce jour`.
    private func thisDay(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard determiner == .demonstrative else { return nil }
        if text.word(index) == "apres" {
            guard text.word(index + 1) == "midi" else { return nil }
            return DateParse(.days(0, isAnchored: false), end: index + 2, "this-day")
        }
        return DateParse(.days(0, isAnchored: false), end: index + 1, "this-day")
    }

    /// `le week-end dernier`, `ce week-end`.
    private func weekend(at index: Int, _ determiner: Determiner) -> DateParse? {
        var end = index + 1
        if text.word(index) == "week" {
            guard text.word(end) == "end" else { return nil }
            end += 1
        }
        if let relation = text.lexeme(end).relation { return DateParse(.weekend(relation), end: end + 1, "weekend") }
        if text.word(end) == "du", let day = dayOfMonth(at: end + 1) {
            return day.wrapped({ .weekendOf($0) }, "weekend-of")
        }
        let isOwn = determiner == .demonstrative || isDuring(index - 2)
        return isOwn ? DateParse(.weekend(.this), end: end, "weekend") : nil
    }

    /// `durant le week-end`, `au cours du week-end`.
    private func isDuring(_ index: Int) -> Bool { ["durant", "pendant", "cours"].contains(text.word(index)) }

    /// `la veille`, `le lendemain`, `l'avant-veille`, `le surlendemain`, `le jour même`.
    private func anchoredDay(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard determiner == .definite || determiner == .contracted else { return nil }
        if let beside = dayBeside(at: index) { return beside }
        switch text.word(index) {
        case "veille" where !governs(index + 1) && text.word(index + 1) != "technologique":
            return DateParse(.days(-1, isAnchored: true), end: skipDayPart(index + 1), "day-before")
        case "avant" where text.word(index + 1) == "veille":
            return DateParse(.days(-2, isAnchored: true), end: index + 2, "day-before")
        case "lendemain" where !governs(index + 1) && text.word(index - 2) != "jour":
            return DateParse(.days(1, isAnchored: true), end: skipDayPart(index + 1), "day-after")
        case "meme": return sameUnit(at: index)
        case "surlendemain": return DateParse(.days(2, isAnchored: true), end: index + 1, "day-after")
        default: return nil
        }
    }

    /// `la veille de Noël`, `le lendemain du 14 juillet`.
    private func dayBeside(at index: Int) -> DateParse? {
        let days: Int
        switch text.word(index) {
        case "veille": days = -1
        case "lendemain": days = 1
        case "surlendemain": days = 2
        default: return nil
        }
        let start = index + 1
        guard ["de", "du", "d"].contains(text.word(start)),
            let day = point(at: text.word(start) == "du" ? start : start + 1)
        else { return nil }
        switch day.expression {
        case .day, .holiday: return day.wrapped({ .beside($0, days) }, "day-beside")
        default: return nil
        }
    }

    /// `le même jour`, `la même année`: the unit of the date named before.
    private func sameUnit(at index: Int) -> DateParse? {
        guard let unit = text.lexeme(index + 1).unit, unit >= .day, text.word(index + 1) != "exercice" else {
            return nil
        }
        if unit == .day { return DateParse(.days(0, isAnchored: true), end: index + 2, "same-day") }
        return DateParse(.sameUnit(unit), end: index + 2, "same-unit")
    }

    /// `la veille de l'annonce` counts from something that has no date here.
    private func governs(_ index: Int) -> Bool {
        ["de", "du", "des", "d"].contains(text.word(index)) && !text[index].isAccented
    }

    /// `récemment`, `bientôt`, `quelques mois après`, `ces derniers temps`, `à l'heure actuelle`.
    private func vague(at index: Int, _ determiner: Determiner) -> DateParse? {
        if let single = Self.vagueAdverbs[text.word(index)] {
            guard text[index].casing != .upper else { return nil }
            return DateParse(.vague(single), end: index + 1, "vague-adverb")
        }
        if text.word(index) == "quelques" || text.word(index) == "plusieurs" { return someUnits(at: index) }
        return nil
    }

    private static let vagueAdverbs: [Word: DateExpression.Vague] = [
        "recemment": .past, "dernierement": .past, "naguere": .past, "autrefois": .past, "jadis": .past,
        "bientot": .future,
        "prochainement": .future, "actuellement": .present,
    ]

    /// `quelques mois après`, `plusieurs années plus tôt`.
    private func someUnits(at index: Int) -> DateParse? {
        guard let unit = text.lexeme(index + 1).unit, unit >= .hour else { return nil }
        let end = index + 2
        switch (text.word(end), text.word(end + 1)) {
        case ("apres", _), ("avant", _), ("auparavant", _):
            return DateParse(.vague(.past), end: end + 1, "vague-offset")
        case ("plus", "tot"), ("plus", "tard"): return DateParse(.vague(.past), end: end + 2, "vague-offset")
        case ("a", "venir"): return DateParse(.vague(.future), end: end + 2, "vague-offset")
        default: return nil
        }
    }

    /// `quelques mois`, `plusieurs dizaines d'années`, `peu`: the end of an amount of time that is not counted.
    func uncounted(at index: Int) -> Int? {
        switch text.word(index) {
        case "quelques", "plusieurs":
            if let unit = text.lexeme(index + 1).unit, unit >= .hour { return index + 2 }
            if text.word(index + 2) == "d" || text.word(index + 2) == "de", text.lexeme(index + 3).unit != nil {
                return index + 4
            }
            return nil
        case "peu", "longtemps": return index + 1
        case "quelque" where text.word(index + 1) == "temps": return index + 2
        default: return nil
        }
    }
}
