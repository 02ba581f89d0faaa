extension DateGrammar {
    /// Ages, frequencies, clock times and the like: a number and a unit that are no duration of the story.
    func isRejectedDuration(_ duration: Duration, _ index: Int, _ end: Int, _ determiner: Determiner) -> Bool {
        isNamedYear(duration, index, end) || isFrequency(index, end) || isAge(duration, index, end)
            || isSingleMoment(duration, index)
            || isClock(duration, index, end) || isRate(index, end) || isName(end - 1)
    }

    /// `un exercice 2023 difficile`, `une année 2024 record`: the year, not how long it lasts.
    private func isNamedYear(_ duration: Duration, _ index: Int, _ end: Int) -> Bool {
        guard duration.count == 1, duration.unit == .year, text.word(end - 1) != "an" else { return false }
        if text.word(end - 1) == "exercice" || yearNumber(at: end) != nil { return true }
        // "une année record", but "en une année"
        let isMeasured = Self.wordsBeforeLengths.contains(text.word(index - 1)) || text[index].kind == .number
        return !isMeasured && text[end].isWord && text[end].casing == .lower && text[end].word.count > 3
    }

    private static let wordsBeforeLengths: Set<Word> = [
        "en", "sur", "pendant", "durant", "dans", "apres", "depuis", "d", "de", "pour", "sous", "presque", "moins",
        "plus",
    ]

    /// `par an`, `tous les deux ans`, `24 heures sur 24`, `trois jours par semaine`, `toutes les huit semaines`.
    private func isFrequency(_ index: Int, _ end: Int) -> Bool {
        if ["par", "chaque"].contains(text.word(index - 1)) || text.word(end) == "sur" && text[end + 1].kind == .number
        {
            return true
        }
        if text.word(end) == "a", text.word(end + 1) == "l", text.word(end + 2) == "autre" { return true }
        if text[end].gap == .slash || text.word(end) == "par" && text.lexeme(end + 1).unit != nil { return true }
        if text.word(end) == "sur", text.lexeme(end + 1).cardinal != nil { return true }
        let quantifier = text.word(index - 2)
        return text.word(index - 1) == "les" && (quantifier == "tous" || quantifier == "toutes")
    }

    /// `20 Minutes`: a unit with a capital is part of a name.
    private func isName(_ unit: Int) -> Bool {
        text[unit].casing == .capitalised && text[unit].word.count > 1 && text[unit - 1].kind == .number
    }

    /// `km/h`, `/an`: a unit under a slash.
    private func isRate(_ index: Int, _ end: Int) -> Bool { text[index].gap == .slash }

    /// `un jour` is some day, `une seconde` and `une minute` are figures of speech.
    private func isSingleMoment(_ duration: Duration, _ index: Int) -> Bool {
        duration.count == 1 && (duration.unit == .day || duration.unit < .hour) && text[index].isWord
    }

    /// `à 8 heures`, `vers 18 h`: a clock time.
    private func isClock(_ duration: Duration, _ index: Int, _ end: Int) -> Bool {
        guard duration.unit == .hour, duration.count <= 24 else { return false }
        if ["a", "et"].contains(text.word(end)), text[end + 1].kind == .number, text.word(end + 2) == "h" {
            return true
        }
        if text.word(index - 1) == "de", text.word(index - 2) == "partir" { return true }
        // "après treize heures de discussions"
        if text.word(end) == "de", text[end + 1].isWord { return false }
        if ["a", "vers", "des", "avant", "apres", "jusqu"].contains(text.word(index - 1)) { return true }
        return text.word(end - 1) == "h"
            && !["sous", "en", "pendant", "durant", "dans", "depuis", "de"].contains(text.word(index - 1))
    }

    /// Tells whether a year that stands alone is one: not a count, a version, a page, a model or a street.
    func isBareYear(at index: Int) -> Bool {
        let (before, after) = (text[index - 1], text[index + 1])
        if before.gap == .nothing && before.kind == .number { return false }
        if text[index].gap == .nothing, before.isWord, !before.isElided { return false }
        if text[index].gap == .hyphen || text[index].gap == .slash { return false }
        if after.word == "%" || after.gap == .nothing && after.isWord { return false }
        if after.gap == .hyphen || after.gap == .slash { return false }
        if after.lexeme.unit != nil || after.lexeme.scale != nil || AmountSymbols.isCurrency(after) { return false }
        if text.word(index - 2) == "norme" || text.word(index - 2) == "normes" { return false }
        if Self.wordsBeforeNumbers.contains(before.word) || Self.measures.contains(after.word) { return false }
        if Self.wordsBeforeYears.contains(before.word), before.casing != .capitalised || before.word != "horizon" {
            return true
        }
        if before.isWord, before.casing == .capitalised, index >= 2, text[index - 2].word != "." {
            return (max(0, index - 5)..<index).contains { Self.editions.contains(text.word($0)) }
        }
        return isNoun(before) && (isPluralNoun(before) || after.endsInAcute)
            || !(after.isWord && after.casing == .lower && isPluralNoun(after))
    }

    /// What is held every year and bears its number: `prix Galien 2025`, `marathon de Paris 2026`.
    private static let editions: Set<Word> = [
        "prix", "salon", "congres", "conference", "edition", "sommet", "forum", "festival", "marathon", "coupe",
        "concours", "palmares", "classement", "barometre", "jeux", "budget", "nobel",
    ]

    private static let measures: Set<Word> = [
        "km", "m", "kg", "g", "mg", "ml", "cm", "mm", "mw", "kw", "gw", "go", "to", "hz", "mhz", "tonnes", "octets",
        "kwh",
    ]

    /// A word long enough to be what the year belongs to: `objectifs 2026`.
    private func isNoun(_ token: Token) -> Bool {
        token.isWord && token.word.count > 4
            && !["quelque", "environ", "parmi", "contre", "leurs", "toutes"].contains(token.word)
    }

    private func isPluralNoun(_ token: Token) -> Bool {
        (token.word.hasSuffix("s") || token.word.hasSuffix("x")) && token.word.count > 4
            && token.lexeme.relation == nil && token.word != "apres" && token.word != "depuis"
    }

    /// Whether the word before makes a number a version, a page or a code.
    func isNumbered(_ index: Int) -> Bool { Self.wordsBeforeNumbers.contains(text.word(index - 1)) }

    private static let wordsBeforeYears: Set<Word> = [
        "en", "depuis", "ici", "debut", "fin", "mi", "annee", "exercice", "horizon", "courant", "avant", "jusqu", "an",
        "printemps", "ete", "automne", "hiver", "millesime", "apres",
    ]

    private static let wordsBeforeNumbers: Set<Word> = [
        "windows", "office", "no", "n", "°", "numero", "page", "pages", "p", "phase", "version", "v", "article",
        "articles", "resolution", "code",
        "norme", "iso",
        "environ",
        "quelque", "tel", "telephone", "fax", "pres", "plus", "moins", "ligne", "chambre", "lot", "serie", "salle",
        "stand", "bureau", "bp", "bus", "film", "boite", "cp", "route", "reference", "$", "€",
        "£",
    ]
}
