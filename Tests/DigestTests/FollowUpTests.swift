import Annotation
import Testing

@testable import Digest

@Suite struct FollowUpTests {
    private static let plan = """
         date 2025-09-23 Orsova lève 12 millions d'euros

        Orsova ORSO.PA a levé mardi 12 millions d'euros.

        Orsova ouvrira un bureau à Boston au premier trimestre 2026.
        """

    private func planned(_ seeds: [String: String]) throws -> [String] {
        let digest = try TextDigest(seeds).digest
        return digest.planned.map { digest.entries[$0].event.date.value }
    }

    private static let unrelated = " date 2026-02-25 Verneuil\n\nVerneuil VRN.PA a relevé mercredi son dividende."

    @Test func `What is planned stays ahead while no article tells more`() throws {
        #expect(try planned(["1.txt": Self.plan, "3.txt": Self.unrelated]) == ["2026-Q1"])
    }

    @Test func `What a later article tells as done lies no more ahead, and leads there`() throws {
        let done =
            " date 2026-02-24 Orsova à Boston\n\nOrsova a ouvert mardi un bureau à Boston, où dix personnes travaillent."
        let digest = try TextDigest(["1.txt": Self.plan, "2.txt": done, "3.txt": Self.unrelated]).digest
        #expect(digest.planned == [])
        let plan = try #require(digest.entries.first { $0.event.date.value == "2026-Q1" })
        let entry = try #require(plan.followUp?.entry)
        #expect(plan.followUp == .happened(entry: entry) && digest.entries[entry].event.date.value == "2026-02-24")
    }

    @Test func `A date that a later article denies gives way to the new one`() throws {
        let first =
            " date 2024-12-03 Usine\n\nOrsova ouvrira une usine de peptides début 2028 à Lyon, a annoncé mardi Orsova."
        let moved =
            " date 2026-02-03 Retard\n\nL'usine de peptides d'Orsova ouvrira à la mi-2028 et non plus début 2028, a reconnu mardi le groupe."
        let digest = try TextDigest(["1.txt": first, "2.txt": moved]).digest
        #expect(digest.planned.map { digest.entries[$0].event.date.modifier?.rawValue } == ["MID"])
        #expect(digest.entries.contains { if case .moved = $0.followUp { true } else { false } })
    }

    @Test func `Another event of a company and kind on the day stays apart`() throws {
        let seeds = [
            "1.txt":
                " date 2025-12-09 Lupus\n\nLa FDA a autorisé mardi un traitement du lupus d'Orsova dans l'insuffisance rénale.",
            "2.txt":
                " date 2025-12-09 Asthme\n\nLa FDA a autorisé mardi un inhalateur d'Orsova pour enfants asthmatiques.",
        ]
        let entries = try TextDigest(seeds).digest.entries.filter { $0.event.kind == .approval }
        #expect(entries.map(\.sources.count) == [1, 1])
    }

    @Test func `Two articles that tell one event in other words have one entry`() throws {
        let seeds = [
            "1.txt":
                " date 2025-12-09 Lupus\n\nLa FDA a autorisé mardi un traitement du lupus mis au point par Orsova.",
            "2.txt":
                " date 2025-12-09 Feu vert\n\nL'agence américaine du médicament (FDA) a donné mardi son feu vert à un nouveau traitement du lupus développé par Orsova.",
        ]
        let entries = try TextDigest(seeds).digest.entries.filter { $0.event.kind == .approval }
        #expect(entries.map(\.sources.count) == [2], "\(entries.map(\.event.passage.text))")
    }
}
