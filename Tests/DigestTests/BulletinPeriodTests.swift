import Testing
import Wire

@testable import Digest

@Suite struct BulletinPeriodTests {
    @Test(
        "A day belongs to its week of ISO 8601 and to its month, at the ends of years too",
        arguments: [
            ("2026-12-31", "2026-W53", "2026-12"), ("2027-01-01", "2026-W53", "2027-01"),
            ("2027-01-04", "2027-W01", "2027-01"), ("2020-12-31", "2020-W53", "2020-12"),
            ("2021-01-03", "2020-W53", "2021-01"), ("2024-12-30", "2025-W01", "2024-12"),
            ("2024-12-29", "2024-W52", "2024-12"), ("2026-01-12", "2026-W03", "2026-01"),
            ("2024-02-29", "2024-W09", "2024-02"),
        ])
    func belongs(day: String, week: String, month: String) throws {
        guard case .day(let date)? = PublicationDate(day) else { return #expect(Bool(false), "\(day) is a day") }
        let periods = BulletinPeriod.periods(of: date)
        #expect(periods.map(\.id) == [week, month])
        for period in periods { #expect(period.firstDay <= date && date <= period.lastDay) }
    }

    @Test(
        "A week runs from Monday to Sunday, across years too; a month from its first day to its last",
        arguments: [
            (BulletinPeriod.week(year: 2020, week: 53), "2020-12-28", "2021-01-03"),
            (.week(year: 2026, week: 53), "2026-12-28", "2027-01-03"),
            (.week(year: 2025, week: 1), "2024-12-30", "2025-01-05"),
            (.month(year: 2024, month: 2), "2024-02-01", "2024-02-29"),
            (.month(year: 2026, month: 12), "2026-12-01", "2026-12-31"),
        ])
    func runs(period: BulletinPeriod, first: String, last: String) {
        #expect(period.firstDay.description == first && period.lastDay.description == last)
    }

    @Test func `Weeks and months stand in the order of their last days`() {
        let periods: [BulletinPeriod] = [
            .month(year: 2027, month: 1), .week(year: 2026, week: 53), .month(year: 2026, month: 12),
            .week(year: 2026, week: 52),
        ]
        #expect(periods.sorted().map(\.id) == ["2026-W52", "2026-12", "2026-W53", "2027-01"])
    }
}
