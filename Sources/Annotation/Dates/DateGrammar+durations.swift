extension DateGrammar {
    typealias Duration = DateExpression.Duration

    /// A number and a unit: `dix-huit mois`, `deux à trois ans`, `un an et demi`, `une dizaine d'années`, `48h`.
    func quantity(at index: Int) -> (Duration, Int)? {
        if let half = half(at: index) { return half }
        // "puis 45 millions dix ans plus tard" counts no 45000010 years.
        guard let first = numbers.phrase(at: index), first.scale < 6, first.value < DecimalNumber(1_000_000) else {
            return index >= 0 ? fortnight(at: index) : nil
        }
        if text.lexeme(first.end - 1).collective == 15, text.lexeme(first.end).unit == nil,
            !["de", "d"].contains(text.word(first.end))
        {
            return fortnight(at: index)
        }
        if let (second, end) = secondCount(after: first) {
            guard var duration = duration(first.value, approximate: first.isApproximate, unitAt: end) else {
                return nil
            }
            duration.0.most = second
            return duration
        }
        let unitIndex = text.word(first.end) == "d" || text.word(first.end) == "de" ? first.end + 1 : first.end
        if unitIndex > first.end, !first.isApproximate { return nil }
        return duration(first.value, approximate: first.isApproximate, unitAt: unitIndex)
    }

    /// The second count of `deux à trois ans`, `12-18 mois`.
    private func secondCount(after first: NumberPhrase) -> (Int, Int)? {
        let joined = text[first.end].gap == .hyphen
        guard joined || text.word(first.end) == "a" || text.word(first.end) == "ou" || text.word(first.end) == "-",
            let second = numbers.phrase(at: joined ? first.end : first.end + 1), let count = second.integer,
            let least = first.integer, count > least
        else { return nil }
        return (count, second.end)
    }

    /// `un demi-siècle`, `une demi-heure`.
    private func half(at index: Int) -> (Duration, Int)? {
        guard text.lexeme(index).cardinal == 1, text.word(index + 1) == "demi", text[index + 2].gap == .hyphen,
            let unit = text.lexeme(index + 2).unit
        else { return nil }
        let value = DecimalNumber(5).divided(byPowerOfTen: 1)
        let normalised = unit == .century ? (50, .year) : Self.normalised(value, halves: 0, unit)
        return normalised.map { (Duration(count: $0.0, unit: $0.1), index + 3) }
    }

    private func fortnight(at index: Int) -> (Duration, Int)? {
        guard text.lexeme(index).cardinal == 1, text.word(index + 1) == "quinzaine", text.word(index + 2) != "de" else {
            return nil
        }
        return (Duration(count: 2, unit: .week), index + 2)
    }

    private func duration(_ value: DecimalNumber, approximate: Bool, unitAt index: Int) -> (Duration, Int)? {
        guard let unit = text.lexeme(index).unit, text[index].gap != .slash else {
            return nil
        }
        if text.word(index) == "h", text[index + 1].gap == .nothing, text[index + 1].kind == .number { return nil }
        var halves = 0
        var end = index + 1
        if text.word(end) == "et", text.word(end + 1) == "demi" || text.word(end + 1) == "demie" {
            (halves, end) = (1, end + 2)
        }
        if let (count, smaller) = Self.normalised(value, halves: halves, unit) {
            let duration = Duration(count: count, unit: smaller, isApproximate: approximate)
            return halves == 0 ? prolonged(duration, end: end) : (duration, end)
        }
        guard unit >= .day, let whole = value.wholePart, let decimal = halves == 0 ? value : value.adding(Self.half)
        else { return nil }
        return (Duration(count: whole, decimal: decimal, unit: unit, isApproximate: approximate), end)
    }

    private static let half = DecimalNumber(5).divided(byPowerOfTen: 1)

    /// `deux ans et trois mois`, `2 heures 30 minutes`: one duration, in the smaller unit.
    private func prolonged(_ duration: Duration, end: Int) -> (Duration, Int) {
        let parts: (count: Int, unit: CalendarUnit)
        switch duration.unit {
        case .year: parts = (12, .month)
        case .hour: parts = (60, .minute)
        default: return (duration, end)
        }
        let start = text.word(end) == "et" ? end + 1 : end
        guard text[start].kind == .number || text.lexeme(start).cardinal != nil, let rest = numbers.phrase(at: start),
            let count = rest.integer, count < parts.count, text.lexeme(rest.end).unit == parts.unit,
            text.lexeme(rest.end + 1).relation == nil
        else { return (duration, end) }
        return (Duration(count: duration.count * parts.count + count, unit: parts.unit), rest.end + 1)
    }

    /// Brings a count with a fraction to a smaller unit: a year and a half is eighteen months.
    private static func normalised(_ value: DecimalNumber, halves: Int, _ unit: CalendarUnit) -> (Int, CalendarUnit)? {
        if halves == 0, let count = value.integer {
            return count <= 20_000 ? (count, unit) : nil
        }
        let (parts, smaller): (Int, CalendarUnit)
        switch unit {
        case .year: (parts, smaller) = (12, .month)
        case .hour: (parts, smaller) = (60, .minute)
        case .minute: (parts, smaller) = (60, .second)
        case .day: (parts, smaller) = (24, .hour)
        case .decade: (parts, smaller) = (10, .year)
        case .month where halves > 0: (parts, smaller) = (30, .day)
        default: return nil
        }
        guard let total = value.multiplied(by: DecimalNumber(parts))?.integer, total <= 1_000_000 else { return nil }
        return (total + halves * parts / 2, smaller)
    }

    /// A duration with what stands inside or behind it: `cinq dernières années`, `18 mois à venir`, `un an plus tôt`.
    func duration(at index: Int, _ determiner: Determiner) -> DateParse? {
        if let inner = innerRelation(at: index, determiner) { return inner }
        guard let (counted, end) = quantity(at: index), !isRejectedDuration(counted, index, end, determiner) else {
            return nil
        }
        var duration = counted
        if BoundReader(text: text).isApproximate(index..<end) { duration.isApproximate = true }
        if let moved = moved(duration, end: end) { return moved }
        if text.word(end) == "a", text.word(end + 1) == "venir" {
            return DateParse(.duration(duration, .future), end: end + 2, "duration-ahead")
        }
        if let relation = text.lexeme(end).relation, duration.count > 1 {
            let sense: DateExpression.Sense? = relation == .last ? .past : relation == .next ? .future : nil
            return DateParse(.duration(duration, sense), end: end + 1, "duration")
        }
        return DateParse(.duration(duration, nil), end: end, "duration")
    }

    /// `un an plus tôt`, `trois jours après`, `six mois auparavant`.
    private func moved(_ duration: Duration, end: Int) -> DateParse? {
        switch (text.word(end), text.word(end + 1)) {
        case ("plus", "tot"), ("plus", "tard"):
            let sense: DateExpression.Sense = text.word(end + 1) == "tot" ? .past : .future
            return DateParse(.offset(duration, sense, isAnchored: true), end: end + 2, "anchored-offset")
        case ("auparavant", _):
            return DateParse(.offset(duration, .past, isAnchored: true), end: end + 1, "anchored-offset")
        case ("avant", _) where closesPhrase(end + 1):
            return DateParse(.offset(duration, .past, isAnchored: true), end: end + 1, "anchored-offset")
        case ("apres", _) where closesPhrase(end + 1):
            return DateParse(.offset(duration, .future, isAnchored: true), end: end + 1, "anchored-offset")
        default: return nil
        }
    }

    /// Tells whether nothing that `après` could govern stands here.
    private func closesPhrase(_ index: Int) -> Bool {
        index >= text.count || text[index].kind == .mark
    }

    /// `douze derniers mois`, `5 prochaines années`, `neuf premiers mois de 2025`.
    private func innerRelation(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let phrase = numbers.phrase(at: index), let count = phrase.integer, (1...1000).contains(count) else {
            return nil
        }
        let middle = text.lexeme(phrase.end)
        guard middle.relation != nil || middle.ordinal != nil, let unit = text.lexeme(phrase.end + 1).unit,
            unit >= .hour,
            let (size, smaller) = Self.normalised(phrase.value, halves: 0, unit)
        else { return nil }
        let end = phrase.end + 2
        let duration = Duration(count: size, unit: smaller)
        if middle.ordinal == 1 { return firstMonths(duration, end: end) }
        let sense: DateExpression.Sense = middle.relation == .next ? .future : .past
        let (year, last) = yearName(at: end)
        if unit == .month, case .number = year, count <= 12 {
            return DateParse(.months(13 - count...12, year), end: last, "last-months")
        }
        return DateParse(.duration(duration, sense), end: end, "related-duration")
    }

    private func firstMonths(_ duration: Duration, end: Int) -> DateParse {
        let (year, last) = yearName(at: end)
        guard year != .unsaid, duration.unit == .month, (1...12).contains(duration.count) else {
            return DateParse(.duration(duration, nil), end: end, "first-units")
        }
        return DateParse(.months(1...duration.count, year), end: last, "first-months")
    }
}
