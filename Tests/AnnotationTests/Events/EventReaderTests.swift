internal import Annotation
internal import Testing
internal import Wire

@Suite struct EventReaderTests {
    @Test(
        "A dated trigger is an event with its kind",
        arguments: [
            ("Acme a annoncé lundi l'acquisition de Beta.", "acquisition 2026-01-12"),
            ("Acme a levé 30 millions d'euros en décembre.", "funding 2025-12"),
            ("Acme et Beta ont signé jeudi un partenariat.", "partnership 2026-01-08"),
            ("La FDA a approuvé vendredi le médicament d'Acme.", "approval 2026-01-09"),
            ("Acme publiera ses résultats annuels le 3 février.", "results 2026-02-03 planned"),
            ("L'essai de Phase 3 d'Acme débutera en mars.", "trial 2026-03 planned"),
            ("Acme a nommé mardi Anne Roy directrice générale.", "appointment 2026-01-06"),
            ("L'introduction en Bourse d'Acme est prévue en juin.", "ipo 2026-06 planned"),
            ("Acme inaugurera son usine de Lyon à l'automne.", "facility 2026-FA planned"),
            ("Acme a publié lundi une série de nouveaux modèles.", "launch 2026-01-12"),
        ])
    func kind(text: String, expected: String) {
        #expect(Self.events(text).map(Self.summary) == [expected])
    }

    @Test(
        "A date without a trigger and what belongs to a company's history are no events",
        arguments: [
            "Acme pèse 3 milliards en 2025.", "Acme, fondée en 1876, emploie 500 personnes.",
            "Acme a annoncé un accord.",
            "Acme investit 1 milliard sur cinq ans.", "Acme a signé un accord en 1998.",
        ])
    func none(text: String) {
        #expect(Self.events(text).isEmpty)
    }

    @Test("The same event in headline and lead is one event with both passages")
    func merged() {
        let events = Self.events("Acme a racheté Beta lundi", "Acme a annoncé lundi le rachat de Beta à Lyon.")
        #expect(events.map(Self.summary) == ["acquisition 2026-01-12"])
        #expect(events.map(\.otherPassages.count) == [1])
    }

    @Test("An event has the companies of its sentence, in reading order")
    func companies() {
        #expect(Self.events("Beta et Acme ont signé jeudi un accord.").map(\.companies) == [["beta", "acme"]])
    }

    static func summary(_ event: EventAnnotation) -> String {
        "\(event.kind.rawValue) \(event.date.value)\(event.isPlanned ? " planned" : "")"
    }

    static func events(_ texts: String...) -> [EventAnnotation] {
        let fields = texts.enumerated().map { FieldText(.block($0), $1) }
        let companies = ["Acme", "Beta"].map { name in
            EntityAnnotation(id: name.lowercased(), name: name, mentions: fields.flatMap { mentions(of: name, in: $0) })
        }
        let reference = DateReaderTests.monday
        return EventReader(reference: reference).events(
            in: fields, dates: DateReader(reference: reference).dates(in: fields), companies: companies)
    }

    private static func mentions(of name: String, in field: FieldText) -> [Mention] {
        let pattern = Array(name.utf8)
        guard field.bytes.count >= pattern.count else { return [] }
        return (0...field.bytes.count - pattern.count)
            .filter { field.bytes[$0..<$0 + pattern.count].elementsEqual(pattern) }
            .map { field.mention($0..<$0 + pattern.count) }
    }
}
