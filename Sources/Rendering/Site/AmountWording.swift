internal import Annotation
internal import Translation

/// Amounts of texts in other languages, in the words of an interface. The figure is that of the text: nothing is rounded or
/// converted.
struct AmountWording: Sendable {
    let wording: Wording
    let language: LanguageTag

    /// "1 milliard de dollars" → "$1 billion", "jusqu'à 12,5 M€" → "up to €12.5 million".
    func words(of amount: AmountAnnotation) -> String {
        let words = money(amount.value, amount.currency)
        switch amount.bound {
        case .exact: return words
        case .atLeast: return wording("amount.at-least", ["amount": words])
        case .atMost: return wording("amount.at-most", ["amount": words])
        case .approximate: return wording("amount.about", ["amount": words])
        case .range:
            let most = amount.max.map { money($0, amount.currency) } ?? words
            return wording("amount.range", ["least": words, "most": most])
        }
    }

    private static let currencies: Set<String> = ["USD", "EUR", "GBP"]

    private func money(_ value: String, _ currency: String) -> String {
        let key = Self.currencies.contains(currency) ? currency : "other"
        return wording("amount.in-\(key)", ["amount": scaled(value), "currency": currency])
    }

    private static let scales = [
        (digits: 12, key: "trillion"), (digits: 9, key: "billion"), (digits: 6, key: "million"),
    ]

    /// The number with the largest scale that leaves at most three decimals; written out where there is none.
    private func scaled(_ value: String) -> String {
        let parts = value.split(separator: ".", maxSplits: 1)
        let whole = String(parts.first ?? "0")
        let decimals = parts.count > 1 ? String(parts[1]) : ""
        for scale in Self.scales where whole.count > scale.digits {
            let rest = Self.withoutTrailingZeros(whole.suffix(scale.digits) + decimals)
            guard rest.count <= 3 else { continue }
            let number = NumberWording.decimal(whole.dropLast(scale.digits), rest, in: language)
            return wording("amount.\(scale.key)", ["number": number])
        }
        return NumberWording.decimal(whole, decimals, in: language)
    }

    private static func withoutTrailingZeros(_ digits: String) -> String {
        var digits = digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return digits
    }
}
