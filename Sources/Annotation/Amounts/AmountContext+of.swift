extension AmountContext {
    /// What the sum is of, as worded behind it: "en numéraire", "par action", "sur cinq ans", "de chiffre d'affaires".
    func of(_ index: Int) -> Range<Int>? {
        switch text.word(index) {
        case "en": phrase(index, Self.means)
        case "par": text[index + 1].isWord && text[index + 1].casing == .lower ? index..<index + 2 : nil
        case "sur": period(index)
        case "de", "d": nouns(index)
        default: nil
        }
    }

    private func phrase(_ index: Int, _ nouns: Set<Word>) -> Range<Int>? {
        nouns.contains(text.word(index + 1)) ? index..<index + 2 : nil
    }

    private static let means: Set<Word> = ["numeraire", "cash", "especes", "actions", "titres", "amont"]

    private func period(_ index: Int) -> Range<Int>? {
        let grammar = DateGrammar(text: text)
        if let (_, end) = grammar.quantity(at: index + 1) { return index..<end }
        return nil
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
