/// Numbers as a language writes them.
package enum NumberWording {
    /// A whole number with its thousands apart: `12 345` in French (U+202F), `12,345` in English.
    package static func grouped(_ number: Int, in language: LanguageTag) -> String {
        (number < 0 ? "-" : "") + grouped(digits: String(number.magnitude), in: language)
    }

    /// A decimal number of any length with its thousands apart: `12 345,6` in French, `12,345.6` in English.
    ///
    /// - Parameters:
    ///   - whole: the digits before the point.
    ///   - decimals: those behind it; empty for a whole number.
    package static func decimal(_ whole: some StringProtocol, _ decimals: String, in language: LanguageTag) -> String {
        let number = grouped(digits: String(whole), in: language)
        guard !decimals.isEmpty else { return number }
        let mark = ["en", "ja", "zh", "ko"].contains(language.base) ? "." : ","
        return number + mark + decimals
    }

    private static func grouped(digits: String, in language: LanguageTag) -> String {
        let digits = Array(digits)
        guard digits.count > 3 else { return String(digits) }
        let separator: String =
            switch language.base {
            case "en", "ja", "zh", "ko": ","
            case "de", "it", "es", "pt", "nl", "da": "."
            default: "\u{202F}"
            }
        var output = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { output += separator }
            output.append(digit)
        }
        return output
    }
}
