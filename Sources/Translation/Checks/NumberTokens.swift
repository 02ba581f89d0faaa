/// A text as numbers, powers of ten, and what is neither.
struct NumberTokens {
    enum Token: Hashable {
        /// Digits without signs, times ten to the power.
        case figure(String, Int)
        case word(Int)
        /// The number of a trial's phase in Roman figures.
        case phase(Int)
        case power(Int)
        case other
    }

    private(set) var tokens: [Token] = []
    private let scalars: [Unicode.Scalar]
    private let language: LanguageNumbers
    private var isAfterPhase = false

    init(_ text: String, in language: LanguageNumbers) {
        scalars = Array(text.unicodeScalars)
        self.language = language
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            if Self.isDigit(scalar) {
                readFigure(at: &place)
            } else if scalar.properties.isAlphabetic {
                readWord(at: &place)
            } else {
                // Words for a power stand behind their number with nothing but a space, a hyphen or a currency between.
                if !scalar.properties.isWhitespace, !"-‑$€£¥".unicodeScalars.contains(scalar) { tokens.append(.other) }
                place += 1
            }
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private mutating func readFigure(at place: inout Int) {
        var digits = ""
        var decimals: Int?
        while place < scalars.count {
            let scalar = scalars[place]
            if Self.isDigit(scalar) {
                digits.unicodeScalars.append(scalar)
                decimals = decimals.map { $0 + 1 }
                place += 1
            } else if decimals == nil, isGroupMark(at: place) {
                place += 1
            } else if decimals == nil, isDecimalMark(at: place) {
                decimals = 0
                place += 1
            } else {
                break
            }
        }
        tokens.append(.figure(digits, -(decimals ?? 0)))
        isAfterPhase = false
    }

    /// A mark of groups stands between up to three digits and exactly three.
    private func isGroupMark(at place: Int) -> Bool {
        let scalar = scalars[place]
        guard scalar == language.groupMark || [0x20, 0xA0, 0x2009, 0x202F, 0x2019].contains(scalar.value) else {
            return false
        }
        let before = scalars[..<place].reversed().prefix(4).prefix(while: Self.isDigit).count
        let after = scalars[(place + 1)...].prefix(4).prefix(while: Self.isDigit).count
        return 1...3 ~= before && after == 3
    }

    private func isDecimalMark(at place: Int) -> Bool {
        guard scalars[place] == "," || scalars[place] == ".", place + 1 < scalars.count else { return false }
        return Self.isDigit(scalars[place + 1])
    }

    private mutating func readWord(at place: inout Int) {
        let start = place
        while place < scalars.count, scalars[place].properties.isAlphabetic || isInnerHyphen(at: place) { place += 1 }
        // "M€", "Md$" are one word with their sign.
        let withSign = place < scalars.count && "€$£".unicodeScalars.contains(scalars[place])
        let word = String(String.UnicodeScalarView(scalars[start..<place])).lowercased()
        let signed = withSign ? word + String(scalars[place]) : word
        if let power = language.powers[signed] ?? language.powers[word] {
            tokens.append(.power(power))
        } else if isAfterPhase, let number = Self.roman[word] {
            tokens.append(.phase(number))
        } else if let value = language.words[word] {
            tokens.append(.word(value))
        } else {
            tokens.append(.other)
        }
        isAfterPhase = word == "phase"
    }

    /// "dix-sept" is one word, "mid-2026" and "Phase-II" are not.
    private func isInnerHyphen(at place: Int) -> Bool {
        guard scalars[place] == "-", place + 1 < scalars.count, scalars[place + 1].properties.isAlphabetic else {
            return false
        }
        let rest = scalars[(place + 1)...].prefix { $0.properties.isAlphabetic }
        return language.words[String(String.UnicodeScalarView(rest)).lowercased()] != nil
    }

    private static let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5]
}
