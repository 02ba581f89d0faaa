/// Stamps that stand on one line with a headline.
extension ArticleDraft {
    typealias StampCut = (before: String, stamp: String, value: Stamp, after: String)

    /// Finds "information fournie par X • jj/mm/aaaa à hh:mm", " Reuters • …" or " jj/mm/aaaa | hh:mm" within a line.
    func stampCut(_ text: String) -> StampCut? {
        guard text.utf8.count < 900, text.holds("information fournie par ") || text.holds(" • ") || text.holds(" | ")
        else { return nil }
        if let range = text.firstRange(of: "information fournie par ") {
            let tail = text[range.lowerBound...]
            let end = endOfTime(in: tail)
            let stamp = String(tail[..<end])
            return (
                String(text[..<range.lowerBound]).trimmedSpaces, stamp.trimmedSpaces,
                Stamp(credited: FoldedText.folded(stamp)),
                String(tail[end...]).trimmedSpaces
            )
        }
        if let bullet = text.firstRange(of: " • "),
            let date = WrittenDate.first(in: DateToken.tokens(of: text[bullet.upperBound...].prefix(24)))
        {
            let words = text[..<bullet.lowerBound].split(separator: " ")
            for count in 1...min(3, max(1, words.count)) {
                let credit = words.suffix(count).joined(separator: " ")
                guard let source = agencies.source(among: credit) else { continue }
                let end = endOfTime(in: text[bullet.upperBound...])
                let before = words.dropLast(count).joined(separator: " ")
                return (
                    before, credit + String(text[bullet.lowerBound..<end]),
                    Stamp(date: date.calendarDate, credit: source), String(text[end...]).trimmedSpaces
                )
            }
        }
        if let bar = text.firstRange(of: " | "),
            let start = text[..<bar.lowerBound].lastIndex(of: " ") ?? text[..<bar.lowerBound].indices.first,
            let date = WrittenDate.first(in: DateToken.tokens(of: text[start..<bar.lowerBound]))
        {
            let end = endOfTime(in: text[bar.upperBound...])
            return (
                String(text[..<start]).trimmedSpaces, String(text[start..<end]).trimmedSpaces,
                Stamp(date: date.calendarDate), String(text[end...]).trimmedSpaces
            )
        }
        return nil
    }

    /// Where a stamp ends: after the last digit of its date and time.
    func endOfTime(in text: Substring) -> String.Index {
        var end = text.startIndex
        var seenDigit = false
        var index = text.startIndex
        var letters = 0
        while index < text.endIndex {
            let character = text[index]
            if character.isASCII, character.isNumber {
                (seenDigit, letters) = (true, 0)
                end = text.index(after: index)
            } else if seenDigit, character.isLetter, character != "h", character != "à" {
                letters += 1
                if letters > 1 { break }
            }
            index = text.index(after: index)
        }
        return end
    }
}
