internal import Wire

/// What a date expression means for one article.
struct Resolution: Sendable {
    var value: String
    /// The calendar unit, when it is one and is known: later words count from it.
    var period: Period?
    var earliest: CalendarDate?
    var latest: CalendarDate?
    var precision: DateAnnotation.Precision
    var modifier: DateAnnotation.Modifier?
    var basis = DateAnnotation.Basis.explicit
    var conflict: WeekdayConflict?

    init(_ period: Period, _ basis: DateAnnotation.Basis) {
        value = period.value
        self.period = period
        earliest = period.first
        latest = period.last
        precision = period.precision
        self.basis = basis
    }

    /// A value of which a part is unknown, or that has no place on the calendar.
    init(value: String, _ precision: DateAnnotation.Precision, _ basis: DateAnnotation.Basis) {
        self.value = value
        self.precision = precision
        self.basis = basis
    }

    /// A closed interval.
    init(from first: Resolution, to last: Resolution) {
        value = "\(first.value)/\(last.value)"
        earliest = first.earliest
        latest = last.latest
        precision = .range
        modifier = first.modifier == last.modifier ? first.modifier : nil
        basis = first.basis == .explicit ? last.basis : first.basis
        conflict = first.conflict ?? last.conflict
    }

    static func vague(_ vague: DateExpression.Vague) -> Resolution {
        Resolution(value: vague.rawValue, .vague, .relative)
    }
}

extension Resolution {
    /// The interval open to the future that begins with this.
    func opened() -> Resolution {
        var open = self
        open.value = "\(value.prefix { $0 != "/" })/.."
        open.latest = nil
        open.precision = .range
        return open
    }

    /// The interval open to the past that ends with this.
    func closed() -> Resolution {
        var closed = self
        closed.value = "../\(value[(value.lastIndex(of: "/").map(value.index(after:)) ?? value.startIndex)...])"
        closed.earliest = nil
        closed.precision = .range
        return closed
    }

    /// The first, middle or last third of it.
    func cut(_ modifier: DateAnnotation.Modifier) -> Resolution {
        var part = self
        part.modifier = modifier
        guard let earliest, let latest else { return part }
        let third = (latest.daysSinceEpoch - earliest.daysSinceEpoch + 1) / 3
        switch modifier {
        case .start: part.latest = earliest.adding(days: max(0, third - 1))
        case .middle: (part.earliest, part.latest) = (earliest.adding(days: third), latest.adding(days: -third))
        case .end: part.earliest = latest.adding(days: -max(0, third - 1))
        case .approximate: break
        }
        return part
    }

    /// The day at a time of day.
    func at(_ time: DateExpression.ClockTime) -> Resolution {
        var timed = self
        timed.value += "T\(CalendarDate.padded(time.hour, to: 2)):\(CalendarDate.padded(time.minute, to: 2))"
        timed.precision = .time
        return timed
    }
}
