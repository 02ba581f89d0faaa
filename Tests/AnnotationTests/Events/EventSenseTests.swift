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
            "Acme, qui organise des essais cliniques, a subi lundi un revers.",
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

    @Test(
        "What is handed over, and how much of it, tells an acquisition from an agreement",
        arguments: [
            ("Acme a cédé lundi sa filiale d'optique.", "acquisition 2026-01-12"),
            ("Acme a cédé lundi les droits d'un vaccin.", "deal 2026-01-12"),
            ("Le président d'Acme cédera son siège en mars.", "appointment 2026-03 planned"),
            ("Acme a racheté lundi 43 % de Beta.", "investment 2026-01-12"),
            ("Acme a racheté lundi 62,5 % de Beta.", "acquisition 2026-01-12"),
            ("Acme a pris le contrôle de Beta lundi.", "acquisition 2026-01-12"),
            ("Acme est entré lundi au capital de Beta.", "investment 2026-01-12"),
            ("Acme a bouclé lundi son deuxième fonds.", "funding 2026-01-12"),
        ])
    func handedOver(text: String, expected: String) {
        #expect(EventReaderTests.events(text).map(EventReaderTests.summary) == [expected])
    }

    @Test(
        "Plants, services, courts and patients have words of their own",
        arguments: [
            ("Acme investira 90 millions dans une nouvelle usine en mars.", "facility 2026-03 planned"),
            ("Acme a posé lundi la première pierre de son site.", "facility 2026-01-12"),
            ("Acme fermera son usine de Lyon en mars.", "facility 2026-03 planned"),
            ("Acme ouvrira sa boutique en ligne en mars.", "launch 2026-03 planned"),
            ("Acme mettra son modèle à disposition de tous en mars.", "launch 2026-03 planned"),
            ("Un tribunal a condamné lundi Acme pour contrefaçon.", "other 2026-01-12"),
            ("Acme a été placé lundi en redressement judiciaire.", "other 2026-01-12"),
            ("Acme a subi lundi une cyberattaque.", "other 2026-01-12"),
            ("Un premier patient a reçu lundi le vaccin d'Acme.", "trial 2026-01-12"),
            ("Deux candidats d'Acme entreront chez l'homme en mars.", "trial 2026-03 planned"),
            ("L'essai d'Acme démarrera en mars.", "trial 2026-03 planned"),
            ("Acme a relevé lundi sa prévision de bénéfice.", "results 2026-01-12"),
            ("Le chiffre d'affaires d'Acme, publié lundi, a progressé.", "results 2026-01-12"),
            ("Le traitement d'Acme agit, selon des résultats dévoilés lundi au congrès.", "publication 2026-01-12"),
            ("Les données d'Acme seront soumises à la FDA en mars.", "approval 2026-03 planned"),
        ])
    func ownWords(text: String, expected: String) {
        #expect(EventReaderTests.events(text).map(EventReaderTests.summary) == [expected])
    }

    @Test(
        "What a date only frames, and what another part of the sentence tells, is no event",
        arguments: [
            "Acme recevra les offres de rachat jusqu'au 9 janvier.",
            "Acme agrandit son site, avec 160 emplois d'ici 2028.",
            "Acme a ouvert la voie en 2014 ; Beta lance des machines.",
            "Les ventes d'Acme ont augmenté de 24 % en novembre.",
            "Le carnet de commandes d'Acme atteint 3 millions d'euros au 30 septembre.",
        ])
    func framed(text: String) {
        #expect(EventReaderTests.events(text).map(EventReaderTests.summary) == [])
    }

    @Test("An announcement that says what will happen later is one event, on the later date")
    func announcedForLater() {
        let events = EventReaderTests.events(
            "Acme a annoncé lundi le départ de son directeur financier, qui sera remplacé le 1er mars.")
        #expect(events.map(EventReaderTests.summary) == ["appointment 2026-03-01 planned"])
    }

    @Test(
        "The closing of an operation is what the front of the article tells",
        arguments: [
            ("Acme rachète Beta", "acquisition 2026-03 planned"),
            ("Acme cède sa filiale à Beta", "acquisition 2026-03 planned"),
            ("Acme prépare son introduction en Bourse", "ipo 2026-03 planned"),
        ])
    func closing(headline: String, expected: String) {
        let events = EventReaderTests.events(headline, "La clôture de l'opération est prévue en mars.")
        #expect(events.map(EventReaderTests.summary) == [expected])
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

    @Test("A subject that refers back is the company named before, though another is named behind it")
    func refersBack() {
        let events = EventReaderTests.events(
            "Acme grandit.", "Le laboratoire, à ne pas confondre avec Beta, publiera ses résultats le 3 février.")
        #expect(events.map(\.companies) == [["acme", "beta"]])
    }

    @Test("What the state does is no company's, unless the sentence speaks of one")
    func state() {
        let alone = EventReaderTests.events(
            "Acme grandit.", "Le gouvernement a signé lundi un accord avec les médecins.")
        let together = EventReaderTests.events(
            "Acme grandit.", "Le ministère a signé lundi un contrat avec le fabricant.")
        #expect(alone.map(\.companies) == [[]])
        #expect(together.map(\.companies) == [["acme"]])
    }

    @Test("The happening of the story is the article's, though a paragraph began with another company")
    func refersToStory() {
        let events = EventReaderTests.events(
            "Acme rachète une usine.", "Beta avait surenchéri. La transaction sera bouclée en mars.")
        #expect(events.map(\.companies) == [["acme"]])
    }
}
