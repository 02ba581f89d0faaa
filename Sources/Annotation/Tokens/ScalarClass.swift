/// What a Unicode scalar is to the tokeniser, told from its UTF-8 bytes.
enum ScalarClass {
    case letter, digit, space, hyphen, apostrophe, slash, mark
    /// A combining accent: it belongs to the letter before it.
    case accent
    /// A soft hyphen, a joiner, a byte order mark: as if it were not there.
    case ignorable

    /// The class of the scalar at an offset and the number of its bytes.
    static func at(_ offset: Int, in bytes: [UInt8]) -> (ScalarClass, Int) {
        let first = bytes[offset]
        if first < 0x80 { return (ascii(first), 1) }
        let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        if first < 0xE0 { return (twoBytes(first, second), 2) }
        if first < 0xF0 {
            let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
            return (threeBytes(first, second, third), min(3, bytes.count - offset))
        }
        return (.mark, min(4, bytes.count - offset))
    }

    private static func ascii(_ byte: UInt8) -> ScalarClass {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x00...0x20: .space
        case 0x2D: .hyphen
        case 0x27, 0x60: .apostrophe
        case 0x2F: .slash
        default: .mark
        }
    }

    private static func twoBytes(_ first: UInt8, _ second: UInt8) -> ScalarClass {
        switch (first, second) {
        case (0xC2, 0xA0): .space
        case (0xC2, 0xAD): .ignorable
        case (0xC2, 0xB4), (0xCA, 0xBC), (0xCA, 0xB9): .apostrophe
        case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): .mark
        case (0xCC, _), (0xCD, 0x80...0xAF): .accent
        default: .letter
        }
    }

    private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> ScalarClass {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            .space
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): .ignorable
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): .hyphen
        case (0xE2, 0x80, 0x98...0x99), (0xE2, 0x80, 0xB2), (0xEF, 0xBC, 0x87): .apostrophe
        case (0xE2, _, _), (0xE3, 0x80, _), (0xEF, _, _): .mark
        default: .letter
        }
    }
}
