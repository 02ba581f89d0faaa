/// A line on which authors and stamps stand together: "Ana Bel | Publié le 12/03/2024", "12 mars 2024 - 10:00 - Ana Bel",
/// "Publié le 03-08-2022 par Ana Bel".
struct CreditLine: Hashable, Sendable {
    var names: [String] = []
    var date: CalendarDate?

    /// Reads a line that holds nothing but authors and stamps, both; nil for any other line.
    init?(_ text: String) {
        guard text.utf8.count <= 300, Self.holdsYear(text), !Piece.endsSentence(text) else { return nil }
        let segments = Self.segments(of: text)
        guard segments.count > 1 else { return nil }
        var isStamped = false
        for segment in segments {
            if let stamp = Stamp(line: segment) {
                isStamped = true
                date = date ?? stamp.date
            } else if let byline = Byline(line: segment) ?? Byline(list: segment) {
                names += byline.names
            } else if !Self.isTime(segment) {
                return nil
            }
        }
        guard isStamped, !names.isEmpty else { return nil }
    }

    /// Four digits in a row: a quick look that spares most paragraphs the work.
    private static func holdsYear(_ text: String) -> Bool {
        var count = 0
        return text.utf8.contains { byte in
            count = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? count + 1 : 0
            return count == 4
        }
    }

    private static let separators = ["|", "•", "·", " - ", " – ", " — ", ". "]
    private static let beginnings = [
        "Publié", "publié", "Publie ", "Mis à jour", "mis à jour", "Mise à jour", "mise à jour", "Modifié", " par ",
        " Par ",
    ]

    private static func segments(of text: String) -> [String] {
        var parts = [text[...]]
        for separator in separators where text.holds(separator) {
            parts = parts.flatMap { $0.splitting(at: separator) }
        }
        for beginning in beginnings where text.holds(beginning) {
            parts = parts.flatMap { part -> [Substring] in
                guard let found = part.firstRange(of: beginning), found.lowerBound > part.startIndex else {
                    return [part]
                }
                return [part[..<found.lowerBound], part[found.lowerBound...]]
            }
        }
        let segments = parts.map { String($0).trimmingCharacters(" ,-–—\u{A0}\u{202F}") }.filter { !$0.isEmpty }
        // "Ana Bel, 12 mars 2024": the comma of "27 Jan, 2026" stands inside a date.
        guard segments.count == 1, let comma = text.firstIndex(of: ","), Byline.isName(text[..<comma]) else {
            return segments
        }
        return [String(text[..<comma]), String(text[text.index(after: comma)...]).trimmedSpaces]
    }

    /// "10:00", "à 10h".
    private static func isTime(_ text: String) -> Bool {
        let tokens = DateToken.tokens(of: text)
        return tokens.count <= 6
            && tokens.allSatisfy {
                $0.number != nil || [.word("h"), .word("a"), .mark(":"), .word("min")].contains($0)
            }
    }
}
