/// What a word can be to the grammars of dates and numbers. A word may be several things: `sept` is 7 and September.
///
/// Twelve bytes, since every token carries one.
struct Lexeme: Sendable {
    private var storedMonth: Int8 = 0
    private var storedWeekday: Int8 = 0
    private var storedCardinal: Int8 = -1
    private var storedOrdinal: Int8 = 0
    private var storedScale: Int8 = 0
    private var storedCollective: Int16 = 0
    var unit: CalendarUnit?
    var season: Season?
    var relation: Relation?
    var opener: Opener?

    /// 1 to 12.
    var month: Int? {
        get { storedMonth == 0 ? nil : Int(storedMonth) }
        set { storedMonth = Int8(newValue ?? 0) }
    }

    /// ISO 8601: Monday is 1.
    var weekday: Int? {
        get { storedWeekday == 0 ? nil : Int(storedWeekday) }
        set { storedWeekday = Int8(newValue ?? 0) }
    }

    /// A number below a hundred.
    var cardinal: Int? {
        get { storedCardinal < 0 ? nil : Int(storedCardinal) }
        set { storedCardinal = Int8(newValue ?? -1) }
    }

    /// `premier` is 1, `dernier` -1.
    var ordinal: Int? {
        get { storedOrdinal == 0 ? nil : Int(storedOrdinal) }
        set { storedOrdinal = Int8(newValue ?? 0) }
    }

    /// The power of ten of `cent`, `mille`, `million`, `milliard`, `billion`.
    var scale: Int? {
        get { storedScale == 0 ? nil : Int(storedScale) }
        set { storedScale = Int8(newValue ?? 0) }
    }

    /// The number that a collective such as `dizaine` counts about.
    var collective: Int? {
        get { storedCollective == 0 ? nil : Int(storedCollective) }
        set { storedCollective = Int16(newValue ?? 0) }
    }

    /// Whether a date expression may begin with the word.
    var opensDate: Bool {
        month != nil || weekday != nil || cardinal != nil || ordinal != nil || unit != nil || season != nil
            || collective != nil || scale != nil || relation != nil || opener != nil
    }
}

/// The units in which the calendar is counted.
enum CalendarUnit: UInt8, Sendable, Comparable {
    case second, minute, hour, day, week, fortnight, month, quarter, half, year, decade, century

    static func < (left: CalendarUnit, right: CalendarUnit) -> Bool { left.rawValue < right.rawValue }
}

enum Season: Sendable {
    case spring, summer, autumn, winter

    /// As TIMEX3 writes it, such as `SP`.
    var code: String {
        switch self {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        }
    }
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
