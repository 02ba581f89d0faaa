package import Wire

/// The stretch of time that a bulletin sums up.
package enum BulletinPeriod: Hashable, Sendable {
    /// A week of ISO 8601, Monday to Sunday.
    case week(year: Int, week: Int)
    case month(year: Int, month: Int)

    /// The week and the month of a day.
    static func periods(of day: CalendarDate) -> [BulletinPeriod] {
        let week = day.isoWeek
        return [.week(year: week.year, week: week.week), .month(year: day.year, month: day.month)]
    }

    /// `2026-W03` or `2026-01`, as in addresses.
    package var id: String {
        switch self {
        case .week(let year, let week): "\(CalendarDate.padded(year, to: 4))-W\(CalendarDate.padded(week, to: 2))"
        case .month(let year, let month): "\(CalendarDate.padded(year, to: 4))-\(CalendarDate.padded(month, to: 2))"
        }
    }

    package var isWeek: Bool { if case .week = self { true } else { false } }

    package var firstDay: CalendarDate {
        switch self {
        case .week(let year, let week):
            // The fourth of January is always in the first week.
            let anchor = PublicationDate.year(year).earliest.adding(days: 3)
            return anchor.adding(days: (week - 1) * 7 - (anchor.weekday - 1))
        case .month(let year, let month): return PublicationDate.month(year: year, month: month).earliest
        }
    }

    package var lastDay: CalendarDate {
        switch self {
        case .week: firstDay.adding(days: 6)
        case .month(let year, let month): PublicationDate.month(year: year, month: month).latest
        }
    }
}

extension BulletinPeriod: Comparable {
    /// By their last days; a week before the month that ends with it.
    package static func < (left: BulletinPeriod, right: BulletinPeriod) -> Bool {
        (left.lastDay, left.isWeek ? 0 : 1) < (right.lastDay, right.isWeek ? 0 : 1)
    }
}
