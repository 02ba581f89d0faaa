/// A word that tells an event only with others beside it: "rendre son tablier", "mettre en service", "le recrutement est achevé".
struct EventPhrase: Sendable {
    private var kind: EventTrigger.Kind
    /// One of these stands behind the word, at most so many words away; nil when none needs to.
    private var behind: WordPattern?
    private var within: Int
    /// One of these stands before it.
    private var before: WordPattern?
    /// One of these stands somewhere in the sentence.
    private var near: WordPattern?
    /// None of these stands near the word.
    private var bars: WordPattern?

    /// The kind of the event that the word at an index tells with those beside it.
    static func kind(at index: Int, in text: TokenText) -> EventTrigger.Kind? {
        table[text.word(index)]?.first { $0.holds(at: index, in: text) }?.kind
    }

    private func holds(at index: Int, in text: TokenText) -> Bool {
        let sentence = text.sentence(around: index)
        let after = index + 1..<max(index + 1, min(sentence.upperBound, index + 1 + within))
        let front = max(sentence.lowerBound, index - within)..<index
        if let behind, !behind.matches(after, in: text) { return false }
        if let before, !before.matches(front, in: text) { return false }
        if let bars, bars.matches(after, in: text) || bars.matches(front, in: text) { return false }
        guard let near else { return true }
        let reach = max(sentence.lowerBound, index - 20)..<min(sentence.upperBound, index + 20)
        return near.matches(reach, in: text)
    }

    private static let table: [Word: [EventPhrase]] = {
        var table: [Word: [EventPhrase]] = [:]
        for row in EventPhraseRows.rows {
            let phrase = EventPhrase(
                kind: row.kind, behind: WordPattern(row.behind), within: row.within, before: WordPattern(row.before),
                near: WordPattern(row.near), bars: WordPattern(row.bars))
            for head in heads(row.heads) { table[head, default: []].append(phrase) }
        }
        return table
    }()

    /// The forms of the words that a row begins with: "lev~" stands for a verb of the first conjugation, "mettre!" for an irregular one.
    private static func heads(_ list: String) -> [Word] {
        list.split { $0 == " " || $0 == "\n" }.flatMap { word -> [Word] in
            if word.hasSuffix("~") {
                return EventTriggerRows.firstConjugation.map { Word(folded: String(word.dropLast()) + $0) }
            }
            if word.hasSuffix("!") {
                let forms = EventPhraseRows.irregular[String(word.dropLast())] ?? ""
                return forms.split(separator: " ").map { Word(folded: String($0)) }
            }
            return [Word(folded: String(word))]
        }
    }
}
