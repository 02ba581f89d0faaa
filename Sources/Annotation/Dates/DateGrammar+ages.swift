/// Tells the ages of people from durations.
extension DateGrammar {
    /// `45 ans`, as the age of someone.
    func isAge(_ duration: Duration, _ index: Int, _ end: Int) -> Bool {
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
        "avocate", "octogenaire", "chirurgien", "chirurgienne", "ceux", "celles", "moitie", "tiers", "quart", "partir",
        "ecoliers", "eleves", "collegiens", "lyceens", "etudiants", "mineurs", "internautes", "conducteurs", "salaries",
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
        (Self.having.contains(text.word(index - 1))
            || text.word(index - 1) == "et" && text[index - 2].kind == .number
                && Self.having.contains(text.word(index - 3)))
            && (end >= text.count || text[end].kind == .mark
                || ["et", "quand", "lorsque", "lorsqu", "seulement", "en"].contains(text.word(end)))
    }

    private static let having: Set<Word> = ["a", "avait", "ont", "avaient", "aura", "auront", "ayant", "avoir", "ai"]

    /// What happens to someone at an age: `mort à 93 ans`, `élue à 34 ans présidente`.
    private static let ageVerbs: Set<Word> = [
        "elu", "elue", "mort", "morte", "decede", "decedee", "nomme", "nommee", "devenu", "devenue", "disparu",
        "disparue", "diplome", "diplomee", "arrive", "arrivee", "entre", "entree", "recrute", "recrutee", "couronne",
        "couronnee", "eteint", "eteinte", "retraite", "retraitee", "veuf", "veuve", "milliardaire",
    ]
}
