/// Presents that tell what is to come, and participles whose plan came to nothing.
extension TenseMarkReader {
    /// `présente ses résultats jeudi`, `se tient vendredi`: what stands on an agenda; `ouvre en baisse` is the market's.
    func scheduled(at index: Int) -> Lean? {
        let next = text.word(index + 1)
        if isNoun(index) { return nil }
        if text[index + 1].kind == .number { return .unknown }
        switch text.word(index) {
        case "entre", "entrent":
            return next == "en" && Self.entries.contains(text.word(index + 2)) ? .future : nil
        case "tient", "tiennent":
            if ["a", "pour", "compte"].contains(next) { return nil }
            return text.word(index - 1) == "se" || Self.determiners.contains(next) ? .future : .unknown
        case "acheve", "achevent", "termine", "terminent":
            return ["s", "se"].contains(text.word(index - 1)) ? .future : .unknown
        case "ouvre", "ouvrent", "ferme", "ferment":
            return ["en", "sur", "a", "dans", "au"].contains(next) && !isDateAhead(index + 2) ? .unknown : .future
        default: return .future
        }
    }

    /// `une annonce`, `le vote`.
    func isNoun(_ index: Int) -> Bool { Self.determiners.contains(text.word(index - 1)) }

    /// `ouvre en mars`, `ferme au printemps`.
    private func isDateAhead(_ index: Int) -> Bool {
        let lexeme = text.lexeme(index)
        return lexeme.month != nil || lexeme.season != nil || lexeme.opener == .modifier || text[index].kind == .number
            || lexeme.ordinal != nil
    }

    private static let determiners: Set<Word> = [
        "le", "la", "les", "l", "un", "une", "des", "ce", "cette", "son", "sa", "ses", "leur", "leurs", "du", "au",
    ]

    private static let entries: Set<Word> = ["vigueur", "application", "service", "bourse", "fonction", "phase"]

    /// `initialement prévu`, `attendus en avril, ils n'ont jamais paru`: a plan that was given up or belied.
    func wasGivenUp(_ index: Int) -> Bool {
        if Self.formerly.contains(text.word(index - 1)) { return true }
        let end = min(text.sentence(around: index).upperBound, index + 14)
        return (index + 1..<max(index + 1, end)).contains { position in
            guard text.word(position) == "n", text[position].isElided else { return false }
            switch VerbForms.form(of: text[position + 1]) {
            case .have, .past: return participle(after: position + 1) != nil
            default: return false
            }
        }
    }

    private static let formerly: Set<Word> = [
        "initialement", "abord", "auparavant", "precedemment", "originellement",
    ]
}
