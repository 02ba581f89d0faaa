import Foundation
import Testing

@testable import Rendering

@Suite struct DataSiteTests {
    private static let seeds = [
        "a.txt":
            " date 2026-01-12 =Sanofi signe\n\nSanofi SASY.PA a signé lundi un accord de 12,5 millions d'euros avec Owkin.\n"
    ]

    private func rows(_ name: String, in site: VirtualSite) throws -> [[String: Any]] {
        let bytes = try #require(site.files["data/\(name).json"])
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    }

    @Test("An amount stands in its table with its value, its paragraph and the companies of that paragraph")
    func tabulatesAmounts() throws {
        let site = try VirtualSite(Self.seeds)
        let row = try #require(try rows("amounts", in: site).first)
        #expect(row["value"] as? Double == 12_500_000)
        #expect(row["currency"] as? String == "EUR")
        #expect(row["bound"] as? String == "exact")
        #expect(row["companies"] as? String == "sanofi;owkin")
        #expect((row["url"] as? String)?.hasSuffix("#p1") == true)
    }

    @Test("Every table is described with every column in its order, as CSV and as JSON")
    func describesTables() throws {
        let site = try VirtualSite(Self.seeds)
        for (package, ending) in [("datapackage", "csv"), ("datapackage-json", "json")] {
            let bytes = try #require(site.files["data/\(package).json"])
            let value = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            let resources = try #require(value["resources"] as? [[String: Any]])
            #expect(resources.count == DataTable.Name.allCases.count)
            for resource in resources {
                let path = try #require(resource["path"] as? String)
                #expect(path.hasSuffix(ending))
                #expect(site.files["data/\(path)"] != nil, "\(path)")
                let schema = try #require(resource["schema"] as? [String: Any])
                let names = try #require(schema["fields"] as? [[String: Any]]).compactMap { $0["name"] as? String }
                guard ending == "csv" else { continue }
                let csv = String(decoding: (site.files["data/\(path)"] ?? []).dropFirst(3), as: UTF8.self)
                #expect(csv.hasPrefix(names.joined(separator: ",") + "\r\n"), "\(path)")
            }
        }
    }

    @Test("A title that begins like a formula is harmless in CSV and itself in JSON")
    func guardsTitles() throws {
        let site = try VirtualSite(Self.seeds)
        let csv = String(decoding: try #require(site.files["data/articles.csv"]), as: UTF8.self)
        #expect(csv.contains(",'=Sanofi signe,"))
        #expect(try rows("articles", in: site).first?["title"] as? String == "=Sanofi signe")
    }
}
