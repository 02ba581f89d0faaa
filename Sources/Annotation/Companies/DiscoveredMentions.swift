/// Finds every place of an article where names of discovered companies stand, as written or in capitals.
struct DiscoveredMentions {
    private let names: [[UInt8]]
    private let automaton: Automaton

    init(_ names: [String]) {
        self.names = names.map { Array($0.utf8) }
        automaton = Automaton(words: names.map(FoldedField.folded))
    }

    /// The names of a text by their place in the list, in reading order, the longest of those that overlap.
    func all(in text: FieldText) -> [(name: Int, mention: Mention)] {
        guard !names.isEmpty else { return [] }
        let folded = FoldedField(text.bytes)
        let words = FieldWords(bytes: text.bytes)
        var hits: [(name: Int, range: Range<Int>)] = []
        automaton.search(folded.bytes) { name, range in
            let place = Int(folded.offsets[range.lowerBound])..<Int(folded.offsets[range.upperBound])
            guard !words.isLetterOrDigit(before: place.lowerBound), !words.isLetterOrDigit(at: place.upperBound),
                isWritten(name, place, text.bytes)
            else { return }
            hits.append((name, place))
        }
        hits.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
        var kept: [(name: Int, mention: Mention)] = []
        var end = 0
        for hit in hits where hit.range.lowerBound >= end {
            kept.append((hit.name, text.mention(hit.range)))
            end = hit.range.upperBound
        }
        return kept
    }

    private func isWritten(_ name: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        bytes[range].elementsEqual(names[name])
            || names[name].count > 3 && !bytes[range].contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}
