/// A number written in digits.
struct NumberLiteral: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        /// Digits alone, such as `2026`.
        case plain
        /// With thousands marks, a decimal part or both, such as `1 000` and `1.234,5`.
        case marked
        /// Three parts with points that may be a day, such as `9.07.2024`.
        case dotted(Int, Int, Int)
        /// Digits that are no number: versions, telephone numbers, endless runs.
        case unreadable
    }

    var value: DecimalNumber
    var form: Form
    /// How many digits stand there when the form is plain: tells `05` from `5`.
    var digitCount: Int

    /// The value of a plain literal.
    var plainInteger: Int? { form == .plain ? value.integer : nil }
}
