/// The date with which a paragraph of an agenda begins: "Mardi 28 mai : …", "JEUDI. …".
struct AgendaHeading: Sendable {
    let date: DateAnnotation
    /// The token behind it, which closes the heading.
    private let close: Int

    /// Nil when no date heads the paragraph.
    init?(in text: TokenText, dates: [DateAnnotation]) {
        guard let first = dates.first, let tokens = text.tokens(covering: first.mention.passage.range),
            tokens.lowerBound <= 1, Self.closes(tokens.upperBound, in: text)
        else { return nil }
        date = first
        close = tokens.upperBound
    }

    /// The sentences behind the heading, cut at semicolons.
    func parts(of text: TokenText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = close + 1
        for index in close + 1..<max(close + 1, text.count) {
            let endsSentence = text.sentence(around: index).upperBound == index + 1
            guard text.word(index) == ";" || endsSentence else { continue }
            if start < index { parts.append(start..<(text.word(index) == ";" ? index : index + 1)) }
            start = index + 1
        }
        return parts
    }

    /// Whether a heading ends at a token of a paragraph that goes on.
    static func closes(_ index: Int, in text: TokenText) -> Bool {
        [":", ".", "–", "—"].contains(text.word(index)) && index + 2 < text.count
    }
}
