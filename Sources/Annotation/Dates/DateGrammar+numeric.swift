extension DateGrammar {
    /// What begins with a number: days, quarters, durations, years.
    func numeric(at index: Int, _ determiner: Determiner) -> DateParse? {
        if isInDigitRun(index) { return nil }
        if let found = quarterRank(at: index) ?? reversedCode(at: index, determiner) { return found }
        if let found = duration(at: index, determiner) { return found }
        if let found = dayRun(at: index) ?? dayList(at: index) ?? dayOfMonth(at: index) { return found }
        if determiner != .none, let found = dayOfThisMonth(at: index) { return found }
        return year(at: index)
    }

    /// `2e trimestre 2024`, `1er semestre`, `4ème trimestre`, `21e siècle`.
    private func quarterRank(at index: Int) -> DateParse? {
        guard let rank = smallNumber(at: index, in: 1...30), text[index + 1].gap == .nothing,
            ["er", "e", "eme", "ieme", "nd", "nde", "d", "re"].contains(text.word(index + 1))
        else { return nil }
        return ranked(rank, at: index + 2)
    }

    /// `le 15 du mois`, `le 15 courant`, `le 3 de ce mois`.
    private func dayOfThisMonth(at index: Int) -> DateParse? {
        guard let (day, next) = dayNumber(at: index) else { return nil }
        switch (text.word(next), text.word(next + 1), text.word(next + 2)) {
        case ("du", "mois", _): return dayOfMonthNamed(day, end: next + 2)
        case ("de", "ce", "mois"): return thisMonth(day, end: next + 3)
        case ("au", "soir", _), ("au", "matin", _):
            return DateParse(.day(.init(day: day)), end: next + 2, "bare-day")
        case ("courant", _, _) where text.lexeme(next + 1).month == nil: return thisMonth(day, end: next + 1)
        default:
            return isFirst(at: index, before: next) || isBareDay(at: index, before: next)
                ? DateParse(.day(.init(day: day)), end: next, "bare-day") : nil
        }
    }

    /// `sera arrêté le 30, a précisé`: behind a verb and before a mark.
    private func isBareDay(at index: Int, before next: Int) -> Bool {
        guard text.word(index - 1) == "le", text[next].kind == .mark || next >= text.count, text.word(next) != "%",
            !AmountSymbols.isCurrency(text[next]), next == index + 1
        else { return false }
        let verb = text[index - 2]
        return verb.isWord && (verb.endsInAcute || VerbForms.form(of: verb) != nil || Infinitives.contains(verb))
    }

    /// `le 1er` that ends its phrase, and so ranks nothing.
    private func isFirst(at index: Int, before next: Int) -> Bool {
        text.word(index + 1) == "er" && next == index + 2 && (text[next].kind == .mark || next >= text.count)
    }

    /// `le 15 du mois`, `le 15 du mois prochain`.
    private func dayOfMonthNamed(_ day: Int, end: Int) -> DateParse {
        guard let relation = text.lexeme(end).relation, relation != .this else { return thisMonth(day, end: end) }
        return DateParse(.day(.init(day: day, monthRelation: relation)), end: end + 1, "day-of-related-month")
    }

    private func thisMonth(_ day: Int, end: Int) -> DateParse {
        DateParse(.day(.init(day: day, monthRelation: .this)), end: end, "day-of-this-month")
    }

    /// `8-10 mai 2026`, `12 au 15 janvier`.
    private func dayRun(at index: Int) -> DateParse? {
        guard let (first, next) = dayNumber(at: index) else { return nil }
        let isJoined = text[next].gap == .hyphen
        guard isJoined || text.word(next) == "au" || text.word(next) == "-",
            let second = dayOfMonth(at: isJoined ? next : next + 1),
            case .day(let name) = second.expression, name.month != nil, first < name.day
        else { return nil }
        var opening = name
        opening.day = first
        return DateParse(.range(.day(opening), second.expression), end: second.end, "day-run")
    }

    /// `12 et 13 janvier`, `12, 13 et 14 mai 2026`: days that share a month, one range.
    private func dayList(at index: Int) -> DateParse? {
        guard let (first, next) = dayNumber(at: index), [",", "et", "ou"].contains(text.word(next)) else { return nil }
        var position = next
        var days = [first]
        while [",", "et", "ou"].contains(text.word(position)), days.count < 31 {
            var start = position + 1
            if text.word(start) == "le" { start += 1 }
            guard let (day, after) = dayNumber(at: start), day > (days.last ?? 0) else { return nil }
            days.append(day)
            if let month = monthWord(at: after), text[after].gap == .space {
                let (year, end) = yearName(at: skipAbbreviationPoint(after))
                let opening = DateExpression.day(.init(day: first, month: month, year: year))
                guard isRun(days) else { return DateParse(opening, end: next, "day-of-list") }
                let closing = DateExpression.day(.init(day: day, month: month, year: year))
                return DateParse(.range(opening, closing), end: end, "day-list")
            }
            position = after
        }
        return nil
    }

    private func isRun(_ days: [Int]) -> Bool { (days.last ?? 0) - (days.first ?? 0) == days.count - 1 }

    /// `2025`, `2021-2024`, `2025/26` alone.
    private func year(at index: Int) -> DateParse? {
        guard let year = yearNumber(at: index) else { return nil }
        if text[index].gap != .hyphen, text[index].gap != .slash || !text[index - 1].isWord,
            text[index].gap == .space || !text[index - 1].isWord || text[index - 1].isElided,
            let pair = yearPair(year, at: index + 1)
        {
            guard case .years(let first, let last) = pair.expression, text[index + 1].gap == .hyphen else {
                return pair
            }
            return DateParse(.range(.year(first), .year(last)), end: pair.end, "year-range")
        }
        return isBareYear(at: index) && !Self.streets.contains(text.word(index + 1))
            && !Self.vehicles.contains(text.word(index - 2))
            ? DateParse(.year(year), end: index + 1, "year") : nil
    }

    /// `14 rue du 8-Mai-1945`, `place du 14 juillet`.
    func isInAddress(_ index: Int) -> Bool {
        guard text.word(index - 1) == "du" || text.word(index - 1) == "de" || text.word(index - 1) == "le" else {
            return false
        }
        return Self.streets.contains(text.word(index - 2)) || Self.streets.contains(text.word(index - 3))
    }

    private static let streets: Set<Word> = [
        "rue", "avenue", "boulevard", "place", "quai", "allee", "allees", "impasse", "square", "pont",
        "esplanade",
        "faubourg", "bd", "av",
    ]

    /// `le vol AF 2019`.
    private static let vehicles: Set<Word> = ["vol", "vols", "train", "trains", "rame"]

    /// Numbers in a row are a telephone number, a table or an account, not a calendar.
    private func isInDigitRun(_ index: Int) -> Bool {
        func isPair(_ index: Int) -> Bool { text[index].kind == .number }
        return isPair(index - 1) && isPair(index - 2)
            || isPair(index + 1) && isPair(index + 2) && text[index + 1].gap == .space
            || isPair(index - 1) && isPair(index + 1) && text[index].gap == .space
    }
}
