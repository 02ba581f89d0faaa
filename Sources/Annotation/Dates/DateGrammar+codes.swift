extension DateGrammar {
    /// Tells whether a bare `T2` or `S1` is a period and not a cell, a sequence or a protein.
    func isCodeOfTime(_ index: Int, _ determiner: Determiner, _ end: Int) -> Bool {
        let before = determiner == .none ? index - 1 : index - 2
        let near = max(0, index - 5)..<min(text.count, end + 3)
        if near.contains(where: { Self.scienceWords.contains(text.word($0)) }) { return false }
        if determiner != .none { return text.word(index - 1) != "la" && text.word(index - 1) != "l" }
        return Self.wordsBeforeCodes.contains(text.word(before))
            || text[before].kind == .mark && text[before].word != "-"
            || text[before].lexeme.opener == .modifier || index == 0
    }

    private static let wordsBeforeCodes: Set<Word> = [
        "des", "de", "en", "pour", "son", "ses", "leur", "notre", "sur", "ici", "depuis", "avant", "courant",
        "resultats", "resultat", "ventes", "ca",
        "ebitda",
        "affaires", "comptes", "croissance", "benefice", "publication", "objectif", "objectifs", "guidance", "marge",
        "activite", "revenus", "et", "ou", "a", "entre", "vs", "contre", "le", "du", "au", "fin", "debut", "mi",
    ]

    private static let scienceWords: Set<Word> = [
        "irm", "sequence", "sequences", "lymphocyte", "lymphocytes", "cellule", "cellules", "hormone", "thyroide",
        "thyroxine", "stade", "tumeur", "tumeurs", "proteine", "proteines", "recepteur", "recepteurs", "vertebre",
        "antigene", "spicule", "signal", "relaxation", "antihistaminique", "antihistaminiques", "pondere", "ponderee",
        "bacteriophage", "phage", "type", "sous-unite", "enzyme", "diabete", "grade", "niveau", "carcinome",
        "processeur",
    ]

    /// `XIXe`, `XXe`, `XXIème`.
    func isRoman(_ index: Int) -> Bool {
        let token = text[index]
        guard token.isWord, token.word.count >= 2, token.word.count <= 8 else { return false }
        return text.lexeme(index + 1).unit == .century && roman(token.word) != nil
    }

    func romanCentury(at index: Int) -> DateParse? {
        guard let century = roman(text.word(index)) else { return nil }
        return DateParse(.century(century), end: index + 2, "century")
    }

    /// The value of a Roman numeral with the ending of an ordinal, from 10 to 29.
    private func roman(_ word: Word) -> Int? {
        let endings: [Word] = ["e", "eme", "ieme", "er"]
        for ending in endings where word.hasSuffix(ending) {
            let length = word.count - ending.count
            if let value = Self.romanNumerals[word.prefix(length)] { return value }
        }
        return nil
    }

    private static let romanNumerals: [Word: Int] = [
        "i": 1, "v": 5, "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17,
        "xviii": 18,
        "xix": 19, "xx": 20, "xxi": 21, "xxii": 22,
    ]
}
