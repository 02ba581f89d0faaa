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
        words(of: Substring(date.value)) { point, words in modified(words, by: date.modifier, isPlain: point) }
    }

    /// "début mars 2026", "vers 2019"; "semaine du 12 janvier 2026 (début)" where the words would need an article of their own.
    private func modified(_ words: String, by modifier: DateAnnotation.Modifier?, isPlain: Bool) -> String {
        switch modifier {
        case nil: words
        case .approximate?: wording("date.about", ["date": words])
        case let part? where isPlain: wording("date.\(Self.name(of: part))", ["date": words])
        case let part?:
            wording("date.part", ["date": words, "part": wording("date.part-\(Self.name(of: part))")])
        }
    }

    private static func name(of part: DateAnnotation.Modifier) -> String {
        switch part {
        case .start: "start"
        case .middle: "middle"
        case .end: "end"
        case .approximate: "about"
        }
    }

    private func day(_ day: Int) -> String { day == 1 ? wording("date.first-day") : String(day) }

    /// The words of a value, with what the modifier makes of those of its one point, or of the whole of a range.
    ///
    /// - Parameter modified: is given whether the words are a day, a month or a year, and the words.
    private func words(of value: Substring, modified: (_ isPlain: Bool, _ words: String) -> String) -> String? {
        func single(_ value: Substring) -> String? { point(value).map { modified(Self.isPlain(value), $0) } }
        let sides = value.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count == 2 else { return single(value) }
        switch (sides[0], sides[1]) {
        case (let start, ".."): return single(start).map { wording("date.from", ["date": $0]) }
        case ("..", let end): return single(end).map { wording("date.until", ["date": $0]) }
        case (let start, let end): return range(start, end).map { modified(false, $0) }
        }
    }

    /// True for a day, a month or a year, before which "début" or "fin" can stand.
    private static func isPlain(_ value: Substring) -> Bool {
        value.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private func range(_ start: Substring, _ end: Substring) -> String? {
        if start.utf8.count == 4, end.utf8.count == 4, start.utf8.last == UInt8(ascii: "0"),
            let first = Int(start), Int(end) == first + 9
        {
            return wording("date.decade", ["year": String(start)])
        }
        guard let start = point(start), let end = point(end) else { return nil }
        return wording("date.range", ["start": start, "end": end])
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
