import Diagnostics
import Foundation
import StrictXML
import Testing

@testable import Rendering

/// Everything that programs read of a site of various articles keeps the rules of its format.
@Suite struct FormatRulesTests {
    static let base = "https://depeche.example/"

    /// Built once for all tests.
    static let site = Result {
        try VirtualSite([
            "a.txt":
                " date 2026-01-12 \(HostileTitleTests.title)\n\nSanofi SASY.PA a signé lundi un accord avec Owkin.\n",
            "b.txt":
                " date 2026-01 Un mois seul\n\nSanofi SASY.PA a parlé de diabète, d'essais cliniques et de phase 3.\n",
            "c.txt": "Sans date\n\nSanofi SASY.PA a parlé.\n",
            "d.txt":
                " date 2026-01-13 Owkin lève 50 millions d'euros\n\nPARIS (Reuters) - Owkin a levé 50 millions d'euros, a déclaré mardi Marie Curial, directrice générale d'Owkin. Owkin présentera ses résultats le 3 mars 2026.\n",
        ])
    }

    private func files(_ suffix: String) throws -> [(path: String, bytes: [UInt8])] {
        let files = try Self.site.get().files.filter { $0.key.hasSuffix(suffix) }.sorted { $0.key < $1.key }
        return files.map { ($0.key, $0.value) }
    }

    private func xml(_ bytes: [UInt8], _ path: String) throws -> XMLValue {
        var log = DiagnosticLog()
        let value = XMLValue(parsing: bytes, path: path, recording: &log)
        return try #require(value, "\(log.sorted)")
    }

    @Test("Every Atom feed keeps the rules of RFC 4287")
    func keepsAtom() throws {
        let feeds = try files("feed.xml")
        #expect(feeds.count > 10)
        for (path, bytes) in feeds { #expect(AtomRules.broken(by: try xml(bytes, path)) == [], "\(path)") }
    }

    @Test("Every JSON feed keeps the rules of JSON Feed 1.1")
    func keepsJSONFeed() throws {
        let feeds = try files("feed.json")
        #expect(feeds.count > 10)
        for (path, bytes) in feeds {
            let feed = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            #expect(JSONFeedRules.broken(by: feed) == [], "\(path)")
        }
    }

    @Test("Every address of the site map stands once, is a page, and is named by its translations")
    func keepsSiteMap() throws {
        let site = try Self.site.get()
        let bytes = try #require(site.files["sitemap.xml"])
        let map = try xml(bytes, "sitemap.xml")
        #expect(SiteMapRules.broken(by: map, byteCount: bytes.count, below: Self.base) == [])
        for place in map.elements.flatMap({ $0.elements("loc", in: map.name.namespace) }).map(\.text) {
            #expect(site.hasPage(at: place.dropFirst(Self.base.count)), "\(place)")
        }
    }

    @Test("The lists of feeds are OPML 2.0, and each feed they name exists")
    func keepsOPML() throws {
        let site = try Self.site.get()
        for (path, bytes) in try files(".opml") {
            let root = try xml(bytes, path)
            #expect(root.name == XMLName("opml") && root.attribute("version") == "2.0")
            #expect(root.elements.map(\.name) == [XMLName("head"), XMLName("body")])
            let groups = root.elements("body", in: nil).flatMap { $0.elements("outline", in: nil) }
            let feeds = groups.flatMap { $0.elements("outline", in: nil) }
            #expect(!feeds.isEmpty && (groups + feeds).allSatisfy { $0.attribute("text")?.isEmpty == false })
            for feed in feeds {
                let address = try #require(feed.attribute("xmlUrl"))
                #expect(feed.attribute("type") == "rss" && address.hasPrefix(Self.base))
                #expect(site.files[String(address.dropFirst(Self.base.count))] != nil, "\(address)")
            }
        }
    }

    @Test("Every block of structured data parses, has what is recommended, and names pages and files of the site")
    func keepsStructuredData() throws {
        let site = try Self.site.get()
        let pages = try files(".html")
        #expect(pages.count > 20)
        for (path, bytes) in pages {
            for block in Self.structuredData(in: String(decoding: bytes, as: UTF8.self)) {
                let graph = try JSONSerialization.jsonObject(with: Data(block.utf8))
                for thing in StructuredDataRules.things(in: graph) {
                    #expect(StructuredDataRules.missed(by: thing) == [], "\(path)")
                    for address in StructuredDataRules.addresses(of: thing) where address.hasPrefix(Self.base) {
                        #expect(site.hasPage(at: address.dropFirst(Self.base.count)), "\(path): \(address)")
                    }
                }
            }
        }
    }

    @Test("Every article's ninjs keeps the rules of IPTC ninjs 2.1")
    func keepsNinjs() throws {
        let items = try files("/ninjs.json")
        #expect(items.count >= 4)
        for (path, bytes) in items {
            let item = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            #expect(NinjsRules.broken(by: item) == [], "\(path)")
        }
    }

    private static func structuredData(in page: String) -> [Substring] {
        page.split(separator: "<script type=\"application/ld+json\">").dropFirst().compactMap { rest in
            rest.range(of: "</script>").map { rest[..<$0.lowerBound] }
        }
    }
}
