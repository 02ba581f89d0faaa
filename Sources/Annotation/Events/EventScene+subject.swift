/// Of whom a sentence speaks.
enum EventSubject: Sendable {
    /// Of whom it names.
    case named
    /// "Il", "Le groupe": of a company that the article named before.
    case before
    /// "La cession doit aboutir": of the happening of which the article tells.
    case story
    /// "Inventiva – Les résultats sont attendus": of the company with which the paragraph begins.
    case item
    /// "Le ministère a débloqué": of the state, whatever the article is about.
    case state
}

extension EventScene {
    var subject: EventSubject {
        let start = (part.lowerBound..<part.upperBound).first { text[$0].isWord } ?? part.lowerBound
        if (start..<min(part.upperBound, start + 4)).contains(where: { Self.statesmen.contains(text.word($0)) }) {
            // "Le ministère a choisi le fabricant de vaccins": the company is meant after all.
            return part.contains { Self.firms.contains(text.word($0)) } ? .before : .state
        }
        if Self.pronouns.contains(text.word(start)) { return .before }
        guard Self.articles.contains(text.word(start)) else { return .named }
        if Self.happenings.contains(text.word(start + 1)) { return isInItem ? .item : .story }
        guard let noun = (start + 1...start + 3).first(where: { Self.firms.contains(text.word($0)) }) else {
            return .named
        }
        // "Le groupe Alpha" and "le groupe allemand Alpha" name their company themselves.
        let behind = (noun + 1..<min(noun + 5, max(noun + 1, part.upperBound)))
            .prefix { !EventWords.isBarrier(text.word($0)) }
        return behind.contains { text[$0].casing != .lower } ? .named : .before
    }

    /// A dash or a colon behind the first words of the paragraph.
    private var isInItem: Bool {
        (1..<6).contains { text[$0].kind == .mark && ["–", "—", ":"].contains(text.word($0)) }
    }

    private static let pronouns: Set<Word> = ["il", "elle", "ils", "elles"]
    private static let articles: Set<Word> = ["le", "la", "l", "les", "ce", "cette", "ces", "son", "sa", "ses"]
    private static let firms: Set<Word> = [
        "groupe", "laboratoire", "societe", "entreprise", "start", "biotech", "firme", "pousse", "compagnie",
        "fabricant", "editeur", "partenaires", "industriel", "geant", "numero",
    ]
    private static let happenings: Set<Word> = [
        "cession", "transaction", "operation", "acquisition", "fusion", "rachat", "cloture", "travaux", "mise",
        "accord",
        "resultats", "lancement", "cotation", "introduction", "construction",
    ]
    private static let statesmen: Set<Word> = [
        "ministere", "gouvernement", "ministre", "parlement", "senat", "deputes", "elysee", "matignon", "commission",
        "washington", "bruxelles", "pekin", "berlin", "londres", "tribunal", "senateurs",
    ]
}
