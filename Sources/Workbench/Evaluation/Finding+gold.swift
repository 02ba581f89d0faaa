import Annotation

// The facts of the gold set, and those of the tool, as findings: what counts as equal is said here and nowhere else.

extension Finding {
    /// The dates of the gold set, each at its place.
    static func dates(_ dates: [GoldDate], in text: ReadText) -> [Finding] {
        zip(dates, text.places(of: dates.map(\.text))).map { Finding($0.value, words: $0.text, at: $1 ?? .nowhere) }
    }

    static func dates(_ dates: [DateAnnotation], in text: ReadText) -> [Finding] {
        dates.map { Finding($0.value, words: $0.mention.text, at: text.place(of: $0.mention.passage) ?? .nowhere) }
    }

    /// An amount is equal in value, upper end, currency and bound; what kind of amount it is does not count.
    static func amounts(_ amounts: [GoldAmount], in text: ReadText) -> [Finding] {
        zip(amounts, text.places(of: amounts.map(\.text))).map { amount, place in
            Finding(
                value(amount.value, amount.max, amount.currency, amount.bound), words: amount.text,
                at: place ?? .nowhere)
        }
    }

    static func amounts(_ amounts: [AmountAnnotation], in text: ReadText) -> [Finding] {
        amounts.map { amount in
            Finding(
                value(amount.value, amount.max, amount.currency, amount.bound.rawValue), words: amount.mention.text,
                at: text.place(of: amount.mention.passage) ?? .nowhere)
        }
    }

    private static func value(_ value: String, _ max: String?, _ currency: String, _ bound: String) -> String {
        ([bound, value] + (max.map { [$0] } ?? []) + [currency]).joined(separator: " ")
    }
}

extension Range<Int> {
    /// The place of a fact whose wording is not in the text that is read: it overlaps nothing.
    fileprivate static let nowhere = 0..<0
}
