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
        ])
    func person(text: String, expected: String) throws {
        let people = try TextAnnotation(text).annotated.annotations.people
        let found = people.map { "\($0.name), \($0.role?.text ?? "-"), \($0.organisation ?? "-")" }
        #expect(found == [expected])
    }
}
