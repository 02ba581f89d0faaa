import Foundation
import Testing

@testable import Rendering

@Suite struct NinjsTests {
    @Test("An article stands as ninjs with its words, its companies and their tickers")
    func writesNinjs() throws {
        let site = try VirtualSite([
            "a.txt": " date 2026-01-12 Sanofi signe avec Owkin\n\nSanofi SASY.PA a signé lundi un accord avec Owkin.\n"
        ])
        let path = "fr/articles/2026/01/12/sanofi-signe-avec-owkin/ninjs.json"
        let bytes = try #require(site.files[path])
        let item = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(item["uri"] as? String == "https://depeche.example/fr/articles/2026/01/12/sanofi-signe-avec-owkin/")
        #expect(item["type"] as? String == "text")
        #expect(item["versioncreated"] as? String == "2026-01-12T00:00:00Z")
        let bodies = try #require(item["bodies"] as? [[String: Any]])
        #expect(bodies[0]["value"] as? String == "Sanofi SASY.PA a signé lundi un accord avec Owkin.")
        let organisations = try #require(item["organisations"] as? [[String: Any]])
        let symbols = try #require(organisations[0]["symbols"] as? [[String: Any]])
        #expect(symbols[0]["ticker"] as? String == "SAN")
    }
}
