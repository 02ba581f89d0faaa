internal import Wire

/// Events as a calendar (RFC 5545): whole days, the end exclusive; what is only known to be in a month, a quarter or a year
/// spans it, and says so.
struct EventCalendar {
    /// How certain an event is (RFC 5545, 3.8.1.11).
    enum Status: String {
        case tentative = "TENTATIVE"
        case confirmed = "CONFIRMED"
        case cancelled = "CANCELLED"
    }

    struct Event {
        /// The same for the same event at every build.
        var identifier: String
        /// When the text that tells it was published.
        var stamp: CalendarDate
        var first: CalendarDate
        var last: CalendarDate
        var summary: String
        var description: String
        var language: String
        var url: String
        var category: String
        var status: Status
    }

    var name: String
    var language: String
    var events: [Event]

    var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dépêche//Dépêche//\(language.uppercased())",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "NAME:\(CalendarText.escaped(name))", "X-WR-CALNAME:\(CalendarText.escaped(name))",
        ]
        for event in events { lines += Self.lines(of: event) }
        return (lines + ["END:VCALENDAR"]).map(CalendarText.line).joined()
    }

    private static func lines(of event: Event) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(CalendarText.escaped(event.identifier))", "DTSTAMP:\(basic(event.stamp))T000000Z",
            "DTSTART;VALUE=DATE:\(basic(event.first))", "DTEND;VALUE=DATE:\(basic(event.last.adding(days: 1)))",
            "SUMMARY;LANGUAGE=\(event.language):\(CalendarText.escaped(event.summary))",
            "DESCRIPTION;LANGUAGE=\(event.language):\(CalendarText.escaped(event.description))", "URL:\(event.url)",
            "CATEGORIES:\(CalendarText.escaped(event.category))",
            "STATUS:\(event.status.rawValue)", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    /// `20260112`.
    private static func basic(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }
}
