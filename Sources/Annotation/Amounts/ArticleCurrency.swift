/// What an article as a whole tells of the currency of sums that leave it out.
enum ArticleCurrency {
    /// The currency of all sums that have one; nil when there are several.
    static func only(of sums: some Sequence<MoneyParse>) -> String? {
        var only: String?
        for currency in sums.lazy.compactMap(\.currency) {
            if let only, only != currency { return nil }
            only = currency
        }
        return only
    }

    /// The crowns of the nation that the article names first: "le danois Bavarian Nordic".
    static func crowns(of texts: TokenizedTexts) -> String? {
        texts.entries.lazy.compactMap { crowns(of: $0.text) }.first
    }

    static func crowns(of text: TokenText) -> String? {
        text.tokens.lazy.compactMap { CurrencyReader.crownsByNation[$0.word] }.first
    }
}
