import Annotation
import Wire

/// The headline (unless it is derived) and the body of an article as one text, in which places of the gold set and of the
/// tool can be compared. Its no-break spaces and curly apostrophes are made plain, so that they do not count.
struct ReadText {
    private let scalars: [Unicode.Scalar]
    private let starts: [Passage.Field: Int]
    private let fields: [Passage.Field: String]

    init(_ article: Article) {
        var parts: [(Passage.Field, String)] = article.blocks.enumerated().map { (.block($0.offset), $0.element.text) }
        if !article.headline.isDerived { parts.insert((.headline, article.headline.text), at: 0) }
        var scalars: [Unicode.Scalar] = []
        var starts: [Passage.Field: Int] = [:]
        for (field, text) in parts {
            starts[field] = scalars.count
            scalars += Self.plain(text) + ["\n"]
        }
        self.scalars = scalars
        self.starts = starts
        fields = Dictionary(uniqueKeysWithValues: parts)
    }

    /// Where a passage of the tool stands; nil for a field that is not read.
    func place(of passage: Passage) -> Range<Int>? {
        guard let start = starts[passage.field], let text = fields[passage.field] else { return nil }
        let before = Self.count(text.utf8.prefix(passage.range.lowerBound))
        let through = Self.count(text.utf8.prefix(passage.range.upperBound))
        return start + before..<start + through
    }

    /// The places of wordings that follow each other in the text; nil for one that does not stand there.
    func places(of wordings: [String]) -> [Range<Int>?] {
        var cursor = 0
        return wordings.map { wording in
            guard let place = firstPlace(of: Self.plain(wording), from: cursor) else { return nil }
            cursor = place.upperBound
            return place
        }
    }

    private func firstPlace(of words: [Unicode.Scalar], from start: Int) -> Range<Int>? {
        guard !words.isEmpty, scalars.count >= start + words.count else { return nil }
        return (start...scalars.count - words.count).lazy
            .filter { scalars[$0..<$0 + words.count].elementsEqual(words) }
            .map { $0..<$0 + words.count }
            .first(where: isWhole)
    }

    /// True when the place neither begins nor ends within a word or number.
    private func isWhole(_ place: Range<Int>) -> Bool {
        let isCutBefore =
            place.lowerBound > 0 && Self.areJoined(scalars[place.lowerBound - 1], scalars[place.lowerBound])
        let isCutAfter =
            place.upperBound < scalars.count && Self.areJoined(scalars[place.upperBound - 1], scalars[place.upperBound])
        return !isCutBefore && !isCutAfter
    }

    private static func areJoined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        (left.properties.isAlphabetic && right.properties.isAlphabetic)
            || (left.properties.numericType != nil && right.properties.numericType != nil)
    }

    private static func count(_ bytes: Substring.UTF8View) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

    private static func plain(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\u{A0}", "\u{202F}", "\u{2009}": " "
            case "\u{2019}": "'"
            default: scalar
            }
        }
    }
}
