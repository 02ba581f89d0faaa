import Testing

@testable import Wire

/// What is no part of the story, and what only looks like it.
@Suite struct FurnitureTests {
    private static let story = ["Valdora a signé mercredi un accord avec Kestrel.", "Le montant reste secret."]

    @Test(
        "Lines around the story are kept apart",
        arguments: [
            ("Lire aussi : Kestrel à l'assaut de l'Europe", .chrome), ("Lire aussiAutre titre", .chrome),
            ("Recevez toutes les infos sur Valdora en temps réel :", .chrome),
            ("Plus d'informations à venir…", .chrome), ("3 commentaires", .chrome), ("0 commentaire", .chrome),
            ("[...]Cet article est réservé à nos abonnés", .notice),
            ("Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.", .notice),
            ("Source : L'Usine Nouvelle", .source), ("Source: AFP", .source), ("Média d'origine : Le Temps", .source),
            ("(AFP – 21 novembre 2024)", .source), ("Copyright (c) 2022 AOF", .footer),
            ("Copyright © 2022 Thomson Reuters", .footer), ("©2022 BFM Bourse", .footer),
            ("Un laboratoire de Valdora (crédit photo : Valdora / )", .caption),
            ("Le siège, le 10 juillet 2020 - ANA BEL © 2019 AFP", .caption), ("PARTAGER", .chrome),
            ("Contacts presse : Ana Bel, 01 00 00 00 00", .background), ("À propos de Valdora", .background),
            ("À propos de Valdora Valdora est une société de biotechnologie nantaise.", .background),
        ] as [(String, ApartPassage.Kind)])
    func keepsApart(line: String, kind: ApartPassage.Kind) {
        let reading = Reading("Valdora signe avec Kestrel\n\n" + (Self.story + [line]).joined(separator: "\n\n"))
        #expect(reading.body == Self.story)
        #expect(reading.apart(kind) == [line])
    }

    @Test(
        "Sentences that begin like furniture belong to the story",
        arguments: [
            "Partager les données médicales reste difficile, selon Valdora.",
            "Contacts pris cet hiver, les deux groupes ont conclu vite.",
            "Copyright et brevets sont au cœur du litige entre les deux groupes, qui dure depuis 2019.",
            "Source de tensions : le prix du vaccin, jugé trop élevé par les pays du Sud.",
            "Avertissement sans frais pour Valdora.",
            "Mis à jour en 2023, le modèle de Valdora compte trois milliards de paramètres.",
            "Modifié le mois dernier, le protocole prévoit 300 patients.",
            "Dow Jones Newswires a révélé lundi que les discussions avaient repris.",
            "Par Toutatis, le titre grimpe de 12% à Paris ce mardi matin.",
            "À propos de l'accord, la directrice a déclaré que le prix était juste.",
            "À propos de Valdora, la directrice a déclaré que Valdora irait vite.",
            "Photo de famille pour les trois laboratoires, qui ont signé jeudi.", "(1 $ = 6,9 couronnes danoises)",
            "En savoir plus sur ces anticorps prendra des années, prévient Ana Bel.",
        ])
    func keepsSentences(line: String) {
        let reading = Reading("Valdora signe avec Kestrel\n\n\(Self.story[0])\n\n\(line)\n\n\(Self.story[1])")
        #expect(reading.body == [Self.story[0], line, Self.story[1]])
        #expect(reading.article?.date == nil)
    }

    @Test(
        "Sources and notices at the end of a paragraph are cut off it",
        arguments: [
            ("Source : Le Figaro", .source), ("(AFP – 21 novembre 2024)", .source), ("(AFP)", .signature),
            ("[...]Cet article est réservé à nos abonnés", .notice),
        ] as [(String, ApartPassage.Kind)])
    func cutsTails(tail: String, kind: ApartPassage.Kind) {
        let reading = Reading("Valdora signe avec Kestrel\n\n\(Self.story[0]) \(tail)")
        #expect(reading.body == [Self.story[0]])
        #expect(reading.apart(kind) == [tail])
        #expect(reading.article?.date == nil)
    }

    @Test("Hard-wrapped paragraphs are joined, paragraphs of one line each are not")
    func joinsWrappedLines() {
        let wrapped = """
            Le laboratoire Valdora a signé mercredi un accord de licence avec le
            britannique Kestrel Bio, portant sur deux anticorps. Le montant initial
            s'élève à 40 millions d'euros, a précisé la direction dans un communiqué
            publié après la clôture de la Bourse.
            """
        let lines = [
            "Le laboratoire Valdora a signé mercredi un accord de licence avec Kestrel.",
            "Le montant initial s'élève à quarante millions d'euros, selon la direction.",
            "Les deux groupes n'ont pas voulu en dire davantage à la presse ce mercredi.",
        ]
        #expect(Reading("Valdora signe\n\n" + wrapped).body == [wrapped.replacing("\n", with: " ")])
        #expect(Reading("Valdora signe\n" + lines.joined(separator: "\r\n")).body == lines)
    }
}
