internal import CommonMark

/// What is looked at in a translation besides its form.
package struct TranslationCheck: Sendable {
    /// A thing that is wrong with the words of an entry.
    enum Fault: Hashable {
        case notOneBlock
        case numberMissing(String)
        case numberAdded(String)
        case linkMissing(String)
        case linkAdded(String)
        case rawHTML(String)
        case termMissing(String, expected: String)
        case nameMissing(String)
        case frenchQuotes
        case negations(Int, expected: Int)

        /// True for what would tell readers something else than the original does: such words are not published.
        var isGrave: Bool {
            switch self {
            case .notOneBlock, .numberMissing, .numberAdded, .linkAdded, .rawHTML: true
            case .linkMissing, .termMissing, .nameMissing, .frenchQuotes, .negations: false
            }
        }
    }

    private let language: LanguageTag
    private let numbers: LanguageNumbers
    private let french = LanguageNumbers.of(LanguageTag("fr"))
    private let glossary: Glossary

    package init(_ language: LanguageTag, glossary: Glossary = Glossary()) {
        self.language = language
        numbers = LanguageNumbers.of(language)
        self.glossary = glossary
    }

    /// The faults of a translation.
    ///
    /// - Parameter names: for each name that must stay, the forms of it of which one must stand in the translation.
    func faults(of translation: String, for source: String, keeping names: [[String]] = []) -> [Fault] {
        guard let inlines = SegmentText.inlines(of: translation) else { return [.notOneBlock] }
        let original = SegmentText.inlines(of: source) ?? [.text(source)]
        let (words, sourceWords) = (inlines.plainText, original.plainText)
        var faults = numberFaults(words, sourceWords) + linkFaults(inlines, original)
        if let tag = Self.tag(in: translation), Self.tag(in: source) == nil { faults.append(.rawHTML(tag)) }
        faults += glossary.missing(in: words, for: sourceWords).map { .termMissing($0.term, expected: $0.translation) }
        let folded = LooseText.of(words).lowercased()
        faults += names.filter { forms in !forms.contains { folded.contains(LooseText.of($0).lowercased()) } }
            .compactMap { $0.first.map(Fault.nameMissing) }
        if !numbers.usesGuillemets, words.unicodeScalars.contains(where: { $0 == "«" || $0 == "»" }) {
            faults.append(.frenchQuotes)
        }
        return faults + negationFaults(words, sourceWords)
    }

    private func numberFaults(_ words: String, _ source: String) -> [Fault] {
        let (stated, original) = (StatedNumbers(words, in: numbers), StatedNumbers(source, in: french))
        let comparesPowers = numbers.knowsWords
        // Of a language whose words for numbers nobody told, a number that is missing may stand in words.
        let missing = original.missing(in: stated, comparesPowers: comparesPowers)
        return (comparesPowers ? missing.map { Fault.numberMissing($0.text) } : [])
            + stated.missing(in: original, comparesPowers: comparesPowers).map { .numberAdded($0.text) }
    }

    private func linkFaults(_ inlines: [Inline], _ original: [Inline]) -> [Fault] {
        var expected = original.destinations
        let added = inlines.destinations.filter { destination in
            guard let place = expected.firstIndex(of: destination) else { return true }
            expected.remove(at: place)
            return false
        }
        return expected.map(Fault.linkMissing) + added.map(Fault.linkAdded)
    }

    /// What looks like a tag of HTML.
    private static func tag(in text: String) -> String? {
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            guard let next = rest.first, next.isASCII, next.isLetter || next == "/" || next == "!" else { continue }
            if let end = rest.firstIndex(of: ">") { return "<" + String(rest[...end].prefix(40)) }
        }
        return nil
    }

    private func negationFaults(_ words: String, _ source: String) -> [Fault] {
        guard !numbers.negations.isEmpty else { return [] }
        let (found, expected) = (Self.count(numbers.negations, in: words), Self.count(french.negations, in: source))
        return found == expected ? [] : [.negations(found, expected: expected)]
    }

    private static func count(_ negations: Set<String>, in text: String) -> Int {
        // "didn't" is "did not".
        let words = text.lowercased().replacing("n’t", with: " not").replacing("n't", with: " not")
        return words.split { !$0.isLetter }.count { word in
            // "n" is the elided "ne" only before its apostrophe, and not the market of a code such as LLY.N.
            let isElision = word.endIndex < words.endIndex && ["'", "’"].contains(words[word.endIndex])
            return negations.contains(String(word)) && (word.count > 1 || isElision)
        }
    }
}

extension [Inline] {
    /// The addresses of all links, in order.
    fileprivate var destinations: [String] {
        flatMap { inline -> [String] in
            switch inline {
            case .link(let destination, _, let children): [destination] + children.destinations
            case .emphasis(let children), .strong(let children): children.destinations
            case .text, .code, .softBreak, .lineBreak: []
            }
        }
    }
}
