internal import Annotation
internal import Testing

@Suite struct EventPhraseTests {
    @Test(
        "Words tell together what none of them tells alone",
        arguments: [
            ("Le patron d'Acme rendra son tablier en mars.", "appointment 2026-03 planned"),
            ("Acme a pris lundi le contrôle de Beta.", "acquisition 2026-01-12"),
            ("Acme a finalisé lundi l'achat de Beta.", "acquisition 2026-01-12"),
            ("Acme a finalisé lundi son rachat d'actions.", "deal 2026-01-12"),
            ("Acme cédera en mars son usine à Beta.", "acquisition 2026-03 planned"),
            ("Acme fera ses premiers pas en Bourse en mars.", "ipo 2026-03 planned"),
            ("Acme a soumis lundi sa demande d'enregistrement.", "approval 2026-01-12"),
            ("Le verdict de la FDA sur le vaccin d'Acme est attendu en mars.", "approval 2026-03 planned"),
            ("Le recrutement de l'essai d'Acme sera achevé en mars.", "trial 2026-03 planned"),
            ("Le vaccin d'Acme entrera en phase 2 en mars.", "trial 2026-03 planned"),
            ("Acme a obtenu lundi un prêt de 30 millions d'euros.", "funding 2026-01-12"),
            ("Acme a reçu lundi 30 millions de dollars de Beta.", "deal 2026-01-12"),
            ("Acme a recouvré lundi ses droits.", "deal 2026-01-12"),
            ("Acme a élargi lundi son alliance avec Beta.", "partnership 2026-01-12"),
            ("Acme a passé lundi une dépréciation.", "results 2026-01-12"),
            ("Acme a fait état lundi d'une perte.", "results 2026-01-12"),
            ("Acme a retiré lundi ses objectifs.", "results 2026-01-12"),
            ("Acme entrera en production en mars.", "facility 2026-03 planned"),
            ("Acme a exposé lundi ses résultats au congrès de l'ASCO.", "publication 2026-01-12"),
            ("Acme a levé le voile lundi sur un robot.", "launch 2026-01-12"),
            ("Acme tiendra en mars une journée investisseurs.", "conference 2026-03 planned"),
            ("Acme sera radié en mars.", "other 2026-03 planned"),
            ("Acme a déposé lundi une plainte.", "other 2026-01-12"),
        ])
    func phrase(text: String, expected: String) {
        #expect(EventReaderTests.events(text).map(EventReaderTests.summary) == [expected])
    }

    @Test(
        "The same words with others beside them tell nothing",
        arguments: [
            "Acme a rendu lundi un vase.", "Acme a passé lundi une bonne journée.", "Acme a pris lundi le train.",
            "Acme a déposé lundi une gerbe.",
        ])
    func nothing(text: String) {
        #expect(EventReaderTests.events(text).isEmpty)
    }

    @Test("A date that heads a paragraph is that of each of its parts which have none")
    func agenda() {
        let events = EventReaderTests.events(
            "Mardi : Acme réunira ses actionnaires ; résultats annuels de Beta. Acme a signé un contrat en mars 2025.")
        #expect(
            events.map(EventReaderTests.summary) == [
                "conference 2026-01-13 planned", "results 2026-01-13 planned", "deal 2025-03",
            ])
        #expect(events.map(\.companies) == [["acme"], ["beta"], ["acme"]])
    }

    @Test("A congress belongs to none of those who speak there")
    func congress() {
        let events = EventReaderTests.events("Acme attend le congrès de l'ASCO, qui s'ouvrira en mars.")
        #expect(events.map(EventReaderTests.summary) == ["conference 2026-03 planned"])
        #expect(events.map(\.companies) == [[]])
    }

    @Test("What an item of a digest tells is of the company with which it begins")
    func item() {
        let events = EventReaderTests.events("Acme publie ses comptes.", "Beta – La cession sera bouclée en mars.")
        #expect(events.map(\.companies) == [["beta"]])
    }

    @Test("What will be on the article's own day is planned")
    func today() {
        #expect(EventReaderTests.events("Acme publiera ses comptes lundi.").map(\.isPlanned) == [true])
    }
}
