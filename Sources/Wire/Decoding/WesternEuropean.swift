/// Texts in the code pages of western Europe, for files that are no seeds.
package enum WesternEuropean {
    /// Windows-1252, which has all of ISO 8859-1.
    package static func decodedWindows1252(_ bytes: [UInt8]) -> String { Windows1252.decoded(bytes) }

    /// ISO 8859-15: eight characters are others than in ISO 8859-1.
    package static func decodedLatin9(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(latin9[byte] ?? Unicode.Scalar(byte)) }
        return String(text)
    }

    private static let latin9: [UInt8: Unicode.Scalar] = [
        0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
    ]
}
