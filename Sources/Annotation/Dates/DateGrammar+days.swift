extension DateGrammar {
    /// `lundi`, `lundi dernier`, `lundi 12 janvier 2026`, `lundi matin`.
    func weekday(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let weekday = text.lexeme(index).weekday, isWholeWord(index) else { return nil }
        var next = index + 1
        if text.word(next) == "." || text.word(next) == ",", text.word(index).count <= 3 || text.word(next) == "," {
            next += 1
        }
        if text.word(next) == "le" { next += 1 }
        if var date = dayOfMonth(at: next), case .day(var name) = date.expression {
            name.weekday = weekday
            date.expression = .day(name)
            return date
        }
        guard text.word(index).count > 3, !isInName(index, determiner) else { return nil }
        return numberedWeekday(weekday, at: index) ?? bareWeekday(weekday, at: index, determiner)
    }

    /// `Le Journal du Dimanche`: a capital within a sentence makes a name of it.
    private func isInName(_ index: Int, _ determiner: Determiner) -> Bool {
        guard text[index].casing == .capitalised, determiner != .demonstrative, index > 0 else { return false }
        let first = determiner == .none ? index : index - 1
        // "Lundi Capital, Jeudi SA": in a list of names only the first opens the sentence.
        if determiner == .none, text[index + 1].casing == .upper, text[index + 1].word.count == 2 { return true }
        return first > text.sentence(around: index).lowerBound && text[first - 1].kind != .mark
    }

    private func numberedWeekday(_ weekday: Int, at index: Int) -> DateParse? {
        guard let day = smallNumber(at: index + 1, in: 1...31), text[index + 1].gap == .space,
            text[index + 2].gap != .nothing || text[index + 2].kind == .mark, text.word(index + 2) != "%",
            text.lexeme(index + 2).unit == nil, text.lexeme(index + 2).scale == nil
        else { return nil }
        return DateParse(.day(.init(day: day, weekday: weekday)), end: index + 2, "weekday-day")
    }

    private func bareWeekday(_ weekday: Int, at index: Int, _ determiner: Determiner) -> DateParse? {
        let end = skipDayPart(index + 1)
        if let relation = text.lexeme(end).relation {
            return DateParse(.weekday(weekday, relation), end: end + 1, "weekday")
        }
        if text.word(end) == "de", text.word(end + 1) == "la", text.lexeme(end + 2).unit == .week,
            let relation = text.lexeme(end + 3).relation
        {
            return DateParse(.weekdayOfWeek(weekday, relation), end: end + 4, "weekday-of-week")
        }
        if text.word(end) == "en", text.lexeme(end + 1).cardinal == 8 {
            return DateParse(.weekday(weekday, .afterNext), end: end + 2, "weekday")
        }
        if determiner == .definite || determiner == .contracted, end == index + 1 { return nil }
        return DateParse(.weekday(weekday, nil), end: end, "weekday")
    }

    /// Steps over `matin`, `soir`, `après-midi`.
    func skipDayPart(_ index: Int) -> Int {
        let start = text.word(index) == "au" ? index + 1 : index
        switch text.word(start) {
        case "matin", "soir", "midi", "matinee", "soiree": return start + 1
        case "apres" where text.word(start + 1) == "midi": return start + 2
        default: return index
        }
    }

    /// A word that is not part of a compound with a hyphen, nor a name in the middle of others.
    func isWholeWord(_ index: Int) -> Bool {
        text[index].gap != .hyphen || text.lexeme(index - 1).cardinal != nil || text[index - 1].kind == .number
            || text.word(index - 1) == "mi" || text.lexeme(index - 1).weekday != nil
            || text.lexeme(index - 1).month != nil
    }

    /// `12 janvier 2026`, `1er mars`, `12/01/2026`, `2026-01-12`, `9.07.2024`.
    func dayOfMonth(at index: Int) -> DateParse? {
        if case .dotted(let day, let month, let year) = text[index].number?.form, !isNumbered(index) {
            return numericDay(day, month, fullYear(year), end: index + 1, "dotted")
        }
        guard let (day, next) = dayNumber(at: index) else { return isoDay(at: index) ?? nil }
        if let slashed = slashedDay(day, at: index) { return slashed }
        guard text[next].gap == .space || text[next].gap == .hyphen, let month = monthWord(at: next) else { return nil }
        let end = skipAbbreviationPoint(next)
        let (year, last) = yearName(at: end)
        return DateParse(.day(.init(day: day, month: month, year: year)), end: last, "day-month")
    }

    /// `12`, `1er`, `premier`.
    func dayNumber(at index: Int) -> (Int, Int)? {
        if let day = smallNumber(at: index, in: 1...31) {
            if day == 1, text.word(index + 1) == "er", text[index + 1].gap == .nothing { return (1, index + 2) }
            return text[index + 1].gap == .nothing && text[index + 1].isWord ? nil : (day, index + 1)
        }
        return text.word(index) == "premier" ? (1, index + 1) : wordedDay(at: index)
    }

    /// `quatorze` before a month.
    private func wordedDay(at index: Int) -> (Int, Int)? {
        guard text.lexeme(index).cardinal != nil, let phrase = numbers.phrase(at: index), let day = phrase.integer,
            (2...31).contains(day), text.lexeme(phrase.end).month != nil, text[phrase.end].gap == .space
        else { return nil }
        return (day, phrase.end)
    }

    /// The month that a word names, with its case and what stands before it.
    func monthWord(at index: Int) -> Int? {
        guard let month = text.lexeme(index).month, !text[index].isElided else { return nil }
        return month
    }

    /// Steps over a month and the point that abbreviates it.
    func skipAbbreviationPoint(_ index: Int) -> Int {
        let isShort =
            text.word(index).count <= 5 && !["mars", "avril", "mai", "juin", "aout"].contains(text.word(index))
        guard isShort, text.word(index + 1) == ".", text[index + 1].gap == .nothing else { return index + 1 }
        return index + 2
    }

    private func slashedDay(_ day: Int, at index: Int) -> DateParse? {
        guard text[index + 1].gap == .slash || text[index + 1].gap == .hyphen,
            let month = smallNumber(at: index + 1, in: 1...12)
        else { return nil }
        let joint = text[index + 1].gap
        if text[index + 2].gap == joint, let literal = text[index + 2].number, let year = literal.plainInteger,
            literal.digitCount == 4 || literal.digitCount == 2, text[index + 3].gap != joint
        {
            return numericDay(day, month, fullYear(year), end: index + 3, "numeric")
        }
        guard joint == .slash, text[index + 2].gap != .slash, text[index].number?.digitCount == 2,
            text[index + 1].number?.digitCount == 2,
            ["le", "du", "au", "(", "ce", "jusqu"].contains(text.word(index - 1))
        else { return nil }
        return DateParse(.day(.init(day: day, month: month)), end: index + 2, "numeric")
    }

    private func isoDay(at index: Int) -> DateParse? {
        guard let year = yearNumber(at: index), text[index + 1].gap == .hyphen || text[index + 1].gap == .slash,
            let month = smallNumber(at: index + 1, in: 1...12), text[index + 2].gap == text[index + 1].gap,
            let day = smallNumber(at: index + 2, in: 1...31)
        else { return nil }
        return numericDay(day, month, year, end: index + 3, "iso")
    }

    private func fullYear(_ year: Int) -> Int { year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year }

    private func numericDay(_ day: Int, _ month: Int, _ year: Int, end: Int, _ rule: String) -> DateParse? {
        guard (1...31).contains(day), (1...12).contains(month), (1700...2199).contains(year) else { return nil }
        return DateParse(.day(.init(day: day, month: month, year: .number(year))), end: end, rule)
    }
}
