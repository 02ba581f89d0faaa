/// What a line says of publication: "Publié le …", "information fournie par … • … à …", a bare date.
struct Stamp: Hashable, Sendable {
    /// The day of publication; nil for "Mis à jour", a reading time, "il y a 4 jours".
    var date: CalendarDate?
    /// The agency as credited, in folded letters.
    var credit: String?
    /// True when the line says so in words, or has a time: a bare date can also be a heading of a chronology.
    var isExplicit = true

    /// Words that may stand in a line that is only a date.
    private static let dateLineWords: Set<String> = [
        "publie", "publiee", "publication", "date", "de", "le", "ce", "a", "mis", "mise", "jour", "modifie", "modifiee",
        "actualise", "cree", "en", "ligne", "aujourd", "hui", "hier", "il", "y", "jours", "semaine", "semaines",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mer", "jeu", "ven", "sam",
        "dim", "h", "heure", "heures", "min", "mn", "minute", "minutes", "utc", "gmt", "et", "cet", "cest", "est",
        "edt", "er", "temps", "lecture", "lire", "derniere", "am", "pm",
    ]

    private static let publicationWords: Set<String> = ["publie", "publiee", "publication", "ligne"]
    private static let updateWords: Set<String> = ["mis", "mise", "modifie", "modifiee", "actualise", "derniere"]

    /// Reads a line that holds nothing but stamps; nil for any other line.
    init?(line text: String) {
        guard text.utf8.count <= 400, text.scalarCount <= 200 else { return nil }
        let folded = FoldedText.folded(text)
        if folded.hasPrefix(Self.creditOpening) {
            self.init(credited: folded)
            return
        }
        let tokens = DateToken.tokens(of: text)
        var words: [String] = []
        for case .word(let word) in tokens {
            if Self.dateLineWords.contains(word) {
                words.append(word)
            } else if DateToken.word(word).month == nil {
                return nil
            }
        }
        if Self.isAgo(tokens) || words.starts(with: ["temps", "de", "lecture"]) || Self.isReadingTime(tokens) {
            self.init(date: nil)
        } else {
            self.init(words: words, tokens: tokens)
        }
    }

    private init?(words: [String], tokens: [DateToken]) {
        let publication = tokens.firstIndex { token in
            if case .word(let word) = token { Self.publicationWords.contains(word) } else { false }
        }
        guard let written = WrittenDate.first(in: tokens, from: publication ?? 0), written.year != nil else {
            guard publication != nil, tokens.count > 1 else { return nil }
            self.init(date: nil)
            return
        }
        let isUpdate = publication == nil && words.first.map(Self.updateWords.contains) == true
        self.init(date: isUpdate ? nil : written.calendarDate)
        isExplicit = isUpdate || publication != nil || tokens.contains { $0 == .word("h") || $0 == .mark(":") }
    }

    /// "il y a 4 jours".
    private static func isAgo(_ tokens: [DateToken]) -> Bool {
        guard tokens.count == 5, tokens[3].number != nil, case .word(let unit) = tokens[4] else { return false }
        return tokens.starts(with: [.word("il"), .word("y"), .word("a")])
            && ["jour", "jours", "heure", "heures", "minutes", "semaine", "semaines", "mois"].contains(unit)
    }

    /// "3 min de lecture", "Lecture 3 min".
    private static func isReadingTime(_ tokens: [DateToken]) -> Bool {
        tokens.count <= 5 && (tokens.contains(.word("lecture")) || tokens.contains(.word("lire")))
            && tokens.contains { $0.number != nil }
    }

    private static let creditOpening = "information fournie par "

    /// Reads "information fournie par X • jj/mm/aaaa à hh:mm" (folded).
    init(credited folded: String) {
        let rest = folded.dropFirst(Self.creditOpening.count)
        let end = rest.unicodeScalars.firstIndex { $0 == "•" || $0.properties.numericType == .decimal } ?? rest.endIndex
        credit = rest[..<end].trimmedSpaces
        date = WrittenDate.first(in: DateToken.tokens(of: rest))?.calendarDate
    }

    init(date: CalendarDate?, credit: String? = nil) {
        self.date = date
        self.credit = credit
    }
}
