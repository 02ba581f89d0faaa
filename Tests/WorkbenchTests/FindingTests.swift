import Testing

@testable import Workbench

@Suite("A fact that was found agrees with the gold set")
struct FindingTests {
    @Test("when the places overlap and the values are equal")
    func agrees() {
        let expected = Finding("2026-01-12", at: 10..<15)
        #expect(expected.agrees(with: Finding("2026-01-12", at: 7..<15)))
        #expect(!expected.agrees(with: Finding("2026-01-12", at: 15..<20)))
        #expect(!expected.agrees(with: Finding("2026-01-19", at: 10..<15)))
    }

    @Test("whatever its words are, when it has no place")
    func agreesWithoutPlace() {
        #expect(Finding("nvidia", words: "Nvidia").agrees(with: Finding("nvidia")))
        #expect(!Finding("nvidia").agrees(with: Finding("nvidia", at: 0..<6)))
    }

    @Test("and never when the gold set's wording is not in the text that was read")
    func nowhere() {
        #expect(!Finding("P5Y", at: 0..<0).agrees(with: Finding("P5Y", at: 0..<8)))
    }

    @Test("in its span alone when values do not count")
    func span() {
        #expect(Finding("2026", at: 0..<4).span.agrees(with: Finding("2027", at: 2..<6).span))
    }
}
