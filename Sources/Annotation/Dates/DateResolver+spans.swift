internal import Wire

extension DateResolver {
    /// `cette année`, `le mois dernier`, `la semaine prochaine`, `l'année suivante`.
    func unit(_ unit: CalendarUnit, _ relation: Relation) -> Resolution? {
        let isAnchored = relation == .preceding || relation == .following
        if isAnchored, let named, let own = named.unit, own <= unit {
            let moved = Period.moved(named.first, by: relation.step, unit)
            return Period.unit(unit, of: moved).map { Resolution($0, .relative) }
        }
        guard let reference else { return .vague(relation.vague) }
        guard reference.unit <= unit else { return coarse(relation, reference) }
        let moved = Period.moved(firstOfUnit(unit, reference.first), by: relation.step, unit)
        return Period.unit(unit, of: moved).map { Resolution($0, .relative) }
    }

    /// `au dernier trimestre`, `au dernier semestre`.
    func closing(_ unit: CalendarUnit, _ lean: Lean) -> Resolution? {
        guard lean == .future else { return self.unit(unit, .last) }
        return resolve(unit == .quarter ? .quarter(4, .unsaid) : .half(2, .unsaid), lean)
    }

    /// `la même année`, of the date named before, else of the reference.
    func sameUnit(_ unit: CalendarUnit) -> Resolution? {
        guard let base = named ?? reference?.period, let own = base.unit, own <= unit else { return nil }
        return Period.unit(unit, of: base.first).map { Resolution($0, .relative) }
    }

    private func firstOfUnit(_ unit: CalendarUnit, _ date: CalendarDate) -> CalendarDate {
        Period.unit(unit, of: date)?.first ?? date
    }

    /// A week of an article whose month alone is known stays in that month; a month of a year is not known.
    private func coarse(_ relation: Relation, _ reference: ReferenceDate) -> Resolution? {
        guard reference.unit == .month, let period = reference.period else { return .vague(relation.vague) }
        return Resolution(period, .inferred)
    }

    /// `il y a deux ans`, `dans trois mois`, `un an plus tôt`.
    func offset(
        _ duration: DateExpression.Duration, _ sense: DateExpression.Sense, _ isAnchored: Bool
    ) -> Resolution? {
        let vague = Resolution.vague(sense == .past ? .past : .future)
        guard let base = isAnchored ? named.map(ReferenceDate.init) ?? reference : reference else { return vague }
        guard let near = moved(base, duration.count, duration, sense, isAnchored) else { return vague }
        var result = Resolution(near, .relative)
        if let most = duration.most {
            guard let far = moved(base, most, duration, sense, isAnchored) else { return vague }
            let farther = Resolution(far, .relative)
            result = sense == .past ? Resolution(from: farther, to: result) : Resolution(from: result, to: farther)
        }
        if duration.isApproximate { result.modifier = .approximate }
        return result
    }

    private func moved(
        _ base: ReferenceDate, _ count: Int, _ duration: DateExpression.Duration, _ sense: DateExpression.Sense,
        _ isAnchored: Bool
    ) -> Period? {
        let signed = sense == .past ? -count : count
        switch duration.unit {
        case .second, .minute: return base.period
        case .hour: return base.day.map { .day($0.adding(days: signed / 24)) }
        case .day, .week, .fortnight:
            guard base.unit <= duration.unit else { return nil }
            return Period.unit(duration.unit, of: Period.moved(base.first, by: signed, duration.unit))
        case .month:
            guard base.unit <= .month || base.unit <= .half && isAnchored else { return nil }
            let unit = isAnchored && base.unit > .month ? base.unit : .month
            return Period.unit(unit, of: Period.moved(base.first, by: signed, .month))
        case .quarter, .half, .year, .decade, .century:
            let asked = min(duration.unit, .year)
            let unit = isAnchored && base.unit >= .month ? min(base.unit, asked) : asked
            return Period.unit(unit, of: Period.moved(base.first, by: signed, duration.unit))
        }
    }

    /// `P5Y`, with the days that it spans when it is anchored to now.
    func duration(_ duration: DateExpression.Duration, _ sense: DateExpression.Sense?) -> Resolution? {
        var result = Resolution(value: duration.value, .duration, .explicit)
        if duration.isApproximate { result.modifier = .approximate }
        guard let sense, let reference, let day = reference.day ?? reference.period?.first else { return result }
        let count = duration.most ?? duration.count
        let days = duration.unit == .hour ? (count + 23) / 24 : 0
        result.basis = .relative
        switch sense {
        case .past:
            result.earliest = Period.moved(day, by: -count, duration.unit).adding(days: -days)
            result.latest = reference.last
        case .future:
            result.earliest = day
            result.latest = Period.moved(reference.last, by: count, duration.unit).adding(days: days)
        }
        return result
    }

    /// Both ends of a range. When their year is not said, they lie in one stretch that the clause points to.
    func range(_ first: DateExpression, _ last: DateExpression, _ lean: Lean) -> Resolution? {
        guard lean == .future else {
            guard let opening = resolve(first, lean), let closing = resolve(last, .unknown) else { return nil }
            return joined(opening, fit(closing, last, after: opening))
        }
        guard let opening = resolve(first, lean), let closing = resolve(last, lean) else { return nil }
        if case .weekday = first { return joined(opening, fit(closing, last, after: opening)) }
        if let start = opening.earliest, let end = closing.latest, end < start, let earlier = resolve(first, .past) {
            return joined(earlier, closing)
        }
        return joined(opening, fit(closing, last, after: opening))
    }

    private func joined(_ first: Resolution, _ last: Resolution) -> Resolution? {
        if first.precision == .vague || last.precision == .vague { return nil }
        if first.value == last.value { return first }
        return Resolution(from: first, to: last)
    }

    /// The last end, counted from the first when its own year or week was not said.
    private func fit(_ closing: Resolution, _ expression: DateExpression, after opening: Resolution) -> Resolution {
        guard closing.basis == .inferred, let start = opening.period, let end = closing.period else { return closing }
        let after = ReferenceDate(start)
        let candidates: [Period] =
            switch expression {
            case .weekday(let weekday, _):
                [.day(start.first.adding(days: (weekday - start.first.weekday + 7) % 7))]
            default: (-1...2).compactMap { end.inYear(start.first.year + $0) }
            }
        return (after.pick(candidates, .future)).map { Resolution($0, .inferred) } ?? closing
    }
}

extension Period {
    /// The same day, month, quarter or half of another year.
    fileprivate func inYear(_ year: Int) -> Period? {
        switch precision {
        case .day: CalendarDate(year: year, month: first.month, day: first.day).map(Period.day)
        case .month: .month(year, first.month)
        case .quarter: .quarter(year, (first.month + 2) / 3)
        case .half: .half(year, (first.month + 5) / 6)
        default: nil
        }
    }
}

extension DateExpression.Duration {
    /// ISO 8601, such as `P5Y`, `PT24H`, `P11.2M` or `P2Y/P3Y`.
    fileprivate var value: String {
        let first = decimal.map { Self.value(of: $0, unit) } ?? Self.value(of: DecimalNumber(count), unit)
        return most.map { "\(first)/\(Self.value(of: DecimalNumber($0), unit))" } ?? first
    }

    private static func value(of count: DecimalNumber, _ unit: CalendarUnit) -> String {
        let (prefix, parts, letter) = designator(of: unit)
        return "\(prefix)\(count.multiplied(by: DecimalNumber(parts)) ?? count)\(letter)"
    }

    private static func designator(of unit: CalendarUnit) -> (prefix: String, parts: Int, letter: String) {
        switch unit {
        case .second: ("PT", 1, "S")
        case .minute: ("PT", 1, "M")
        case .hour: ("PT", 1, "H")
        case .day: ("P", 1, "D")
        case .week: ("P", 1, "W")
        case .fortnight: ("P", 2, "W")
        case .month: ("P", 1, "M")
        case .quarter: ("P", 3, "M")
        case .half: ("P", 6, "M")
        case .year: ("P", 1, "Y")
        case .decade: ("P", 10, "Y")
        case .century: ("P", 100, "Y")
        }
    }
}
