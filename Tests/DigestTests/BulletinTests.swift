import Testing

@testable import Digest

@Suite struct BulletinTests {
    @Test func `Newcomers are companies, people and products that no earlier article names`() throws {
        let seeds = [
            "1.txt":
                " date 2026-02-02 Orsova\n\nOrsova a présenté lundi une puce, a dit Maud Ferrandi, directrice générale d'Orsova.",
            "2.txt":
                " date 2026-03-02 Verneuil\n\nVerneuil VRN.PA a signé lundi un accord avec Orsova, a dit Paul Lestrade, président de Verneuil, avec Maud Ferrandi, directrice générale d'Orsova.",
        ]
        let digest = try TextDigest(seeds).digest
        let march = try #require(digest.bulletin(of: .month(year: 2026, month: 3)))
        #expect(march.newcomers == ["verneuil"])
        #expect(march.newPeople.compactMap { digest.entity(.person, $0)?.name } == ["Paul Lestrade"])
        let february = try #require(digest.bulletin(of: .week(year: 2026, week: 6)))
        #expect(february.newcomers == ["orsova"])
        #expect(february.newPeople.compactMap { digest.entity(.person, $0)?.name } == ["Maud Ferrandi"])
    }
}
