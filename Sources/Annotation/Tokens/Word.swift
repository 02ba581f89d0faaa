/// A word as the grammars compare it: without case, accents and ligatures, packed into sixteen bytes.
///
/// Up to fifteen bytes of the folded word and its length, so that comparing two words never touches memory.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    init() {}

    /// A word of a rule, already folded, such as `fevrier`.
    ///
    /// Inlined, so that the compiler makes a constant of it: the grammars compare with literals at every token.
    @inline(__always)
    init(stringLiteral value: StaticString) {
        let count = value.utf8CodeUnitCount
        let bytes = value.utf8Start
        for offset in 0..<min(count, 8) { high |= UInt64(bytes[offset]) << UInt64(56 - 8 * offset) }
        for offset in 8..<max(8, min(count, 15)) { low |= UInt64(bytes[offset]) << UInt64(56 - 8 * (offset - 8)) }
        low |= UInt64(min(count, 255))
    }

    init(folded: String) {
        for byte in folded.utf8 { append(byte) }
    }

    /// Both halves mixed: the keyed hash of the standard library is slow for a table that nobody outside fills.
    func hash(into hasher: inout Hasher) {
        hasher.combine(mixed)
    }

    /// What sets and tables ask for first. Without it each look-up would set up and finish a keyed hasher, a tenth of the time of an article.
    func _rawHashValue(seed: Int) -> Int {
        let product = (mixed ^ UInt64(truncatingIfNeeded: seed)) &* 0xFF51_AFD7_ED55_8CCD
        return Int(truncatingIfNeeded: product ^ product >> 32)
    }

    private var mixed: UInt64 { high ^ low &* 0x9E37_79B9_7F4A_7C15 }

    /// Adds a folded byte. Past the fifteenth only the length grows, up to 255.
    mutating func append(_ byte: UInt8) {
        let count = count
        if count < 8 {
            high |= UInt64(byte) << UInt64(56 - 8 * count)
        } else if count < 15 {
            low |= UInt64(byte) << UInt64(56 - 8 * (count - 8))
        }
        if count < 255 { low += 1 }
    }

    /// The number of folded bytes.
    var count: Int { Int(low & 0xFF) }

    /// The folded byte at an offset below fifteen.
    func byte(at offset: Int) -> UInt8 {
        offset < 8
            ? UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * offset))
            : UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * (offset - 8)))
    }

    /// The first bytes of the word, as a word.
    func prefix(_ length: Int) -> Word {
        var shorter = Word()
        for offset in 0..<min(length, count, 15) { shorter.append(byte(at: offset)) }
        return shorter
    }

    /// Tells whether the word ends with the given folded bytes; words past fifteen bytes never do.
    func hasSuffix(_ suffix: Word) -> Bool {
        guard suffix.count <= count, count <= 15 else { return false }
        for offset in 0..<suffix.count where byte(at: count - suffix.count + offset) != suffix.byte(at: offset) {
            return false
        }
        return true
    }
}
