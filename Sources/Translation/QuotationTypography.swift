/// The marks of quotation and the apostrophe of a language other than French, for display: straight marks become those that
/// its printers use, “ ” in English and „ “ in German.
///
/// Words are never changed, nor addresses; a mark after a digit, as in `5'` or `12"`, stays. Doing it twice changes nothing.
package struct QuotationTypography: Sendable {
    /// The text as it is shown.
    package let text: String
    /// For each UTF-8 offset of the source, and its end, the UTF-8 offset in `text`; never decreasing. Empty when nothing
    /// was changed.
    package let offsets: [Int32]

    package init(_ text: String, in language: LanguageTag) {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) else {
            self.text = text
            offsets = []
            return
        }
        var setting = QuotationSetting(text, Self.marks(of: language))
        setting.setAll()
        self.text = String(decoding: setting.output, as: UTF8.self)
        offsets = setting.offsets
    }

    /// The displayed offset of a UTF-8 offset of the source.
    package func displayedOffset(_ offset: Int) -> Int {
        guard !offsets.isEmpty else { return offset }
        return offsets.indices.contains(offset) ? Int(offsets[offset]) : text.utf8.count
    }

    /// The marks of a language (CLDR, "delimiters"): double, then single ones for a quotation within another.
    private static func marks(of language: LanguageTag) -> QuotationMarks {
        switch language.base {
        case "de", "cs", "sk", "sl", "hr", "sr", "bg", "is", "lt", "et":
            QuotationMarks(double: ("„", "“"), single: ("‚", "‘"))
        case "pl", "ro", "hu": QuotationMarks(double: ("„", "”"), single: ("‚", "’"))
        case "sv", "fi": QuotationMarks(double: ("”", "”"), single: ("’", "’"))
        case "es", "it", "pt", "ca", "el", "ru", "uk", "be", "nb", "no", "fa":
            QuotationMarks(double: ("«", "»"), single: ("“", "”"))
        case "ja", "zh": QuotationMarks(double: ("「", "」"), single: ("『", "』"))
        default: QuotationMarks(double: ("“", "”"), single: ("‘", "’"))
        }
    }
}

/// The opening and closing marks of a language.
private struct QuotationMarks {
    var double: (opening: Unicode.Scalar, closing: Unicode.Scalar)
    var single: (opening: Unicode.Scalar, closing: Unicode.Scalar)
}

/// Sets a text from its first scalar to its last.
private struct QuotationSetting {
    private(set) var output: [UInt8] = []
    private(set) var offsets: [Int32] = []
    private let source: [Unicode.Scalar]
    private let marks: QuotationMarks
    private var openDoubles = 0
    private var openSingles = 0
    /// True inside a word that holds an address, which is copied as it stands.
    private var isAddress = false

    init(_ text: String, _ marks: QuotationMarks) {
        source = Array(text.unicodeScalars)
        self.marks = marks
        output.reserveCapacity(text.utf8.count + 16)
        offsets.reserveCapacity(text.utf8.count + 1)
    }

    mutating func setAll() {
        for index in source.indices {
            if index == 0 || source[index - 1].isSpace { isAddress = holdsAddress(wordAt: index) }
            for _ in 0..<UTF8.width(source[index]) { offsets.append(Int32(output.count)) }
            let shown: Unicode.Scalar =
                switch source[index] {
                case "\"" where !isAddress: double(at: index)
                case "'" where !isAddress: single(at: index)
                default: source[index]
                }
            if let bytes = UTF8.encode(shown) { output.append(contentsOf: bytes) }
        }
        offsets.append(Int32(output.count))
    }

    private func holdsAddress(wordAt start: Int) -> Bool {
        var index = start
        while index + 2 < source.count, !source[index].isSpace {
            if source[index] == ":", source[index + 1] == "/", source[index + 2] == "/" { return true }
            index += 1
        }
        return false
    }

    private mutating func double(at index: Int) -> Unicode.Scalar {
        if opens(at: index) {
            openDoubles += 1
            return marks.double.opening
        }
        guard openDoubles > 0 else { return source[index] }
        openDoubles -= 1
        return marks.double.closing
    }

    private mutating func single(at index: Int) -> Unicode.Scalar {
        let next = index + 1 < source.count ? source[index + 1] : " "
        if opens(at: index), next.isLetter {
            openSingles += 1
            return marks.single.opening
        }
        let isAfterDigit = index > 0 && source[index - 1].isDigit
        if isAfterDigit, !next.isLetter { return source[index] }
        guard openSingles > 0, !next.isLetter else { return "\u{2019}" }
        openSingles -= 1
        return marks.single.closing
    }

    /// True before a word and behind a space or another opening mark.
    private func opens(at index: Int) -> Bool {
        guard index + 1 < source.count, !source[index + 1].isSpace else { return false }
        guard index > 0 else { return true }
        let before = source[index - 1]
        return before.isSpace || before.opens || before == "-" || before == "\u{2014}" || before == "\u{2013}"
    }
}
