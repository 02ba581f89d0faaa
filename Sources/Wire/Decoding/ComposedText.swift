internal import Foundation  // precomposedStringWithCanonicalMapping: the standard library offers no normalisation

/// Texts in Unicode's composed form (NFC).
enum ComposedText {
    /// More combining marks in a row than any script needs (UAX #15, Stream-Safe Text Format); the rest is dropped.
    private static let longestRunOfMarks = 30

    /// The text in NFC, made piece by piece: Foundation's mapping is quadratic in the length of what it gets.
    static func composed(_ text: String) -> String {
        guard mayBeDecomposed(text) else { return text }
        var output = ""
        output.reserveCapacity(text.utf8.count)
        var piece = String.UnicodeScalarView()
        var size = 0
        var marks = 0
        for scalar in text.unicodeScalars {
            let isMark = isMark(scalar)
            marks = isMark ? marks + 1 : 0
            if marks > longestRunOfMarks { continue }
            if size >= 64, !isMark, scalar.isASCII || size >= 1024 && !(0x900...0x1FFF).contains(scalar.value) {
                output += String(piece).precomposedStringWithCanonicalMapping
                piece = String.UnicodeScalarView()
                size = 0
            }
            piece.append(scalar)
            size += 1
        }
        return output + String(piece).precomposedStringWithCanonicalMapping
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// True unless every character is one of those of French texts, which stand for themselves in NFC.
    private static func mayBeDecomposed(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 >= 0xCC }) else { return false }
        return text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0...0x2FF, 0x2002...0x20CF, 0x2190...0x22FF, 0x2500...0x25FF, 0xFFFD: false
            default: true
            }
        }
    }
}
