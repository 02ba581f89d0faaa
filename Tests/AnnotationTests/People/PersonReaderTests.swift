import Testing

@testable import Annotation

@Suite struct PersonReaderTests {
    @Test(
        "A person has the role and the company that the text gives",
        arguments: [
            (
                "Verneuil a nommé hier Claire Morvan directrice financière.",
                "Claire Morvan, directrice financière, verneuil"
            ),
            (
                "Paul Lemoine est nommé directeur général de Verneuil.",
                "Paul Lemoine, directeur général de Verneuil, verneuil"
            ),
            ("Le patron de Verneuil Frédéric Dupont part.", "Frédéric Dupont, patron de Verneuil, verneuil"),
            (
                "Le directeur général de Verneuil VRN.PA, Hugo Lassagne, part.",
                "Hugo Lassagne, directeur général de Verneuil, verneuil"
            ),
            (
                "Verneuil embauche, selon son directeur général, Arthur Mench.",
                "Arthur Mench, directeur général, verneuil"
            ),
            ("Le patron de Verneuil Sjur Halvorsen part.", "Sjur Halvorsen, patron de Verneuil, verneuil"),
            (
                "Verneuil annonce la nomination de Marie Vidal au poste de directrice médicale.",
                "Marie Vidal, directrice médicale, verneuil"
            ),
            ("La ministre de la Santé Catherine Volin a parlé.", "Catherine Volin, ministre de la Santé, -"),
            ("L'étude est dirigée par Zhou Xinyi.", "Zhou Xinyi, -, -"),
            ("La présidente de Verneuil et le député Anke Ludwig parlent.", "Anke Ludwig, député, -"),
            ("Le fonds de Solène Argouac'h investit.", "Solène Argouac'h, -, -"),
            ("Un appel lancé par Emmanuel Brissac a réuni dix pays.", "Emmanuel Brissac, -, -"),
            (
                "« Bien », juge Olivér Szabo, commissaire à la Santé.",
                "Olivér Szabo, commissaire à la Santé, -"
            ),
            (
                "Verneuil change de tête : Zhou Xinyi, 52 ans, ancienne directrice de la R&D, part.",
                "Zhou Xinyi, ancienne directrice de la R&D, -"
            ),
            (
                "Chez Verneuil, Anke Ludwig, 48 ans, succède à ce pionnier au poste de directrice médicale.",
                "Anke Ludwig, directrice médicale, verneuil"
            ),
            (
                "Le directeur général (CEO) de Verneuil, Anke Ludwig, part.",
                "Anke Ludwig, directeur général (CEO) de Verneuil, verneuil"
            ),
            (
                "Verneuil confirme. Son directeur général (CEO) Anke Ludwig part.",
                "Anke Ludwig, directeur général (CEO), verneuil"
            ),
            (
                "« Oui », dit Anke Ludwig, à la tête de la recherche de Verneuil.",
                "Anke Ludwig, à la tête de la recherche de Verneuil, verneuil"
            ),
            (
                "Anke Ludwig devient directrice générale de Verneuil.",
                "Anke Ludwig, directrice générale de Verneuil, verneuil"
            ),
        ])
    func person(text: String, expected: String) throws {
        let people = try TextAnnotation(text).annotated.annotations.people
        let found = people.map { "\($0.name), \($0.role?.text ?? "-"), \($0.organisation ?? "-")" }
        #expect(found == [expected])
    }

    @Test(
        "Who founded a company, speaks for it or is said to be there works there",
        arguments: [
            ("« Oui », dit Anke Ludwig, de Verneuil.", "verneuil"),
            ("« Oui », dit l'analyste Anke Ludwig, chez Verneuil.", "verneuil"),
            ("Chez Verneuil, Anke Ludwig reste prudente.", "verneuil"),
            ("Le groupe Verneuil, cofondé par Anke Ludwig, grandit.", "verneuil"),
            ("Fondée en 2020 par Anke Ludwig, la biotech Verneuil grandit.", "verneuil"),
            ("Fondé en 2020 par Anke Ludwig, Verneuil a levé 3 millions d'euros.", "verneuil"),
            ("Anke Ludwig, qui dirige la recherche chez Verneuil, se tait.", "verneuil"),
            ("Verneuil grandit. Anke Ludwig regarde Paris.", "-"),
        ])
    func workplace(text: String, expected: String) throws {
        let people = try TextAnnotation(text).annotated.annotations.people
        #expect(people.map { $0.organisation ?? "-" } == [expected])
    }

    @Test(
        "A title, a company behind and \"fondée par\" make a person",
        arguments: [
            ("Le docteur Xiu Feldane se réjouit.", "Xiu Feldane"),
            ("Théau Perrenin, de Verneuil, se réjouit.", "Théau Perrenin"),
            ("La société fondée par Yves Guillerm grandit.", "Yves Guillerm"),
        ])
    func placed(text: String, expected: String) throws {
        #expect(try TextAnnotation(text).annotated.annotations.people.map(\.name) == [expected])
    }

    @Test("People who are named together are all people")
    func listed() throws {
        let people = try TextAnnotation("Le pôle est dirigé par Zhou Xinyi et Oddvar Strand.").annotated.annotations
            .people
        #expect(people.map(\.name) == ["Zhou Xinyi", "Oddvar Strand"])
    }

    @Test(
        "What bears a person's name is no person",
        arguments: [
            "L'institut Paul Schermann publie.", "Le prix Albert Laskine est remis.",
            "Robert Walden Partners investit.",
            "Les bourses Marie Curvaux financent.", "Elle habite rue Jean Morvan.",
            "Le vice-président de Nantes Métropole part.", "Selon Hypérion Research, le marché croît.",
            "Le lobby MedTech Europe proteste.",
        ])
    func houses(text: String) throws {
        #expect(try TextAnnotation(text).annotated.annotations.people.map(\.name) == [])
    }
}
