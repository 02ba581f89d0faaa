/// The tenses of a text's clauses: for a place in it, whether the clause around tells of the past or the future.
struct ClauseTense: Sendable {
    /// A verb that tells a tense, at the token that carries it.
    private struct Mark {
        var index: Int
        /// Nil for a present: it tells nothing, but it is the verb of its clause.
        var lean: Lean
    }

    private let text: TokenText
    private let marks: [Mark]
    /// For each token the number of marks before it.
    private let marksBefore: [Int]

    /// How far a verb reaches, in tokens.
    private static let reach = 60

    init(_ text: TokenText) {
        self.text = text
        var reader = TenseMarkReader(text: text)
        let found = reader.read()
        marks = found.map { Mark(index: $0.index, lean: $0.lean) }
        var counts: [Int] = []
        counts.reserveCapacity(text.count + 1)
        var next = 0
        for index in 0...text.count {
            while next < found.count, found[next].index < index { next += 1 }
            counts.append(next)
        }
        marksBefore = counts
    }

    /// Where the clause around some tokens points.
    ///
    /// The nearest verb to the left in the same clause decides, else the nearest to the right, else the nearest to the
    /// left in the sentence.
    func lean(around tokens: Range<Int>) -> Lean {
        if isPostponement(tokens.lowerBound) { return .future }
        guard isOfAccounts(tokens.lowerBound) else { return clauseLean(around: tokens) }
        return clauseLean(around: tokens) == .future ? .unknown : .past
    }

    /// `a reporté sa décision au 20 mai`, `repoussé à juin`: the new date lies ahead.
    private func isPostponement(_ index: Int) -> Bool {
        guard text.word(index - 1) == "a" || ["au", "jusqu"].contains(text.word(index)) else { return false }
        let sentence = text.sentence(around: index)
        return (max(sentence.lowerBound, index - 10)..<max(sentence.lowerBound, index)).contains {
            Self.postponements.contains(text.word($0).prefix(6))
        }
    }

    /// The first letters of verbs that move a date or leave a term.
    private static let postponements: Set<Word> = [
        "report", "repous", "decale", "prolon", "differ", "ajourn", "etendu", "donne", "laisse",
    ]

    /// `les ventes de février`, `le chiffre d'affaires du T3`: a period that is over, or the nearest to come.
    private func isOfAccounts(_ index: Int) -> Bool {
        let isLinked = ["de", "d"].contains(text.word(index - 1))
        guard isLinked || ["du", "des"].contains(text.word(index)) else { return false }
        return Self.accounts.contains(text.word(isLinked ? index - 2 : index - 1))
    }

    private func clauseLean(around tokens: Range<Int>) -> Lean {
        if let near = neighbour(before: tokens.lowerBound) { return near }
        let sentence = text.sentence(around: tokens.lowerBound)
        let left = leftMark(before: tokens.lowerBound, in: sentence)
        if let left, hasAfterthought(between: left.index, and: tokens.lowerBound) { return .past }
        if let left, !isBarrier(between: left.index, and: tokens.lowerBound) { return left.lean }
        let right = rightMark(after: tokens.upperBound, in: sentence)
        if let right, !isBarrier(between: tokens.upperBound - 1, and: right.index) || left == nil { return right.lean }
        return left?.lean ?? right?.lean ?? .unknown
    }

    /// What stands directly before: `consulté mercredi`, `convoquée pour le 18 novembre`, `les ventes de février`.
    private func neighbour(before index: Int) -> Lean? {
        var position = index - 1
        if text.word(position) == "pour" || text.word(position) == "le" && text.word(position - 1) == "pour" {
            return .future
        }
        if text.word(position) == "de" || text.word(position) == "d" {
            return Self.datings.contains(text.word(position - 1)) ? .past : nil
        }
        while position > index - 4, Self.littleWords.contains(text.word(position)) { position -= 1 }
        let token = text[position]
        guard token.isWord, token.endsInAcute, VerbForms.form(of: token) == nil, token.word.count > 4,
            !VerbForms.isNounInAcute(token.word),
            VerbForms.form(of: text[position - 1]) == nil, text.word(position - 1) != "ete",
            text.word(position - 1) != "etre"
        else { return nil }
        return .past
    }

    private static let datings: Set<Word> = ["date", "datent", "datant", "datait"]

    private static let littleWords: Set<Word> = ["en", "le", "ce", "au", "du", "la", "a", "des"]

    /// What is counted for a month that is over.
    private static let accounts: Set<Word> = [
        "ventes", "resultats", "chiffres", "donnees", "commandes", "exportations", "immatriculations", "inflation",
        "livraisons", "enquete", "resultat", "affaires", "ca", "comptes", "benefice", "perte", "pertes", "revenus",
    ]

    private func leftMark(before index: Int, in sentence: Range<Int>) -> Mark? {
        let position = marksBefore[index] - 1
        guard position >= 0, marks[position].index >= max(sentence.lowerBound, index - Self.reach) else { return nil }
        return marks[position]
    }

    private func rightMark(after index: Int, in sentence: Range<Int>) -> Mark? {
        let position = marksBefore[index]
        guard position < marks.count, marks[position].index < min(sentence.upperBound, index + Self.reach) else {
            return nil
        }
        return marks[position]
    }

    /// `entrera en phase 3, après des résultats positifs en octobre`: what came before the rest.
    private func hasAfterthought(between left: Int, and right: Int) -> Bool {
        guard left + 2 < right else { return false }
        return (left + 2..<right).contains { text.word($0) == "apres" && text.word($0 - 1) == "," }
    }

    /// Tells whether a clause begins or ends between two tokens.
    private func isBarrier(between left: Int, and right: Int) -> Bool {
        guard left + 1 < right else { return false }
        return (left + 1..<right).contains { index in
            switch text.word(index) {
            case ";", ":", "(", ")", "que", "qu", "qui", "dont", "lorsque", "quand", "tandis", "alors", "mais", "puis",
                "selon":
                true
            case ",": true
            default: false
            }
        }
    }
}

/// Finds the verbs of a text that tell a tense, joined with their auxiliaries.
private struct TenseMarkReader {
    let text: TokenText

    mutating func read() -> [(index: Int, lean: Lean)] {
        var marks: [(index: Int, lean: Lean)] = []
        var index = 0
        while index < text.count {
            if let last = marks.last?.index, isPromised(index, after: last) { marks.append((index, .future)) }
            guard let form = VerbForms.form(of: text[index]) else {
                index += 1
                continue
            }
            let (lean, end) = reading(of: form, at: index)
            if let lean { marks.append((end - 1, lean)) }
            index = end
        }
        return marks
    }

    /// The infinitive of `a promis mardi de lancer`, `s'est engagé à se retirer`: a plan told in the past.
    private func isPromised(_ index: Int, after verb: Int) -> Bool {
        guard index > verb + 1, index <= verb + 8, Self.promises.contains(text.word(verb)) else { return false }
        return isInfinitive(text[index]) && ["de", "d", "a", "se", "s"].contains(text.word(index - 1))
    }

    /// The lean of a verb group and the index after it; nil when it is no verb group after all.
    private func reading(of form: VerbForm, at index: Int) -> (Lean?, Int) {
        switch form {
        case .have: return participle(after: index).map { (.past, $0 + 1) } ?? (nil, index + 1)
        case .be: return being(at: index)
        case .past:
            guard let end = participle(after: index) else { return (.past, index + 1) }
            return (isPlanned(end) ? .unknown : .past, end + 1)
        case .future: return (.future, (participle(after: index) ?? passive(after: index) ?? index) + 1)
        case .infinitive: return infinitive(at: index)
        case .wouldHave:
            guard let end = participle(after: index) else { return (.future, index + 1) }
            return (.past, end + 1)
        case .intends: return intending(at: index)
        case .comes:
            guard text.word(index + 1) == "de" || text.word(index + 1) == "d" else { return (nil, index + 1) }
            return (.past, index + 2)
        case .plannedParticiple: return (Self.formerly.contains(text.word(index - 1)) ? .unknown : .future, index + 1)
        case .pastParticiple: return (.past, index + 1)
        case .present: return (.unknown, index + 1)
        }
    }

    /// `être annoncé` lies ahead, `avoir annoncé` behind.
    private func infinitive(at index: Int) -> (Lean?, Int) {
        guard let end = participle(after: index) else { return (nil, index + 1) }
        return (text.word(index) == "avoir" ? .past : .future, end + 1)
    }

    /// The participle of `devrait être annoncé`.
    private func passive(after index: Int) -> Int? {
        text.word(index + 1) == "etre" ? participle(after: index + 1) : nil
    }

    /// `est entré`, `s'est tenue`: past; `est prévu`: future; `est publié`: told by what it is.
    private func being(at index: Int) -> (Lean?, Int) {
        guard let end = participle(after: index) else { return (nil, index + 1) }
        if isPlanned(end) { return (.future, end + 1) }
        let isReflexive = text.word(index - 1) == "s" || text.word(index - 1) == "se"
        if isReflexive || Self.motion.contains(text.word(end).prefix(5)) { return (.past, end + 1) }
        return (.unknown, end + 1)
    }

    /// The participle behind an auxiliary, over a few adverbs.
    private func participle(after index: Int, isPassive: Bool = false) -> Int? {
        var position = index + 1
        for _ in 0..<4 {
            let token = text[position]
            guard token.isWord else { return nil }
            if token.word == "ete", !isPassive { return participle(after: position, isPassive: true) ?? position }
            let isBetween = Self.adverbs.contains(token.word) || token.lexeme.weekday != nil
            if !isBetween, isParticiple(token) { return position }
            guard isBetween || token.word.hasSuffix("ment") else { return nil }
            position += 1
        }
        return nil
    }

    private func isParticiple(_ token: Token) -> Bool {
        guard token.lexeme.month == nil, token.lexeme.weekday == nil else { return false }
        if token.endsInAcute || token.casing == .upper && token.word.hasSuffix("e") { return true }
        if Self.irregulars.contains(token.word) { return true }
        switch VerbForms.form(of: token) {
        case .pastParticiple, .plannedParticiple: return true
        default: break
        }
        let endings: [Word] = [
            "u", "ue", "us", "ues", "is", "ise", "it", "ite", "its", "ites", "ert", "erte", "i", "ie", "ies", "aint",
        ]
        return token.word.count >= 3 && token.casing == .lower && endings.contains { token.word.hasSuffix($0) }
    }

    private func isPlanned(_ index: Int) -> Bool {
        if case .plannedParticiple = VerbForms.form(of: text[index]) { return true }
        return false
    }

    /// `va lancer`, `prévoit de publier`, `compte sur 2027`: the mark stands on the infinitive if there is one near.
    private func intending(at index: Int) -> (Lean?, Int) {
        var position = index + 1
        for _ in 0..<5 where isInfinitive(text[position]) == false { position += 1 }
        if isInfinitive(text[position]), VerbForms.form(of: text[position]) == nil || text.word(position) == "etre" {
            let following = participle(after: position)
            if text.word(position) == "avoir", let following { return (.past, following + 1) }
            return (.future, (text.word(position) == "etre" ? following ?? position : position) + 1)
        }
        let isBare = ["peut", "peuvent", "prepare", "preparent", "compte", "comptent", "doit", "doivent", "va", "vont"]
            .contains(text.word(index))
        return (isBare ? nil : .future, index + 1)
    }

    private func isInfinitive(_ token: Token) -> Bool {
        guard token.isWord, token.word.count >= 4, token.casing == .lower else { return false }
        return token.word.hasSuffix("er") || token.word.hasSuffix("ir")
            || token.word.hasSuffix("re") && !token.word.hasSuffix("ure")
    }

    private static let adverbs: Set<Word> = [
        "pas", "aussi", "egalement", "deja", "bien", "ainsi", "encore", "toujours", "notamment", "par", "ailleurs",
        "alors", "plus",
        "tout", "meme", "depuis", "enfin", "jamais", "en", "outre", "d", "abord", "ensuite", "donc", "hier", "lundi",
        "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "rapidement",
    ]

    /// What tells that a plan was given up: `initialement prévu`.
    private static let formerly: Set<Word> = [
        "initialement", "abord", "auparavant", "precedemment", "originellement",
    ]

    /// Participles after which an infinitive tells a plan.
    private static let promises: Set<Word> = [
        "prevu", "promis", "engage", "engagee", "engages", "engagees", "convenu",
        "envisage", "projete", "planifie", "programme", "jure", "menace",
    ]

    private static let irregulars: Set<Word> = [
        "fait", "faite", "dit", "dite", "pris", "mis", "eu", "pu", "du", "su", "vu", "lu", "ecrit", "offert", "ouvert",
        "mort", "ne",
        "construit", "produit", "conduit", "reduit", "inscrit", "atteint", "joint", "rejoint", "signe", "lance",
    ]

    private static let motion: Set<Word> = [
        "entre", "arriv", "deven", "parti", "resté", "reste", "tombe", "passe", "monte", "desce", "venu", "venue",
        "revenu", "reven",
        "inter", "surve", "parve", "decede", "decéd", "mort", "morte", "mort", "ne", "nee", "allé", "alle", "sorti",
        "retou", "paru",
        "apparu", "appar", "dispa", "clotu",
    ]
}
