/// Whether an undated weekday or month lies before or after the reference date.
package enum Direction: String, Hashable, Sendable {
    case past, future
    /// The tense of the clause decides.
    case automatic = "auto"
}
