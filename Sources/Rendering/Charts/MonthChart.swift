internal import Digest
internal import Wire

/// Columns that show how much there was in each month, the months between without any as gaps.
struct MonthChart: Hashable {
    /// A month, counted from the year 0, with what there was in it.
    struct Month: Hashable {
        let number: Int
        let count: Int

        var period: Period { .month(year: (number - 1) / 12, month: (number - 1) % 12 + 1) }
    }

    /// The most months that are drawn: the latest.
    static let longest = 36

    /// From the first month with something to the last one; never empty.
    let months: [Month]

    /// - Parameter dates: of the things to count; those whose month is not known are left out.
    /// - Returns: nil when they are all in one month, where there is nothing to compare.
    init?(_ dates: some Sequence<PublicationDate>) {
        var counts: [Int: Int] = [:]
        for date in dates {
            let (first, last) = (date.earliest, date.latest)
            guard first.year == last.year, first.month == last.month else { continue }
            counts[first.year * 12 + first.month, default: 0] += 1
        }
        self.init(counts: counts, longest: Self.longest)
    }

    /// - Parameter counts: by the numbers of months.
    init?(counts: [Int: Int], longest: Int) {
        guard counts.count > 1, let first = counts.keys.min(), let last = counts.keys.max() else { return nil }
        months = (max(first, last - longest + 1)...last).map { Month(number: $0, count: counts[$0] ?? 0) }
    }

    var highest: Int { months.reduce(0) { max($0, $1.count) } }
}
