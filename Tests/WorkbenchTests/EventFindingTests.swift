import Annotation
import Testing

@testable import Workbench

@Suite("An event that was found agrees with the gold set")
struct EventFindingTests {
    private func found(_ companies: [String], date: String = "2026-03", isPlanned: Bool = true) -> EventAnnotation {
        let mention = Mention(Passage(.block(0), 0..<7), "en mars")
        return EventAnnotation(
            kind: .trial,
            date: DateAnnotation(mention: mention, value: date, precision: .month, basis: .inferred, rule: ""),
            companies: companies, passage: mention, isPlanned: isPlanned)
    }

    private func isRight(_ event: EventAnnotation, companies: [String]) -> Bool {
        let gold = GoldEvent(kind: "trial", date: "2026-03", companies: companies, planned: true)
        let facts = Finding.events([gold], found: [event])
        return Pairing(expected: facts.expected, found: facts.found).isPerfect
    }

    @Test("when it shares one of its companies")
    func sharesCompany() {
        #expect(isRight(found(["sanofi"]), companies: ["sanofi", "owkin"]))
        #expect(isRight(found([]), companies: []))
        #expect(!isRight(found(["roche"]), companies: ["sanofi", "owkin"]))
        #expect(!isRight(found([]), companies: ["sanofi"]))
    }

    @Test("when its date is the same and it is planned or past as expected")
    func sameDate() {
        #expect(!isRight(found(["sanofi"], date: "2026-04"), companies: ["sanofi"]))
        #expect(!isRight(found(["sanofi"], isPlanned: false), companies: ["sanofi"]))
    }
}
