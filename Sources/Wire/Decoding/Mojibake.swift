internal import Diagnostics

/// Finds UTF-8 that was read as Latin-1, Windows-1252 or Code page 437 somewhere on its way. It is named, never changed.
enum Mojibake {
    /// The first characters of a misread two- or three-byte sequence, with what may follow.
    private static let firsts: Set<Unicode.Scalar> = ["Ã", "Â", "â", "Å", "├"]

    static func report(in text: String, path: String, recording log: inout DiagnosticLog) {
        guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return }
        var previous: Unicode.Scalar?
        var offset = 0
        for scalar in text.unicodeScalars {
            if let first = previous, !first.isASCII, firsts.contains(first), isMisread(first, scalar) {
                let start = offset - UTF8.width(first)
                log.record(.mojibake("\(first)\(scalar)", path: path, utf8Offset: start, in: text))
                return
            }
            if scalar == "\u{FFFD}" {
                log.record(.mojibake("\u{FFFD}", path: path, utf8Offset: offset, in: text))
                return
            }
            previous = scalar
            offset += UTF8.width(scalar)
        }
    }

    private static func isMisread(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        switch first {
        case "Ã": (0x80...0xBF).contains(second.value) || " €‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars.contains(second)
        case "Â": (0x80...0xBF).contains(second.value)
        case "â": second == "€" || (0x80...0x9F).contains(second.value)
        case "Å": second == "“" || (0x80...0x9F).contains(second.value)
        default: "©®¬á┤ęŕ".unicodeScalars.contains(second)
        }
    }
}
