/// A count, a percentage or a duration with its wording.
package struct MeasureAnnotation: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case count, percentage, duration
    }

    package var kind: Kind
    package var mention: Mention
    /// A plain decimal number, with a minus sign where one is written; for durations ISO 8601 such as `P5Y`.
    package var value: String
    /// The upper end of a range.
    package var max: String?
    package var bound: AmountAnnotation.Bound
    /// What is counted, as worded, such as `puces`; nil for percentages and durations.
    package var of: Mention?
    /// The rule that gave it, for `explain`.
    package var rule: String

    package init(
        kind: Kind, mention: Mention, value: String, max: String? = nil, bound: AmountAnnotation.Bound = .exact,
        of: Mention? = nil, rule: String
    ) {
        self.kind = kind
        self.mention = mention
        self.value = value
        self.max = max
        self.bound = bound
        self.of = of
        self.rule = rule
    }
}
