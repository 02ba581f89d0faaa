extension DateGrammar {
    /// `en mars`, `mars 2026`, `janvier dernier`: a month needs something that tells it from a name.
    func month(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let month = monthWord(at: index), isWholeWord(index) else { return nil }
        let end = skipAbbreviationPoint(index)
        if let day = englishDay(month, at: end) { return day }
        if text[index].casing == .upper, text[end].gap == .hyphen { return nil }
        let (year, last) = yearName(at: end)
        guard year != .unsaid || isMonthByItself(index) else { return nil }
        return DateParse(.month(month, year), end: last, "month")
    }

    /// `mars 5, 2026`.
    private func englishDay(_ month: Int, at index: Int) -> DateParse? {
        guard let day = smallNumber(at: index, in: 1...31), text.word(index + 1) == ",",
            let year = yearNumber(at: index + 2)
        else { return nil }
        return DateParse(.day(.init(day: day, month: month, year: .number(year))), end: index + 3, "month-day")
    }

    /// A month without a year counts in lower case, or where a preposition of time stands before it.
    private func isMonthByItself(_ index: Int) -> Bool {
        let token = text[index]
        let before = text[index - 1]
        if text[index + 1].gap == .hyphen, text.lexeme(index + 1).month != nil, token.casing == .lower { return true }
        if token.word.count < 3 || token.word.count <= 4 && isAbbreviation(token.word) { return false }
        if isTemporalPreposition(index - 1) {
            return token.casing != .capitalised || token.word != "mars" || before.word == "en"
        }
        guard token.casing == .lower else {
            return token.casing == .upper && before.casing == .upper && before.word == "en"
        }
        if token.word == "mars" || token.word == "mai" || token.word == "avril" {
            return ["et", "ou", ",", "a", "/", "-", "(", "au", "que"].contains(before.word)
                || text.lexeme(index - 1).month != nil
        }
        return true
    }

    private func isAbbreviation(_ word: Word) -> Bool {
        ["jan", "janv", "fev", "fevr", "avr", "juil", "sept", "oct", "nov", "dec"].contains(word)
    }

    private func isTemporalPreposition(_ index: Int) -> Bool {
        switch text.word(index) {
        case "en", "debut", "fin", "mi", "courant", "des", "avant", "depuis", "ici", "vers", "apres", "entre", "pour":
            true
        case "de", "d":
            ["mois", "fin", "debut", "milieu", "cours", "partir", "compter", "courant", "horizon"]
                .contains(text.word(index - 1)) || text[index + 1].casing == .lower
        default: false
        }
    }

    /// `l'automne dernier`, `l'été 2024`, `cet hiver`, `au printemps`.
    func season(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let season = text.lexeme(index).season, !isFigurativeSeason(index),
            text[index].casing == .lower || text[index + 1].casing == .lower
        else { return nil }
        var (year, end) = yearName(at: index + 1)
        if year == .unsaid, determiner == .demonstrative { year = .related(.this) }
        if season == .summer {
            let isAuxiliary = !text[index].isAccented && text[index].casing == .lower && year == .unsaid
            let isParticiple =
                determiner == .none && year == .unsaid && !Self.wordsBeforeSeasons.contains(text.word(index - 1))
            if isAuxiliary && text.word(index - 1) != "l" || isParticiple { return nil }
        }
        if case .number(let first) = year, text[end].gap == .hyphen, let second = text[end].number?.plainInteger,
            second == first + 1 || second == (first + 1) % 100
        {
            end += 1
        }
        guard year != .unsaid || determiner != .none || Self.wordsBeforeSeasons.contains(text.word(index - 1))
        else {
            return nil
        }
        return DateParse(.season(season, year), end: end, "season")
    }

    /// `l'été indien`, `le Printemps des start-up`, `l'automne de sa vie`.
    private func isFigurativeSeason(_ index: Int) -> Bool {
        let next = text.word(index + 1)
        if ["indien", "arabe", "demographique", "nucleaire"].contains(next) { return true }
        if text[index].casing == .capitalised, next == "des" { return true }
        return next == "de" && ["sa", "son", "leur"].contains(text.word(index + 2))
    }

    private static let wordsBeforeSeasons: Set<Word> = ["en", "mi", "debut", "fin", "plein"]

    /// `deuxième trimestre 2024`, `premier semestre`, `dernier trimestre`, `premier janvier`, `XXe siècle`.
    func ordinal(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let rank = text.lexeme(index).ordinal else { return nil }
        if let part = monthPart(rank, at: index + 1) { return part }
        if rank == 1, text.word(index) == "premier", let day = dayOfMonth(at: index) { return day }
        return ranked(rank, at: index + 1)
    }

    /// `la dernière semaine de mai`, `la première quinzaine de juillet`, `les premiers jours de mars`.
    private func monthPart(_ rank: Int, at index: Int) -> DateParse? {
        guard let unit = text.lexeme(index).unit, [.day, .week, .fortnight].contains(unit),
            rank == 1 || rank == -1 || unit == .fortnight && rank == 2,
            ["de", "d", "du"].contains(text.word(index + 1)), unit != .day || text.word(index).hasSuffix("s")
        else { return nil }
        let start = text.word(index + 1) == "du" && text.word(index + 2) == "mois" ? index + 4 : index + 2
        guard let month = monthWord(at: start) else { return nil }
        let (year, end) = yearName(at: skipAbbreviationPoint(start))
        return DateParse(.modified(.month(month, year), rank == 1 ? .start : .end), end: end, "month-part")
    }

    /// `un troisième trimestre record`: one quarter or half with a rank, and no duration.
    func singlePeriod(at index: Int) -> DateParse? {
        guard text.lexeme(index).cardinal == 1, let rank = text.lexeme(index + 1).ordinal,
            let unit = text.lexeme(index + 2).unit, unit == .quarter || unit == .half
        else { return nil }
        return ranked(rank, at: index + 2)
    }

    /// What a rank counts: quarters, halves, centuries.
    func ranked(_ rank: Int, at index: Int) -> DateParse? {
        let unit = text.lexeme(index).unit
        switch (unit, text.word(index)) {
        case (.quarter, _): return quarterOrHalf(rank, of: 4, at: index) { .quarter($0, $1) }
        case (.half, _), (_, "moitie"): return quarterOrHalf(rank, of: 2, at: index) { .half($0, $1) }
        case (.century, _) where rank > 0: return DateParse(.century(rank), end: index + 1, "century")
        default: return nil
        }
    }

    private func quarterOrHalf(
        _ rank: Int, of most: Int, at index: Int, _ make: (Int, DateExpression.YearName) -> DateExpression
    ) -> DateParse? {
        var start = index + 1
        if ["fiscal", "comptable", "civil"].contains(text.word(start)) { start += 1 }
        let (year, end) = yearName(at: start)
        if text.word(index) == "moitie", year == .unsaid { return nil }
        if rank == -1 {
            switch year {
            case .unsaid:
                return DateParse(.closing(most == 4 ? .quarter : .half), end: end, "last-period")
            case .number, .related, .relatedYear, .named: return DateParse(make(most, year), end: end, "ordinal-period")
            }
        }
        guard (1...most).contains(rank), !isOfLife(end) else { return nil }
        return DateParse(make(rank, year), end: end, "ordinal-period")
    }

    /// `le premier trimestre de grossesse`.
    private func isOfLife(_ index: Int) -> Bool {
        text.word(index) == "de" && ["grossesse", "vie", "gestation", "gestationnel"].contains(text.word(index + 1))
    }

    /// `T2`, `T2 2025`, `T2-2025`, `S1 2022`, `Q3 2025`, `H1`.
    func code(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard text[index].casing != .lower || determiner != .none, text[index + 1].gap == .nothing,
            text[index].gap != .nothing,
            let rank = text[index + 1].number?.plainInteger, text[index + 1].number?.digitCount == 1,
            text[index + 2].gap != .nothing || text[index + 2].kind == .mark
        else { return nil }
        return coded(rank, letter: text.word(index), from: index, at: index + 2, determiner)
    }

    /// `1T26`, `2T 2025`, `1S25`.
    func reversedCode(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let rank = smallNumber(at: index, in: 1...4), text[index + 1].gap == .nothing,
            text.lexeme(index + 1).opener == .halfYearLetter, text[index + 1].casing == .upper
        else { return nil }
        return coded(rank, letter: text.word(index + 1), from: index, at: index + 2, determiner)
    }

    private func coded(_ rank: Int, letter: Word, from start: Int, at index: Int, _ determiner: Determiner)
        -> DateParse?
    {
        let isQuarter = letter == "t" || letter == "q"
        guard (1...(isQuarter ? 4 : 2)).contains(rank) else { return nil }
        var (year, end) = yearName(at: index)
        if year == .unsaid, let short = smallNumber(at: index, in: 10...60), text[index].gap != .space {
            (year, end) = (.number(2000 + short), index + 1)
        } else if year == .unsaid, text.word(index) == "'", let short = smallNumber(at: index + 1, in: 10...60) {
            (year, end) = (.number(2000 + short), index + 2)
        }
        guard year != .unsaid || isCodeOfTime(start, determiner, end) else { return nil }
        return DateParse(isQuarter ? .quarter(rank, year) : .half(rank, year), end: end, "period-code")
    }
}
