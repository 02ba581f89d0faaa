import Testing

@testable import Rendering

@Suite struct ExcerptTests {
    private let text = (1...60).map { "mot\($0)" }.joined(separator: " ")

    @Test func `A short text is whole`() {
        #expect(Excerpt.around(nil, of: "un deux", length: 20) == "un deux")
    }

    @Test func `A long text is cut between words around its focus`() throws {
        let bytes = Array(text.utf8)
        let focus = try #require((0..<bytes.count - 5).first { bytes[$0..<$0 + 5].elementsEqual("mot40".utf8) })
        let excerpt = Excerpt.around(focus..<focus + 5, of: text, length: 60)
        #expect(excerpt.hasPrefix("… mot") && excerpt.hasSuffix(" …"))
        #expect(excerpt.contains("mot40"))
        #expect(
            excerpt.split(separator: " ").dropFirst().dropLast().allSatisfy { text.split(separator: " ").contains($0) })
    }

    @Test func `Without a focus the start is shown`() {
        #expect(Excerpt.around(nil, of: text, length: 60).hasPrefix("mot1 mot2"))
    }

    @Test func `Any text and any focus give valid pieces`() {
        for text in HostileText.samples(100) {
            let long = text + " " + text + " " + self.text
            let excerpt = Excerpt.around(3..<9, of: long, length: 30)
            #expect(!excerpt.contains("\u{FFFD}"))
        }
    }
}
