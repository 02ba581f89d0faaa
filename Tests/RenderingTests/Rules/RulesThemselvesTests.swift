import Diagnostics
import StrictXML
import Testing

/// The judges of formats find what is broken.
@Suite struct RulesThemselvesTests {
    private func xml(_ text: String) throws -> XMLValue {
        var log = DiagnosticLog()
        return try #require(XMLValue(parsing: Array(text.utf8), path: "a.xml", recording: &log))
    }

    @Test("A bare Atom feed breaks the rules of its parts")
    func judgesAtom() throws {
        let feed = try xml(
            "<feed xmlns='http://www.w3.org/2005/Atom'><id>a</id><entry><updated>2026-01</updated></entry></feed>")
        let broken = AtomRules.broken(by: feed)
        #expect(broken.contains("title stands exactly once"))
        #expect(broken.contains("4.2.6: an id is an absolute IRI: a"))
        #expect(broken.contains("3.3: a date is one of RFC 3339: 2026-01"))
        #expect(broken.contains("4.1.1: each entry has an author, of its own or of the feed"))
    }

    @Test("A JSON feed with a key of its own and an item without words breaks the rules")
    func judgesJSONFeed() {
        let item: [String: Any] = ["id": "1", "url": "https://e.org/", "date_published": "hier"]
        let broken = JSONFeedRules.broken(by: ["version": "1.1", "title": "T", "mine": 1, "items": [item]])
        #expect(broken.contains("mine is no key of JSON Feed"))
        #expect(broken.contains("an item has content_html or content_text"))
        #expect(broken.contains("date_published is RFC 3339"))
    }

    @Test("A site map that forgets a translation's link back breaks the rules")
    func judgesSiteMap() throws {
        let map = try xml(
            """
            <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:x='http://www.w3.org/1999/xhtml'>
            <url><loc>https://e.org/a</loc><lastmod>lundi</lastmod>
            <x:link hreflang='fr' href='https://e.org/a'/><x:link hreflang='en' href='https://e.org/b'/></url>
            <url><loc>https://e.org/b</loc></url></urlset>
            """)
        let broken = SiteMapRules.broken(by: map, byteCount: 1, below: "https://e.org/")
        #expect(broken == ["lastmod is a W3C date: lundi", "https://e.org/b does not name https://e.org/a"])
    }

    @Test("Structured data and ninjs with less or more than they may have break the rules")
    func judgesData() {
        #expect(StructuredDataRules.missed(by: ["@type": "WebSite", "url": "u", "name": "n"]).count == 3)
        #expect(StructuredDataRules.missed(by: ["@type": "BreadcrumbList", "itemListElement": [[:]]]).count == 1)
        let item: [String: Any] = ["uri": "a", "mine": 1, "type": "words", "subjects": [["code": 1]]]
        #expect(
            Set(NinjsRules.broken(by: item)) == [
                "mine is no property", "uri is an address", "type: words", "subjects.code is no property",
            ])
    }
}
