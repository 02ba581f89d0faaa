/// Numbers as a language writes them.
package enum NumberWording {
    /// A whole number with its thousands apart: `12 345` in French (U+202F), `12,345` in English.
    package static func grouped(_ number: Int, in language: LanguageTag) -> String {
        let digits = Array(String(number.magnitude))
        guard digits.count > 3 else { return String(number) }
        let separator: String =
            switch language.base {
            case "en", "ja", "zh", "ko": ","
            case "de", "it", "es", "pt", "nl", "da": "."
            default: "\u{202F}"
            }
        var output = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { output += separator }
            output.append(digit)
        }
        return output
    }
}
