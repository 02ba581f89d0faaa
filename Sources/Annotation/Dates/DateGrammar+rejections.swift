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

    /// `45 ans`, as the age of someone.
    private func isAge(_ duration: Duration, _ index: Int, _ end: Int) -> Bool {
        guard duration.unit == .year || duration.unit == .month, text.word(end - 1) != "annees" else { return false }
        if isAfterAgeWord(index) || isBeforeAgeWord(end) || isAgeGroup(index) { return true }
        guard duration.unit == .year else { return false }
        if hasAge(index, end) { return true }
        if ["son", "ses", "leurs"].contains(text.word(index - 1)) { return true }
        return isApposition(index, end) || isAtAge(duration, index, end)
    }

    /// `âgés de 18 à`, `de plus de 65 ans`, `moins de`: looks back over a few words for someone who has an age.
    private func isAfterAgeWord(_ index: Int) -> Bool {
        var position = index - 1
        var steps = 0
        while steps < 7, text[position].isWord || text[position].kind == .number, position >= 0 {
            if Self.ageWords.contains(text.word(position)) || isPerson(position) { return true }
            guard
                Self.wordsWithinAges.contains(text.word(position)) || text[position].kind == .number
                    || text.lexeme(position).cardinal != nil || text.lexeme(position).unit != nil
            else { return false }
            position -= 1
            steps += 1
        }
        return false
    }

    /// `un informaticien de 34 ans`: a singular noun that ends as those of persons do.
    private func isPerson(_ index: Int) -> Bool {
        guard ["un", "une"].contains(text.word(index - 1)), text.word(index + 1) == "de" else { return false }
        return Self.personEndings.contains { text.word(index).hasSuffix($0) }
    }

    private static let personEndings: [Word] = ["icien", "icienne", "iste", "euse", "cheur", "teuse", "trice", "ateur"]

    /// `les moins de 30 ans`, "une espérance de vie de 82 ans".
    private func isAgeGroup(_ index: Int) -> Bool {
        let isGroup =
            text.word(index - 1) == "de" && ["plus", "moins"].contains(text.word(index - 2))
            && text.word(index - 3) == "les"
        let least = text[index].gap == .hyphen ? index - 1 : index
        if text.word(least - 1) == "les", text[least].kind == .number, text[least + 1].gap == .hyphen { return true }
        return isGroup || (max(0, index - 8)..<max(0, index)).contains { text.word($0) == "esperance" }
    }

    private static let ageWords: Set<Word> = [
        "age", "agee", "ages", "agees", "enfant", "enfants", "personnes", "patients", "patientes", "adultes", "femmes",
        "hommes",
        "femme", "homme", "adolescents", "sujets", "jeunes", "seniors", "volontaires", "participants", "garcon",
        "fille",
        "patron", "patronne", "dirigeant", "dirigeante", "pdg", "directeur", "directrice", "fondateur", "fondatrice",
        "medecin", "professeur", "scientifique", "milliardaire", "ingenieur", "pere", "mere", "fillette", "bebe",
        "garconnet", "president", "presidente", "salarie", "salariee", "chercheuse", "etudiant", "etudiante",
        "population", "nourrissons", "francais", "patient", "patiente", "jeune", "entrepreneur", "chercheur",
        "fils", "neveu", "niece", "frere", "soeur", "bebes", "ado", "ados", "gamin", "volontaire", "malade", "malades",
        "participant", "participante", "adolescent", "adolescente", "sujet",
        "employe", "employee", "retraite", "retraitee", "habitant", "habitante", "victime", "cofondateur",
        "cofondatrice", "americain", "americaine", "francaise", "britannique", "allemand", "allemande", "avocat",
        "avocate", "octogenaire", "chirurgien", "chirurgienne",
    ]

    private static let wordsWithinAges: Set<Word> = [
        "de", "d", "a", "et", "plus", "moins", "entre", "ou", "les", "des", "aux", "chez", "environ", "au", "dont",
        "ayant",
    ]

    private func isBeforeAgeWord(_ end: Int) -> Bool {
        switch (text.word(end), text.word(end + 1)) {
        case ("et", "plus"), ("ou", "plus"), ("et", "moins"), ("ou", "moins"), ("d", "age"), ("revolus", _): true
        default: false
        }
    }

    /// `Jean Dupont, 45 ans,` and `(45 ans)`.
    private func isApposition(_ index: Int, _ end: Int) -> Bool {
        if text.word(index - 1) == ",", text.word(end) == ",", text[index].kind == .number, end == index + 2,
            text[index].number?.plainInteger.map({ (16...105).contains($0) }) == true
        {
            return true
        }
        guard text.word(index - 1) == "," || text.word(index - 1) == "(", text[end].kind == .mark || end >= text.count
        else {
            return false
        }
        let before = text[index - 2]
        return before.isWord && (before.casing != .lower || Self.ageWords.contains(before.word))
            && before.lexeme.month == nil
    }

    /// `à 45 ans`, `l'âge de`.
    private func isAtAge(_ duration: Duration, _ index: Int, _ end: Int) -> Bool {
        if text.word(index - 1) == "a", duration.count >= 16, Self.ageVerbs.contains(text.word(index - 2)) {
            return true
        }
        return text.word(index - 1) == "a" && duration.count >= 12 && duration.count <= 110 && duration.most == nil
            && ["il", "elle", ",", ".", "le", "la", "apres"].contains(text.word(end))
    }

    /// `le patient avait 54 ans.`, but not `a dix ans d'avance`.
    private func hasAge(_ index: Int, _ end: Int) -> Bool {
        Self.having.contains(text.word(index - 1))
            && (end >= text.count || text[end].kind == .mark
                || ["et", "quand", "lorsque", "lorsqu", "seulement"].contains(text.word(end)))
    }

    private static let having: Set<Word> = ["a", "avait", "ont", "avaient", "aura", "auront", "ayant", "avoir", "ai"]

    /// What happens to someone at an age: `mort à 93 ans`, `élue à 34 ans présidente`.
    private static let ageVerbs: Set<Word> = [
        "elu", "elue", "mort", "morte", "decede", "decedee", "nomme", "nommee", "devenu", "devenue", "disparu",
        "disparue", "diplome", "diplomee", "arrive", "arrivee", "entre", "entree", "recrute", "recrutee", "couronne",
        "couronnee", "eteint", "eteinte", "retraite", "retraitee", "veuf", "veuve", "milliardaire",
    ]

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
