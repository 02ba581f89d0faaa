/// Folding for comparisons: lower case, no accents, plain apostrophes, hyphens and spaces.
enum FoldedText {
    /// The folded form of a text; the offsets of the original are lost.
    static func folded(_ text: some StringProtocol) -> String {
        String(decoding: bytes(text.unicodeScalars), as: UTF8.self)
    }

    /// The folded form of the first scalars of a text, as UTF-8.
    static func bytes(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(scalars.underestimatedCount)
        for scalar in scalars {
            if scalar.isASCII {
                output.append(folded(ascii: UInt8(truncatingIfNeeded: scalar.value)))
            } else {
                output += folded(scalar)
            }
        }
        return output
    }

    private static func folded(ascii byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte == 0x09 ? 0x20 : byte
    }

    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0xC0...0xC5, 0xE0...0xE5: return [UInt8(ascii: "a")]
        case 0xC7, 0xE7: return [UInt8(ascii: "c")]
        case 0xC8...0xCB, 0xE8...0xEB: return [UInt8(ascii: "e")]
        case 0xCC...0xCF, 0xEC...0xEF: return [UInt8(ascii: "i")]
        case 0xD1, 0xF1: return [UInt8(ascii: "n")]
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: return [UInt8(ascii: "o")]
        case 0xD9...0xDC, 0xF9...0xFC: return [UInt8(ascii: "u")]
        case 0xDD, 0xFD, 0xFF, 0x178: return [UInt8(ascii: "y")]
        case 0x152, 0x153: return Array("oe".utf8)
        case 0xC6, 0xE6: return Array("ae".utf8)
        case 0x2018, 0x2019, 0x2BC: return [UInt8(ascii: "'")]
        case 0xA0, 0x202F, 0x2009, 0x2007: return [0x20]
        case 0x2010...0x2015, 0x2212: return [UInt8(ascii: "-")]
        default: return Array(String(scalar).lowercased().utf8)
        }
    }
}
