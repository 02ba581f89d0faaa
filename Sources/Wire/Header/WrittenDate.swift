/// A date as stamps, datelines and author lines write it: always day before month.
struct WrittenDate: Hashable, Sendable {
    var day: Int
    var month: Int
    /// Nil in a dateline such as "PARIS, 20 juin (Reuters)".
    var year: Int?
    /// Where it stands, as a range of the tokens of the text.
    var tokens: Range<Int>

    /// The calendar day; nil without a year, or when there is no such day.
    var calendarDate: CalendarDate? { year.flatMap { CalendarDate(year: $0, month: month, day: day) } }
}

extension WrittenDate {
    /// The first date of a text: `03/04/2022`, `03-08-2022`, `09.07.2024`, `2026-01-12`, `5 mars 2026`, `27 Jan, 2026`,
    /// `mars 5, 2026`, `March 05, 2022`, and without a year `20 juin`.
    static func first(in tokens: [DateToken], from start: Int = 0) -> WrittenDate? {
        tokens.indices.dropFirst(start).lazy.compactMap { numeric(tokens, $0) ?? worded(tokens, $0) }.first
    }

    private static func numeric(_ tokens: [DateToken], _ start: Int) -> WrittenDate? {
        guard start + 4 < tokens.count, let first = tokens[start].number, let second = tokens[start + 2].number,
            let third = tokens[start + 4].number, tokens[start + 1] == tokens[start + 3],
            case .mark(let mark) = tokens[start + 1], "/.-".unicodeScalars.contains(mark)
        else { return nil }
        let range = start..<start + 5
        if first > 999, CalendarDate(year: first, month: second, day: third) != nil {
            return WrittenDate(day: third, month: second, year: first, tokens: range)
        }
        let year = third < 100 ? 2000 + third : third
        guard CalendarDate(year: year, month: second, day: first) != nil else { return nil }
        return WrittenDate(day: first, month: second, year: year, tokens: range)
    }

    private static func worded(_ tokens: [DateToken], _ start: Int) -> WrittenDate? {
        if let day = tokens[start].day, let next = index(after: start, in: tokens), let month = tokens[next].month {
            let year = year(after: next, in: tokens)
            guard isDay(day, month, year?.value) else { return nil }
            return WrittenDate(day: day, month: month, year: year?.value, tokens: start..<(year?.index ?? next) + 1)
        }
        if let month = tokens[start].month, let next = index(after: start, in: tokens), let day = tokens[next].day,
            let year = year(after: next, in: tokens), isDay(day, month, year.value)
        {
            return WrittenDate(day: day, month: month, year: year.value, tokens: start..<year.index + 1)
        }
        return nil
    }

    private static func isDay(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
        CalendarDate(year: year ?? 2000, month: month, day: day) != nil
    }

    private static func year(after index: Int, in tokens: [DateToken]) -> (value: Int, index: Int)? {
        guard let next = self.index(after: index, in: tokens), let number = tokens[next].number,
            (1900...2199).contains(number)
        else { return nil }
        return (number, next)
    }

    /// The next token that is no comma, no full stop of an abbreviation and no "er" of "1er".
    private static func index(after index: Int, in tokens: [DateToken]) -> Int? {
        var next = index + 1
        if next < tokens.count, tokens[next] == .word("er"), tokens[index].number == 1 { next += 1 }
        while next < tokens.count, tokens[next] == .mark(",") || tokens[next] == .mark(".") { next += 1 }
        return next < tokens.count ? next : nil
    }
}
