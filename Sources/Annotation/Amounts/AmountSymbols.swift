/// Marks and words that stand for currencies, for the grammar of dates to leave alone.
enum AmountSymbols {
    /// Tells whether a token names a currency by itself.
    static func isCurrency(_ token: Token) -> Bool {
        token.kind == .mark
            ? CurrencyReader.signs[token.word] != nil
            : CurrencyReader.names[token.word] != nil
                || token.casing == .upper && CurrencyReader.codes[token.word] != nil
    }
}
