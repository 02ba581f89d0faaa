internal import Diagnostics
internal import Wire

/// Finds the name before a code that the lexicon lacks.
enum DiscoveredName {
    /// Small words that join the parts of a name; "et" joins two names.
    private static let joining: Set<String> = ["de", "du", "des", "and", "of", "the", "&", "la", "le"]
    /// Words with a capital that open a sentence and belong to no name.
    private static let openers: Set<String> = [
        "le", "la", "les", "un", "une", "chez", "selon", "pour", "et", "mais", "avec", "apres", "groupe", "laboratoire",
        "laboratoires",
        "societe", "action", "titre", "cote", "parmi", "contre", "face", "depuis", "entre", "dans", "en", "par",
        "outre", "hier", "ainsi",
    ]

    /// The capitalised run that ends at an offset, at most five words.
    static func range(endingAt end: Int, _ words: FieldWords) -> Range<Int>? {
        var start = end
        var count = 0
        var cursor = end
        while count < 5, let word = word(endingAt: cursor, words), !ReutersCode.isCode(words.bytes[word]) {
            if words.isCapital(at: word.lowerBound),
                !(words.isSentenceStart(word.lowerBound) && openers.contains(words.folded(word)) && start < end)
            {
                start = word.lowerBound
                count += 1
            } else if !joining.contains(words.folded(word)) || start == end {
                break
            }
            guard let previous = words.previousStart(word.lowerBound),
                words.scalar(at: previous)?.properties.isWhitespace == true
            else { break }
            cursor = previous
        }
        guard end - start > 1, words.scalar(at: start)?.properties.isUppercase == true || end - start > 2 else {
            return nil
        }
        return start..<end
    }

    private static func word(endingAt end: Int, _ words: FieldWords) -> Range<Int>? {
        var start = end
        while let previous = words.previousStart(start), let scalar = words.scalar(at: previous),
            scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
                || "-&.".unicodeScalars.contains(scalar)
        {
            start = previous
        }
        return start < end ? start..<end : nil
    }
}

/// Ids of what the lexicon lacks.
enum EntityID {
    /// Lower-case letters, digits and hyphens: `Verneuil Diagnostics` gives `verneuil-diagnostics`.
    ///
    /// A name in another script, and one that is too long for a file's name, get a hash, so that every id is one.
    static func slug(_ name: String) -> String {
        var slug: [UInt8] = []
        for byte in FoldedField.folded(name) {
            let isKept =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if isKept {
                slug.append(byte)
            } else if let last = slug.last, last != UInt8(ascii: "-") {
                slug.append(UInt8(ascii: "-"))
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        guard !slug.isEmpty, slug.count <= 80 else {
            let start = slug.isEmpty ? "nom" : String(decoding: slug.prefix(70), as: UTF8.self)
            return "\(start)-\(ShortHash.digits(of: name))"
        }
        return String(decoding: slug, as: UTF8.self)
    }
}
