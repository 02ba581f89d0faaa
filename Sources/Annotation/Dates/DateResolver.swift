internal import Wire

/// Gives date expressions their values, from the reference date, the dates named before and the tense of the clause.
struct DateResolver: Sendable {
    let reference: ReferenceDate?
    /// The calendar unit named last, from which `un an plus tôt` and `suivant` count.
    private(set) var named: Period?
    /// The day named last, from which `la veille` counts.
    private(set) var namedDay: CalendarDate?

    init(reference: PublicationDate?) {
        self.reference = reference.map(ReferenceDate.init)
    }

    /// Remembers what was named, for the words that count from it.
    mutating func remember(_ resolution: Resolution) {
        guard let period = resolution.period else { return }
        named = period
        if period.precision == .day { namedDay = period.first }
    }

    /// The value of an expression; nil when its parts contradict the calendar (`31 février`).
    func resolve(_ expression: DateExpression, _ lean: Lean) -> Resolution? {
        switch expression {
        case .day(let name): day(name, lean)
        case .weekday(let weekday, let relation): self.weekday(weekday, relation, lean)
        case .month(let month, let year):
            recurring(year, lean, unknown: "XXXX-\(CalendarDate.padded(month, to: 2))", .month) { .month($0, month) }
        case .quarter(let quarter, let year):
            recurring(year, lean, unknown: "XXXX-Q\(quarter)", .quarter) { .quarter($0, quarter) }
        case .half(let half, let year): recurring(year, lean, unknown: "XXXX-H\(half)", .half) { .half($0, half) }
        case .season(let season, let year):
            recurring(year, lean, unknown: "XXXX-\(season.code)", .season) { .season($0, season) }
        case .holiday(let holiday, let year): self.holiday(holiday, year, lean)
        case .year(let year): Period.year(year).map { Resolution($0, .explicit) }
        case .years(let first, let last): years(first, last)
        case .decade(let year): Period.decade(year).map { Resolution($0, .explicit) }
        case .century(let century): Period.century(century).map { Resolution($0, .explicit) }
        case .unit(let unit, let relation): self.unit(unit, relation)
        case .closing(let unit): closing(unit, lean)
        case .sameUnit(let unit): sameUnit(unit)
        case .weekend(let relation): weekend(relation, lean)
        case .days(let count, let isAnchored): days(count, isAnchored)
        case .offset(let duration, let sense, let isAnchored): offset(duration, sense, isAnchored)
        case .duration(let duration, let sense): self.duration(duration, sense)
        case .months(let months, let year): self.months(months, year, lean)
        case .vague(let vague): .vague(vague)
        case .weekdayOfWeek(let weekday, let relation): self.weekday(weekday, ofWeek: relation)
        case .weekOf, .weekendOf, .beside, .range, .from, .until, .timed, .modified: composed(expression, lean)
        }
    }

    private func composed(_ expression: DateExpression, _ lean: Lean) -> Resolution? {
        switch expression {
        case .weekOf(let inner):
            resolve(inner, lean).flatMap { day in day.earliest.map { Resolution(.week(of: $0), day.basis) } }
        case .weekendOf(let inner):
            resolve(inner, lean).flatMap { day in day.earliest.map { Resolution(.weekend(of: $0), day.basis) } }
        case .beside(let inner, let days):
            resolve(inner, lean).flatMap { day in
                day.earliest.map { Resolution(.day($0.adding(days: days)), day.basis) }
            }
        case .range(let first, let last): range(first, last, lean)
        case .from(let inner, let sense): resolve(inner, sense?.lean ?? lean)?.opened()
        case .until(let inner, let sense): resolve(inner, sense?.lean ?? (lean == .unknown ? .future : lean))?.closed()
        case .timed(let inner, let time): resolve(inner, lean)?.at(time)
        case .modified(let inner, let modifier): resolve(inner, lean)?.cut(modifier)
        default: nil
        }
    }

    /// What comes back every year, in the year that is said or that the clause points to.
    func recurring(
        _ year: DateExpression.YearName, _ lean: Lean, unknown: String, _ precision: DateAnnotation.Precision,
        _ make: (Int) -> Period?
    ) -> Resolution? {
        if case .number(let year) = year { return make(year).map { Resolution($0, .explicit) } }
        guard let reference = base(for: year) else { return Resolution(value: unknown, precision, .inferred) }
        let home = reference.first.year
        let candidates = (home - 2...home + 2).compactMap(make)
        switch year {
        case .unsaid:
            let told = lean == .past ? candidates.filter(reference.isMostlyPast) : candidates
            return reference.pick(told, lean).map { Resolution($0, .inferred) }
        case .related(let relation): return reference.pick(candidates, relation, lean).map { Resolution($0, .relative) }
        case .relatedYear(let relation): return make(home + relation.step).map { Resolution($0, .relative) }
        case .named: return make(home).map { Resolution($0, .relative) }
        case .number: return nil
        }
    }

    /// The date from which a relation counts: the last one named for `précédent` and `suivant`.
    private func base(for year: DateExpression.YearName) -> ReferenceDate? {
        switch year {
        case .related(.preceding), .related(.following), .relatedYear(.preceding), .relatedYear(.following), .named:
            named.map(ReferenceDate.init) ?? reference
        default: reference
        }
    }

    private func years(_ first: Int, _ last: Int) -> Resolution? {
        guard let opening = Period.year(first), let closing = Period.year(last) else { return nil }
        return Resolution(from: Resolution(opening, .explicit), to: Resolution(closing, .explicit))
    }

    private func months(_ months: ClosedRange<Int>, _ year: DateExpression.YearName, _ lean: Lean) -> Resolution? {
        let wholeYear: DateExpression.YearName =
            if case .related(let relation) = year { .relatedYear(relation) } else { year }
        guard let first = resolve(.month(months.lowerBound, wholeYear), lean) else { return nil }
        guard let period = first.period, let last = Period.month(period.first.year, months.upperBound) else {
            return Resolution(value: "P\(months.count)M", .duration, .relative)
        }
        if lean == .past, wholeYear == .relatedYear(.this), let reference, last.first > reference.last {
            return self.months(months, .relatedYear(.last), lean)
        }
        return Resolution(from: first, to: Resolution(last, first.basis))
    }
}

extension DateExpression.Sense {
    var lean: Lean { self == .past ? .past : .future }
}

extension Relation {
    /// How many units away.
    var step: Int {
        switch self {
        case .this: 0
        case .last, .preceding: -1
        case .next, .following, .afterNext: 1
        }
    }

    var vague: DateExpression.Vague {
        switch step {
        case 0: .present
        case 1: .future
        default: .past
        }
    }
}
