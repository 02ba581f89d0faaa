/// What typography asks of a scalar; answered without the tables of Unicode for ASCII, which is most of a text.
extension Unicode.Scalar {
    var isSpace: Bool {
        switch value {
        case 0x20, 0x09...0x0D: true
        case 0..<0x85: false
        default: properties.isWhitespace
        }
    }

    var isLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: properties.isAlphabetic
        }
    }

    var isDigit: Bool { (0x30...0x39).contains(value) }

    /// True for the marks that stand before a word.
    var opens: Bool {
        switch self {
        case "(", "[", "{", "«", "“", "‘", "'", "\"": true
        default: false
        }
    }

    /// True for the marks that stand after a word.
    var closes: Bool {
        switch self {
        case ")", "]", "}", "»", "”", "’", "'", "\"", ".", ",", ";", ":", "!", "?", "…": true
        default: false
        }
    }
}
