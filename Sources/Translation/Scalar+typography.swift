/// What typography asks of a scalar; answered without the tables of Unicode for Latin letters and white space, which are
/// most of a text.
extension Unicode.Scalar {
    var isSpace: Bool {
        switch value {
        case 0x20, 0x09...0x0D: true
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    var isLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80, 0xD7, 0xF7: false
        case 0xC0...0x24F: true
        default: properties.isAlphabetic
        }
    }

    var isDigit: Bool { (0x30...0x39).contains(value) }

    /// True for what is set as it stands, whatever is around it: no space, and no mark with a rule of its own.
    var isPlain: Bool {
        switch self {
        case ";", "!", "?", ":", "'", "\"", "«", "»", ".": false
        default: !isSpace
        }
    }

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
