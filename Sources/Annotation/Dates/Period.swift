internal import Wire

/// A unit of the calendar that is known: a day, a week, a month and so on, with its ISO 8601 value.
struct Period: Hashable, Sendable {
    var precision: DateAnnotation.Precision
    var value: String
    var first: CalendarDate
    var last: CalendarDate

    static func day(_ date: CalendarDate) -> Period {
        Period(precision: .day, value: date.description, first: date, last: date)
    }

    /// The ISO 8601 week of a day.
    static func week(of date: CalendarDate) -> Period {
        let (year, week) = date.isoWeek
        let monday = date.adding(days: 1 - date.weekday)
        let value = "\(CalendarDate.padded(year, to: 4))-W\(CalendarDate.padded(week, to: 2))"
        return Period(precision: .week, value: value, first: monday, last: monday.adding(days: 6))
    }

    static func weekend(of date: CalendarDate) -> Period {
        let saturday = date.adding(days: 6 - date.weekday)
        let sunday = saturday.adding(days: 1)
        return Period(precision: .range, value: "\(saturday)/\(sunday)", first: saturday, last: sunday)
    }

    static func month(_ year: Int, _ month: Int) -> Period? {
        months(.month, year, month, count: 1, value: "\(padded(year))-\(CalendarDate.padded(month, to: 2))")
    }

    static func quarter(_ year: Int, _ quarter: Int) -> Period? {
        months(.quarter, year, quarter * 3 - 2, count: 3, value: "\(padded(year))-Q\(quarter)")
    }

    static func half(_ year: Int, _ half: Int) -> Period? {
        months(.half, year, half * 6 - 5, count: 6, value: "\(padded(year))-H\(half)")
    }

    static func year(_ year: Int) -> Period? {
        months(.year, year, 1, count: 12, value: padded(year))
    }

    /// Ten years from a year on.
    static func decade(_ year: Int) -> Period? {
        months(.decade, year, 1, count: 120, value: "\(padded(year))/\(padded(year + 9))")
    }

    /// The hundred years that end with a year divisible by a hundred.
    static func century(_ century: Int) -> Period? {
        let year = century * 100 - 99
        return months(.century, year, 1, count: 1200, value: "\(padded(year))/\(padded(year + 99))")
    }

    /// A season by the year in which it begins.
    static func season(_ year: Int, _ season: Season) -> Period? {
        let (month, day) = season.firstDay
        let (endMonth, endDay) = season.next.firstDay
        guard let first = CalendarDate(year: year, month: month, day: day),
            let next = CalendarDate(year: season == .winter ? year + 1 : year, month: endMonth, day: endDay)
        else { return nil }
        let value = "\(padded(year))-\(season.code)"
        return Period(precision: .season, value: value, first: first, last: next.adding(days: -1))
    }

    private static func padded(_ year: Int) -> String { CalendarDate.padded(year, to: 4) }

    private static func months(
        _ precision: DateAnnotation.Precision, _ year: Int, _ month: Int, count: Int, value: String
    ) -> Period? {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        let last = first.adding(months: count).adding(days: -1)
        return Period(precision: precision, value: value, first: first, last: last)
    }
}

extension Season {
    /// Month and day on which it begins, by the usual calendar.
    var firstDay: (Int, Int) {
        switch self {
        case .spring: (3, 20)
        case .summer: (6, 21)
        case .autumn: (9, 22)
        case .winter: (12, 21)
        }
    }

    var next: Season {
        switch self {
        case .spring: .summer
        case .summer: .autumn
        case .autumn: .winter
        case .winter: .spring
        }
    }
}

extension Period {
    /// The unit of the calendar with which the period is named; ranges have none.
    var unit: CalendarUnit? {
        switch precision {
        case .day, .time: .day
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        case .decade: .decade
        case .century: .century
        default: nil
        }
    }

    /// The unit of the calendar in which a day lies.
    static func unit(_ unit: CalendarUnit, of date: CalendarDate) -> Period? {
        switch unit {
        case .second, .minute, .hour, .day: .day(date)
        case .week, .fortnight: .week(of: date)
        case .month: .month(date.year, date.month)
        case .quarter: .quarter(date.year, (date.month + 2) / 3)
        case .half: .half(date.year, (date.month + 5) / 6)
        case .year: .year(date.year)
        case .decade: .decade(date.year / 10 * 10)
        case .century: .century((date.year + 99) / 100)
        }
    }

    /// The day moved by a number of units.
    static func moved(_ date: CalendarDate, by count: Int, _ unit: CalendarUnit) -> CalendarDate {
        switch unit {
        case .second, .minute, .hour: date
        case .day: date.adding(days: count)
        case .week: date.adding(days: count * 7)
        case .fortnight: date.adding(days: count * 14)
        case .month: date.adding(months: count)
        case .quarter: date.adding(months: count * 3)
        case .half: date.adding(months: count * 6)
        case .year: date.adding(months: count * 12)
        case .decade: date.adding(months: count * 120)
        case .century: date.adding(months: count * 1200)
        }
    }
}
