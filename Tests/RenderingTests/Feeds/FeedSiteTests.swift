import Foundation
import Testing

@testable import Rendering

@Suite struct FeedSiteTests {
    private static let hostile = "Sanofi ]]> </script> & \"guillemets\" <b> \u{2028}fin"

    private static func site() throws -> VirtualSite {
        try VirtualSite([
            "a.txt": " date 2026-01-12 \(hostile)\n\nSanofi SASY.PA a signé lundi un accord.\n",
            "b.txt": " date 2026-01 Un mois seul\n\nSanofi SASY.PA a parlé.\n",
            "c.txt": "Sans date\n\nSanofi SASY.PA a parlé.\n",
        ])
    }

    private func text(_ path: String, in site: VirtualSite) throws -> String {
        String(decoding: try #require(site.files[path], "\(path)"), as: UTF8.self)
    }

    private func feed(_ path: String, in site: VirtualSite) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text(path, in: site).utf8)) as? [String: Any])
    }

    @Test(
        "The JSON feed has what JSON Feed 1.1 asks for, with a text for each dated article",
        arguments: ["fr/", "fr/entreprises/sanofi/"])
    func writesJSONFeed(of page: String) throws {
        let feed = try feed("\(page)feed.json", in: Self.site())
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        #expect((feed["feed_url"] as? String)?.hasSuffix("\(page)feed.json") == true)
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.count == 2)
        for item in items {
            #expect((item["id"] as? String)?.hasPrefix("https://depeche.example/fr/articles/") == true)
            #expect((item["content_html"] as? String)?.contains("<p>") == true)
            #expect((item["date_published"] as? String)?.hasSuffix("T00:00:00Z") == true)
        }
        #expect(items[0]["title"] as? String != nil)
    }

    @Test("A hostile title stands escaped in Atom, JSON Feed, OPML and the news site map")
    func escapesTitles() throws {
        let site = try Self.site()
        for path in ["fr/feed.xml", "fr/entreprises/sanofi/feed.xml", "sitemap-news.xml", "fr/feeds.opml"] {
            let xml = try text(path, in: site)
            #expect(!xml.contains("]]>") && !xml.contains("</script>") && !xml.contains("<b>"), "\(path)")
            #expect(XMLParser.isWellFormed(xml), "\(path)")
        }
        let json = try text("fr/feed.json", in: site)
        #expect(!json.contains("</script>") && !json.contains("\u{2028}"))
    }

    @Test("The news site map holds the days around the newest article only")
    func limitsNews() throws {
        let map = try text("sitemap-news.xml", in: Self.site())
        #expect(map.contains("<news:publication_date>2026-01-12</news:publication_date>"))
        #expect(map.ranges(of: "<url>").count == 1)
    }

    @Test("The list of feeds names the feeds of the edition, of each company and of each topic")
    func listsFeeds() throws {
        let opml = try text("fr/feeds.opml", in: Self.site())
        #expect(opml.contains("xmlUrl=\"https://depeche.example/fr/feed.xml\""))
        #expect(opml.contains("xmlUrl=\"https://depeche.example/fr/entreprises/sanofi/feed.xml\""))
    }
}

/// A check of tags alone: FoundationXML is not safe under parallel tests on Linux.
private enum XMLParser {
    static func isWellFormed(_ text: String) -> Bool {
        var open: [Substring] = []
        for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
            guard let end = piece.firstIndex(of: ">") else { return false }
            let tag = piece[..<end]
            if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
            let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return false }
            } else {
                open.append(name)
            }
        }
        return open.isEmpty
    }
}
