extension DateGrammar {
    /// `dans deux ans`, `dans les dix-huit mois`, `dans les prochaines semaines`, `dans un délai de six mois`.
    func within(at index: Int) -> DateParse? {
        if let end = uncounted(at: index) {
            return text.word(index) == "peu" ? nil : DateParse(.vague(.future), end: end, "in-vague")
        }
        if text.word(index) == "un", text.word(index + 1) == "delai", text.word(index + 2) == "de" {
            return duration(at: index + 3, .none)
        }
        var start = index
        let (determiner, afterDeterminer) = skipDeterminers(start)
        if determiner != .none { start = afterDeterminer }
        if text.word(start) == "environ" { start += 1 }
        if text.word(start) == "moins", text.word(start + 1) == "de" { start += 2 }
        if let found = innerPeriod(at: start, determiner) { return found }
        guard let (duration, end) = quantity(at: start), duration.unit != .second || determiner != .none else {
            return nil
        }
        if isRejectedDuration(duration, start, end, determiner) { return nil }
        if determiner != .none { return DateParse(.duration(duration, .future), end: end, "within") }
        return DateParse(.offset(duration, .future, isAnchored: false), end: end, "in")
    }

    /// What a relation follows is read by the point grammar: `dans les cinq prochaines années`.
    private func innerPeriod(at start: Int, _ determiner: Determiner) -> DateParse? {
        guard let found = point(at: start) else { return nil }
        switch found.rule {
        case "related-duration", "duration-ahead", "vague-units", "unit", "unit-ahead", "anchored-offset",
            "first-units":
            return found
        default: return nil
        }
    }

    /// `sous 48 heures`, `sous quinzaine`.
    func under(at index: Int) -> DateParse? {
        if let end = uncounted(at: index) {
            return text.word(index) == "peu" ? DateParse(.vague(.future), end: end, "soon") : nil
        }
        guard let (duration, end) = quantity(at: index) else { return nil }
        return DateParse(.duration(duration, .future), end: end, "under")
    }

    /// `en deux ans`, `en début d'année`, `en l'espace de deux ans`, `en ce moment`.
    func inPeriod(at index: Int) -> DateParse? {
        if text.word(index) == "ce", text.word(index + 1) == "moment" {
            return DateParse(.vague(.present), end: index + 2, "vague-present")
        }
        if text.lexeme(index).opener == .modifier { return modified(at: index) }
        return nil
    }

    /// `entre mars et mai`, `entre 2021 et 2024`, `entre le 12 et le 15 janvier`.
    func between(at index: Int) -> DateParse? {
        if let found = durationsBetween(at: index) ?? ranks(at: index, joint: "et") { return found }
        guard let first = rangeEnd(at: index), text.word(first.end) == "et", let second = rangeEnd(at: first.end + 1)
        else {
            return nil
        }
        return joined(first, second, "between")
    }

    /// `entre le premier et le deuxième trimestre 2026`, `du premier au troisième trimestre`.
    private func ranks(at index: Int, joint: Word) -> DateParse? {
        let (_, start) = skipDeterminers(index)
        guard let rank = text.lexeme(start).ordinal, rank > 0, text.word(start + 1) == joint,
            let second = operand(at: joint == "et" ? start + 2 : start + 1)
        else { return nil }
        switch second.expression {
        case .quarter(let last, let year) where rank < last:
            return DateParse(.range(.quarter(rank, year), second.expression), end: second.end, "ranks")
        case .half(let last, let year) where rank < last:
            return DateParse(.range(.half(rank, year), second.expression), end: second.end, "ranks")
        default: return nil
        }
    }

    /// `entre trois et cinq ans`, `entre six mois et un an`.
    private func durationsBetween(at index: Int) -> DateParse? {
        guard let least = numbers.phrase(at: index), least.scale < 3, let count = least.integer,
            text.word(least.end) == "et", let (most, end) = quantity(at: least.end + 1), most.most == nil,
            most.count > count, !isRejectedDuration(most, index, end, .none)
        else { return nil }
        var duration = most
        (duration.count, duration.most) = (count, most.count)
        return DateParse(.duration(duration, nil), end: end, "durations-between")
    }

    /// `de lundi à mercredi`, `du 12 au 15 janvier`, `de mars à mai`, `de 2021 à 2024`, `de fin mars à mi-avril`.
    func fromTo(at index: Int) -> DateParse? {
        if text.word(index) == "du", text.lexeme(index + 1).weekday != nil, text[index + 2].isWord,
            text.lexeme(index + 2).relation == nil
        {
            return nil
        }
        if text.word(index) == "du", let found = ranks(at: index, joint: "au") { return found }
        guard let first = rangeEnd(at: index + 1), ["a", "au", "aux", "jusqu"].contains(text.word(first.end)) else {
            return nil
        }
        var start = first.end + 1
        if text.word(first.end) == "jusqu" { start += 1 }
        guard let second = rangeEnd(at: start) else { return nil }
        return joined(first, second, "from-to")
    }

    /// `la nuit de lundi à mardi`, `la nuit du 12 au 13 mai`.
    func nightOf(at index: Int) -> DateParse? {
        guard text.word(index + 1) == "de" || text.word(index + 1) == "du" else { return nil }
        return fromTo(at: index + 1)
    }

    /// A point, or a bare day number whose month the other end tells.
    private func rangeEnd(at index: Int) -> DateParse? {
        if let found = operand(at: index) { return found }
        let (_, start) = skipDeterminers(index)
        guard let (day, end) = dayNumber(at: start) else { return bareYearEnd(at: index) }
        return DateParse(.day(.init(day: day)), end: end, "bare-day")
    }

    private func bareYearEnd(at index: Int) -> DateParse? {
        yearNumber(at: index).map { DateParse(.year($0), end: index + 1, "year") }
    }

    /// Two ends of one range; what only the second says (month, year) holds for the first too.
    private func joined(_ first: DateParse, _ second: DateParse, _ rule: String) -> DateParse? {
        guard let opening = first.expression.completed(by: second.expression), second.expression.isRangeEnd else {
            return nil
        }
        return DateParse(.range(opening, second.expression), end: second.end, rule)
    }

    /// A second operand behind a first: `12-15 janvier`, `lundi et mardi`, `mars-avril 2026`, `12 au 15 mai`.
    func continued(_ first: DateParse) -> DateParse? {
        let connector = text.word(first.end)
        if text[first.end].gap == .hyphen, first.expression.isRangeEnd, let second = operand(at: first.end),
            second.expression.isRangeEnd
        {
            return joined(first, second, "hyphen-range")
        }
        // "fixé mardi dernier au 29 mai"
        if connector == "au", case .weekday(_, .some) = first.expression { return nil }
        guard connector == "au" || connector == "-", first.expression.isRangeEnd,
            let second = rangeEnd(at: first.end + 1)
        else { return nil }
        return joined(first, second, "range")
    }
}

extension DateExpression {
    /// Whether it can stand at an end of a range.
    var isRangeEnd: Bool {
        switch self {
        case .day(let name): name.month != nil
        case .modified(let inner, _): inner.isRangeEnd
        case .weekday, .month, .quarter, .half, .season, .year, .holiday, .timed, .unit, .days, .decade: true
        default: false
        }
    }

    /// The first end of a range with what it shares with the second, or nil when the two do not go together.
    func completed(by end: DateExpression) -> DateExpression? {
        switch (self, end) {
        case (.day(var name), .day(let other)):
            if name.month == nil { name.month = other.month }
            if name.year == .unsaid { name.year = other.year }
            return .day(name)
        case (.month(let month, .unsaid), .month(_, let year)): return .month(month, year)
        case (.month(let month, .unsaid), .day(let name)): return .month(month, name.year)
        case (.month(let month, .unsaid), .modified(.month(_, let year), _)): return .month(month, year)
        case (.modified(.month(let month, .unsaid), let modifier), .month(_, let year)):
            return .modified(.month(month, year), modifier)
        case (.quarter(let quarter, .unsaid), .quarter(_, let year)): return .quarter(quarter, year)
        case (.half(let half, .unsaid), .half(_, let year)): return .half(half, year)
        case (.day(let name), _) where name.month == nil: return nil
        default: return isRangeEnd ? self : nil
        }
    }
}
