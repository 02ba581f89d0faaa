extension AmountContext {
    /// What the sum is of, as worded behind it: "en numéraire", "par action", "l'unité", "à la signature", "sur cinq ans",
    /// "avant impôts", "de chiffre d'affaires".
    func of(_ index: Int) -> Range<Int>? {
        switch text.word(index) {
        case "en": means(index)
        case "l", "le", "la": Self.pieces.contains(text.word(index + 1)) ? index..<index + 2 : nil
        case "a": text.word(index + 1) == "la" && text.word(index + 2) == "signature" ? index..<index + 3 : nil
        case "avant", "apres":
            ["impot", "impots"].contains(text.word(index + 1)) ? index..<index + 2 : nil
        case "au":
            text.word(index + 1) == "cours" ? period(index, from: index + (text.word(index + 2) == "de" ? 3 : 2)) : nil
        case "par": text[index + 1].isWord && text[index + 1].casing == .lower ? index..<index + 2 : nil
        case "sur": period(index, from: index + 1)
        case "de", "d": nouns(index)
        default: nil
        }
    }

    /// `en numéraire`, `en paiements d'étape`.
    private func means(_ index: Int) -> Range<Int>? {
        guard Self.means.contains(text.word(index + 1)) else { return nil }
        let isLinked = text.word(index + 2) == "d" && text[index + 3].isWord
        return index..<(isLinked ? index + 4 : index + 2)
    }

    private static let means: Set<Word> = [
        "numeraire", "cash", "especes", "actions", "titres", "amont", "paiement", "paiements", "redevances", "jalons",
        "royalties", "obligations", "subventions",
    ]

    /// What is sold by the piece.
    private static let pieces: Set<Word> = ["action", "titre", "unite", "piece", "dose", "once", "flacon", "boite"]

    /// `sur cinq ans`, `au cours des cinq prochaines années`.
    private func period(_ index: Int, from start: Int) -> Range<Int>? {
        let grammar = DateGrammar(text: text)
        if let (_, end) = grammar.quantity(at: start) { return index..<end }
        guard let found = grammar.point(at: start), case .duration = found.expression else { return nil }
        return index..<found.end
    }

    /// A noun, one that hangs on it, and an adjective: `de chiffre d'affaires annuel`.
    private func nouns(_ index: Int) -> Range<Int>? {
        guard isNoun(index + 1) else { return nil }
        var end = index + 2
        if text.word(end) == "d", isNoun(end + 1) { end += 2 }
        if Self.adjectives.contains(text.word(end)) { end += 1 }
        return index..<end
    }

    private func isNoun(_ index: Int) -> Bool {
        let token = text[index]
        return token.isWord && token.casing == .lower && token.word.count > 3 && !token.isElided
            && token.lexeme.unit == nil
    }

    private static let adjectives: Set<Word> = [
        "net", "nette", "nets", "nettes", "brut", "brute", "annuel", "annuels", "annuelle", "annuelles", "initial",
        "initiale",
        "supplementaires", "publics", "publiques", "prives", "privees", "operationnel", "operationnelles",
        "trimestriel",
    ]
}
