package import Wire

/// A calendar expression or duration with its value (see "Values" in the design).
package struct DateAnnotation: Hashable, Sendable {
    package enum Precision: String, Hashable, Sendable {
        case time, day, week, month, quarter, half, season, year, decade, century, range, duration, vague
    }

    package enum Modifier: String, Hashable, Sendable {
        case start = "START"
        case middle = "MID"
        case end = "END"
        case approximate = "APPROX"
    }

    package enum Basis: String, Hashable, Sendable {
        /// Every part of the value stands in the wording.
        case explicit
        /// Counted from the reference date or from a date named before.
        case relative
        /// A missing part was chosen by the tense of the clause.
        case inferred
    }

    package var mention: Mention
    /// ISO 8601 / TIMEX3, such as `2026-01-12`, `2026-Q1`, `P5Y`, `2019/..` or `PAST_REF`.
    package var value: String
    /// The first and last day that it can mean; nil when the text does not say.
    package var earliest: CalendarDate?
    package var latest: CalendarDate?
    package var precision: Precision
    package var modifier: Modifier?
    package var basis: Basis
    /// The rule that gave it, for `explain`.
    package var rule: String
    /// A weekday in the wording that does not fall on the date.
    package var conflict: WeekdayConflict?

    package init(
        mention: Mention, value: String, earliest: CalendarDate? = nil, latest: CalendarDate? = nil,
        precision: Precision, modifier: Modifier? = nil, basis: Basis, rule: String, conflict: WeekdayConflict? = nil
    ) {
        self.mention = mention
        self.value = value
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
        self.modifier = modifier
        self.basis = basis
        self.rule = rule
        self.conflict = conflict
    }
}
