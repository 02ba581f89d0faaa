/// A sum of money, or two that make a range, as it stands in a text.
struct MoneyParse: Sendable {
    /// The first token of the number or of the currency before it.
    var start: Int
    var end: Int
    var value: DecimalNumber
    var max: DecimalNumber?
    /// Nil when the wording omits it.
    var currency: String?
    var isApproximate = false
    var isDoubtful = false
    /// The power of ten of its last scale word: 6 for `millions`; 0 without one.
    var scale = 0
    var rule: String

    /// True for numbers with a scale, which may stand without a currency.
    var hasScale: Bool { scale > 0 }
}

/// The grammar of sums: a number, its scale and its currency, in the orders that French texts use.
struct MoneyGrammar: Sendable {
    let text: TokenText

    private var numbers: NumberReader { NumberReader(text: text) }
    private var currencies: CurrencyReader { CurrencyReader(text: text) }

    /// A number with what tells its scale and currency.
    struct Figure: Sendable {
        var start: Int
        var end: Int
        var number: NumberPhrase
        var scale: Int
        var currency: String?
        var divisor = 0

        /// The value, with the scale that may come from the other end of a range.
        func value(sharing shared: Int? = nil) -> DecimalNumber? {
            guard let shared else { return number.value.divided(byPowerOfTen: divisor) }
            return number.value.scaled(byPowerOfTen: shared)
        }
    }

    /// The sums that begin at a token: one, a range, or several that share a scale and a currency.
    func sums(at index: Int) -> [MoneyParse] {
        guard let first = figure(at: index) else { return [] }
        if let range = range(first) { return range }
        if let list = list(first) { return list }
        return sum(first).map { [$0] } ?? []
    }

    private func sum(_ figure: Figure) -> MoneyParse? {
        guard let value = figure.value(), !isFrank(figure) else { return nil }
        return MoneyParse(
            start: figure.start, end: figure.end, value: value, currency: figure.currency,
            isApproximate: figure.number.isApproximate, isDoubtful: figure.number.isDoubtful,
            scale: figure.scale,
            rule: figure.start < figure.end - 1 && figure.currency == nil ? "scale" : "money")
    }
}

extension MoneyGrammar {
    /// `un franc succès`: an adjective; `un dollar fort`: the currency itself.
    private func isFrank(_ figure: Figure) -> Bool {
        guard text.lexeme(figure.start).cardinal == 1 else { return false }
        let next = text[figure.end]
        if Self.wordsOfRates.contains(next.word) { return true }
        return text.word(figure.end - 1) == "franc" && next.isWord && next.casing == .lower && next.word.count > 3
            && !Self.wordsBehindFranc.contains(next.word)
    }

    /// `un dollar affaibli`, `un euro fort`.
    private static let wordsOfRates: Set<Word> = [
        "affaibli", "fort", "faible", "vigoureux", "robuste", "solide", "cher", "numerique", "ferme",
    ]

    private static let wordsBehindFranc: Set<Word> = [
        "suisse", "francais", "belge", "symbolique", "pour", "contre", "dans", "vaut", "valait", "avec", "chaque",
    ]

    /// A number, the scale behind it, and a currency before or behind.
    func figure(at index: Int) -> Figure? {
        let leading = currencies.before(index)
        let start = leading?.end ?? index
        guard let number = readable(at: start) else { return nil }
        var figure = Figure(start: index, end: number.end, number: number, scale: number.scale, currency: leading?.code)
        if let scale = leading?.scale, scale > 0 { rescale(&figure, scale, end: figure.end) }
        readScale(&figure)
        guard figure.currency == nil else { return figure }
        readCurrency(&figure)
        return figure
    }

    private func readable(at index: Int) -> NumberPhrase? {
        let token = text[index]
        guard token.kind == .number || token.lexeme.cardinal != nil || token.lexeme.scale != nil || token.word == "demi"
        else { return nil }
        if text[index].gap == .nothing, text[index - 1].isWord, !text[index - 1].isElided,
            CurrencyReader.dollarPrefixes[text.word(index - 1)] == nil,
            CurrencyReader.codes[text.word(index - 1)] == nil
        {
            return nil
        }
        guard var number = numbers.phrase(at: index) else { return nil }
        if number.scale == 2, text.word(number.end - 1) == "cents", number.end == index + 2, text[index].isWord,
            let cents = NumberReader(text: text).hundredless(at: index)
        {
            number = cents
        }
        return number
    }

    /// `M`, `Md`, `Mds`, `k`, `bn` behind a number.
    private func readScale(_ figure: inout Figure) {
        let token = text[figure.end]
        guard figure.scale == 0, token.isWord, !token.isElided, let scale = Self.abbreviations[token.word] else {
            return
        }
        let next = text[figure.end + 1]
        let isBeforeCurrency =
            next.kind == .mark && CurrencyReader.signs[next.word] != nil || currencies.after(figure.end + 1) != nil
        let isLinked = (next.word == "d" || next.word == "de") && currencies.after(figure.end + 2) != nil
        switch token.word {
        case "m":
            let isBehindCurrency = figure.currency != nil && (token.casing == .upper || token.gap == .nothing)
            guard isBeforeCurrency || isLinked || isBehindCurrency else { return }
        case "milliers": guard isLinked else { return }
        case "k", "b": guard isBeforeCurrency || figure.currency != nil else { return }
        default: break
        }
        rescale(&figure, scale, end: figure.end + 1)
    }

    private func rescale(_ figure: inout Figure, _ scale: Int, end: Int) {
        guard let value = figure.number.value.scaled(byPowerOfTen: scale) else { return }
        figure.number.value = value
        figure.number.isPlain = false
        figure.scale = scale
        figure.end = end
    }

    private func readCurrency(_ figure: inout Figure) {
        var next = figure.end
        if text.word(next) == "de" || text.word(next) == "d" { next += 1 }
        guard next == figure.end || figure.scale > 0 || figure.number.isApproximate,
            let reading = currencies.after(next)
        else { return }
        figure.currency = reading.code
        figure.divisor = reading.divisor
        if reading.scale > 0, figure.scale == 0 { rescale(&figure, reading.scale, end: reading.end) }
        figure.end = reading.end
        readCents(&figure)
        readWordedCents(&figure)
    }

    /// `deux euros cinquante`: words that close the phrase.
    private func readWordedCents(_ figure: inout Figure) {
        guard figure.scale == 0, figure.divisor == 0, text[figure.start].isWord, text[figure.end].isWord,
            let cents = numbers.phrase(at: figure.end), let count = cents.integer, (10...99).contains(count),
            text[cents.end].kind == .mark || cents.end >= text.count,
            let value = figure.number.value.adding(DecimalNumber(count).divided(byPowerOfTen: 2))
        else { return }
        figure.number.value = value
        figure.end = cents.end
    }

    /// `12€50`, `12 euros 50`.
    private func readCents(_ figure: inout Figure) {
        guard figure.scale == 0, figure.divisor == 0, figure.number.isPlain, let literal = text[figure.end].number,
            literal.digitCount == 2, let cents = literal.plainInteger, text.isGlued(figure.end),
            let value = figure.number.value.adding(DecimalNumber(cents).divided(byPowerOfTen: 2))
        else { return }
        figure.number.value = value
        figure.end += 1
    }

    private static let abbreviations: [Word: Int] = [
        "k": 3, "milliers": 3, "m": 6, "mio": 6, "mln": 6, "mn": 6, "md": 9, "mds": 9, "mrd": 9, "mrds": 9, "mia": 9,
        "bn": 9, "b": 9,
    ]
}

extension NumberReader {
    /// `cinquante cents`: the word before `cents` alone, where that is a currency.
    fileprivate func hundredless(at index: Int) -> NumberPhrase? {
        guard let cardinal = text.lexeme(index).cardinal, cardinal > 9 else { return nil }
        return NumberPhrase(value: DecimalNumber(cardinal), end: index + 1, isWorded: true)
    }
}
