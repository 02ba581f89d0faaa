/// What a word tells of tense by its form alone.
enum VerbForm: Sendable {
    /// `a`, `ont`: past with a participle behind.
    case have
    /// `est`, `sont`: past with a participle of motion or a reflexive.
    case be
    /// `avait`, `était`, `fut`, `annoncèrent`.
    case past
    /// `sera`, `lancera`, `devraient`, `lancerait`.
    case future
    /// `aurait`, `auraient`: past with a participle behind.
    case wouldHave
    /// `va`, `vont`, `doit`, `prévoit`, `compte`: future with an infinitive behind or by itself.
    case intends
    /// `être`, `avoir` before a participle.
    case infinitive
    /// `vient`, `viennent`: past with `de` and an infinitive.
    case comes
    /// `prévu`, `attendu`, `programmé`.
    case plannedParticiple
    /// `annoncé`, `publié`, `conclu`.
    case pastParticiple
    /// `débute`, `présente`, `se tient`: a present of what stands on an agenda.
    case scheduled
    /// `annonce`, `lance`: a present that tells nothing, but ends the reach of other verbs.
    case present
}

/// Tells the tense of verbs from tables of auxiliaries and from endings.
enum VerbForms {
    /// The form of a word, if it is a verb that tells a tense.
    static func form(of token: Token) -> VerbForm? {
        guard token.isWord, !token.isElided else { return nil }
        if let known = table[token.word] {
            if token.endsInAcute, known != .plannedParticiple {
                return isEventParticiple(token.word) ? .pastParticiple : nil
            }
            if !token.endsInAcute, intendingPresents.contains(token.word) { return .intends }
            return accepts(token, known) ? known : nil
        }
        guard token.word.count >= 4 else { return nil }
        if token.casing == .capitalised {
            return token.endsInAcute && isEventParticiple(token.word) ? .pastParticiple : nil
        }
        return byEnding(token)
    }

    /// Whether a word is a participle by its form alone.
    static func isParticiple(_ token: Token) -> Bool {
        switch form(of: token) {
        case .pastParticiple, .plannedParticiple: true
        default: token.endsInAcute
        }
    }

    /// `envisage` is a present, `envisagé` a participle; the table has the participles.
    private static let intendingPresents: Set<Word> = ["envisage", "espere", "escompte", "planifie"]

    /// `A` may be `À`, `Est` the east.
    private static func accepts(_ token: Token, _ form: VerbForm) -> Bool {
        switch token.word {
        case "a": !token.isAccented && token.casing == .lower
        case "est": token.casing == .lower
        case "planifie", "programme", "envisage", "espere", "escompte", "fixe": token.endsInAcute
        case "programmes", "envisages", "fixes": token.endsInAcute
        case "compte", "vise", "table", "attend", "projette", "entre", "prise", "mise", "close", "entend",
            "publie", "presente", "vote", "acheve", "termine", "debute", "demarre", "inaugure", "entame", "appelle",
            "guette", "ouvre", "ferme",
            "reprend", "organise", "commence":
            token.casing == .lower
        default: true
        }
    }

    private static func byEnding(_ token: Token) -> VerbForm? {
        let word = token.word
        if word.hasSuffix("ait") || word.hasSuffix("aient") { return imperfectOrConditional(token) }
        if word.hasSuffix("ront") { return token.hasAcuteStem || word == "front" || word == "affront" ? nil : .future }
        if word.hasSuffix("rons"), !token.hasAcuteStem, hasFutureStem(word, before: 4) { return .future }
        if word.hasSuffix("ra") { return isFuture(token) ? .future : nil }
        if word.hasSuffix("erent"), token.isAccented { return .past }
        if word.hasSuffix("nca"), token.isAccented { return .past }
        if word.hasSuffix("a"), isSimplePast(word) { return .past }
        if token.endsInAcute { return isEventParticiple(word) ? .pastParticiple : nil }
        return nil
    }

    /// `déposa`, `annonça`, told by the participle.
    private static func isSimplePast(_ word: Word) -> Bool {
        var participle = word.prefix(word.count - 1)
        participle.append(0x65)
        return participleStems.contains(participle)
    }

    private static func isFuture(_ token: Token) -> Bool {
        guard !token.hasAcuteStem,
            !["opera", "camera", "extra", "infra", "ultra", "supra", "contra"].contains(token.word)
        else {
            return false
        }
        return hasFutureStem(token.word, before: 2)
    }

    /// Future and conditional stand on an infinitive: `-era`, `-ira`, `-dra`, `-vra`, `-tra`, `-rra`, `-ura`.
    private static func hasFutureStem(_ word: Word, before ending: Int) -> Bool {
        guard word.count > ending, word.count <= 15 else { return false }
        let stem = word.byte(at: word.count - ending - 1)
        return [0x65, 0x69, 0x64, 0x76, 0x74, 0x72, 0x75].contains(stem)
    }

    /// `lancerait` from `lançait`, `montrait`, `espérait`.
    private static func imperfectOrConditional(_ token: Token) -> VerbForm? {
        let word = token.word
        if nouns.contains(word) { return nil }
        let ending: Int = word.hasSuffix("rait") ? 4 : word.hasSuffix("raient") ? 6 : 0
        guard ending > 0, !token.hasAcuteStem, word.count > ending else { return .past }
        switch word.byte(at: word.count - ending - 1) {
        case 0x65, 0x69, 0x64, 0x72: return imperfects.contains(word) ? .past : .future
        case 0x76:
            return word.hasSuffix("ouvrait") || word.hasSuffix("ouvraient") || word.hasSuffix("livrait")
                ? .past : .future
        case 0x74:
            let stems: [Word] = ["ettrait", "ettraient", "aitrait", "aitraient", "attrait", "attraient"]
            return stems.contains { word.hasSuffix($0) } ? .future : .past
        default: return .past
        }
    }

    private static let nouns: Set<Word> = [
        "lait", "fait", "trait", "retrait", "portrait", "extrait", "souhait", "parfait", "attrait", "forfait",
        "satisfait",
    ]
    private static let imperfects: Set<Word> = [
        "tirait", "retirait", "attirait", "admirait", "respirait", "inspirait", "aspirait", "tiraient", "retiraient",
        "attiraient", "virait", "expirait", "desirait", "courait", "encadrait", "cadrait",
    ]

    private static func isEventParticiple(_ word: Word) -> Bool {
        let distance = word.hasSuffix("es") ? 2 : word.hasSuffix("e") || word.hasSuffix("s") ? 1 : 0
        for cut in [0, distance, distance - 1] where cut >= 0 && cut < word.count {
            if participleStems.contains(word.prefix(word.count - cut)) { return true }
        }
        return false
    }

    /// Nouns such as `données` and `société` that end as participles do.
    static func isNounInAcute(_ word: Word) -> Bool {
        if nounsInAcute.contains(word) { return true }
        let singular = word.hasSuffix("s") ? word.prefix(word.count - 1) : word
        return singular.hasSuffix("ite") && !participlesInIte.contains(singular)
    }

    private static let nounsInAcute: Set<Word> = Word.set(
        """
        donnee donnees annee annees journee journees soiree matinee duree durees entree entrees societe societes marche
        marches comite comites sante beaute cote cotes depute deputes musee lycee idee idees armee armees levee levees
        percee percees portee tournee montee pensee salarie salaries associe associes delegue delegues communique
        communiques procede procedes liberte libertes degre degres traite traites apogee trophee trophees arrete
        arretes employe employes assemblee assemblees arrivee arrivees rentree rentrees fusee fusees vallee vallees maree marees poignee
        veillee matinee matinees gelee traversee randonnee chaussee mosquee cafe cafes canape cure cliche cliches defile defiles
        debouche debouches retraite retraites invite invites accuse accuses immigre immigres refugie refugies
        propriete moitie amitie volonte difficulte difficultes faculte facultes
        """)

    private static let participlesInIte: Set<Word> = [
        "cite", "invite", "exploite", "visite", "edite", "credite", "evite", "sollicite", "limite", "merite", "incite",
        "profite", "heritie", "herite", "debite", "beneficie",
    ]

    private static let participleStems: Set<Word> = Word.set(
        """
        annonce publie signe lance depose devoile presente acheve termine finalise valide approuve autorise accorde
        enregistre realise cree fonde leve rachete acquis inaugure dementi diffuse demarre debute nomme communique
        octroye homologue commercialise transmis revele constate observe entame engage cede boucle arrete ferme
        """)
}
