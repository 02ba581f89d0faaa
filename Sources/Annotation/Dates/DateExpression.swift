/// What a date expression says, before anything is known of the article's date.
indirect enum DateExpression: Hashable, Sendable {
    /// `jeudi 18 novembre 2025`; parts that are not said are nil.
    case day(DayName)
    case weekday(Int, Relation?)
    case month(Int, YearName)
    case quarter(Int, YearName)
    case half(Int, YearName)
    case season(Season, YearName)
    case holiday(Holiday, YearName)
    case year(Int)
    /// `exercice 2025-2026`, `2025/26`.
    case years(Int, Int)
    case decade(Int)
    case century(Int)
    /// `cette année`, `le mois dernier`, `l'année suivante`.
    case unit(CalendarUnit, Relation)
    /// `au dernier trimestre`: the last of its year when the clause looks ahead, else the one before now.
    case closing(CalendarUnit)
    /// `la même année`: the unit in which the date named before lies.
    case sameUnit(CalendarUnit)
    case weekend(Relation)
    /// `hier`, or `la veille` when counted from the day named before.
    case days(Int, isAnchored: Bool)
    /// `la veille de Noël`: so many days from another one.
    case beside(DateExpression, Int)
    /// `il y a deux ans`, `dans trois mois`, `six mois plus tard`.
    case offset(Duration, Sense, isAnchored: Bool)
    case duration(Duration, Sense?)
    /// The week in which something else lies.
    case weekOf(DateExpression)
    /// The weekend of the week in which something else lies.
    case weekendOf(DateExpression)
    /// `vendredi de la semaine dernière`.
    case weekdayOfWeek(Int, Relation)
    /// The first or last months of a year: `les neuf premiers mois de 2025`.
    case months(ClosedRange<Int>, YearName)
    case range(DateExpression, DateExpression)
    /// Open to the future; `depuis` looks back for its beginning, `à partir de` asks the clause.
    case from(DateExpression, Sense?)
    /// Open to the past; `d'ici` looks ahead for its end, `jusqu'à` asks the clause.
    case until(DateExpression, Sense?)
    case timed(DateExpression, ClockTime)
    case modified(DateExpression, DateAnnotation.Modifier)
    case vague(Vague)

    /// A day by its number, with what else is said of it.
    struct DayName: Hashable, Sendable {
        var day: Int
        var month: Int?
        var year: YearName = .unsaid
        var weekday: Int?
        /// `le 15 du mois`, `le 15 du mois prochain`: how the month lies to the reference's.
        var monthRelation: Relation?
    }

    /// The year of a month, a quarter or a day.
    enum YearName: Hashable, Sendable {
        case unsaid
        case number(Int)
        /// `en janvier dernier`: the unit itself lies before or after now.
        case related(Relation)
        /// `de l'an dernier`, `de cette année`: the year lies so.
        case relatedYear(Relation)
        /// `de la même année`: that of the date named before.
        case named
    }

    enum Sense: Hashable, Sendable {
        case past, future
    }

    enum Vague: String, Hashable, Sendable {
        case past = "PAST_REF"
        case present = "PRESENT_REF"
        case future = "FUTURE_REF"
    }

    struct ClockTime: Hashable, Sendable {
        var hour: Int
        var minute: Int
    }

    /// `dix-huit mois`, `deux à trois ans`, `un an et demi` (18 months), `11,2 mois`.
    struct Duration: Hashable, Sendable {
        var count: Int
        /// The count as written when it is not whole.
        var decimal: DecimalNumber?
        var most: Int?
        var unit: CalendarUnit
        var isApproximate = false
    }
}

/// A feast with a fixed or computed day.
enum Holiday: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday.
    case easter(Int)
    /// The fourth Thursday of November.
    case thanksgiving
}
