/// What a browser asks for, as far as the preview looks at it.
package struct PreviewRequest: Hashable, Sendable {
    package var method: String
    /// The path as it was sent, with its percent signs, without the query.
    package var path: String
    package var host: String?
    package var range: String?

    package init(method: String = "GET", path: String, host: String? = nil, range: String? = nil) {
        self.method = method
        self.path = path
        self.host = host
        self.range = range
    }

    /// The path below the root of the site; nil for one that no site has.
    ///
    /// Percent signs are undone once (RFC 3986, 2.4). Parts that lead elsewhere (`.`, `..`), empty parts, backslashes and
    /// control characters are in no address of a site.
    var sitePath: String? {
        guard path.hasPrefix("/"), let decoded = Self.decoded(path.utf8.dropFirst()) else { return nil }
        var parts = decoded.split(separator: "/", omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        let isSafe = parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
                && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x5C && $0 != 0x7F }
        }
        return isSafe ? decoded : nil
    }

    private static func decoded(_ bytes: Substring.UTF8View) -> String? {
        var output: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                output.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            guard digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16) else { return nil }
            output.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: output, as: UTF8.self)
    }

    /// The bytes of a single range of a file (RFC 9110, 14.1.2); nil without one, or for what no server must honour.
    func byteRange(of size: Int) -> ByteRange? {
        guard let range, range.hasPrefix("bytes="), !range.contains(",") else { return nil }
        let ends = range.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return nil
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?) where first <= last: return Self.range(first..<min(last, size - 1) + 1, of: size)
        case (let first?, nil) where ends[1].isEmpty: return Self.range(first..<max(first, size), of: size)
        case (nil, let count?) where ends[0].isEmpty:
            return count == 0 ? .unsatisfiable : Self.range(max(0, size - count)..<size, of: size)
        default: return nil
        }
    }

    private static func range(_ range: Range<Int>, of size: Int) -> ByteRange {
        range.lowerBound < size ? .bytes(range) : .unsatisfiable
    }

    enum ByteRange: Hashable {
        case bytes(Range<Int>)
        case unsatisfiable
    }
}
