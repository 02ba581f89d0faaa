/// French typography for display: narrow no-break spaces before `; ! ?`, no-break spaces before `:` and inside « », the
/// apostrophe ’, guillemets for straight quotation marks, and no line break between a number and what it counts
/// (Imprimerie nationale, "Lexique des règles typographiques").
///
/// Words are never changed, nor addresses, times and codes. Doing it twice changes nothing where quotation
/// marks pair.
package struct FrenchTypography: Sendable {
    /// The text as it is shown.
    package private(set) var text = ""
    /// For each UTF-8 offset of the source, and its end, the UTF-8 offset in `text`; never decreasing.
    package private(set) var offsets: [Int32] = []

    private let source: [Unicode.Scalar]
    private var output: [UInt8] = []
    private var quotationDepth = 0

    private static let noBreakSpace: Unicode.Scalar = "\u{A0}"
    private static let narrowSpace: Unicode.Scalar = "\u{202F}"

    /// Units that stay with their number.
    private static let units: Set<String> = [
        "%", "€", "$", "£", "°C", "M€", "Md€", "Mds€", "k€", "M$", "Mds$", "million", "millions", "milliard",
        "milliards", "mg",
        "kg", "km", "ml", "nm", "µm", "ans", "euros", "dollars",
    ]

    package init(_ text: String) {
        source = Array(text.unicodeScalars)
        offsets.reserveCapacity(text.utf8.count + 1)
        output.reserveCapacity(text.utf8.count + 16)
        var index = 0
        while index < source.count { index = isAddress(at: index) ? copyWord(from: index) : set(index) }
        offsets.append(Int32(output.count))
        self.text = String(decoding: output, as: UTF8.self)
    }

    /// The displayed offset of a UTF-8 offset of the source.
    package func displayedOffset(_ offset: Int) -> Int {
        offsets.indices.contains(offset) ? Int(offsets[offset]) : output.count
    }

    // MARK: Writing

    private mutating func put(_ scalar: Unicode.Scalar) { output += UTF8.encode(scalar).map { Array($0) } ?? [] }

    /// Notes that the source scalar at an index begins here in the output.
    private mutating func note(_ index: Int) {
        for _ in 0..<UTF8.width(source[index]) { offsets.append(Int32(output.count)) }
    }

    private mutating func copyWord(from start: Int) -> Int {
        var index = start
        while index < source.count, !source[index].properties.isWhitespace {
            note(index)
            put(source[index])
            index += 1
        }
        return index
    }

    // MARK: Looking

    private func scalar(_ index: Int) -> Unicode.Scalar? { source.indices.contains(index) ? source[index] : nil }

    private func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isWhitespace ?? false }

    private func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isAlphabetic ?? false }

    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

    /// True at the first letter of a web or mail address.
    private func isAddress(at index: Int) -> Bool {
        guard index == 0 || isSpace(scalar(index - 1)) || scalar(index - 1) == "(", !isSpace(source[index]) else {
            return false
        }
        var end = index
        while end < source.count, !isSpace(source[end]) {
            if source[end] == "@", end > index, isLetter(scalar(end + 1)) { return true }
            if source[end] == ":", scalar(end + 1) == "/", scalar(end + 2) == "/" { return true }
            end += 1
        }
        return false
    }

    /// True when nothing but closing marks and white space follows, so that a mark is punctuation.
    private func endsThere(_ index: Int) -> Bool {
        guard let next = scalar(index + 1) else { return true }
        return isSpace(next) || "»”\")]?!….’'".unicodeScalars.contains(next)
    }

    // MARK: Setting

    /// Sets the scalar at an index and gives the index of the next.
    private mutating func set(_ index: Int) -> Int {
        let current = source[index]
        switch current {
        case ";", "!", "?":
            return endsThere(index) ? setMark(index, after: Self.narrowSpace) : keep(index)
        case ":":
            return endsThere(index) ? setMark(index, after: Self.noBreakSpace) : keep(index)
        case "'":
            return setApostrophe(index)
        case "\"":
            return setQuotation(index)
        case "«":
            note(index)
            put(current)
            return setSpace(after: index)
        case "»":
            trimSpace()
            put(Self.noBreakSpace)
            note(index)
            put(current)
            return index + 1
        case ".":
            return setStops(index)
        default:
            return isSpace(current) ? setSpaces(index) : keep(index)
        }
    }

    private mutating func keep(_ index: Int) -> Int {
        note(index)
        put(source[index])
        return index + 1
    }

    /// A mark that a no-break space precedes, unless a space or another mark that needs none does.
    private mutating func setMark(_ index: Int, after space: Unicode.Scalar) -> Int {
        trimSpace()
        let previous = lastScalar
        if let previous, !"([«;!?…".unicodeScalars.contains(previous), source[index] != ":" || previous != ":" {
            put(space)
        }
        return keep(index)
    }

    private mutating func setApostrophe(_ index: Int) -> Int {
        note(index)
        put(isLetter(scalar(index - 1)) || isDigit(scalar(index - 1)) ? "’" : isLetter(scalar(index + 1)) ? "‘" : "’")
        return index + 1
    }

    /// A straight quotation mark: outer ones become guillemets, inner ones “ ”.
    private mutating func setQuotation(_ index: Int) -> Int {
        let previous = scalar(index - 1)
        let opens =
            previous == nil || isSpace(previous) || previous.map { "([«“’'-–—/".unicodeScalars.contains($0) } == true
        if opens, quotationDepth == 0 || !isSpace(scalar(index + 1)) && scalar(index + 1) != nil {
            quotationDepth += 1
            note(index)
            put(quotationDepth == 1 ? "«" : "“")
            return quotationDepth == 1 ? setSpace(after: index) : index + 1
        }
        if quotationDepth <= 1 {
            trimSpace()
            put(Self.noBreakSpace)
        }
        note(index)
        put(quotationDepth <= 1 ? "»" : "”")
        quotationDepth = max(0, quotationDepth - 1)
        return index + 1
    }

    /// Puts a no-break space after an opening guillemet and passes over the spaces of the source.
    private mutating func setSpace(after index: Int) -> Int {
        put(Self.noBreakSpace)
        var next = index + 1
        while isSpace(scalar(next)) {
            note(next)
            next += 1
        }
        return next
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
        while let next = scalar(end), isSpace(next) {
            note(end)
            if next == Self.noBreakSpace || next == Self.narrowSpace || next == "\u{2009}" {
                space = next == Self.noBreakSpace ? next : Self.narrowSpace
            }
            end += 1
        }
        if space == " ", isDigit(scalar(index - 1)) { space = spaceAfterNumber(before: end) }
        put(space)
        return end
    }

    private func spaceAfterNumber(before index: Int) -> Unicode.Scalar {
        let digits = (index..<index + 4).prefix { isDigit(scalar($0)) }.count
        if digits == 3 { return Self.narrowSpace }
        var unit = String.UnicodeScalarView()
        var end = index
        while end < index + 10, let next = scalar(end), isLetter(next) || "%€$£°".unicodeScalars.contains(next) {
            unit.append(next)
            end += 1
        }
        return Self.units.contains(String(unit)) ? Self.noBreakSpace : " "
    }

    // MARK: The end of the output

    private var lastScalar: Unicode.Scalar? {
        var start = output.count
        guard start > 0 else { return nil }
        repeat { start -= 1 } while start > 0 && output[start] & 0xC0 == 0x80
        return String(decoding: output[start...], as: UTF8.self).unicodeScalars.first
    }

    /// Takes spaces off the end of the output; offsets that pointed behind them move with it.
    private mutating func trimSpace() {
        while let last = lastScalar, isSpace(last) { output.removeLast(UTF8.width(last)) }
        var index = offsets.count - 1
        while index >= 0, Int(offsets[index]) > output.count {
            offsets[index] = Int32(output.count)
            index -= 1
        }
    }
}
