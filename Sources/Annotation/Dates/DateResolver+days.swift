internal import Wire

extension DateResolver {
    /// A day by its number; a weekday beside it must agree, or it is flagged.
    func day(_ name: DateExpression.DayName, _ lean: Lean) -> Resolution? {
        guard let month = name.month else { return dayWithoutMonth(name, lean) }
        guard CalendarDate(year: 2000, month: month, day: name.day) != nil else { return nil }
        let unknown = "XXXX-\(CalendarDate.padded(month, to: 2))-\(CalendarDate.padded(name.day, to: 2))"
        let make = { (year: Int) in CalendarDate(year: year, month: month, day: name.day).map(Period.day) }
        if name.year == .unsaid, let weekday = name.weekday {
            let agreeing = { (year: Int) in make(year).flatMap { $0.first.weekday == weekday ? $0 : nil } }
            if let found = recurring(.unsaid, lean, unknown: unknown, .day, agreeing) { return found }
        }
        return recurring(name.year, lean, unknown: unknown, .day, make)?.checked(against: name.weekday)
    }

    /// `jeudi 18`, `le 15 du mois`, `la semaine du 12`.
    private func dayWithoutMonth(_ name: DateExpression.DayName, _ lean: Lean) -> Resolution? {
        guard let reference else {
            return Resolution(value: "XXXX-XX-\(CalendarDate.padded(name.day, to: 2))", .day, .inferred)
        }
        let months = name.monthRelation.map { $0.step...$0.step } ?? (name.weekday == nil ? -1...1 : -12...12)
        let start = CalendarDate(year: reference.first.year, month: reference.first.month, day: 1) ?? reference.first
        let candidates = months.compactMap { step -> Period? in
            let month = start.adding(months: step)
            return CalendarDate(year: month.year, month: month.month, day: name.day).map(Period.day)
        }
        let agreeing = candidates.filter { name.weekday == nil || $0.first.weekday == name.weekday }
        let found = reference.pick(agreeing, lean) ?? reference.pick(candidates, lean) ?? candidates.first
        return found.flatMap { Resolution($0, .inferred).checked(against: name.weekday) }
    }

    /// A weekday in the week before or after the reference day, which itself counts.
    func weekday(_ weekday: Int, _ relation: Relation?, _ lean: Lean) -> Resolution? {
        guard let reference else { return Resolution(value: "XXXX-WXX-\(weekday)", .day, .inferred) }
        let isAnchored = relation == .following || relation == .preceding
        guard let base = isAnchored ? namedDay ?? reference.day : reference.day else {
            return reference.period.map { Resolution($0, .inferred) }
        }
        let back = (base.weekday - weekday + 7) % 7
        let ahead = (weekday - base.weekday + 7) % 7
        let step =
            switch relation {
            case nil, .this: lean == .future ? ahead : -back
            case .last, .preceding: back == 0 ? -7 : -back
            case .next, .following: ahead == 0 ? 7 : ahead
            case .afterNext: ahead + 7
            }
        return Resolution(.day(base.adding(days: step)), relation == nil ? .inferred : .relative)
    }

    /// `vendredi de la semaine dernière`.
    func weekday(_ weekday: Int, ofWeek relation: Relation) -> Resolution? {
        unit(.week, relation).map { week in
            guard week.precision == .week, let monday = week.earliest else { return week }
            return Resolution(.day(monday.adding(days: weekday - 1)), .relative)
        }
    }

    func holiday(_ holiday: Holiday, _ year: DateExpression.YearName, _ lean: Lean) -> Resolution? {
        let unknown: String =
            if case .fixed(let month, let day) = holiday {
                "XXXX-\(CalendarDate.padded(month, to: 2))-\(CalendarDate.padded(day, to: 2))"
            } else {
                "XXXX-XX-XX"
            }
        return recurring(year, lean, unknown: unknown, .day) { holiday.date(in: $0).map(Period.day) }
    }

    /// `hier` from the reference day, `la veille` from the day named last.
    func days(_ count: Int, _ isAnchored: Bool) -> Resolution? {
        guard let base = (isAnchored ? namedDay : nil) ?? reference?.day else {
            if let month = reference?.period { return Resolution(month, .relative) }
            return .vague(count == 0 ? .present : count < 0 ? .past : .future)
        }
        return Resolution(.day(base.adding(days: count)), .relative)
    }

    func weekend(_ relation: Relation, _ lean: Lean) -> Resolution? {
        guard let reference else { return .vague(relation.vague) }
        let isAnchored = relation == .following || relation == .preceding
        guard let base = isAnchored ? namedDay ?? reference.day : reference.day else {
            return reference.period.map { Resolution($0, .inferred) }
        }
        let saturday = base.adding(days: 6 - base.weekday)
        let step =
            switch relation {
            case .this: lean == .past && base.weekday <= 2 ? -1 : 0
            case .last, .preceding: -1
            case .next, .following: saturday > base ? 0 : 1
            case .afterNext: saturday > base ? 1 : 2
            }
        return Resolution(.weekend(of: saturday.adding(days: 7 * step)), .relative)
    }
}

extension Resolution {
    /// Flags a weekday that does not fall on the day.
    fileprivate func checked(against weekday: Int?) -> Resolution {
        guard let weekday, let day = period?.first, day.weekday != weekday else { return self }
        var flagged = self
        flagged.conflict = WeekdayConflict(day: day, writtenWeekday: weekday)
        return flagged
    }
}
