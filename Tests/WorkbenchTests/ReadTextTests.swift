import Annotation
import Testing
import Wire

@testable import Workbench

@Suite("The text in which places are compared")
struct ReadTextTests {
    private func text(_ passage: String) -> ReadText {
        ReadText(Article(passage: passage, name: "test", date: nil))
    }

    @Test("finds wordings one after the other")
    func places() {
        #expect(text("lundi puis lundi").places(of: ["lundi", "lundi"]) == [0..<5, 11..<16])
    }

    @Test("takes no-break spaces and curly apostrophes for plain ones")
    func plain() {
        #expect(text("jusqu’à 20\u{202F}€").places(of: ["jusqu'à 20 €"]) == [0..<12])
    }

    @Test("does not find a wording within a word or number")
    func wholeWords() {
        #expect(text("12025 et 2025, marseille en mars").places(of: ["2025", "mars"]) == [9..<13, 28..<32])
    }

    @Test("says nothing of a wording that is not there, and looks for the next")
    func absent() {
        #expect(text("en mars").places(of: ["en mai", "en mars"]) == [nil, 0..<7])
    }

    @Test("counts scalars where a passage counts bytes")
    func passage() {
        #expect(text("été 2027").place(of: Passage(.block(0), 0..<10)) == 0..<8)
    }
}
