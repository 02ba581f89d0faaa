import Annotation
import Testing

/// The forms in which a company of the lexicon is told on.
@Suite struct KnownNamesTests {
    @Test(
        "A mention covers the noun for a part of the company, but not what follows it",
        arguments: [
            ("Verneuil France recrute.", ["Verneuil France"]),
            ("Le patron de Verneuil Capital. Verneuil reste.", ["Verneuil Capital", "Verneuil"]),
            ("Verneuil Sciences. France entière.", ["Verneuil Sciences"]),
            ("Verneuil Paris.", []),
        ])
    func unit(text: String, expected: [String]) throws {
        #expect(try Self.mentions(text, of: "verneuil") == expected)
    }

    @Test("Initials before a name are no code")
    func initials() throws {
        let text = "Les analystes de D.A. Davidson et de J.P. Morgan approuvent. Citigroup C.N. Tesla."
        let found = try Repository.annotate(text).annotations.companies
        #expect(found.flatMap { $0.mentions.map(\.text) } == ["D.A. Davidson", "J.P. Morgan", "Citigroup", "Tesla"])
    }

    @Test("An acronym of four letters may be written as a word, a shorter one may not")
    func acronym() throws {
        let found = try Repository.annotate("Asml et Lvmh montent. Le Gsk de service et l'asml.").annotations.companies
        #expect(found.flatMap { $0.mentions.map(\.text) } == ["Asml", "Lvmh"])
    }

    @Test("The first word of a name whose others say what the firm does stands for it, after it")
    func shortForm() throws {
        let text = "Un Intercept de trop. Intercept Pharmaceuticals recrute et Intercept embauche."
        #expect(try Self.texts(text, "intercept-pharmaceuticals") == ["Intercept Pharmaceuticals", "Intercept"])
    }

    @Test(
        "A code, a demonym or a verb of firms behind it shows that a name which is also a word means the company",
        arguments: [
            ("Orange (ORA.PA) 1,1 %", "orange"), ("L'italien Leonardo livre.", "leonardo"),
            ("Siegfried publiera ses comptes.", "siegfried"),
        ])
    func vouched(text: String, expected: String) throws {
        #expect(try Repository.annotate(text).annotations.companies.map(\.id) == [expected])
    }

    @Test(
        "A name of several words that are words of the language too needs its capitals",
        arguments: ["Feu vert de la FDA pour Sanofi", "Le petit bateau et le grand frais de Sanofi."])
    func capitals(text: String) throws {
        #expect(try Repository.annotate(text).annotations.companies.map(\.id) == ["sanofi"])
    }

    private static func mentions(_ text: String, of id: String) throws -> [String] {
        try TextAnnotation(text).annotated.annotations.companies.filter { $0.id == id }
            .flatMap { $0.mentions.map(\.text) }
    }

    private static func texts(_ text: String, _ id: String) throws -> [String] {
        try Repository.annotate(text).annotations.companies.filter { $0.id == id }.flatMap { $0.mentions.map(\.text) }
    }
}
