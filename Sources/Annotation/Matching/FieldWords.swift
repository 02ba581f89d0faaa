/// Questions about the words around a place in a text.
struct FieldWords: Sendable {
    let bytes: [UInt8]

    /// The word that ends right before an offset, with one space between; nil when punctuation stands there.
    func word(before offset: Int) -> Range<Int>? {
        guard let end = skippingSpaceBackwards(from: offset), end < offset else { return nil }
        var start = end
        while start > 0, isWordByte(start - 1) { start -= 1 }
        return start < end ? start..<end : nil
    }

    /// The word that begins right after an offset, with one space between; nil when punctuation stands there.
    func word(after offset: Int) -> Range<Int>? {
        guard let start = skippingSpaceForwards(from: offset), start > offset else { return nil }
        var end = start
        while end < bytes.count, isWordByte(end) { end += 1 }
        return start < end ? start..<end : nil
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func folded(_ range: Range<Int>) -> String {
        // Most words are ASCII: they need no table and no second array.
        guard bytes[range].allSatisfy({ $0 < 0x80 }) else {
            return String(decoding: FoldedField(Array(bytes[range])).bytes, as: UTF8.self)
        }
        return String(unsafeUninitializedCapacity: range.count) { buffer in
            for (offset, index) in range.enumerated() { buffer[offset] = FoldedField.foldedASCII(bytes[index]) }
            return range.count
        }
    }

    /// True when the scalar at an offset is an upper-case letter or a digit.
    func isCapital(at offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        let byte = bytes[offset]
        if byte < 0x80 {
            return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard let scalar = scalar(at: offset) else { return false }
        return scalar.properties.isUppercase || scalar.properties.numericType == .decimal
    }

    func isLetterOrDigit(at offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        // Unicode's tables are slow, and nearly all text is ASCII.
        if bytes[offset] < 0x80 { return Self.isASCIILetterOrDigit(bytes[offset]) }
        guard let scalar = scalar(at: offset) else { return false }
        if let isLetter = Self.isLatinLetter(scalar) { return isLetter }
        return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }

    /// For the letters and marks that French is written with; nil for what only Unicode's tables know.
    private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool? {
        switch scalar.value {
        case 0xC0...0x17F: scalar.value != 0xD7 && scalar.value != 0xF7
        case 0x2000...0x206F: false
        default: nil
        }
    }

    func isLetterOrDigit(before offset: Int) -> Bool { previousStart(offset).map { isLetterOrDigit(at: $0) } ?? false }

    /// True when a sentence, a quotation or the text begins at an offset.
    func isSentenceStart(_ offset: Int) -> Bool {
        var index = offset
        while let previous = previousStart(index) {
            guard let scalar = scalar(at: previous) else { return true }
            if scalar.properties.isWhitespace || "«\"“(*-–—'’".unicodeScalars.contains(scalar) {
                index = previous
                continue
            }
            return ".!?…:;•".unicodeScalars.contains(scalar)
        }
        return true
    }

    /// The offset where the scalar before an offset begins.
    func previousStart(_ offset: Int) -> Int? {
        guard offset > 0 else { return nil }
        var index = offset - 1
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    func scalar(at offset: Int) -> Unicode.Scalar? {
        let length = FoldedField.length(of: bytes[offset])
        guard length > 1 else { return Unicode.Scalar(bytes[offset]) }
        guard offset + length <= bytes.count else { return nil }
        var value = UInt32(bytes[offset]) & (0xFF >> UInt32(length + 1))
        for next in 1..<length { value = value << 6 | UInt32(bytes[offset + next] & 0x3F) }
        return Unicode.Scalar(value)
    }

    private func isWordByte(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 {
            return Self.isASCIILetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        // No-break spaces, quotation marks and dashes are no letters: U+00A0, U+00AB, U+00BB and U+2000 to U+206F.
        var start = index
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        guard let scalar = scalar(at: start) else { return false }
        return Self.isLatinLetter(scalar) ?? scalar.properties.isAlphabetic
    }

    static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private func skippingSpaceBackwards(from offset: Int) -> Int? {
        guard let start = previousStart(offset), let scalar = scalar(at: start), scalar.properties.isWhitespace else {
            return nil
        }
        return start
    }

    private func skippingSpaceForwards(from offset: Int) -> Int? {
        guard offset < bytes.count, let scalar = scalar(at: offset), scalar.properties.isWhitespace else { return nil }
        return offset + FoldedField.length(of: bytes[offset])
    }
}
