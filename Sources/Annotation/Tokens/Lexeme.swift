/// What a word can be to the grammars of dates and numbers. A word may be several things: `sept` is 7 and September.
struct Lexeme: Sendable {
    /// 1 to 12.
    var month: Int?
    /// ISO 8601: Monday is 1.
    var weekday: Int?
    /// A number below a hundred.
    var cardinal: Int?
    /// `premier` is 1.
    var ordinal: Int?
    var unit: CalendarUnit?
    var season: Season?
    /// The power of ten of `cent`, `mille`, `million`, `milliard`, `billion`.
    var scale: Int?
    /// The number that a collective such as `dizaine` counts about.
    var collective: Int?
    var relation: Relation?
    var opener: Opener?

    /// Whether a date expression may begin with the word.
    var opensDate: Bool {
        month != nil || weekday != nil || cardinal != nil || ordinal != nil || unit != nil || season != nil
            || collective != nil || scale != nil || relation != nil || opener != nil
    }
}

/// The units in which the calendar is counted.
enum CalendarUnit: Int, Sendable, Comparable {
    case second, minute, hour, day, week, fortnight, month, quarter, half, year, decade, century

    static func < (left: CalendarUnit, right: CalendarUnit) -> Bool { left.rawValue < right.rawValue }
}

enum Season: String, Sendable, CaseIterable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
}

/// How a calendar unit lies to now, or to the date named before.
enum Relation: Sendable {
    /// `cette année`, `en cours`.
    case this
    /// `dernier`, `passé`, `écoulé`.
    case last
    /// `prochain`.
    case next
    /// `précédent`: counted from the date named before.
    case preceding
    /// `suivant`: counted from the date named before.
    case following
    /// `en huit`: a week after the next one.
    case afterNext
}

/// The part in which a word may open a date expression.
enum Opener: Sendable {
    case determiner, preposition, adverb, modifier, holiday, halfYearLetter, other
}
