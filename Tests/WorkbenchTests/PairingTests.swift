import Testing

@testable import Workbench

@Suite("Pairing what was expected with what was found")
struct PairingTests {
    @Test("pairs each fact once, so that a second finding at one place is not there")
    func pairsOnce() {
        let expected = [Finding("2026", at: 0..<4)]
        let pairing = Pairing(expected: expected, found: [Finding("2026", at: 0..<4), Finding("2026", at: 1..<5)])
        #expect(pairing.right.count == 1)
        #expect(pairing.spurious == [Finding("2026", at: 1..<5)])
        #expect(!pairing.isPerfect)
    }

    @Test("counts a wrong value as missed and as not there")
    func wrongValue() {
        let pairing = Pairing(expected: [Finding("2026", at: 0..<4)], found: [Finding("2025", at: 0..<4)])
        #expect(pairing.missed.map(\.value) == ["2026"])
        #expect(pairing.spurious.map(\.value) == ["2025"])
    }

    @Test("is perfect for a negative in which nothing was found")
    func negative() {
        #expect(Pairing(expected: [], found: []).isPerfect)
    }

    @Test("adds up to precision, recall and F1")
    func tally() throws {
        var tally = Tally()
        tally.add(
            Pairing(expected: ["a", "b", "c", "d"].map { Finding($0) }, found: ["a", "b", "e"].map { Finding($0) }))
        #expect(try #require(tally.precision) == 2.0 / 3)
        #expect(try #require(tally.recall) == 0.5)
        #expect(try #require(tally.f1) == 4.0 / 7)
        #expect(Tally().precision == nil && Tally().recall == nil && Tally().f1 == nil)
    }
}
