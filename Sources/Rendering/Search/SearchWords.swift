/// Cuts texts into the words under which they are found.
///
/// - An elided article goes: `l’ADN` gives `adn`.
/// - A compound counts in its parts and whole: `CRISPR-Cas9` gives `crispr`, `cas9` and `crisprcas9`.
/// - A number is one word, however its thousands are set apart: `1 000` gives `1000`, `12,5` gives `12.5`.
///
/// `Templates/assets/search.js` cuts a query in the same way; the cases of `search-words.json` hold both to it.
struct SearchWords {
    private var folding = SearchFolding()

    /// The words of a text in reading order, stemmed, without those that every text holds.
    mutating func words(of text: String) -> [String] {
        var words: [String] = []
        for compound in compounds(of: text) {
            for part in compound where !Self.isCommon(part) { words.append(Self.stemmed(part)) }
            if compound.count > 1 { words.append(Self.stemmed(compound.flatMap { $0 })) }
        }
        return words
    }

    private static func stemmed(_ word: [UInt8]) -> String { String(decoding: SearchStem.stem(word), as: UTF8.self) }

    /// Words with the parts that hyphens join.
    private mutating func compounds(of text: String) -> [[[UInt8]]] {
        var cutter = CompoundCutter()
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            if let letter = SearchFolding.foldedASCII(scalar) {
                cutter.part.append(letter)
            } else if !scalar.isASCII, let bytes = folding.fold(scalar) {
                cutter.part += bytes
            } else if !cutter.goesOn(over: scalar, before: scalars[index...]) {
                cutter.close(at: scalar)
            }
        }
        cutter.close(at: " ")
        return cutter.compounds
    }

    // MARK: Common words

    private static func isCommon(_ word: [UInt8]) -> Bool { word.count <= 5 && common.contains(word) }

    /// The words of French and English that stand in every text and tell none from another.
    private static let common = Set(
        """
        le la les un une des du de au aux et ou en dans par pour sur avec sans ce cet cette ces son sa ses leur leurs il
        elle ils elles on que qui dont ne pas plus est sont ont se y
        the a an of in on at to and or for by with from is are was were its it that this as
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}

/// What `SearchWords` has cut so far.
private struct CompoundCutter {
    var compounds: [[[UInt8]]] = []
    /// The folded letters since the last cut.
    var part: [UInt8] = []
    private var isJoined = false
    private var isGrouped = false

    /// Ends the part at a character that belongs to no word.
    mutating func close(at scalar: Unicode.Scalar) {
        let isElided = Self.apostrophes.contains(scalar) && Self.elided.contains(part)
        if !part.isEmpty, !isElided {
            if isJoined, !compounds.isEmpty {
                compounds[compounds.count - 1].append(part)
            } else {
                compounds.append([part])
            }
        }
        isJoined = Self.hyphens.contains(scalar) && !part.isEmpty
        isGrouped = false
        part = []
    }

    /// Takes a character that stands inside a number: the mark of its decimals, or the space or point of its thousands.
    mutating func goesOn(over scalar: Unicode.Scalar, before rest: Substring.UnicodeScalarView) -> Bool {
        guard !part.isEmpty, part.count <= 15, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        let digits = rest.prefix(4).prefix { ("0"..."9").contains($0) }.count
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "\u{2009}", ".":
            if digits == 3, isGrouped || part.count <= 3 {
                isGrouped = true
                return true
            }
            guard scalar == ".", digits > 0 else { return false }
        case ",": guard digits > 0 else { return false }
        default: return false
        }
        part.append(UInt8(ascii: "."))
        return true
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "ʼ", "‘"]
    private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}"]

    private static let elided = Set(
        ["l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"].map { Array($0.utf8) })
}
