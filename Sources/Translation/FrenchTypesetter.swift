/// Sets a text from its first scalar to its last, in time that grows with its length only.
struct FrenchTypesetter {
    private(set) var output: [UInt8] = []
    private(set) var offsets: [Int32] = []

    private let source: [Unicode.Scalar]
    /// The web or mail address of the word that is being set; it is copied as it stands.
    private var address = 0..<0
    private var quotations = OpenQuotations()

    private static let noBreakSpace: Unicode.Scalar = "\u{A0}"
    private static let narrowSpace: Unicode.Scalar = "\u{202F}"

    /// Units that stay with their number.
    private static let units: [[Unicode.Scalar]] = [
        "%", "€", "$", "£", "°C", "M€", "Md€", "Mds€", "k€", "M$", "Mds$", "million", "millions", "milliard",
        "milliards", "mg", "kg", "km", "ml", "nm", "µm", "ans", "euros", "dollars",
    ].map { Array($0.unicodeScalars) }

    private let notesOffsets: Bool

    /// - Parameter notesOffsets: false leaves `offsets` empty, for texts of which only the words are shown.
    init(_ text: String, notingOffsets notesOffsets: Bool) {
        self.notesOffsets = notesOffsets
        source = Array(text.unicodeScalars)
        if notesOffsets { offsets.reserveCapacity(text.utf8.count + 1) }
        output.reserveCapacity(text.utf8.count + 16)
    }

    mutating func setAll() {
        var index = 0
        while index < source.count {
            if index == 0 || source[index - 1].isSpace { address = addressOfWord(at: index) }
            if address.contains(index) || source[index].isPlain {
                index = keep(index)
            } else {
                index = set(index)
            }
        }
        if notesOffsets { offsets.append(Int32(output.count)) }
    }

    // MARK: Writing

    private mutating func put(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            output.append(UInt8(truncatingIfNeeded: scalar.value))
        } else if let bytes = UTF8.encode(scalar) {
            output.append(contentsOf: bytes)
        }
    }

    /// Notes that the source scalar at an index begins here in the output.
    private mutating func note(_ index: Int) {
        guard notesOffsets else { return }
        for _ in 0..<UTF8.width(source[index]) { offsets.append(Int32(output.count)) }
    }

    private mutating func keep(_ index: Int) -> Int {
        note(index)
        put(source[index])
        return index + 1
    }

    // MARK: Looking

    private func scalar(_ index: Int) -> Unicode.Scalar? { source.indices.contains(index) ? source[index] : nil }

    /// The web or mail address in the word that begins at an index, without the marks around it.
    private func addressOfWord(at start: Int) -> Range<Int> {
        var end = start
        var isAddress = false
        while let next = scalar(end), !next.isSpace {
            if next == ":", scalar(end + 1) == "/", scalar(end + 2) == "/" { isAddress = true }
            if next == "@", end > start, scalar(end + 1)?.isLetter == true { isAddress = true }
            end += 1
        }
        guard isAddress else { return 0..<0 }
        let first = source[start..<end].firstIndex { !$0.opens } ?? end
        let last = source[first..<end].lastIndex { !$0.closes }
        return first..<(last.map { $0 + 1 } ?? first)
    }

    /// True when nothing but a closing mark or white space follows, so that a mark is punctuation.
    private func endsThere(_ index: Int) -> Bool { scalar(index + 1).map { $0.isSpace || $0.closes } ?? true }

    /// True for the end of an entity such as `&amp;`, which is no punctuation.
    private func isEntityEnd(_ index: Int) -> Bool {
        let start = source[max(0, index - 9)..<index].lastIndex {
            !($0.isASCII && ($0.isLetter || $0.isDigit) || $0 == "#")
        }
        return start.map { source[$0] == "&" && $0 + 1 < index } ?? false
    }

    // MARK: Setting

    /// Sets the scalar at an index and gives the index of the next.
    private mutating func set(_ index: Int) -> Int {
        let current = source[index]
        switch current {
        case ";", "!", "?": return setMark(index, after: Self.narrowSpace)
        case ":": return setMark(index, after: Self.noBreakSpace)
        case "'": return setApostrophe(index)
        case "\"": return setQuotation(index)
        case "«":
            quotations.open(isStraight: false)
            note(index)
            return putOpening(index)
        case "»":
            quotations.closeGuillemet()
            return putClosing(index)
        case ".": return setStops(index)
        default: return setSpaces(index)
        }
    }

    /// A mark that a no-break space precedes, unless it stands within a word, behind an opening mark or behind another
    /// mark that has such a space already.
    private mutating func setMark(_ index: Int, after space: Unicode.Scalar) -> Int {
        let isPunctuation = scalar(index - 1)?.isSpace == true || endsThere(index)
        guard isPunctuation, source[index] != ";" || !isEntityEnd(index), let last = lastMarkOrLetter else {
            return keep(index)
        }
        switch last {
        case "(", "[", "{", "«", "“": return keep(index)
        case ";", "!", "?": trimSpace()
        case ":" where source[index] == ":": trimSpace()
        default:
            trimSpace()
            note(index)
            put(space)
            put(source[index])
            return index + 1
        }
        return keep(index)
    }

    private mutating func setApostrophe(_ index: Int) -> Int {
        let isAfterWord = scalar(index - 1).map { $0.isLetter || $0.isDigit } ?? false
        note(index)
        put(!isAfterWord && scalar(index + 1)?.isLetter == true ? "‘" : "’")
        return index + 1
    }

    /// A straight quotation mark: outer ones become guillemets, inner ones “ ”.
    ///
    /// One that neither opens nor closes stays, such as the sign for inches in `13"`. One that closes what an earlier
    /// paragraph opened becomes ».
    private mutating func setQuotation(_ index: Int) -> Int {
        let previous = scalar(index - 1)
        let isAtStart = previous.map { $0.isSpace || $0.opens || "’-–—/".unicodeScalars.contains($0) } ?? true
        if isAtStart, scalar(index + 1) != nil, !(quotations.canCloseStraight && endsThere(index)) {
            note(index)
            if quotations.open(isStraight: true) { return putOpening(index) }
            put("“")
            return index + 1
        }
        if let isOuter = quotations.closeStraight() {
            if isOuter { return putClosing(index) }
            note(index)
            put("”")
            return index + 1
        }
        return quotations.isEmpty && previous?.isDigit == false && endsThere(index) ? putClosing(index) : keep(index)
    }

    /// An opening guillemet with its no-break space, in place of the spaces of the source.
    private mutating func putOpening(_ index: Int) -> Int {
        put("«")
        var next = index + 1
        while let space = scalar(next), space.isSpace {
            note(next)
            next += 1
        }
        if next < source.count { put(Self.noBreakSpace) }
        return next
    }

    private mutating func putClosing(_ index: Int) -> Int {
        trimSpace()
        note(index)
        if !output.isEmpty { put(Self.noBreakSpace) }
        put("»")
        return index + 1
    }

    private mutating func setStops(_ index: Int) -> Int {
        let isThree =
            scalar(index + 1) == "." && scalar(index + 2) == "." && scalar(index + 3) != "." && scalar(index - 1) != "."
        guard isThree else { return keep(index) }
        for offset in 0..<3 { note(index + offset) }
        put("…")
        return index + 3
    }

    /// One space for a run of them; a no-break one where the source has one or where a number needs it.
    private mutating func setSpaces(_ index: Int) -> Int {
        var end = index
        var space: Unicode.Scalar = " "
        while let next = scalar(end), next.isSpace {
            note(end)
            if next == Self.noBreakSpace { space = next }
            if next == Self.narrowSpace || next == "\u{2009}" { space = Self.narrowSpace }
            end += 1
        }
        if space == " ", scalar(index - 1)?.isDigit == true { space = spaceAfterNumber(endingAt: index, before: end) }
        put(space)
        return end
    }

    private func spaceAfterNumber(endingAt end: Int, before index: Int) -> Unicode.Scalar {
        let following = (index..<index + 4).prefix { scalar($0)?.isDigit == true }.count
        let preceding = (1...4).prefix { scalar(end - $0)?.isDigit == true }.count
        // Thousands come in threes: the year of "en 2026 300 personnes" is no part of the number.
        if following == 3, preceding <= 3 { return Self.narrowSpace }
        let unit = source[index..<min(index + 10, source.count)].prefix { scalar in
            switch scalar {
            case "%", "€", "$", "£", "°": true
            default: scalar.isLetter
            }
        }
        return Self.units.contains { $0.elementsEqual(unit) } ? Self.noBreakSpace : " "
    }

    // MARK: The end of the output

    private var lastScalar: Unicode.Scalar? { outputScalar(endingAt: output.count) }

    /// The last scalar of the output that is no space.
    private var lastMarkOrLetter: Unicode.Scalar? {
        var end = output.count
        while let last = outputScalar(endingAt: end), last.isSpace { end -= UTF8.width(last) }
        return outputScalar(endingAt: end)
    }

    private func outputScalar(endingAt end: Int) -> Unicode.Scalar? {
        guard end > 0 else { return nil }
        if output[end - 1] < 0x80 { return Unicode.Scalar(output[end - 1]) }
        var start = end - 1
        while start > 0, output[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: output[start..<end], as: UTF8.self).unicodeScalars.first
    }

    /// Takes spaces off the end of the output; offsets that pointed behind them move with it.
    private mutating func trimSpace() {
        while let last = lastScalar, last.isSpace { output.removeLast(UTF8.width(last)) }
        var index = offsets.count - 1
        while index >= 0, Int(offsets[index]) > output.count {
            offsets[index] = Int32(output.count)
            index -= 1
        }
    }
}
