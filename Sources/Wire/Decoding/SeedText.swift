internal import CommonMark
internal import Diagnostics

/// The text of a seed, decoded and fit for a page: NFC, line feeds only, no control or direction characters.
struct SeedText: Hashable, Sendable {
    enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case utf16 = "UTF-16"
        case windows1252 = "Windows-1252"
    }

    let text: String
    let encoding: Encoding

    /// Decodes UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1252.
    ///
    /// Records an error and gives nil for bytes that are no text, and warnings for mojibake and for characters left out.
    init?(decoding seed: SeedFile, recording log: inout DiagnosticLog) {
        let bytes = seed.bytes
        guard let decoded = Self.decode(bytes) else {
            log.record(.notText(seed))
            return nil
        }
        encoding = decoded.encoding
        let lineFed = Self.unifyingLineEnds(decoded.text)
        Mojibake.report(in: lineFed, path: seed.path, recording: &log)
        text = Self.fit(ComposedText.composed(lineFed), path: seed.path, recording: &log)
    }

    private static func decode(_ bytes: [UInt8]) -> (text: String, encoding: Encoding)? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return decodeUTF16(bytes).map { ($0, .utf16) }
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard !isBinary(content) else { return nil }
        if let text = String(validating: content, as: UTF8.self) { return (text, .utf8) }
        return (Windows1252.decoded(content), .windows1252)
    }

    private static func decodeUTF16(_ bytes: [UInt8]) -> String? {
        let isLittle = bytes[0] == 0xFF
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            isLittle
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        guard !units.contains(0) else { return nil }
        return String(validating: units, as: UTF16.self)
    }

    /// How files begin that are no texts, even when so little of one is left that nothing else tells.
    private static let signatures: [[UInt8]] =
        [[0x89] + Array("PNG".utf8), [0xFF, 0xD8, 0xFF], [0x1F, 0x8B]]
        + ["GIF8", "%PDF-", "PK\u{3}\u{4}", "{\\rtf"].map { Array($0.utf8) }

    /// A signature, NUL bytes, or one control character in thirty: an image or a document of a word processor, not a text.
    private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
        if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.withUnsafeBufferPointer({ $0.contains(0) }) { return true }
        let start = bytes.prefix(65_536)
        let controls = start.count { $0 < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B].contains($0) }
        return controls * 30 > start.count
    }

    private static func unifyingLineEnds(_ text: String) -> String {
        guard text.utf8.contains(where: { (0x0B...0x0D).contains($0) }) else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\r"): output.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
            case 0x0B, 0x0C: output.append(UInt8(ascii: "\n"))
            default: output.append(byte)
            }
            previous = byte
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Drops what must not reach a page, and turns Unicode's own line ends into line feeds.
    private static func fit(_ text: String, path: String, recording log: inout DiagnosticLog) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F || mayLeadChanged.contains($0) }),
            let first = text.unicodeScalars.firstIndex(where: isChanged)
        else { return text }
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x85, 0x2028: output.append("\n")
            case 0x2029: output.append(contentsOf: "\n\n".unicodeScalars)
            case _ where !isChanged(scalar): output.append(scalar)
            default: break
            }
        }
        if let lost = text.unicodeScalars[first...].firstIndex(where: { isChanged($0) && !isLineEnd($0) }) {
            let offset = text.utf8.distance(from: text.startIndex, to: lost)
            log.record(.charactersLeftOut(text.unicodeScalars[lost], path: path, utf8Offset: offset, in: text))
        }
        return String(output)
    }

    /// First bytes of UTF-8 sequences among which a changed character can be.
    private static let mayLeadChanged: [UInt8] = [0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4]

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        [0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    private static func isChanged(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x20...0x7E, 0xC0...0x2FF: false
        case 0x85, 0x2028, 0x2029: true
        case 0x200B, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0xAD, 0x180E: true
        case 0xE0000...0xE007F: true
        default: CleanText.isUnfit(scalar)
        }
    }
}
