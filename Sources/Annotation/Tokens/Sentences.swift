/// The sentences of a text, for those who quote one.
package enum Sentences {
    /// Where the sentences of a text stand, in its UTF-8 offsets, without the spaces between them; what closes a quotation
    /// belongs to the sentence that it closes.
    package static func ranges(in text: String) -> [Range<Int>] {
        let tokens = TokenText(Array(text.utf8))
        var ranges: [Range<Int>] = []
        var start = 0
        while start < tokens.count {
            var end = tokens.sentence(around: start).upperBound
            while end < tokens.count, closing.contains(tokens.word(end)) { end += 1 }
            ranges.append(tokens.range(start..<end))
            start = end
        }
        return ranges
    }

    private static let closing: Set<Word> = ["»", "”", "\""]
}
