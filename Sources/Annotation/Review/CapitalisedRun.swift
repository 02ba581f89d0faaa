/// Runs of capitalised words, as names of people, companies and places are written.
enum CapitalisedRun {
    /// The runs of a text in reading order. A single capitalised word at the start of a sentence is none.
    static func all(in text: FieldText) -> [Range<Int>] {
        let words = FieldWords(bytes: text.bytes)
        guard !isInCapitals(text.bytes) else { return [] }
        var runs: [Range<Int>] = []
        var index = 0
        while index < text.bytes.count {
            guard words.isLetterOrDigit(at: index), !words.isLetterOrDigit(before: index) else {
                index += FoldedField.length(of: text.bytes[index])
                continue
            }
            let end = wordEnd(from: index, words)
            guard isName(index..<end, words) else {
                index = end
                continue
            }
            let run = extended(index..<end, words)
            if let kept = withoutOpening(run, first: index..<end, words), !isCommon(words.folded(kept)) {
                runs.append(kept)
            }
            index = run.upperBound
        }
        return runs
    }

    /// True for a headline in capitals, in which they tell nothing.
    static func isInCapitals(_ bytes: [UInt8]) -> Bool {
        let small = bytes.count { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        let capital = bytes.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return capital > small
    }

    /// At least two letters, the first a capital one.
    private static func isName(_ word: Range<Int>, _ words: FieldWords) -> Bool {
        guard word.count >= 2, let first = words.scalar(at: word.lowerBound) else { return false }
        return first.properties.isUppercase
    }

    /// The end of a word with the hyphens and ampersands inside it.
    private static func wordEnd(from start: Int, _ words: FieldWords) -> Int {
        var end = start
        while end < words.bytes.count {
            let isJoint =
                (words.bytes[end] == UInt8(ascii: "-") || words.bytes[end] == UInt8(ascii: "&"))
                && words.isLetterOrDigit(at: end + 1)
            guard words.isLetterOrDigit(at: end) || isJoint else { break }
            end += FoldedField.length(of: words.bytes[end])
        }
        return end
    }

    /// The run with the capitalised words that follow, each after one space; "de", "du", "of" may join them.
    private static func extended(_ first: Range<Int>, _ words: FieldWords) -> Range<Int> {
        var end = first.upperBound
        for _ in 0..<5 {
            guard let next = word(after: end, words) else { break }
            if isName(next, words) {
                end = next.upperBound
            } else if joining.contains(words.folded(next)), let last = word(after: next.upperBound, words),
                isName(last, words)
            {
                end = last.upperBound
            } else {
                break
            }
        }
        return first.lowerBound..<end
    }

    private static func word(after end: Int, _ words: FieldWords) -> Range<Int>? {
        guard end + 1 < words.bytes.count, words.bytes[end] == 0x20, words.isLetterOrDigit(at: end + 1) else {
            return nil
        }
        return end + 1..<wordEnd(from: end + 1, words)
    }

    /// Drops the word that opens a sentence, whose capital says nothing; a lone one leaves nothing.
    private static func withoutOpening(_ run: Range<Int>, first: Range<Int>, _ words: FieldWords) -> Range<Int>? {
        guard words.isSentenceStart(run.lowerBound) else { return run }
        guard first.upperBound < run.upperBound else { return nil }
        guard openers.contains(words.folded(first)) else { return run }
        return word(after: first.upperBound, words).map { $0.lowerBound..<run.upperBound }
    }

    /// Places, and stock exchanges, which are no companies: they need no row.
    static func isCommon(_ bytes: ArraySlice<UInt8>) -> Bool {
        isCommon(String(decoding: FoldedField(Array(bytes)).bytes, as: UTF8.self))
    }

    static func isCommon(_ folded: String) -> Bool {
        common.contains(folded) || PlaceNames.contains(folded: folded) || folded.hasPrefix("bourse de ")
    }

    private static let joining: Set<String> = ["de", "du", "des", "of", "and", "la"]

    private static let openers = list(
        """
        le la les un une des ce cet cette ces son sa ses leur leurs il elle ils elles on selon pour dans par avec chez sur
        sous en au aux mais et ou or donc car si apres avant depuis pendant entre face outre parmi comme quand lorsque
        groupe laboratoire societe hier aujourd'hui deux trois plusieurs chaque tous toutes
        """)

    /// Words that wires write with a capital and that no lexicon needs.
    private static let common = list(
        """
        etat bourse wall\u{1}street covid covid-19 internet mi-seance intelligence\u{1}artificielle adn arn arnm ia r&d pdg usa noel
        phase nobel cac cac\u{1}40 chu afp reuters bloomberg m mme dr pr
        """)

    /// Words between white space; U+0001 stands for a space within a name.
    private static func list(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map { String($0).replacing("\u{1}", with: " ") })
    }
}
