internal import Foundation  // decomposedStringWithCanonicalMapping: the letter under an accent (Unicode, UAX 15)

/// Letters as the search compares them: without case, accents and ligatures.
///
/// `Templates/assets/search.js` folds a query in the same way; the cases of `search-words.json` hold both to it.
struct SearchFolding {
    private var known: [Unicode.Scalar: [UInt8]] = [:]

    /// The folded bytes of a letter or digit; nil for any other character. A combining mark gives no bytes.
    mutating func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if let bytes = known[scalar] { return bytes }
        guard Self.isWordPart(scalar) else { return nil }
        let bytes = Self.folded(scalar)
        known[scalar] = bytes
        return bytes
    }

    /// What `fold` gives for an ASCII letter or digit, which most are.
    static func foldedASCII(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "0"..."9": UInt8(scalar.value)
        case "A"..."Z": UInt8(scalar.value + 32)
        default: nil
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .nonspacingMark:
            true
        default: false
        }
    }

    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        let lower = scalar.properties.lowercaseMapping
        if let letters = ligatures[lower] { return Array(letters.utf8) }
        let kept = lower.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        return Array(String(String.UnicodeScalarView(kept)).utf8)
    }

    private static let ligatures: [String: String] = [
        "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i",
    ]
}
