import Foundation
import Testing

@testable import Rendering

@Suite struct SearchWordsTests {
    struct Case: Decodable, CustomTestStringConvertible {
        let text: String
        let words: [String]

        var testDescription: String { "“\(text)”" }
    }

    /// The cases to which `.ci/search-words.js` holds the browser's script.
    static let cases: [Case] = {
        let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Fixtures/search-words.json")
            .standardized
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
    }()

    @Test("The file of cases is read")
    func readsCases() {
        #expect(Self.cases.count > 30)
    }

    @Test("A text is cut into the words under which it is found", arguments: cases)
    func cutsWords(_ example: Case) {
        var words = SearchWords()
        #expect(words.words(of: example.text) == example.words)
    }

    @Test("Composed and decomposed accents give the same words")
    func foldsBothForms() {
        var words = SearchWords()
        #expect(words.words(of: "Bre\u{301}vent") == words.words(of: "Brévent"))
    }
}
