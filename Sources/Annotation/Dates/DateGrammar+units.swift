extension DateGrammar {
    /// What begins with a unit: `l'an dernier`, `cette année`, `l'année 2025`, `les années 2010`, `la semaine du 12 mai`.
    func unit(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let unit = text.lexeme(index).unit, unit >= .day, !text[index].isElided else { return nil }
        if let named = namedUnit(unit, at: index, determiner) { return named }
        if let relation = text.lexeme(index + 1).relation, relation != .this || determiner != .none {
            return related(unit, relation, at: index, determiner, end: index + 2)
        }
        if text.word(index + 1) == "en", text.word(index + 2) == "cours" {
            return DateParse(.unit(unit, .this), end: index + 3, "unit")
        }
        if text.word(index + 1) == "a", text.word(index + 2) == "venir" {
            return ahead(unit, at: index, end: index + 3)
        }
        return demonstrative(unit, at: index, determiner)
    }

    /// `dernières années` is vague, `dernière année` is not.
    private func related(
        _ unit: CalendarUnit, _ relation: Relation, at index: Int, _ determiner: Determiner, end: Int
    ) -> DateParse? {
        guard isSingular(index, determiner) else {
            switch relation {
            case .last: return DateParse(.vague(.past), end: end, "vague-units")
            case .next: return DateParse(.vague(.future), end: end, "vague-units")
            case .this, .preceding, .following, .afterNext: return nil
            }
        }
        guard text.word(index) != "journee" else { return nil }
        return DateParse(.unit(unit, relation), end: end, "unit")
    }

    private func ahead(_ unit: CalendarUnit, at index: Int, end: Int) -> DateParse {
        DateParse(isPlural(index) ? .vague(.future) : .unit(unit, .next), end: end, "unit-ahead")
    }

    private func isPlural(_ index: Int) -> Bool {
        let word = text.word(index)
        return word.hasSuffix("s") && word != "mois"
            || word == "mois" && ["les", "des", "ces", "aux"].contains(text.word(index - 1))
    }

    private func isSingular(_ index: Int, _ determiner: Determiner) -> Bool {
        !isPlural(index)
    }

    /// `cette année`, `ce mois-ci`, `ces jours-ci`, and "en fin d'année" after a modifier.
    private func demonstrative(_ unit: CalendarUnit, at index: Int, _ determiner: Determiner) -> DateParse? {
        let isHere = text.word(index + 1) == "ci" && text[index + 1].gap == .hyphen
        guard determiner == .demonstrative else { return nil }
        if text.word(index + 1) == "la", text[index + 1].gap == .hyphen { return nil }
        if isPlural(index) { return isHere ? DateParse(.vague(.present), end: index + 2, "unit") : nil }
        guard text.word(index) != "journee" || !isHere else { return nil }
        if unit == .day {
            return DateParse(.days(0, isAnchored: false), end: isHere ? index + 2 : index + 1, "this-day")
        }
        return DateParse(.unit(unit, .this), end: isHere ? index + 2 : index + 1, "unit")
    }

    /// A unit with its own name: `l'année 2025`, `les années 90`, `le mois de mars`, `la semaine du 12 janvier`.
    private func namedUnit(_ unit: CalendarUnit, at index: Int, _ determiner: Determiner) -> DateParse? {
        switch unit {
        case .year where text.word(index) == "annees": return decade(at: index + 1)
        case .year where text.word(index) != "ans": return namedYear(at: index)
        case .month where text.word(index + 1) == "de" || text.word(index + 1) == "d":
            guard let month = monthWord(at: index + 2) else { return nil }
            let (year, end) = yearName(at: skipAbbreviationPoint(index + 2))
            return DateParse(.month(month, year), end: end, "month-of")
        case .week: return namedWeek(at: index)
        case .day where text.word(index) == "journee": return dayOf(at: index)
        default: return nil
        }
    }

    /// `l'an 2000`, `exercice 2025-2026`, `exercice fiscal 2025/26`, `année 2024`.
    private func namedYear(at index: Int) -> DateParse? {
        var start = index + 1
        if ["fiscal", "fiscale", "comptable", "civile", "decale", "universitaire", "scolaire"].contains(
            text.word(start))
        {
            start += 1
        }
        guard let year = yearNumber(at: start) else { return nil }
        return yearPair(year, at: start + 1) ?? DateParse(.year(year), end: start + 1, "named-year")
    }

    /// The second year of `2025-2026`, `2025/26`.
    func yearPair(_ year: Int, at index: Int) -> DateParse? {
        let gap = text[index].gap
        guard gap == .slash || gap == .hyphen, let literal = text[index].number, let second = literal.plainInteger,
            text[index + 1].gap != gap || text[index + 1].kind == .mark
        else { return nil }
        if literal.digitCount == 4, second > year, second < 2200 {
            return DateParse(.years(year, second), end: index + 1, "years")
        }
        guard literal.digitCount == 2 else { return nil }
        if second == (year + 1) % 100 { return DateParse(.years(year, year + 1), end: index + 1, "years") }
        // "2014-20"; what is no greater than twelve may be a month.
        guard gap == .hyphen, second > 12, second > year % 100 else { return nil }
        return DateParse(.years(year, year - year % 100 + second), end: index + 1, "years")
    }

    /// `2010`, `90`, `quatre-vingt-dix` after `années`.
    private func decade(at index: Int) -> DateParse? {
        guard let phrase = numbers.phrase(at: index), let value = phrase.integer, value % 10 == 0, phrase.scale < 4,
            (1700...2190).contains(value) || (10...90).contains(value)
        else { return nil }
        let year = value >= 100 ? value : value <= 20 ? 2000 + value : 1900 + value
        return DateParse(.decade(year), end: phrase.end, "decade")
    }

    /// `la semaine du 12 janvier`, `la semaine de lundi`, `semaine 12`.
    private func namedWeek(at index: Int) -> DateParse? {
        if text.word(index + 1) == "du", let day = dayOfMonth(at: index + 2) ?? bareDay(at: index + 2) {
            return day.wrapped({ .weekOf($0) }, "week-of")
        }
        guard text.word(index + 1) == "de" || text.word(index + 1) == "d", isEventNoun(after: index + 2) else {
            return nil
        }
        return DateParse(.unit(.week, .this), end: index + 1, "week-of-event")
    }

    private func bareDay(at index: Int) -> DateParse? {
        guard let (day, end) = dayNumber(at: index) else { return nil }
        return DateParse(.day(.init(day: day)), end: end, "bare-day")
    }

    private func isEventNoun(after index: Int) -> Bool {
        let (_, noun) = skipDeterminers(index)
        return ["conference", "congres", "salon", "sommet", "forum", "publication", "rentree", "annonce"]
            .contains(text.word(noun))
    }

    /// `la journée de lundi`.
    private func dayOf(at index: Int) -> DateParse? {
        guard text.word(index + 1) == "de" || text.word(index + 1) == "du" || text.word(index + 1) == "d" else {
            return nil
        }
        let (_, start) = skipDeterminers(index + 2)
        guard text.lexeme(start).unit == nil else { return nil }
        return point(at: index + 2).flatMap { found in
            switch found.expression {
            case .weekday, .day, .days: found
            default: nil
            }
        }
    }
}

extension DateGrammar {
    /// What begins with a relation: `les dernières années`, `la prochaine semaine`, `les prochains 18 mois`.
    func relation(at index: Int, _ determiner: Determiner) -> DateParse? {
        guard let relation = text.lexeme(index).relation, relation == .last || relation == .next else { return nil }
        let sense = relation == .last ? DateExpression.Sense.past : .future
        if let (duration, end) = quantity(at: index + 1) {
            return DateParse(.duration(duration, sense), end: end, "related-duration")
        }
        guard let unit = text.lexeme(index + 1).unit, unit >= .hour else {
            return text.word(index + 1) == "temps" && relation == .last
                ? DateParse(.vague(.past), end: index + 2, "vague-units") : nil
        }
        if unit >= .decade, relation == .last {
            return DateParse(.duration(Duration(count: 1, unit: unit), .past), end: index + 2, "related-duration")
        }
        if unit == .hour || isPluralRelation(index) {
            return DateParse(.vague(sense == .past ? .past : .future), end: index + 2, "vague-units")
        }
        guard relation == .next || unit == .quarter || unit == .half || unit == .week || unit == .year, unit != .day
        else {
            return nil
        }
        return DateParse(.unit(unit, relation), end: index + 2, "unit")
    }

    private func isPluralRelation(_ index: Int) -> Bool { text.word(index).hasSuffix("s") }
}
