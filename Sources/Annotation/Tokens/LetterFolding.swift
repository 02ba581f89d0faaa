/// A letter without case and accent, as the tokeniser packs it into a `Word`.
struct LetterFolding {
    /// One or two ASCII bytes (`œ` is two), or the bytes of a letter that does not fold.
    var first: UInt8
    var second: UInt8?
    var third: UInt8?
    var isUppercase = false
    var isAccented = false

    /// Folds the letter at an offset.
    init(of bytes: [UInt8], at offset: Int, length: Int) {
        let byte = bytes[offset]
        switch length {
        case 1:
            isUppercase = byte < 0x61
            first = byte | 0x20
        case 2 where byte == 0xC3:
            let lower = bytes[offset + 1] | 0x20
            isUppercase = bytes[offset + 1] < 0xA0 && bytes[offset + 1] != 0x9F
            isAccented = true
            first = Self.latinOne[Int(lower & 0x1F)]
            if lower == 0xA6 { second = 0x65 }
            if bytes[offset + 1] == 0x9F { (first, second) = (0x73, 0x73) }
        case 2 where byte == 0xC5 && (bytes[offset + 1] & 0xFE) == 0x92:
            (first, second) = (0x6F, 0x65)
            isUppercase = bytes[offset + 1] == 0x92
        case 2 where byte == 0xCA && bytes[offset + 1] == 0xB3:
            first = 0x72
        case 3 where byte == 0xE1 && bytes[offset + 1] == 0xB5 && (bytes[offset + 2] & 0xFE) == 0x88:
            first = bytes[offset + 2] == 0x89 ? 0x65 : 0x64
        default:
            first = byte
            second = bytes[offset + 1]
            third = length > 2 ? bytes[offset + 2] : nil
        }
    }

    /// U+00E0 to U+00FF.
    private static let latinOne = Array("aaaaaaaceeeeiiiidnooooo-ouuuuyty".utf8)
}
