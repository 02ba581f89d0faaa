/// The header of a file or folder in a tar archive (POSIX.1-2001, ustar, with a pax record for a path that is too long).
///
/// Owner, time and mode are the same for all, so that the same site gives the same archive.
enum TarHeader {
    static let blockSize = 512

    static func folder(_ path: String) -> [UInt8] { headers(path + "/", size: 0, mode: 0o755, kind: "5") }

    static func file(_ path: String, size: Int) -> [UInt8] { headers(path, size: size, mode: 0o644, kind: "0") }

    /// What follows the last entry.
    static let end = [UInt8](repeating: 0, count: 2 * blockSize)

    /// The zeros that fill the last block of some content.
    static func padding(after size: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: (blockSize - size % blockSize) % blockSize)
    }

    private static func headers(_ path: String, size: Int, mode: Int, kind: Character) -> [UInt8] {
        if let (prefix, name) = split(path) {
            return block(name: name, prefix: prefix, size: size, mode: mode, kind: kind)
        }
        let record = Array(paxRecord("path", path).utf8)
        let short = ArraySlice(path.utf8.suffix(100))
        return block(name: Array("PaxHeader".utf8)[...], prefix: [], size: record.count, mode: 0o644, kind: "x")
            + record
            + padding(after: record.count) + block(name: short, prefix: [], size: size, mode: mode, kind: kind)
    }

    /// A path as the two fields of a header take it: at most 155 bytes before a slash, at most 100 after it.
    private static func split(_ path: String) -> (prefix: ArraySlice<UInt8>, name: ArraySlice<UInt8>)? {
        let bytes = Array(path.utf8)
        if bytes.count <= 100 { return ([], bytes[...]) }
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") && index <= 155 {
            let name = bytes[(index + 1)...]
            if !name.isEmpty, name.count <= 100 { return (bytes[..<index], name) }
        }
        return nil
    }

    /// `length key=value` and a line end; the length counts itself.
    private static func paxRecord(_ key: String, _ value: String) -> String {
        let rest = " \(key)=\(value)\n"
        var length = rest.utf8.count
        while "\(length)".utf8.count + rest.utf8.count != length { length = "\(length)".utf8.count + rest.utf8.count }
        return "\(length)\(rest)"
    }

    private static func block(
        name: ArraySlice<UInt8>, prefix: ArraySlice<UInt8>, size: Int, mode: Int, kind: Character
    ) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: blockSize)
        func set(_ bytes: some Sequence<UInt8>, at offset: Int) {
            for (index, byte) in bytes.enumerated() { block[offset + index] = byte }
        }
        set(name, at: 0)
        set(octal(mode, digits: 7), at: 100)
        set(octal(0, digits: 7), at: 108)
        set(octal(0, digits: 7), at: 116)
        set(octal(size, digits: 11), at: 124)
        set(octal(0, digits: 11), at: 136)
        set("        ".utf8, at: 148)
        set(String(kind).utf8, at: 156)
        set("ustar\u{0}00".utf8, at: 257)
        set(prefix, at: 345)
        let sum = block.reduce(0) { $0 + Int($1) }
        set(Array(octal(sum, digits: 6)) + [0, 0x20], at: 148)
        return block
    }

    private static func octal(_ number: Int, digits: Int) -> String.UTF8View {
        let text = String(number, radix: 8)
        return (String(repeating: "0", count: max(0, digits - text.utf8.count)) + text).utf8
    }
}
