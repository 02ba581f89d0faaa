/// The participles behind auxiliaries.
extension TenseMarkReader {
    /// The participle behind an auxiliary, over a pronoun (`a-t-il`), a few adverbs and an insertion between commas.
    func participle(after index: Int) -> Int? { participle(from: afterInversion(index + 1), isPassive: false) }

    private func participle(from start: Int, isPassive: Bool) -> Int? {
        var position = start
        for _ in 0..<4 {
            let token = text[position]
            if token.word == ",", !isPassive, let end = insertionEnd(position) {
                position = end
                continue
            }
            guard token.isWord else { return nil }
            if token.word == "ete", !isPassive { return participle(from: position + 1, isPassive: true) ?? position }
            let isBetween = Self.adverbs.contains(token.word) || token.lexeme.weekday != nil
            if !isBetween, isParticiple(token) { return position }
            guard isBetween || token.word.hasSuffix("ment") else { return nil }
            position += 1
        }
        return nil
    }

    /// Steps over `-t-il`, `-elle`.
    private func afterInversion(_ index: Int) -> Int {
        var position = index
        while position < index + 2, text[position].gap == .hyphen, Self.pronouns.contains(text.word(position)) {
            position += 1
        }
        return position
    }

    private static let pronouns: Set<Word> = ["t", "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "ce"]

    /// The index behind the comma that closes an insertion of a few words: `a, selon lui, déjà signé`.
    private func insertionEnd(_ comma: Int) -> Int? {
        (comma + 2..<comma + 7).first { text.word($0) == "," }.map { $0 + 1 }
    }

    private func isParticiple(_ token: Token) -> Bool {
        guard token.lexeme.month == nil, token.lexeme.weekday == nil else { return false }
        if token.endsInAcute || token.casing == .upper && token.word.hasSuffix("e") { return true }
        if Self.irregulars.contains(token.word), token.word != "du" || token.isAccented { return true }
        switch VerbForms.form(of: token) {
        case .pastParticiple, .plannedParticiple: return true
        default: break
        }
        return token.word.count >= 3 && token.casing == .lower && !Self.littleWords.contains(token.word)
            && Self.endings.contains { token.word.hasSuffix($0) }
    }

    func isPlanned(_ index: Int) -> Bool { VerbForms.form(of: text[index]) == .plannedParticiple }

    /// `est décerné vendredi`: what is done on a day that is set.
    func isScheduledParticiple(_ index: Int) -> Bool { Self.scheduled.contains(text.word(index).prefix(6)) }

    /// The first letters of such participles.
    private static let scheduled: Set<Word> = [
        "decern", "remis", "remise", "publie", "devoil", "presen", "examin", "juge", "jugee", "auditi", "inaugu",
        "organi", "diffus", "vote", "votee", "recu", "recue", "debatt", "celebr",
    ]

    /// `est entré`, `serait parti`: verbs whose perfect stands with être.
    func isMotion(_ index: Int) -> Bool { Self.motion.contains(text.word(index).prefix(5)) }

    private static let endings: [Word] = [
        "u", "ue", "us", "ues", "is", "ise", "it", "ite", "its", "ites", "ert", "erte", "i", "ie", "ies", "aint",
    ]

    private static let adverbs: Set<Word> = [
        "pas", "aussi", "egalement", "deja", "bien", "ainsi", "encore", "toujours", "notamment", "par", "ailleurs",
        "alors", "plus", "tout", "meme", "depuis", "enfin", "jamais", "en", "outre", "d", "abord", "ensuite", "donc",
        "hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "rapidement", "pourtant",
        "neanmoins", "toutefois", "cependant", "certes", "longtemps", "souvent", "beaucoup", "rien", "quant", "fort",
    ]

    /// Words that end as participles do.
    private static let littleWords: Set<Word> = [
        "que", "qui", "lui", "hui", "oui", "puis", "mais", "plus", "sous", "vous", "nous", "tous", "depuis", "trois",
        "du", "lieu",
        "mois", "fois", "parmi", "ainsi", "aussi", "celui", "avis", "jamais", "desormais", "rue", "vue", "cas",
    ]

    private static let irregulars: Set<Word> = [
        "fait", "faite", "dit", "dite", "pris", "mis", "eu", "pu", "du", "su", "vu", "lu", "ecrit", "offert", "ouvert",
        "mort", "construit", "produit", "conduit", "reduit", "inscrit", "atteint", "joint", "rejoint", "signe",
        "lance",
    ]

    private static let motion: Set<Word> = [
        "entre", "arriv", "deven", "parti", "reste", "tombe", "passe", "monte", "desce", "venu", "venue", "revenu",
        "reven", "inter", "surve", "parve", "deced", "mort", "morte", "ne", "nee", "alle", "sorti", "retou", "paru",
        "appar", "dispa", "clotu",
    ]
}
