/// Counts the Unicode scalars of a text up to a UTF-8 offset, without walking the text from its beginning each time.
struct ScalarOffsets: Sendable {
    private let bytes: [UInt8]
    /// The scalars before each stretch of `stretch` bytes.
    private let counts: [Int]

    private static let stretch = 256

    init(_ text: String) {
        bytes = Array(text.utf8)
        var counts = [0]
        for start in Swift.stride(from: 0, to: bytes.count, by: Self.stretch) {
            let end = min(bytes.count, start + Self.stretch)
            counts.append((counts.last ?? 0) + Self.scalars(bytes[start..<end]))
        }
        self.counts = counts
    }

    /// The number of scalars that begin before an offset.
    func count(before offset: Int) -> Int {
        let end = min(max(0, offset), bytes.count)
        let stretch = end / Self.stretch
        return counts[stretch] + Self.scalars(bytes[stretch * Self.stretch..<end])
    }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
