/// The ` date <value> ` that the crawler puts before a page's text.
struct CrawlerHeader: Hashable, Sendable {
    var date: PublicationDate
    /// The header as written, without spaces at its ends.
    var text: String
    /// The first line after the header.
    var rest: String

    /// Reads the header of a seed's first line; nil when it has none.
    init?(line: String) {
        let scalars = Array(line.unicodeScalars.prefix(32))
        var index = 0
        func skipSpaces() { while index < scalars.count, scalars[index].isSpace { index += 1 } }
        skipSpaces()
        guard scalars[index...].starts(with: "date ".unicodeScalars) else { return nil }
        index += 5
        skipSpaces()
        let start = index
        while index < scalars.count, scalars[index].isASCII,
            scalars[index].properties.numericType != nil || scalars[index] == "-"
        {
            index += 1
        }
        guard index == scalars.count || scalars[index].isSpace else { return nil }
        var value = String.UnicodeScalarView()
        value.append(contentsOf: scalars[start..<index])
        guard let date = PublicationDate(String(value)) else { return nil }
        self.date = date
        text = "date \(String(value))"
        rest = String(line.unicodeScalars.dropFirst(index)).trimmedSpaces
    }
}

extension PublicationDate {
    /// Reads `2026-01-12`, `2026-01` or `2026`; nil for anything else or a day that does not exist.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }) else { return nil }
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == parts.count, numbers[0] >= 1 else { return nil }
        switch numbers.count {
        case 1: self = .year(numbers[0])
        case 2:
            guard (1...12).contains(numbers[1]) else { return nil }
            self = .month(year: numbers[0], month: numbers[1])
        default:
            guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            self = .day(date)
        }
    }
}
