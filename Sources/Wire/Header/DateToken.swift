/// A word, number or mark of a short line, folded. White space separates and is not kept.
enum DateToken: Hashable, Sendable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)

    /// The tokens of a text; a number that touches a word, as in `17h27` or `17:55Mis`, is a token of its own.
    static func tokens(of text: some StringProtocol) -> [DateToken] {
        var tokens: [DateToken] = []
        var word = ""
        var digits = ""
        func finish() {
            if !word.isEmpty { tokens.append(.word(word)) }
            if !digits.isEmpty { tokens.append(.number(Int(digits.prefix(9)) ?? 0, digits: digits.utf8.count)) }
            (word, digits) = ("", "")
        }
        for scalar in FoldedText.folded(text).unicodeScalars {
            if scalar.properties.numericType == .decimal, scalar.isASCII {
                if !word.isEmpty { finish() }
                digits.unicodeScalars.append(scalar)
            } else if scalar.properties.isAlphabetic {
                if !digits.isEmpty { finish() }
                word.unicodeScalars.append(scalar)
            } else {
                finish()
                if scalar != " " { tokens.append(.mark(scalar)) }
            }
        }
        finish()
        return tokens
    }

    var number: Int? { if case .number(let value, _) = self { value } else { nil } }

    /// A day of a month, 1 to 31.
    var day: Int? { number.flatMap { (1...31).contains($0) ? $0 : nil } }

    /// The month that a French or English word or abbreviation names.
    var month: Int? { if case .word(let word) = self { Self.months[word] } else { nil } }

    private static let months: [String: Int] = [
        "janvier": 1, "janv": 1, "jan": 1, "january": 1, "fevrier": 2, "fevr": 2, "fev": 2, "feb": 2, "february": 2,
        "mars": 3, "mar": 3, "march": 3, "avril": 4, "avr": 4, "apr": 4, "april": 4, "mai": 5, "may": 5, "juin": 6,
        "jun": 6, "june": 6, "juillet": 7, "juil": 7, "jul": 7, "july": 7, "aout": 8, "aug": 8, "august": 8,
        "septembre": 9, "sept": 9, "sep": 9, "september": 9, "octobre": 10, "oct": 10, "october": 10, "novembre": 11,
        "nov": 11, "november": 11, "decembre": 12, "dec": 12, "december": 12,
    ]
}
