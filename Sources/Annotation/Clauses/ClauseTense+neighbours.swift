/// What stands near a date and tells more than the verbs of its clause.
extension ClauseTense {
    /// `a reporté sa décision au 20 mai`, `retardée à novembre`, `a fixé l'audience au 8 septembre`: the date lies ahead.
    func isPostponement(_ tokens: Range<Int>) -> Bool {
        let index = tokens.lowerBound
        guard text.word(index - 1) == "a" || ["au", "jusqu"].contains(text.word(index)) else { return false }
        let start = max(text.sentence(around: index).lowerBound, index - 10)
        return (start..<max(start, index)).contains { position in
            Self.postponements.contains(text.word(position).prefix(6))
                && !(position..<index).contains { text[$0].kind == .number } && !isPluperfect(position)
        }
    }

    /// `s'étaient donné jusqu'au 15 mars`: a term that may be over.
    private func isPluperfect(_ participle: Int) -> Bool {
        (participle - 3..<participle).contains {
            ["avait", "avaient", "etait", "etaient"].contains(text.word($0))
        }
    }

    /// The first letters of verbs that move a date or leave a term.
    private static let postponements: Set<Word> = [
        "report", "repous", "decale", "prolon", "differ", "ajourn", "etendu", "donne", "laisse", "renvoy", "retard",
        "fixe", "fixee", "fixes", "fixees", "fixer", "avance", "avanca", "delai", "sursis", "treve", "repit", "valabl",
    ]

    /// `les ventes de février`, `le chiffre d'affaires du T3`: a period that is over, or the nearest to come.
    func isOfAccounts(_ index: Int) -> Bool {
        let isLinked = ["de", "d"].contains(text.word(index - 1))
        guard isLinked || ["du", "des"].contains(text.word(index)) else { return false }
        return Self.accounts.contains(text.word(isLinked ? index - 2 : index - 1))
    }

    /// What is counted for a month that is over.
    private static let accounts: Set<Word> = [
        "ventes", "resultats", "chiffres", "donnees", "commandes", "exportations", "immatriculations", "inflation",
        "livraisons", "enquete", "resultat", "affaires", "ca", "comptes", "benefice", "perte", "pertes", "revenus",
    ]

    /// What stands directly before: `consulté mercredi`, `convoquée pour le 18 novembre`, `a promis une loi à l'automne`.
    func neighbourLean(before tokens: Range<Int>, left: TenseMark?, right: TenseMark?) -> Lean? {
        let index = tokens.lowerBound
        if isAim(tokens) || isPromisedObject(tokens, left) { return .future }
        if text.word(index - 1) == "effet", ["du", "au"].contains(text.word(index)) { return .unknown }
        if let right, isCleft(tokens) { return right.lean }
        if text.word(index) == "jusqu", ["avait", "avaient"].contains(text.word(index - 1)) { return .past }
        if isForecast(tokens) { return .future }
        // "Les commandes passées avant le 14 décembre seront livrées"
        if text.word(index) == "avant", let right, right.lean == .future { return .future }
        if text.word(index - 1) == "de" || text.word(index - 1) == "d" {
            return Self.datings.contains(text.word(index - 2)) ? .past : nil
        }
        var position = index - 1
        while position > index - 4, Self.littleWords.contains(text.word(position)) { position -= 1 }
        guard isParticipleAlone(position), left?.index != position else { return nil }
        let isOfAgenda = Self.agendaParticiples.contains(text.word(position).prefix(7))
        return isOfAgenda && right?.lean == .future ? .future : .past
    }

    /// `un avertissement sur ses marges du deuxième semestre`, `des livraisons dès septembre`: what is foreseen.
    private func isForecast(_ tokens: Range<Int>) -> Bool {
        let index = tokens.lowerBound
        if text.word(index - 1) == "des", text[index - 1].isAccented, AgendaWords.nouns.contains(text.word(index - 2)) {
            return true
        }
        guard text.word(index) == "du" || text.word(index - 1) == "du",
            tokens.contains(where: { text.lexeme($0).unit != nil })
        else { return false }
        return (index - 6..<index).contains { ["avertissement", "prevision", "previsions"].contains(text.word($0)) }
    }

    /// `c'est mardi que le jury rendra son verdict`.
    private func isCleft(_ tokens: Range<Int>) -> Bool {
        ["que", "qu"].contains(text.word(tokens.upperBound))
            && ["est", "etait", "sera", "que"].contains(text.word(tokens.lowerBound - 1))
    }

    private static let datings: Set<Word> = ["date", "datent", "datant", "datait"]

    private static let littleWords: Set<Word> = ["en", "le", "ce", "au", "du", "la", "a", "des"]

    /// The first letters of participles that look back only when the main clause does: `convoquée le 28 mai, elle devra`.
    private static let agendaParticiples: Set<Word> = ["convoqu", "organis", "reunie", "reuni"]

    private func isParticipleAlone(_ index: Int) -> Bool {
        let token = text[index]
        let before = text[index - 1]
        let isIrregular = Self.irregularParticiples.contains(token.word)
        return token.isWord && (token.endsInAcute && token.word.count > 4 || isIrregular)
            && VerbForms.form(of: token) == nil
            && !VerbForms.isNounInAcute(token.word) && VerbForms.form(of: before) == nil
            && before.word != "ete" && before.word != "etre"
    }

    /// Participles that end in no é and are no nouns.
    private static let irregularParticiples: Set<Word> = [
        "interrompu", "interrompue", "interrompus", "suspendu", "suspendue", "suspendus", "conclu", "conclue", "rendu",
        "rendue", "rendus", "vendu", "vendue", "vendus", "recu", "recue", "recus", "obtenu", "obtenue", "obtenus",
        "perdu", "perdue", "paru", "parue", "parus", "ouvert", "ouverte", "construit", "construite", "acquis",
        "acquise", "introduit", "introduite", "souscrit", "transmis", "transmise", "soumis", "soumise", "survenu",
        "survenue", "intervenu", "intervenue", "apparu", "apparue", "connu", "connue", "elu", "elue",
    ]

    /// `, placé sous la protection de la loi le 23 mars`: a participle behind a comma, and no verb from there on.
    func isApposed(before date: Int, after verb: Int) -> Bool {
        guard let comma = (max(verb + 1, date - 16)..<max(verb + 1, date)).last(where: { text.word($0) == "," }),
            comma + 2 < date
        else { return false }
        let participle = comma + 1
        return isParticipleAlone(participle) && text[participle].casing == .lower
            && !Self.lookingAhead.contains(text.word(participle).prefix(5))
    }

    /// The first letters of participles that tell what something is for.
    private static let lookingAhead: Set<Word> = [
        "desti", "appel", "charg", "dedie", "suppo", "cense", "invit", "autor",
    ]

    /// `convoquée pour le 18 novembre`, `un accord pour une reprise lundi`, but not `pour le premier trimestre`.
    private func isAim(_ tokens: Range<Int>) -> Bool {
        let index = tokens.lowerBound
        if text.word(index - 1) == "pour" || text.word(index - 1) == "le" && text.word(index - 2) == "pour" {
            return !tokens.contains { text.lexeme($0).unit != nil || text.lexeme($0).opener == .holiday }
        }
        return text.word(index - 3) == "pour" && AgendaWords.nouns.contains(text.word(index - 1))
    }

    /// `a promis une loi à l'automne`, but not `a promis lundi une loi`.
    private func isPromisedObject(_ tokens: Range<Int>, _ left: TenseMark?) -> Bool {
        guard let left, Self.promises.contains(text.word(left.index)), tokens.lowerBound > left.index + 2 else {
            return false
        }
        return !tokens.contains { text.lexeme($0).weekday != nil }
    }

    private static let promises: Set<Word> = ["promis", "programme", "planifie", "prevu", "convoque", "fixe"]

    /// `reculait avant la publication mercredi de l'inflation`: a noun that stands between the verb and the date.
    func nominalLean(before tokens: Range<Int>, after verb: Int) -> Lean? {
        let start = max(verb + 1, tokens.lowerBound - 8)
        guard start < tokens.lowerBound else { return nil }
        var namesAgenda = false
        for index in (start..<tokens.lowerBound).reversed() {
            switch text.word(index) {
            case ",", "(", ";", ":": return nil
            case "apres" where Self.tradingHours.contains(text.word(index + 1)): break
            case "apres": return .past
            case "contre" where text[index + 1].kind == .number: return .past
            case "avant", "attente", "attendant", "prelude", "approche":
                guard text.word(index + 1) != "de" || text.word(index) != "avant" else { return nil }
                return namesAgenda ? .future : nil
            case let word where AgendaWords.nouns.contains(word): namesAgenda = true
            default: break
            }
        }
        return nil
    }

    /// `après Bourse`: a time of day.
    private static let tradingHours: Set<Word> = ["bourse", "cloture", "seance"]

    /// `entrera en phase 3, après des résultats positifs en octobre`: what came before the rest.
    func hasAfterthought(between left: Int, and right: Int) -> Bool {
        guard left + 2 < right else { return false }
        return (left + 2..<right).contains { text.word($0) == "apres" && text.word($0 - 1) == "," }
    }
}
