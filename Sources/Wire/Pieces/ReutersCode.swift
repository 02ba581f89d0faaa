/// The shape of a Reuters instrument code: a root, an optional class, a full stop and the suffix of a market.
package enum ReutersCode {
    /// True for bytes such as `NVDA.O`, `NOVOb.CO` or `22UAy.DE`; the suffix is not looked up.
    package static func isCode(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let root = bytes[..<dot]
        let suffix = bytes[bytes.index(after: dot)...]
        guard (1...3).contains(suffix.count), suffix.allSatisfy(isCapital), (1...10).contains(root.count) else {
            return false
        }
        guard let first = root.first, isCapital(first) || isDigit(first),
            root.contains(where: isCapital) || root.count >= 4
        else {
            return false
        }
        return root.allSatisfy { isCapital($0) || isDigit($0) || isSmall($0) || $0 == UInt8(ascii: "_") }
            && root.count(where: isSmall) <= 2
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// True when a text holds a bare code after a name, which only Reuters writes.
    static func standsBare(in text: String) -> Bool {
        var previous: Substring.UTF8View = Substring().utf8
        for word in Substring(text).utf8.split(separator: 0x20) {
            if word.contains(UInt8(ascii: ".")), isCode(word.suffix(from: word.startIndex)), let last = previous.last,
                isSmall(last) || isCapital(last)
            {
                return true
            }
            previous = word
        }
        return false
    }
}
