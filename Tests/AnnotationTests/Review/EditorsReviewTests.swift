import Testing

@testable import Annotation

@Suite struct EditorsReviewTests {
    private func review(_ texts: String..., date: String? = "2026-03-05") throws -> EditorsReview {
        let texts = try texts.map { try TextAnnotation($0, date: date) }
        return EditorsReview(texts.map(\.annotated), lexicon: texts[0].lexicon)
    }

    @Test func `Unknown names are counted, known ones are not named`() throws {
        let review = try review("Verneuil s'allie à Orsova Bio.", "Une usine d'Orsova Bio intéresse Verneuil.")
        #expect(review.names.map(\.name) == ["Orsova Bio"])
        #expect(review.names.first?.count == 2)
        #expect(review.names.first?.id == "orsova-bio")
        #expect(review.names.first?.places.map(\.article) == [0, 1])
    }

    @Test(arguments: [
        "Selon la société, rien ne change.", "LE TITRE DE QUELQU'UN CHUTE", "La Bourse de Paris monte aux États-Unis.",
    ])
    func `Sentence starts, capitals and common places are no names`(text: String) throws {
        #expect(try review(text).names.map(\.name) == [])
    }

    @Test func `A code without a company comes with its name and market`() throws {
        let code = try #require(try review("L'action Estérel ESTR.PA recule.").codes.first)
        #expect((code.code, code.name, code.id, code.listing?.mic) == ("ESTR.PA", "Estérel", "esterel", "XPAR"))
    }

    @Test func `A code of no known exchange is told too`() throws {
        let code = try #require(try review("Le groupe Orsova ORSO.ZZ recule.").codes.first)
        #expect(code.code == "ORSO.ZZ")
        #expect(code.listing == nil)
    }

    @Test func `Aliases of known rows that never match are told`() throws {
        #expect(try review("Verneuil monte.").silentAliases.map(\.aliases) == [["Laboratoires Verneuil", "VRN"]])
    }

    @Test func `Dates without a year and billions are told`() throws {
        let review = try review("Il commencera mardi et coûtera 3 billions d'euros.", date: nil)
        #expect(review.dates.map(\.date.value) == ["XXXX-WXX-2"])
        #expect(review.amounts.map(\.amount.mention.text) == ["3 billions d'euros"])
    }
}
