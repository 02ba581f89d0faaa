import Diagnostics
import Testing

@testable import Annotation

@Suite struct ExplainerTests {
    private func explanations(_ text: String) throws -> [Explanation] {
        let text = try TextAnnotation(text)
        return Explainer(lexicon: text.lexicon).explanations(of: text.annotated)
    }

    @Test func `A name is explained by the row that has it, with its line`() throws {
        let name = try #require(try explanations("Verneuil a signé un accord.").first { $0.kind == .company })
        #expect(name.reason == .name)
        #expect(name.value == "verneuil VRN.PA")
        #expect(name.row.map { "\($0.path):\($0.line)" } == "lexicon/companies.yaml:2")
    }

    @Test func `A weak alias is explained by the name that vouches for it`() throws {
        let names = try explanations("Verneuil monte. VRN gagne 3 %.").filter { $0.kind == .company }
        #expect(
            names.map(\.reason.description) == [
                "the name of the row", "a weak alias of the row, confirmed by “Verneuil”",
            ])
    }

    @Test func `A discovered company is explained by its code`() throws {
        let names = try explanations("Estérel ESTR.PA recule.").filter { $0.kind == .company }
        #expect(names.map(\.reason) == [.discoveredByCode("ESTR.PA")])
        #expect(names.map(\.row) == [nil])
    }

    @Test func `A topic is explained by its pattern, a date by its rule and an event by its words`() throws {
        let all = try explanations("Verneuil a annoncé lundi le rachat d'une usine.")
        #expect(all.first { $0.kind == .topic }?.reason == .topicPattern("rachat(s)", isStrong: true))
        #expect(all.first { $0.kind == .date }?.value == "2026-03-02")
        let event = try #require(all.first { $0.kind == .event })
        #expect(event.value == "acquisition 2026-03-02 verneuil")
        #expect(event.reason.description == "the words “rachat” beside a date")
    }
}
