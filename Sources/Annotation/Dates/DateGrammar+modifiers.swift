extension DateGrammar {
    typealias Modifier = DateAnnotation.Modifier

    /// `fin mars`, `début 2028`, `mi-2026`, `à la fin de l'année`, `milieu de semaine`, `courant 2026`.
    func modified(at index: Int) -> DateParse? {
        let (_, start) = skipDeterminers(index)
        if text.word(start) == "tout", text.lexeme(start + 1).opener == .modifier { return modified(at: start + 1) }
        if text.word(start) == "courant" { return current(at: start + 1) }
        guard let modifier = modifier(text.word(start)), !isEnding(start) else { return nil }
        var inner = start + 1
        let isLinked = ["de", "d", "du", "des"].contains(text.word(inner))
        if isLinked, text.word(inner) != "du" { inner += 1 }
        guard let found = inside(at: inner), !found.expression.isDay else { return nil }
        return found.wrapped({ .modified($0, modifier) }, "modified")
    }

    /// `prendra fin mardi`, `a mis fin`: an ending, not the end of a period.
    private func isEnding(_ index: Int) -> Bool {
        text.word(index) == "fin" && Self.endingVerbs.contains(text.word(index - 1))
    }

    private static let endingVerbs: Set<Word> = [
        "pris", "prit", "prend", "prendra", "prendrait", "prendre", "prenant", "prenait", "prennent", "prendront",
        "mis", "mit", "met", "mettra", "mettre", "mettrait", "mettant", "mettent", "mettront",
    ]

    private func modifier(_ word: Word) -> Modifier? {
        switch word {
        case "debut": .start
        case "mi", "milieu": .middle
        case "fin": .end
        default: nil
        }
    }

    /// What a modifier may cut: a point, or a bare unit (`fin d'année`, `en fin de semaine`).
    private func inside(at index: Int) -> DateParse? {
        let (_, start) = skipDeterminers(index)
        if let unit = text.lexeme(start).unit, unit >= .day, text.word(start) != "ans", text.word(start) != "jours" {
            if let found = point(at: index) {
                guard case .duration = found.expression else { return found }
                return nil
            }
            guard unit >= .week, !text.word(start).hasSuffix("s") || unit == .month else { return nil }
            return DateParse(.unit(unit, .this), end: start + 1, "bare-unit")
        }
        if text[start].kind == .number, let year = yearNumber(at: start) { return yearInside(year, at: start) }
        if let season = text.lexeme(start).season {
            let (year, end) = yearName(at: start + 1)
            return DateParse(.season(season, year), end: end, "season")
        }
        if let month = text.lexeme(start).month, text.lexeme(start).weekday == nil {
            let (year, end) = yearName(at: skipAbbreviationPoint(start))
            return DateParse(.month(month, year), end: end, "month")
        }
        guard let found = point(at: index) else { return nil }
        if case .duration = found.expression { return nil }
        return found
    }

    private func yearInside(_ year: Int, at index: Int) -> DateParse? {
        yearPair(year, at: index + 1) ?? DateParse(.year(year), end: index + 1, "year")
    }

    /// `courant 2026`, `courant mars`, `dans le courant de l'année`.
    private func current(at index: Int) -> DateParse? {
        let start = ["de", "d"].contains(text.word(index)) ? index + 1 : index
        return inside(at: start)
    }

    /// A point with a clock time behind it: `lundi à 8h12`, `jeudi vers 18 h`.
    func withTime(_ found: DateParse) -> DateParse {
        guard found.expression.isDay else { return found }
        var start = found.end
        if text.word(start) == ",", clock(at: start + 1) != nil || text.word(start + 1) == "a" { start += 1 }
        if ["a", "vers", "des", "avant"].contains(text.word(start)) { start += 1 }
        guard start > found.end, let (time, end) = clock(at: start) else { return found }
        return found.wrapped({ .timed($0, time) }, end: end, "timed")
    }

    /// A clock time before its day: `à 17h30 jeudi`.
    func timed(at index: Int) -> DateParse? {
        guard text[index].kind == .number, let (time, end) = clock(at: index) else { return nil }
        let start = text.word(end) == "," ? end + 1 : end
        guard let found = point(at: start), found.expression.isDay else { return nil }
        return found.wrapped({ .timed($0, time) }, "timed")
    }

    /// `8h12`, `17 h 30`, `8h`, `8 heures`, `08:12`.
    private func clock(at index: Int) -> (DateExpression.ClockTime, Int)? {
        if text.word(index) == "midi" || text.word(index) == "minuit" {
            return (.init(hour: text.word(index) == "midi" ? 12 : 0, minute: 0), index + 1)
        }
        guard let hour = smallNumber(at: index, in: 0...23) else { return nil }
        if text.word(index + 1) == ":", text[index + 1].gap == .nothing,
            let minute = smallNumber(at: index + 2, in: 0...59)
        {
            return (.init(hour: hour, minute: minute), index + 3)
        }
        guard ["h", "heures", "heure"].contains(text.word(index + 1)) else { return nil }
        if let minute = smallNumber(at: index + 2, in: 0...59), text[index + 2].number?.digitCount == 2,
            text.lexeme(index + 3).month == nil
        {
            return (.init(hour: hour, minute: minute), index + 3)
        }
        return (.init(hour: hour, minute: 0), index + 2)
    }
}

extension DateExpression {
    /// Whether a clock time may belong to it.
    var isDay: Bool {
        switch self {
        case .day, .weekday, .weekdayOfWeek, .days, .holiday: true
        default: false
        }
    }
}
