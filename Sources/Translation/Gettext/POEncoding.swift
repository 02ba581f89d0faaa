internal import Diagnostics
internal import Wire

/// The text of a catalogue's bytes: UTF-8 with or without a mark, or the code page that the header names.
enum POEncoding {
    private static let westernEuropean = ["iso-8859-1", "iso-8859-15", "latin1", "latin-1", "windows-1252", "cp1252"]

    /// Line ends become line feeds. Nil, after an error at the first byte that is none, for what is no text.
    static func text(of bytes: [UInt8], path: String, recording log: inout DiagnosticLog) -> String? {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let unified = unifyingLineEnds(content)
        if let nul = unified.firstIndex(of: 0) {
            log.record(.catalogueNotText(at: SourceLocation(path: path, utf8Offset: nul, in: unified)))
            return nil
        }
        if let text = String(validating: unified, as: UTF8.self) { return text }
        let charset = charset(in: unified)
        if let charset, westernEuropean.contains(charset) {
            return charset == "iso-8859-15"
                ? WesternEuropean.decodedLatin9(unified) : WesternEuropean.decodedWindows1252(unified)
        }
        let offset = firstBadByte(of: unified)
        log.record(.catalogueNotUTF8(charset, at: SourceLocation(path: path, utf8Offset: offset, in: unified)))
        return nil
    }

    private static func unifyingLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            defer { previous = byte }
            if byte == 0x0A, previous == 0x0D { continue }
            output.append(byte == 0x0D ? 0x0A : byte)
        }
        return output
    }

    /// What the header says, in lower case.
    private static func charset(in bytes: [UInt8]) -> String? {
        let start = String(decoding: bytes.prefix(4_096), as: UTF8.self)
        guard let place = start.firstRange(of: "charset=")?.upperBound else { return nil }
        return start[place...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }.lowercased()
    }

    private static func firstBadByte(of bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return min(offset, bytes.count)
    }
}
