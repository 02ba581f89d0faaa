internal import Annotation
internal import TestSupport
internal import Testing
internal import Wire

@Suite struct DateReaderTests {
    @Test(
        "A date has the value that the conventions give it",
        arguments: DateCases.valued)
    func value(text: String, values: String) {
        #expect(Self.values(text) == values)
    }

    @Test("What only looks like a date yields nothing", arguments: DateCases.negatives)
    func nothing(text: String) {
        #expect(Self.values(text) == "")
    }

    @Test("A date that cannot be resolved stays as it is said", arguments: DateCases.unresolved)
    func unresolved(text: String, values: String) {
        #expect(Self.values(text, reference: nil) == values)
    }

    @Test("A weekday in a text of which only the month is known gives that month")
    func monthOnly() {
        let dates = Self.dates("Il a dit jeudi", reference: .month(year: 2021, month: 11))
        #expect(dates.map(\.value) == ["2021-11"])
        #expect(dates.map(\.precision) == [.month])
    }

    @Test("The direction that a caller sets wins over the tense")
    func direction() {
        #expect(Self.values("Il a dit jeudi", direction: .future) == "2026-01-15")
        #expect(Self.values("Il sera publié en mars", direction: .past) == "2025-03")
    }

    @Test("A weekday that does not fall on its date is flagged")
    func conflict() {
        let dates = Self.dates("le lundi 13 janvier 2026")
        #expect(dates.map { $0.conflict?.sentence } == ["2026-01-13 is a Tuesday, not a Monday"])
    }

    @Test(
        "A modifier narrows what the date can mean",
        arguments: [
            ("début 2028", DateAnnotation.Modifier.start, "2028-01-01", "2028-05-01"),
            ("fin mars 2026", .end, "2026-03-22", "2026-03-31"),
            ("mi-2026", .middle, "2026-05-02", "2026-09-01"),
        ])
    func modifier(text: String, modifier: DateAnnotation.Modifier, earliest: String, latest: String) {
        let dates = Self.dates(text)
        #expect(dates.map(\.modifier) == [modifier])
        #expect(dates.map { $0.earliest?.description } == [earliest])
        #expect(dates.map { $0.latest?.description } == [latest])
    }

    @Test("A duration that is anchored has the days that it spans")
    func anchoredDuration() {
        let dates = Self.dates("ces cinq dernières années")
        #expect(dates.map { $0.earliest?.description } == ["2021-01-12"])
        #expect(dates.map { $0.latest?.description } == ["2026-01-12"])
    }

    @Test("Anchors carry from one text of an article to the next")
    func anchorsAcrossTexts() {
        let fields = [
            FieldText(.headline, "Accord signé mardi 6 janvier"), FieldText(.block(0), "La veille, il hésitait."),
        ]
        let dates = DateReader(reference: Self.monday).dates(in: fields)
        #expect(dates.map(\.value) == ["2026-01-06", "2026-01-05"])
    }

    @Test(
        "Accents, case and the form of accents and apostrophes change nothing",
        arguments: [
            ("d’ici la fin de l’année", "../2026"), ("fe\u{301}vrier 2026", "2026-02"), ("fevrier 2026", "2026-02"),
            ("LE 3 DECEMBRE 2025", "2025-12-03"), ("l'anne\u{301}e dernie\u{300}re", "2025"),
            ("la semaine derniere", "2026-W02"),
            ("12\u{A0}janvier\u{202F}2026", "2026-01-12"), ("mi\u{2011}mars 2026", "2026-03"), ("août 2026", "2026-08"),
        ])
    func spelling(text: String, value: String) {
        #expect(Self.values(text) == value)
    }

    @Test("Any mixture of words gives mentions that are its own words, in order", arguments: 0..<40)
    func anyWords(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let words = (0..<200).map { _ in Self.words.randomElement(using: &random) ?? "" }
        let text = words.joined(separator: " ")
        let dates = Self.dates(text)
        var end = 0
        for date in dates {
            let range = date.mention.passage.range
            #expect(
                range.lowerBound >= end && String(decoding: Array(text.utf8)[range], as: UTF8.self) == date.mention.text
            )
            end = range.upperBound
        }
    }

    static let words = [
        "il y a", "deux", "ans", "mars", "12", "2026", "d'ici", "fin", "de", "à", "du", "au", "lundi", "depuis",
        "entre", "et",
        "T2", "-", "plus tôt", ",", "l'", "dernier", "mois", "premier", "trimestre", "99999999999999999999", "31",
        "février",
        "les", "années", "10", "prochaines", "0", "siècle", "en", "avant", "semaine", "9999", "/", "h", "30",
    ]

    static let monday = CalendarDate(year: 2026, month: 1, day: 12).map { PublicationDate.day($0) }

    static func dates(
        _ text: String, reference: PublicationDate? = monday, direction: Direction = .automatic
    ) -> [DateAnnotation] {
        DateReader(reference: reference, direction: direction).dates(in: [FieldText(.block(0), text)])
    }

    static func values(
        _ text: String, reference: PublicationDate? = monday, direction: Direction = .automatic
    ) -> String {
        dates(text, reference: reference, direction: direction).map(\.value).joined(separator: ";")
    }
}
