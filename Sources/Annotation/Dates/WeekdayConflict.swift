package import Wire

/// A weekday that a text writes beside a date on which it does not fall: `lundi 13 janvier 2026`, a Tuesday.
package struct WeekdayConflict: Hashable, Sendable {
    package var day: CalendarDate
    /// As written; ISO 8601: Monday is 1.
    package var writtenWeekday: Int
}
