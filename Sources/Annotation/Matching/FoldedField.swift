/// A text folded for matching, with the way back: lower case, no accents, plain apostrophes, hyphens and spaces.
struct FoldedField: Sendable {
    /// The folded bytes.
    private(set) var bytes: [UInt8] = []
    /// For each folded byte, and for the end, the UTF-8 offset in the original.
    private(set) var offsets: [Int32] = []

    init(_ text: [UInt8]) {
        bytes.reserveCapacity(text.count)
        offsets.reserveCapacity(text.count + 1)
        var index = 0
        while index < text.count {
            let byte = text[index]
            let length = Self.length(of: byte)
            if length == 1 || index + length > text.count {
                append(Self.foldedASCII(byte), at: index)
                index += 1
                continue
            }
            var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
            for next in 1..<length { value = value << 6 | UInt32(text[index + next] & 0x3F) }
            for folded in Self.folded(value) { append(folded, at: index) }
            index += length
        }
        offsets.append(Int32(text.count))
    }

    private mutating func append(_ byte: UInt8, at offset: Int) {
        bytes.append(byte)
        offsets.append(Int32(offset))
    }

    /// The folded form of a name of the lexicon.
    static func folded(_ name: String) -> [UInt8] { FoldedField(Array(name.utf8)).bytes }

    /// The number of bytes of the scalar that a byte begins.
    static func length(of byte: UInt8) -> Int {
        switch byte {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    static func foldedASCII(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case 0x09, 0x0A, 0x0D: 0x20
        default: byte
        }
    }

    /// The folded bytes of a scalar; nothing for a combining mark, `0xFF` for what no name of the lexicon holds.
    private static func folded(_ value: UInt32) -> [UInt8] {
        if value >= 0xC0, value < 0x180 { return latin[Int(value - 0xC0)] }
        switch value {
        case 0xA0, 0x202F, 0x2009, 0x2007: return [0x20]
        case 0x2018, 0x2019, 0x2BC: return [UInt8(ascii: "'")]
        case 0x2010...0x2015, 0x2212: return [UInt8(ascii: "-")]
        case 0x300...0x36F: return []
        default: return [0xFF]
        }
    }

    /// U+00C0 to U+017F.
    private static let latin: [[UInt8]] = (0xC0..<0x180).map { (value: UInt32) in
        Array((special[value] ?? bases.first { $0.range.contains(value) }?.base ?? "\u{7F}").utf8)
    }

    private static let special: [UInt32: String] = [
        0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xDF: "ss", 0xD8: "o", 0xF8: "o", 0x141: "l", 0x142: "l",
        0x110: "d", 0x111: "d", 0xD0: "d", 0xF0: "d",
    ]

    private static let bases: [(range: ClosedRange<UInt32>, base: String)] = [
        (0xC0...0xC5, "a"), (0xC7...0xC7, "c"), (0xC8...0xCB, "e"), (0xCC...0xCF, "i"), (0xD1...0xD1, "n"),
        (0xD2...0xD6, "o"),
        (0xD9...0xDC, "u"), (0xDD...0xDD, "y"), (0xE0...0xE5, "a"), (0xE7...0xE7, "c"), (0xE8...0xEB, "e"),
        (0xEC...0xEF, "i"),
        (0xF1...0xF1, "n"), (0xF2...0xF6, "o"), (0xF9...0xFC, "u"), (0xFD...0xFF, "y"), (0x100...0x105, "a"),
        (0x106...0x10D, "c"), (0x10E...0x10F, "d"), (0x112...0x11B, "e"), (0x11C...0x123, "g"), (0x124...0x127, "h"),
        (0x128...0x131, "i"), (0x139...0x140, "l"), (0x143...0x14B, "n"), (0x14C...0x151, "o"), (0x154...0x159, "r"),
        (0x15A...0x161, "s"), (0x162...0x167, "t"), (0x168...0x173, "u"), (0x174...0x175, "w"), (0x176...0x178, "y"),
        (0x179...0x17E, "z"),
    ]
}
