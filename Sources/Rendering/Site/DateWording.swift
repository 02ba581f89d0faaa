internal import Annotation
internal import Wire

/// Dates in the words of an interface.
struct DateWording: Sendable {
    let wording: Wording
    private let known = Memo<Value, String?>()

    /// What the words of a date of a text depend on.
    private struct Value: Hashable {
        let value: String
        let modifier: DateAnnotation.Modifier?
    }

    init(wording: Wording) {
        self.wording = wording
    }

    /// "lundi 12 janvier 2026"
    func full(_ date: CalendarDate) -> String {
        wording(
            "date.full",
            [
                "weekday": wording("date.weekday-\(date.weekday)"), "day": day(date.day), "month": month(date.month),
                "year": String(date.year),
            ])
    }

    /// "12 janvier 2026"
    func short(_ date: CalendarDate) -> String {
        wording("date.day", ["day": day(date.day), "month": month(date.month), "year": String(date.year)])
    }

    /// "janvier 2026"
    func month(_ month: Int, of year: Int) -> String {
        wording("date.month", ["month": self.month(month), "year": String(year)])
    }

    /// "janvier"
    func month(_ month: Int) -> String { wording("date.month-\(month)") }

    /// A publication date at its own precision.
    func words(of date: PublicationDate) -> String {
        switch date {
        case .day(let date): short(date)
        case .month(let year, let month): self.month(month, of: year)
        case .year(let year): String(year)
        }
    }

    /// A date of a text in words; nil for durations and vague dates, which its own words say best.
    func words(of date: DateAnnotation) -> String? {
        let value = Value(value: date.value, modifier: date.modifier)
        return known.answer(to: value) { words(of: value) }
    }

    private func words(of date: Value) -> String? {
        guard let words = words(of: Substring(date.value)) else { return nil }
        switch date.modifier {
        case .start: return wording("date.start", ["date": words])
        case .middle: return wording("date.middle", ["date": words])
        case .end: return wording("date.end", ["date": words])
        case .approximate: return wording("date.about", ["date": words])
        case nil: return words
        }
    }

    private func day(_ day: Int) -> String { day == 1 ? wording("date.first-day") : String(day) }

    private func words(of value: Substring) -> String? {
        let sides = value.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count == 2 else { return point(value) }
        switch (sides[0], sides[1]) {
        case (let start, ".."): return words(of: start).map { wording("date.from", ["date": $0]) }
        case ("..", let end): return words(of: end).map { wording("date.until", ["date": $0]) }
        case (let start, let end):
            if start.utf8.count == 4, end.utf8.count == 4, start.utf8.last == UInt8(ascii: "0"),
                let first = Int(start), Int(end) == first + 9
            {
                return wording("date.decade", ["year": String(start)])
            }
            guard let start = words(of: start), let end = words(of: end) else { return nil }
            return wording("date.range", ["start": start, "end": end])
        }
    }

    /// A single day, week, month, quarter, half-year, season or year.
    private func point(_ value: Substring) -> String? {
        let parts = value.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, let year = Int(first) else { return nil }
        switch parts.count {
        case 1: return String(year)
        case 2: return part(parts[1], of: year)
        case 3:
            guard let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
            return CalendarDate(year: year, month: month, day: day).map(short)
        default: return nil
        }
    }

    private func part(_ part: Substring, of year: Int) -> String? {
        if let month = Int(part) { return (1...12).contains(month) ? self.month(month, of: year) : nil }
        let number = Int(part.dropFirst())
        switch (part.first, number) {
        case ("W", let week?):
            return Self.monday(of: week, year: year).map { wording("date.week", ["date": short($0)]) }
        case ("Q", let quarter?) where (1...4).contains(quarter):
            return wording("date.quarter", ["ordinal": wording("date.ordinal-\(quarter)"), "year": String(year)])
        case ("H", let half?) where (1...2).contains(half):
            return wording("date.half", ["ordinal": wording("date.ordinal-\(half)"), "year": String(year)])
        default:
            guard ["SP", "SU", "FA", "WI"].contains(part) else { return nil }
            return wording("date.season", ["season": wording("date.season-\(part)"), "year": String(year)])
        }
    }

    /// The first day of an ISO week: the week with 4 January is the first.
    private static func monday(of week: Int, year: Int) -> CalendarDate? {
        guard (1...53).contains(week), let january = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        return january.adding(days: (week - 1) * 7 + 1 - january.weekday)
    }
}
