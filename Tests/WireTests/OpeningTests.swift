import Testing

@testable import Wire

/// What stands before the first sentence of a story, in every wording met so far.
@Suite struct OpeningTests {
    struct Opening: Sendable, CustomTestStringConvertible {
        var text: String
        var agency: String?
        var place: String?
        var date: String?

        init(_ text: String, _ agency: String? = nil, _ place: String? = nil, _ date: String? = nil) {
            (self.text, self.agency, self.place, self.date) = (text, agency, place, date)
        }

        var testDescription: String { text }
    }

    static let openings = [
        Opening("(Boursier.com) — ", "Boursier.com"), Opening("(Boursier.com) – ", "Boursier.com"),
        Opening("(AOF) - ", "AOF"), Opening("(AOF) – ", "AOF"), Opening("(CercleFinance.com) - ", "Cercle Finance"),
        Opening("(BFM Bourse) - ", "BFM Bourse"), Opening("(Zonebourse.com) - ", "Zonebourse"),
        Opening("(Reuters) — ", "Reuters"),
        Opening("NEW YORK (Agefi-Dow Jones)--", "Agefi-Dow Jones", "NEW YORK"),
        Opening("LONDRES (Dow Jones)--", "Dow Jones Newswires", "LONDRES"),
        Opening("PARIS (Reuters) - ", "Reuters", "PARIS"),
        Opening("NEW YORK/PARIS (Reuters) - ", "Reuters", "NEW YORK/PARIS"),
        Opening("Paris (awp/afp) - ", "AWP", "Paris"), Opening("Zurich (awp) - ", "AWP", "Zurich"),
        Opening("SAINT-DENIS, Seine-Saint-Denis (AFP) - ", "AFP", "SAINT-DENIS"),
        Opening("OSLO, 7 mai 2022 (AFP) - ", "AFP", "OSLO", "2022-05-07"),
        Opening("San Francisco, 12 jan 2026 (AFP) – ", "AFP", "San Francisco", "2026-01-12"),
        Opening("Londres, 13 juin (AFP) ", "AFP", "Londres"),
        Opening("Paris, France | AFP | mardi 13/01/2026 - ", "AFP", "Paris", "2026-01-13"),
        Opening("PARIS : ", nil, "PARIS"),
        Opening("AUBAGNE, France, 21 avril 2020 /PRNewswire/ -- ", "PR Newswire", "AUBAGNE", "2020-04-21"),
        Opening("MARCY L'ETOILE, France–(BUSINESS WIRE)–Regulatory News: ", "Business Wire", "MARCY L'ETOILE"),
        Opening("Lille, le 3 mars 2023 - ", nil, "Lille", "2023-03-03"),
        Opening("Lille, le 3 mars 2023 : ", nil, "Lille", "2023-03-03"),
        Opening("Lille, le 1er mars 2023. ", nil, "Lille", "2023-03-01"),
        Opening("Lille, le 3 mars 2023\n\n", nil, "Lille", "2023-03-03"),
        Opening("Lille (France) et Boston (États-Unis), le 3 mars 2023, 18h00 CET – ", nil, "Lille", "2023-03-03"),
    ]

    @Test("An opening gives agency, place and date, and is no part of the story", arguments: openings)
    func readsOpenings(opening: Opening) {
        let story = "Le laboratoire Valdora a signé mercredi un accord de licence avec le britannique Kestrel Bio."
        for front in ["", "Valdora signe avec Kestrel Bio\n\n"] {
            let reading = Reading(front + opening.text + story)
            #expect(reading.body == [story])
            #expect(reading.article?.agency == opening.agency)
            #expect(reading.article?.dateline == opening.place)
            #expect(reading.article?.date?.value == opening.date)
            #expect(reading.title == (front.isEmpty ? nil : "Valdora signe avec Kestrel Bio"))
        }
    }

    @Test("Names of codes do not make Reuters the agency")
    func doesNotGuessAgencies() {
        #expect(Reading("Valdora signe\n\nValdora VLD.PA a signé.").article?.agency == nil)
    }

    @Test(
        "Editorial notes before the lead are notices",
        arguments: [
            "(Actualisé avec les commentaires d'analystes)", "(Refonte pour ajouter le contexte)", "(Reprise du titre)",
            "(Répétition d'une dépêche transmise mardi)", "(Correction du prénom au paragraphe 2)",
            "(Précise le montant au paragraphe 4)", "(Bien lire 40 millions et non 4 millions)",
            "(Ajoute des détails au paragraphe 3)",
        ])
    func keepsNotices(note: String) {
        let reading = Reading(" date 2026-01-20 Kestrel gagne un procès\n\n\(note)\n\nKestrel a gagné mardi.")
        #expect(reading.apart(.notice) == [note])
        #expect(reading.body == ["Kestrel a gagné mardi."])
    }

    @Test("A portal's credit on lines of its own is one stamp")
    func joinsStamps() {
        let reading = Reading(
            """
             date 2025-11 Aller au contenu principal
            Valdora : accord de licence
            information fournie par
            AOF
            •
            06/11/2025 à 08:12

            Valdora a signé.
            """)
        #expect(reading.apart(.stamp) == ["information fournie par AOF • 06/11/2025 à 08:12"])
        #expect(reading.article?.agency == "AOF")
        #expect(reading.article?.date?.value == "2025-11-06")
    }
}
