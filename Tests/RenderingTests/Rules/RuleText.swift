/// Forms of values that several formats share.
enum RuleText {
    /// Whether a text is a date and time of RFC 3339 in UTC.
    static func isMoment(_ text: String) -> Bool {
        guard text.count == 20, text.hasSuffix("Z"), text.dropFirst(10).first == "T" else { return false }
        let clock = text.dropFirst(11).dropLast().split(separator: ":", omittingEmptySubsequences: false)
        let limits = [24, 60, 60]
        return isDay(text.prefix(10)) && clock.count == 3
            && zip(clock, limits).allSatisfy { $0.count == 2 && (Int($0) ?? 99) < $1 }
    }

    /// Whether a text is a day of ISO 8601.
    static func isDay(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { ($0.count, Int($0) ?? 0) }
        guard parts.count == 3, parts.map(\.0) == [4, 2, 2] else { return false }
        return 1...12 ~= parts[1].1 && 1...31 ~= parts[2].1
    }
}
