internal import Wire

/// The day of a moment in a feed, as its clock shows it.
enum FeedDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Reads `2026-01-12T08:00:00+01:00` (RFC 3339) and `Mon, 12 Jan 2026 08:00:00 +0100` (RFC 822); nil for anything else.
    static func date(_ text: String) -> PublicationDate? {
        let bytes = text.utf8
        if bytes.count >= 10, let date = PublicationDate(String(text.prefix(10))), date.precision == "day" {
            return date
        }
        var words = text.split { $0.isWhitespace || $0 == "," }[...]
        if let first = words.first, first.allSatisfy(\.isLetter) { words = words.dropFirst() }
        guard words.count >= 3, let day = Int(words[words.startIndex]),
            let month = months.firstIndex(of: words[words.startIndex + 1].lowercased().prefix(3).description),
            let year = Int(words[words.startIndex + 2])
        else { return nil }
        // Two digits of a year mean this century or the last (RFC 2822, 4.3).
        let full = year < 50 ? 2_000 + year : year < 1_000 ? 1_900 + year : year
        return CalendarDate(year: full, month: month + 1, day: day).map { .day($0) }
    }
}
