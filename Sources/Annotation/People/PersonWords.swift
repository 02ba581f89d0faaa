/// The words of a text, as the reader of people needs them.
struct PersonWords: Sendable {
    struct Word: Hashable, Sendable {
        var range: Range<Int>
        var folded: String
        var isCapitalised: Bool
        /// Whether it belongs to another name, such as a company's.
        var isClaimed: Bool

        /// The part that can be the head of a role: "co-directeur" and "vice-présidente" have the head that "directeur" and
        /// "présidente" have.
        var roleHead: String {
            guard let hyphen = folded.firstIndex(of: "-"), ["co", "vice", "ex", "sous"].contains(folded[..<hyphen])
            else { return folded }
            return String(folded[folded.index(after: hyphen)...])
        }
    }

    enum Separator: Hashable, Sendable {
        case space, comma, bracket, closingBracket, other
    }

    private(set) var list: [Word] = []
    private var separators: [Separator] = []

    /// - Parameters:
    ///   - codes: stretches that are read as if they were not there, in reading order.
    ///   - isClaimed: whether a word belongs to another name, such as a company's.
    init(_ text: FieldText, codes: [Range<Int>], isClaimed: (Range<Int>) -> Bool) {
        let words = FieldWords(bytes: text.bytes)
        var index = 0
        var gapStart = 0
        var code = codes.startIndex
        var hasCode = false
        while index < text.bytes.count {
            while code < codes.endIndex, codes[code].upperBound <= index { code += 1 }
            if code < codes.endIndex, codes[code].contains(index) {
                index = codes[code].upperBound
                hasCode = true
                continue
            }
            guard words.isLetterOrDigit(at: index) else {
                index += FoldedField.length(of: text.bytes[index])
                continue
            }
            let start = index
            while index < text.bytes.count, words.isLetterOrDigit(at: index) || Self.joins(index, words) {
                index += FoldedField.length(of: text.bytes[index])
            }
            let gap = Self.separator(text.bytes[gapStart..<start], hasCode: hasCode)
            append(start..<index, gap, words, isClaimed: isClaimed(start..<index))
            gapStart = index
            hasCode = false
        }
    }

    /// A hyphen or "&" between two letters: `Jean-Luc`, `R&D`, `Argouac'h`.
    private static func joins(_ index: Int, _ words: FieldWords) -> Bool {
        guard let scalar = words.scalar(at: index) else { return false }
        let next = index + FoldedField.length(of: words.bytes[index])
        if ["-", "‑", "&"].contains(scalar) { return words.isLetterOrDigit(at: next) }
        // The Breton "c'h" is one letter.
        return ["'", "’"].contains(scalar) && words.bytes[index - 1] == UInt8(ascii: "c") && next < words.bytes.count
            && words.bytes[next] == UInt8(ascii: "h") && !words.isLetterOrDigit(at: next + 1)
    }

    private mutating func append(_ range: Range<Int>, _ gap: Separator, _ words: FieldWords, isClaimed: Bool) {
        // "à" leads on within a role, "a" ends it.
        let folded = words.bytes[range].elementsEqual("à".utf8) ? "à" : words.folded(range)
        list.append(
            Word(
                range: range, folded: folded, isCapitalised: !isClaimed && Self.isNameWord(range, words),
                isClaimed: isClaimed))
        separators.append(gap)
    }

    /// A capital followed by small letters, somewhere: `McKay`, `Jean-Luc`, `O`.
    private static func isNameWord(_ range: Range<Int>, _ words: FieldWords) -> Bool {
        let first = words.bytes[range.lowerBound]
        guard
            first < 0x80
                ? (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
                : words.scalar(at: range.lowerBound)?.properties.isUppercase == true
        else { return false }
        let bytes = words.bytes[range]
        return bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 >= 0xC3 }
            && !bytes.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func separator(_ gap: ArraySlice<UInt8>, hasCode: Bool) -> Separator {
        if gap.count == 1, gap.first == 0x20 { return .space }
        if hasCode { return gap.last == 0x20 && gap.dropLast().last == UInt8(ascii: ",") ? .comma : .space }
        let text = String(decoding: gap, as: UTF8.self)
        if text.allSatisfy(\.isWhitespace) || text == "'" || text == "’" { return .space }
        let trimmed = text.filter { !$0.isWhitespace }
        if trimmed == "," { return .comma }
        if trimmed == "(" { return .bracket }
        if trimmed == ")" { return .closingBracket }
        return .other
    }

    /// What stands between a word and the one before.
    func separator(before index: Int) -> Separator { separators.indices.contains(index) ? separators[index] : .other }

    /// True when nothing but spaces stands before each of the words.
    func hasSpaces(_ indices: ClosedRange<Int>) -> Bool { indices.allSatisfy { separator(before: $0) == .space } }

    /// The stretch of the text that some words cover, as UTF-8 offsets; it holds at least one.
    func range(of indices: Range<Int>) -> Range<Int> {
        list[indices.lowerBound].range.lowerBound..<list[indices.upperBound - 1].range.upperBound
    }

    /// Runs of two or three capitalised words with particles between, that no role or function word opens.
    func nameRuns() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < list.count {
            guard list[index].isCapitalised, !RoleWords.noNames.contains(list[index].folded),
                !RoleWords.roles.contains(list[index].folded)
            else {
                index += 1
                continue
            }
            var end = index + 1
            while end < list.count, separator(before: end) == .space, end - index < 5,
                list[end].isCapitalised
                    && (!RoleWords.noNames.contains(list[end].folded) || end == index + 1 && isFirstName(index))
                    || RoleWords.particles.contains(list[end].folded) && end + 1 < list.count
                        && list[end + 1].isCapitalised
                        && separator(before: end + 1) == .space
            {
                end += 1
            }
            // "la ministre de la Santé Anne Roy": the name begins with the first name.
            let start = end - index > 2 && !isFirstName(index) && isFirstName(index + 1) ? index + 1 : index
            if list[start..<end].count(where: \.isCapitalised) >= 2, !isPlace(start..<end) { runs.append(start..<end) }
            index = end
        }
        return runs
    }

    /// "MedTech Europe", "Nantes Métropole".
    private func isPlace(_ run: Range<Int>) -> Bool {
        !isFirstName(run.lowerBound) && list[run].contains { PlaceNames.contains(folded: $0.folded) }
    }

    func isFirstName(_ index: Int) -> Bool { FirstNames.contains(folded: list[index].folded) }

    /// True when a stretch of words holds an auxiliary: then it is a clause, not a role.
    func holdsVerb(_ range: Range<Int>) -> Bool {
        list[range].contains {
            ["est", "a", "ont", "sont", "etait", "avait", "sera", "fut", "va", "qui"].contains($0.folded)
        }
    }
}
