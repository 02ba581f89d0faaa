extension Dictionary where Key == Word {
    /// A table of words from rows that hold a value and its folded words with spaces between; of a word that stands twice the last
    /// row counts.
    init(rows: [(Value, String)]) {
        self.init()
        for (value, words) in rows {
            for word in words.split(separator: " ") { self[Word(folded: String(word))] = value }
        }
    }
}

extension Word {
    /// The folded words of a list with spaces or line ends between.
    static func set(_ list: String) -> Set<Word> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Word(folded: String($0)) })
    }
}
