/// What a line says of publication: "Publié le …", "information fournie par … • … à …", a bare date.
struct Stamp: Hashable, Sendable {
    /// The day of publication; nil for "Mis à jour", a reading time, "il y a 4 jours".
    var date: CalendarDate?
    /// The agency as credited, in folded letters.
    var credit: String?

    /// Words that may stand in a line that is only a date.
    private static let dateLineWords: Set<String> = [
        "publie", "publiee", "le", "a", "mis", "mise", "jour", "modifie", "actualise", "lundi", "mardi", "mercredi",
        "jeudi",
        "vendredi", "samedi", "dimanche", "h", "heure", "heures", "min", "minutes", "utc", "gmt", "et", "cet", "est",
        "er",
        "temps", "de", "lecture", "dernière", "derniere", "am", "pm",
    ]

    /// Reads a line that holds nothing but stamps; nil for any other line.
    init?(line text: String) {
        guard text.scalarCount <= 200 else { return nil }
        let folded = FoldedText.folded(text)
        if folded.hasPrefix("information fournie par ") {
            self.init(credited: folded)
            return
        }
        let tokens = DateToken.tokens(of: text)
        if Self.isAgo(tokens) {
            self.init(date: nil)
            return
        }
        let words = tokens.compactMap { if case .word(let word) = $0, $0.month == nil { word } else { nil } }
        guard words.allSatisfy(Self.dateLineWords.contains) else { return nil }
        if folded.hasPrefix("temps de lecture") {
            self.init(date: nil)
            return
        }
        guard let written = WrittenDate.first(in: tokens), written.year != nil else { return nil }
        let isUpdate = ["mis", "modifie", "actualise"].contains(where: folded.hasPrefix)
        self.init(date: isUpdate ? nil : written.calendarDate)
    }

    /// "il y a 4 jours".
    private static func isAgo(_ tokens: [DateToken]) -> Bool {
        guard tokens.count == 5, tokens[3].number != nil, case .word(let unit) = tokens[4] else { return false }
        return tokens.starts(with: [.word("il"), .word("y"), .word("a")])
            && ["jour", "jours", "heure", "heures", "minutes", "semaine", "semaines", "mois"].contains(unit)
    }

    /// Reads "information fournie par X • jj/mm/aaaa à hh:mm" (folded).
    init(credited folded: String) {
        let rest = folded.dropFirst("information fournie par ".count)
        let end = rest.unicodeScalars.firstIndex { $0 == "•" || $0.properties.numericType == .decimal } ?? rest.endIndex
        credit = rest[..<end].trimmedSpaces
        date = WrittenDate.first(in: DateToken.tokens(of: rest))?.calendarDate
    }

    init(date: CalendarDate?, credit: String? = nil) {
        self.date = date
        self.credit = credit
    }
}
