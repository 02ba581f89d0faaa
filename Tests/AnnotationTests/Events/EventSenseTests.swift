internal import Annotation
internal import Testing

@Suite struct EventSenseTests {
    @Test(
        "Words beside a trigger tell which event is meant",
        arguments: [
            ("Acme a présenté lundi au congrès des données positives.", "publication 2026-01-12"),
            ("L'étude d'Acme, publiée lundi dans Nature, décrit un modèle.", "publication 2026-01-12"),
            ("Acme a publié lundi un chiffre d'affaires en hausse.", "results 2026-01-12"),
            ("Acme déposera son dossier auprès de la FDA d'ici fin mars.", "approval ../2026-03 planned"),
            ("Acme a obtenu lundi le marquage CE.", "approval 2026-01-12"),
            ("Acme a levé lundi son objectif de ventes.", "results 2026-01-12"),
            ("Acme a mis la main lundi sur Beta.", "acquisition 2026-01-12"),
            ("L'action d'Acme bondit lundi après l'approbation de son vaccin.", "approval 2026-01-12"),
            ("L'agence rendra son avis sur Acme en mai.", "approval 2026-05 planned"),
            ("Acme supprimera 900 postes en mars.", "other 2026-03 planned"),
            ("Acme s'est introduit au Nasdaq lundi.", "ipo 2026-01-12"),
            ("Le produit d'Acme sera lancé en mars en Italie et d'ici fin 2026 en France.", "launch 2026-03 planned"),
            ("L'essai d'Acme, entamé lundi, devait inclure 40 personnes.", "trial 2026-01-12"),
            ("Acme a levé lundi 40 millions d'euros pour lancer un essai.", "funding 2026-01-12"),
            ("Acme a signé lundi un accord pour racheter Beta.", "acquisition 2026-01-12"),
            ("Acme et Beta ont signé lundi un accord pour concevoir un vaccin.", "partnership 2026-01-12"),
            ("Acme et Beta ont signé lundi un accord pluriannuel.", "partnership 2026-01-12"),
            ("Acme et Beta ont signé lundi un accord de licence.", "deal 2026-01-12"),
            ("Acme a acquis lundi les droits mondiaux d'un vaccin.", "deal 2026-01-12"),
            ("Acme attend les premiers résultats en juin.", "trial 2026-06 planned"),
            ("Acme s'est offert Beta lundi.", "acquisition 2026-01-12"),
            ("Acme a fait lundi son entrée à la Bourse de Paris.", "ipo 2026-01-12"),
            ("Les premiers patients d'Acme seront recrutés en mars.", "trial 2026-03 planned"),
            ("Le site d'Acme ouvrira en mars.", "facility 2026-03 planned"),
            (
                "Le patron d'Acme quittera ses fonctions le 31 janvier, a annoncé lundi le groupe.",
                "appointment 2026-01-31 planned"
            ),
        ])
    func sense(text: String, expected: String) {
        #expect(EventReaderTests.events(text).map(EventReaderTests.summary) == [expected])
    }

    @Test(
        "The same words in another sense are no events",
        arguments: [
            "Acme a ouvert en baisse lundi à l'ouverture de Wall Street.",
            "Le site d'Acme sera conservé jusqu'en 2027.",
            "Acme disposait lundi de quoi financer ses activités.",
            "Acme, qui organise des essais cliniques, a subi lundi une panne.",
            "Acme a conclu lundi la séance en hausse.", "Acme a déclaré lundi, lors d'une conférence, croire en l'IA.",
            "Le ministre visitera jeudi l'usine d'Acme.", "Le conseil d'Acme a approuvé lundi le dividende.",
            "Acme a subi lundi une fuite de données de patients.",
            "L'action d'Acme a bondi lundi après un essai.", "Acme cédait 3 % lundi.",
            "Le contrat d'Acme devait courir de 2024 à 2029.", "Le laboratoire Acme emploie 30 personnes depuis lundi.",
            "Le traitement d'Acme, vendu sous le nom de Zed depuis lundi, plaît.",
        ])
    func none(text: String) {
        #expect(EventReaderTests.events(text).map(EventReaderTests.summary) == [])
    }

    @Test("Results that are awaited are the trial's of which the article tells")
    func awaitedResults() {
        let events = EventReaderTests.events(
            "Acme a lancé un essai.", "Les résultats sont attendus au deuxième trimestre.")
        #expect(events.map(EventReaderTests.summary) == ["trial 2026-Q2 planned"])
    }

    @Test("A sentence without a name is about the company of its paragraph, or the first of the article")
    func protagonist() {
        let events = EventReaderTests.events(
            "Acme et Beta sont liés.", "Le groupe publiera ses résultats le 3 février.")
        #expect(events.map(\.companies) == [["acme"]])
    }
}
