/// Words, and beginnings of words, one of which stands at a place.
struct WordPattern: Sendable {
    private var words: Set<Word> = []
    private var beginnings: [Word] = []

    /// Nil for an empty list; "achev*" is a beginning.
    init?(_ list: String) {
        for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if word.hasSuffix("*") {
                beginnings.append(Word(folded: String(word.dropLast())))
            } else {
                words.insert(Word(folded: String(word)))
            }
        }
        if words.isEmpty, beginnings.isEmpty { return nil }
    }

    /// Whether one of the words stands within some tokens.
    func matches(_ range: Range<Int>, in text: TokenText) -> Bool {
        range.contains { index in
            let word = text.word(index)
            return words.contains(word) || beginnings.contains { word.hasPrefix($0) }
        }
    }
}
