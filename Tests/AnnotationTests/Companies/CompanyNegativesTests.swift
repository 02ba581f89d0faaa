import Annotation
import Testing

/// Names that are also words, and numbers that look like more than they are (issue 3, "It must show", 3).
@Suite struct CompanyNegativesTests {
    @Test(
        "A word that is also a company's name is none without a second sign",
        arguments: [
            "Une orange par jour. Orange amère et citron.", "Orange a élu domicile dans le verger.",
            "Le voyage vers Mars durerait trois ans.", "Son Visa pour les États-Unis a expiré.",
            "Lilly Wachowski a filmé Berlin.", "Lilly, sa fille, a huit ans.", "Apple Martin chante.",
        ])
    func word(text: String) throws {
        #expect(try Repository.annotate(text).annotations.companies.map(\.id) == [])
    }

    @Test(
        "The same word is the company with a second sign",
        arguments: [
            ("Le groupe Orange recrute.", "orange"), ("Eli Lilly recrute. Lilly embauche.", "eli-lilly"),
            ("L'allemand Merck recrute.", "merck-kgaa"), ("Sanofi, Servier et Ipsen recrutent.", "servier"),
            ("Orange a annoncé un plan.", "orange"),
        ])
    func company(text: String, expected: String) throws {
        #expect(try Repository.annotate(text).annotations.companies.map(\.id).contains(expected))
    }

    @Test(
        "Phone numbers, versions, phases, scores and pages are no dates, amounts or events",
        arguments: [
            "Tél. 01 42 68 53 00", "La version 12.4.1 est stable.", "Un essai de Phase 2 est mené.", "Il a été choisi.",
            "Il y en a douze au total.", "Score : 3-1.", "Voir page 12.", "La planète Mars est rouge.",
        ])
    func number(text: String) throws {
        let found = try Repository.annotate(text).annotations
        #expect(found.dates.map(\.mention.text) == [])
        #expect(found.amounts.map(\.mention.text) == [])
        #expect(found.events.isEmpty)
    }
}
