/// The numbers that a text states, whatever language writes them: `12,5 M€` and `€12.5 million` state the same.
struct StatedNumbers: Hashable, Sendable {
    /// A number without its notation: 125 × 10⁵ is twelve and a half million.
    struct Number: Hashable, Sendable {
        /// Digits without zeros at either end; empty for zero.
        var digits: String
        var exponent: Int

        init(digits: String, exponent: Int) {
            let significant = digits.drop { $0 == "0" }
            let end = significant.lastIndex { $0 != "0" }.map(significant.index(after:)) ?? significant.startIndex
            self.digits = String(significant[..<end])
            self.exponent =
                self.digits.isEmpty ? 0 : exponent + significant.distance(from: end, to: significant.endIndex)
        }

        /// As a reader writes it, for messages.
        var text: String {
            if digits.isEmpty { return "0" }
            if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
            let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
            return padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
        }
    }

    /// Written in digits.
    private(set) var figures: [Number] = []
    /// Written in words.
    private(set) var words: [Number] = []

    init(_ text: String, in language: LanguageNumbers) {
        var tokens = NumberTokens(text, in: language).tokens[...]
        while let token = tokens.popFirst() {
            switch token {
            case .figure(let digits, let exponent):
                figures.append(Number(digits: digits, exponent: exponent + Self.power(&tokens)))
            case .word(let value):
                words.append(Number(digits: String(value), exponent: Self.power(&tokens)))
            case .phase(let value):
                figures.append(Number(digits: String(value), exponent: 0))
            case .power, .other: continue
            }
        }
    }

    /// The powers of ten that stand right behind a number: "2 cent mille", "12 Mrd".
    private static func power(_ tokens: inout ArraySlice<NumberTokens.Token>) -> Int {
        var power = 0
        while case .power(let exponent)? = tokens.first {
            power += exponent
            tokens.removeFirst()
        }
        return power
    }

    /// What one text states in figures and the other does not state at all.
    func missing(in other: StatedNumbers, comparesPowers: Bool) -> [Number] {
        func bare(_ number: Number) -> Number {
            comparesPowers ? number : Number(digits: number.digits, exponent: 0)
        }
        var figures = other.figures.map(bare)
        let words = Set(other.words.map(bare))
        return self.figures.filter { number in
            if let place = figures.firstIndex(of: bare(number)) {
                figures.remove(at: place)
                return false
            }
            return !words.contains(bare(number))
        }
    }
}
