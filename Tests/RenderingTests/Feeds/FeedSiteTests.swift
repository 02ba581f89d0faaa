import Foundation
import Testing

@testable import Rendering

@Suite struct FeedSiteTests {
    private static func site() throws -> VirtualSite {
        try VirtualSite([
            "a.txt": " date 2026-01-12 Sanofi signe\n\nSanofi SASY.PA a signé lundi un accord.\n",
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
