/// Text made fit for Markdown and HTML: no control characters, no noncharacters.
package enum CleanText {
    /// The text without C0 and C1 control characters (tab and line ends stay) and without Unicode's noncharacters.
    ///
    /// libcmark decodes `&#xFFFE;` to a noncharacter, so its output is cleaned as well as its input.
    package static func cleaned(_ text: String) -> String {
        guard mayBeUnfit(text), text.unicodeScalars.contains(where: isUnfit) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isUnfit($0) }))
    }

    /// Judges a text by its bytes: false for most texts, and for none that holds an unfit scalar.
    private static func mayBeUnfit(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x09, 0x0A, 0x0D: break
            // C0, and the first bytes of U+F000 and beyond.
            case 0x00...0x1F, 0x7F, 0xEF...0xF4: return true
            // C1.
            case 0x80...0x9F where previous == 0xC2: return true
            default: break
            }
            previous = byte
        }
        return false
    }

    /// True for what must not reach a page.
    package static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
