internal import Wire

/// Which of several possible dates a clause points to.
enum Lean: Sendable {
    case past, future, unknown
}

/// The day, month or year from which relative words count.
struct ReferenceDate: Sendable {
    let first: CalendarDate
    let last: CalendarDate
    /// How much is known: a day, a month or a year.
    let unit: CalendarUnit

    init(_ date: PublicationDate) {
        (first, last) = (date.earliest, date.latest)
        switch date {
        case .day: unit = .day
        case .month: unit = .month
        case .year: unit = .year
        }
    }

    init(_ period: Period) {
        (first, last) = (period.first, period.last)
        unit = period.unit ?? .day
    }

    /// The day, when it is known.
    var day: CalendarDate? { unit == .day ? first : nil }

    /// The period that is known.
    var period: Period? { Period.unit(unit, of: first) }

    /// Of the same thing in several years, the one that the clause points to. The reference itself counts.
    func pick(_ candidates: [Period], _ lean: Lean) -> Period? {
        let nearest = candidates.min { distance(to: $0) < distance(to: $1) }
        return switch lean {
        case .past: candidates.last { $0.first <= last } ?? nearest
        case .future: candidates.first { $0.last >= first } ?? nearest
        case .unknown: nearest
        }
    }

    /// Of the same thing in several years, the one with that relation: `last` and `next` exclude the reference.
    func pick(_ candidates: [Period], _ relation: Relation, _ lean: Lean) -> Period? {
        switch relation {
        case .last, .preceding: candidates.last { $0.last < first }
        case .next, .following, .afterNext: candidates.first { $0.first > last }
        case .this: candidates.first { $0.first <= last && $0.last >= first } ?? pickOfThisYear(candidates, lean)
        }
    }

    /// `cet été` is the one of the year, unless the clause tells otherwise.
    private func pickOfThisYear(_ candidates: [Period], _ lean: Lean) -> Period? {
        let own = lean == .unknown ? candidates.first { $0.first.year == first.year } : nil
        return own ?? pick(candidates, lean)
    }

    /// Whether a quarter or a half can be told of in the past: when the greater part of it is over.
    func isMostlyPast(_ period: Period) -> Bool {
        guard period.precision == .quarter || period.precision == .half else { return true }
        return period.first.daysSinceEpoch + period.last.daysSinceEpoch <= 2 * last.daysSinceEpoch
    }

    private func distance(to period: Period) -> Int {
        if period.first > last { return period.first.daysSinceEpoch - last.daysSinceEpoch }
        return max(0, first.daysSinceEpoch - period.last.daysSinceEpoch)
    }
}
