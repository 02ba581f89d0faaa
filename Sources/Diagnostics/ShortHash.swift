/// A short name for a text, the same on every machine: it tells apart what would have one address.
package enum ShortHash {
    /// Eight hexadecimal digits of FNV-1a (Fowler, Noll, Vo), 64 bits folded to 32.
    package static func digits(of text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
        let digits = String(folded, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
