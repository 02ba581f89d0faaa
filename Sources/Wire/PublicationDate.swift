/// When an article appeared, as precisely as its seed says.
package enum PublicationDate: Hashable, Sendable {
    case day(CalendarDate)
    case month(year: Int, month: Int)
    case year(Int)

    /// `day`, `month` or `year`, as exports name it.
    package var precision: String {
        switch self {
        case .day: "day"
        case .month: "month"
        case .year: "year"
        }
    }

    /// ISO 8601 at its own precision: `2026-01-12`, `2026-01` or `2026`.
    package var value: String {
        switch self {
        case .day(let date): date.description
        case .month(let year, let month): "\(CalendarDate.padded(year, to: 4))-\(CalendarDate.padded(month, to: 2))"
        case .year(let year): CalendarDate.padded(year, to: 4)
        }
    }

    /// The first day it can mean. Articles sort and their addresses are made by it.
    package var earliest: CalendarDate {
        switch self {
        case .day(let date): date
        case .month(let year, let month):
            CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(daysSinceEpoch: 0)
        case .year(let year): CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate(daysSinceEpoch: 0)
        }
    }

    /// The last day it can mean.
    package var latest: CalendarDate {
        switch self {
        case .day(let date): date
        case .month: earliest.adding(months: 1).adding(days: -1)
        case .year: earliest.adding(months: 12).adding(days: -1)
        }
    }
}
