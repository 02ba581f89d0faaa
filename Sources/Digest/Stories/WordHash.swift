/// Words as numbers, the same on every machine.
enum WordHash {
    /// A word of a text with what tells a name from other words.
    struct Word {
        var hash: UInt64
        var range: Range<Int>
        var beginsWithCapital: Bool
        var isInCapitals: Bool
        var beginsSentence: Bool
    }

    /// FNV-1a of a text (Fowler, Noll, Vo).
    static func hash(_ text: String) -> UInt64 { text.utf8.reduce(seed) { fed($0, $1) } }

    /// The finalizer of SplitMix64 (Steele et al. 2014), which spreads near numbers over all bits.
    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The words of a text in order; letters count without their case.
    static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            var opensSentence = true
            while index < bytes.count {
                let gap = gapLength(bytes, index)
                guard gap == 0 else {
                    if [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(
                        bytes[index])
                    {
                        opensSentence = true
                    }
                    index += gap
                    continue
                }
                let start = index
                var hash = seed
                var capitals = 0
                while index < bytes.count, gapLength(bytes, index) == 0 {
                    if isCapital(bytes, index) { capitals += 1 }
                    hash = fed(hash, lower(bytes, index))
                    index += 1
                }
                words.append(
                    Word(
                        hash: hash, range: start..<index, beginsWithCapital: isCapital(bytes, start),
                        isInCapitals: capitals > 1, beginsSentence: opensSentence))
                opensSentence = false
            }
        }
        return words
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func fed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The bytes of what stands between words at an offset: marks and spaces of ASCII, no-break spaces, quotation marks and
    /// the general punctuation of U+2000 to U+203F. Hyphens belong to words.
    private static func gapLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            return 0
        case 0..<0x80: return 1
        case 0xC2 where index + 1 < bytes.count && [0xA0, 0xAB, 0xBB].contains(bytes[index + 1]): return 2
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80: return 3
        default: return 0
        }
    }

    /// True for a capital of ASCII or Latin-1 (U+00C0 to U+00DE).
    private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        if bytes[index] == 0xC3, index + 1 < bytes.count { return (0x80...0x9E).contains(bytes[index + 1]) }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index])
    }

    private static func lower(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
        let byte = bytes[index]
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return byte | 0x20 }
        let isLatin = index > 0 && bytes[index - 1] == 0xC3 && (0x80...0x9E).contains(byte)
        return isLatin ? byte | 0x20 : byte
    }
}
