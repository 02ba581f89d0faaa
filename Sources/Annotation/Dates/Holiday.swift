internal import Wire

extension Holiday {
    /// Its day in a year.
    func date(in year: Int) -> CalendarDate? {
        switch self {
        case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
        case .easter(let offset): Self.easter(in: year)?.adding(days: offset)
        case .thanksgiving: Self.thanksgiving(in: year)
        }
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm).
    static func easter(in year: Int) -> CalendarDate? {
        let (century, yearOfCentury) = (year / 100, year % 100)
        let golden = year % 19
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    private static func thanksgiving(in year: Int) -> CalendarDate? {
        guard let first = CalendarDate(year: year, month: 11, day: 1) else { return nil }
        return first.adding(days: (4 - first.weekday + 7) % 7 + 21)
    }
}
