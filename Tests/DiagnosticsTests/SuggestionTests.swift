import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
    @Test(
        "The nearest known word is suggested for a slip of the keyboard",
        arguments: [
            ("langauges", "languages"), ("titel", "title"), ("base-ulr", "base-url"), ("date", "date"),
        ])
    func suggestsNearest(word: String, expected: String) {
        #expect(Suggestion.nearest(to: word, in: ["title", "languages", "base-url", "date"]) == expected)
    }

    @Test("Nothing is suggested for a word unlike all others")
    func suggestsNothing() {
        #expect(Suggestion.nearest(to: "xyzzy", in: ["title", "languages"]) == nil)
    }

    @Test("Of two equally near words the first in byte order is suggested")
    func breaksTies() {
        #expect(Suggestion.nearest(to: "cat", in: ["hat", "bat"]) == "bat")
    }
}
