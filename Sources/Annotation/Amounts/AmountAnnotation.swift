/// An amount of money with its wording. Nothing is ever converted.
package struct AmountAnnotation: Hashable, Sendable {
    package enum Bound: String, Hashable, Sendable {
        case exact = "="
        case atLeast = ">="
        case atMost = "<="
        case approximate = "~"
        case range
    }

    package enum Kind: String, Hashable, Sendable {
        case money
        /// The price of a share.
        case price
        /// An exchange rate.
        case exchangeRate = "fx"
    }

    package var mention: Mention
    /// A plain decimal number without exponent, thousands marks or trailing zeros, such as `12500000` or `6.9`.
    package var value: String
    /// The upper end of a range.
    package var max: String?
    /// ISO 4217.
    package var currency: String
    /// True when the wording omits the currency and the sentence gave it.
    package var isCurrencyInferred: Bool
    package var bound: Bound
    package var kind: Kind
    /// What it is of, as worded: "en numéraire", "par action", "sur cinq ans", "de chiffre d'affaires".
    package var of: Mention?
    /// True for a scale such as "billion" that French and English use differently.
    package var isDoubtful: Bool
    /// The rule that gave it, for `explain`.
    package var rule: String

    package init(
        mention: Mention, value: String, max: String? = nil, currency: String, isCurrencyInferred: Bool = false,
        bound: Bound = .exact, kind: Kind = .money, of: Mention? = nil, isDoubtful: Bool = false, rule: String
    ) {
        self.mention = mention
        self.value = value
        self.max = max
        self.currency = currency
        self.isCurrencyInferred = isCurrencyInferred
        self.bound = bound
        self.kind = kind
        self.of = of
        self.isDoubtful = isDoubtful
        self.rule = rule
    }
}
