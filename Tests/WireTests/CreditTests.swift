import Testing

@testable import Wire

/// Authors and stamps between headline and story, in every wording met so far.
@Suite struct CreditTests {
    struct Credit: Sendable, CustomTestStringConvertible {
        var text: String
        var date: String?
        var names: [String]

        init(_ text: String, _ date: String?, _ names: [String] = []) {
            (self.text, self.date, self.names) = (text, date, names)
        }

        var testDescription: String { text }
    }

    static let credits = [
        Credit("Par Ana Bel\n\nPublié le 24 mars 2022 à 15:06Mis à jour le 25 mars 2022", "2022-03-24", ["Ana Bel"]),
        Credit(
            "Par Ana Bel avec Tom Weld. Publié le 18 février 2022 à 22h47 - Mis à jour le 19 février 2022 à 8h00",
            "2022-02-18", ["Ana Bel", "Tom Weld"]),
        Credit("Mis à jour le 14 mars 2024 à 11h30 - Publié le 12 mars 2024 à 10h00", "2024-03-12"),
        Credit("Publié le 12/03/2024 à 10:00 | Mis à jour le 14/03/2024 à 11:30", "2024-03-12"),
        Credit("Mis à jour le 12 mars 2024 à 10:00", nil), Credit("Publié aujourd'hui à 10h00", nil),
        Credit("il y a 4 jours", nil),
        Credit("Publié le 1er mars 2024 à 8h05 | Temps de lecture : 3 min", "2024-03-01"),
        Credit("Publication : 12/03/2024", "2024-03-12"), Credit("Date de publication : 12 mars 2024", "2024-03-12"),
        Credit("Publié : 12 mars 2024 à 10h00", "2024-03-12"), Credit("12.03.2024", "2024-03-12"),
        Credit("Mardi 12 mars 2024 - 10:00", "2024-03-12"), Credit("Le 12 mars 2024 à 10:00", "2024-03-12"),
        Credit("12 mars 2024\n\n3 min de lecture", "2024-03-12"),
        Credit("Publié le 03-08-2022 par Ana Bel", "2022-08-03", ["Ana Bel"]),
        Credit("Publié le mardi 12 mars 2024 à 10:00 par Ana Bel", "2024-03-12", ["Ana Bel"]),
        Credit("12 mars 2024 - 10:00 - Ana Bel", "2024-03-12", ["Ana Bel"]),
        Credit("Ana Bel | 12/03/2024", "2024-03-12", ["Ana Bel"]),
        Credit("Ana Bel, 12 mars 2024", "2024-03-12", ["Ana Bel"]),
        Credit("Par Ana Bel | Publié le 12/03/2024", "2024-03-12", ["Ana Bel"]),
        Credit("Ana Bel\n12 mars 2024", "2024-03-12", ["Ana Bel"]),
        Credit("12 mars 2024\n\nAna Bel", "2024-03-12", ["Ana Bel"]),
        Credit("Écrit par Ana Bel\n\nPublié le 12 mars 2024", "2024-03-12", ["Ana Bel"]),
        Credit("De notre correspondante Ana Bel\n\nPublié le 12 mars 2024", "2024-03-12", ["Ana Bel"]),
        Credit("Par Ana Bel, Tom Weld et Luc Roy\n12 mars 2024", "2024-03-12", ["Ana Bel", "Tom Weld", "Luc Roy"]),
        Credit("Propos recueillis par Ana Bel", nil, ["Ana Bel"]),
    ]

    private static let story = ["Lunéo ouvre mercredi une usine à Lille.", "Elle comptera 40 salariés."]

    @Test("Authors and day of publication are found above the story", arguments: credits)
    func readsCredits(credit: Credit) {
        let reading = Reading(
            "Le grand pari de Lunéo\n\n\(credit.text)\n\n" + Self.story.joined(separator: "\n\n"))
        #expect(reading.title == "Le grand pari de Lunéo")
        #expect(reading.article?.date?.value == credit.date)
        #expect(reading.article?.bylines == credit.names)
        #expect(reading.body == Self.story)
    }

    @Test("A standfirst may stand above author and stamp")
    func readsStandfirst() {
        let reading = Reading(
            "Le grand pari de Lunéo\n\nLa société veut aller plus vite. Enquête.\n\nPublié le 03-08-2022 par Ana Bel\n\n"
                + Self.story.joined(separator: "\n\n"))
        #expect(reading.roles == [.standfirst, .paragraph, .paragraph])
        #expect(reading.article?.bylines == ["Ana Bel"])
        #expect(reading.article?.date?.value == "2022-08-03")
    }

    @Test(
        "A stamp or an author may stand below the story",
        arguments: [
            Credit("Publié le 12 mars 2024 à 10:00", "2024-03-12"), Credit("Ana Bel", nil, ["Ana Bel"]),
            Credit("Par Ana Bel", nil, ["Ana Bel"]), Credit("Ana Bel, 12 mars 2024", "2024-03-12", ["Ana Bel"]),
        ])
    func readsCreditsBelow(credit: Credit) {
        let reading = Reading(
            "Le grand pari de Lunéo\n\n" + (Self.story + [credit.text]).joined(separator: "\n\n"))
        #expect(reading.body == Self.story)
        #expect(reading.article?.date?.value == credit.date)
        #expect(reading.article?.bylines == credit.names)
    }

    @Test("The dates of a chronology are not the date of publication")
    func keepsChronologies() {
        let reading = Reading(
            "Le grand pari de Lunéo\n\nLes dates d'un échec.\n\n3 mars 2021\n\nLunéo ouvre son usine.\n\n5 juin 2023\n\nElle ferme."
        )
        #expect(reading.article?.date == nil)
        #expect(reading.body.contains("3 mars 2021"))
    }

    struct Signature: Sendable, CustomTestStringConvertible {
        var text: String
        var names: [String]
        var testDescription: String { text }
    }

    @Test(
        "A signature names authors and reporters, no editors and no translators",
        arguments: [
            Signature(
                text: "(Reportage d'Elsa Brun à Londres et de Tom Weld à Bangalore; édité par Ann Roy)",
                names: ["Elsa Brun", "Tom Weld"]),
            Signature(
                text: "(Elsa Brun à Londres, avec la contribution de Tom Weld, version française Kim Ode)",
                names: ["Elsa Brun", "Tom Weld"]),
            Signature(
                text: "(Reportage Elsa Brun, avec Tom Weld ; version française Kim Ode)",
                names: ["Elsa Brun", "Tom Weld"]),
            Signature(
                text: "(Rédigé par Elsa Brun et Tom Weld à Paris; Édité par Ann Roy et Luc Bo)",
                names: ["Elsa Brun", "Tom Weld"]),
            Signature(
                text: "-Elsa Brun, The Wall Street Journal (Version française Kim Ode) ed: LBO", names: ["Elsa Brun"]),
            Signature(text: "-Elsa Brun, Agefi-Dow Jones; ed: VLV", names: ["Elsa Brun"]),
            Signature(text: "mis/jha/spi", names: []), Signature(text: "N.C.", names: []),
            Signature(text: "(P-J.L)", names: []),
        ])
    func readsSignatures(signature: Signature) {
        for joint in ["\n\n", " "] where joint == "\n\n" || signature.text.hasPrefix("(") {
            let reading = Reading(
                "Le grand pari de Lunéo\n\n" + Self.story.joined(separator: "\n\n") + joint + signature.text)
            #expect(reading.body == Self.story)
            #expect(reading.article?.bylines == signature.names)
            #expect(reading.apart(.signature) == [signature.text])
        }
    }
}
