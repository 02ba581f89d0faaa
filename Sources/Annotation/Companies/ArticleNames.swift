/// The names of an article that the words around show to be companies': at one place surely, or at two by hints.
struct ArticleNames {
    private(set) var passages: [Passage] = []
    private var hinted: [[UInt8]: [Passage]] = [:]

    /// - Parameter known: where companies of the lexicon stand.
    init(_ texts: TokenizedTexts, known: [Passage.Field: [Range<Int>]]) {
        var familyNames: Set<Word> = []
        for entry in texts.entries {
            let field = entry.field.field
            let found = DesignatedNames.read(entry.text, known: known[field] ?? [])
            passages += found.names.map { Passage(field, $0) }
            for range in found.hints {
                hinted[Array(entry.text.bytes[range]), default: []].append(Passage(field, range))
            }
            if !found.hints.isEmpty || !hinted.isEmpty {
                familyNames.formUnion(DesignatedNames.familyNames(in: entry.text))
            }
        }
        addHinted(butOf: familyNames, texts)
    }

    private mutating func addHinted(butOf familyNames: Set<Word>, _ texts: TokenizedTexts) {
        // A name is a company's by two hints, be they at one place.
        for (name, places) in hinted where places.count > 1 {
            let words = TokenText(name)
            if !(0..<words.count).contains(where: { familyNames.contains(words.word($0)) }) { passages += Set(places) }
        }
        passages.sort()
    }
}
