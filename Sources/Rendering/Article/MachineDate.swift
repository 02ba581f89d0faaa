internal import Annotation

/// Dates as the `datetime` attribute of HTML takes them: days, months and years.
///
/// HTML has no form for quarters, vague dates or durations in years, so those stay words.
enum MachineDate {
    static func value(of date: DateAnnotation) -> String? {
        switch date.precision {
        case .day, .month, .year: isMachine(date.value) ? date.value : nil
        default: nil
        }
    }

    /// `2026`, `2026-01` or `2026-01-12`.
    private static func isMachine(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return (1...3).contains(parts.count) && parts[0].count == 4 && parts.dropFirst().allSatisfy { $0.count == 2 }
            && parts.allSatisfy { $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    }
}
