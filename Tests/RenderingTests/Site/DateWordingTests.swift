import Annotation
import Testing
import Wire

@testable import Rendering

@Suite struct DateWordingTests {
    private let wording = DateWording(wording: .echoing)

    private func date(_ value: String, _ modifier: DateAnnotation.Modifier? = nil) -> DateAnnotation {
        DateAnnotation(
            mention: Mention(Passage(.block(0), 0..<1), "x"), value: value, precision: .day, modifier: modifier,
            basis: .explicit, rule: "test")
    }

    @Test(arguments: [
        ("2026-01-12", "day(12 month-1 2026)"), ("2026-01-01", "day(first-day month-1 2026)"),
        ("2026-03", "month(month-3 2026)"), ("2026", "2026"), ("2026-W03", "week(day(12 month-1 2026))"),
        ("2021-W01", "week(day(4 month-1 2021))"), ("2026-Q1", "quarter(ordinal-1 2026)"),
        ("2026-H2", "half(ordinal-2 2026)"), ("2026-SU", "season(season-SU 2026)"), ("2010/2019", "decade(2010)"),
        ("2010/2018", "range(2018 2010)"), ("2019/..", "from(2019)"), ("../2019-05", "until(month(month-5 2019))"),
        ("2026-01-12/2026-01-15", "range(day(15 month-1 2026) day(12 month-1 2026))"),
    ])
    func `A value is put into words`(value: String, expected: String) {
        #expect(wording.words(of: date(value)) == expected)
    }

    @Test(arguments: [
        "P5Y", "PAST_REF", "", "2026-13", "2026-02-30", "2026-Q5", "2026-XX", "/", "a/b/c", "2026-01-12T09:00",
    ])
    func `What is no date is left to its own words`(value: String) {
        #expect(wording.words(of: date(value)) == nil)
    }

    @Test func `A modifier goes around the words`() {
        #expect(wording.words(of: date("2026-03", .end)) == "end(month(month-3 2026))")
        #expect(wording.words(of: date("2026", .approximate)) == "about(2026)")
        #expect(wording.words(of: date("../2027", .end)) == "until(end(2027))")
        #expect(wording.words(of: date("2019-05/..", .start)) == "from(start(month(month-5 2019)))")
    }

    @Test(arguments: [
        ("2026-W03", DateAnnotation.Modifier.start, "part(week(day(12 month-1 2026)) part-start)"),
        ("2026-Q1", .middle, "part(quarter(ordinal-1 2026) part-middle)"),
        ("2010/2019", .end, "part(decade(2010) part-end)"), ("2026-SU", .approximate, "about(season(season-SU 2026))"),
    ])
    func `Where the words would need an article, a modifier stands behind them`(
        value: String, modifier: DateAnnotation.Modifier, expected: String
    ) {
        #expect(wording.words(of: date(value, modifier)) == expected)
    }

    @Test func `A publication date has its own precision`() throws {
        let day = try #require(CalendarDate(year: 2026, month: 1, day: 12))
        #expect(wording.words(of: .day(day)) == "day(12 month-1 2026)")
        #expect(wording.words(of: .month(year: 2026, month: 1)) == "month(month-1 2026)")
        #expect(wording.words(of: .year(2026)) == "2026")
        #expect(wording.full(day) == "full(12 month-1 weekday-1 2026)")
    }
}
