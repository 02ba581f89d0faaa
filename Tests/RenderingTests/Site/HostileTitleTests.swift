import Diagnostics
import Foundation
import StrictXML
import Testing

@testable import Rendering

/// One title of everything that breaks formats comes out as itself in each of them.
@Suite struct HostileTitleTests {
    /// Begins like a formula and holds the ends of a CDATA section, a script and a comment, references, quotes of both
    /// kinds, a line separator, and characters that turn the direction of writing.
    static let title = "=Sanofi ]]> </script> & &amp; <b> 'un' --> \\ {{titre}} \u{2028}de \u{202E}fin\u{2066}, a,b;c"
    /// What the reader of wires makes of it: the separator is a space, the turning characters are gone.
    private static let read = "=Sanofi ]]> </script> & &amp; <b> 'un' --> \\ {{titre}} de fin, a,b;c"
    /// The same in French typography.
    private static let displayed = "=Sanofi ]]> </script> & &amp; <b> ‘un’ --> \\ {{titre}} de fin, a,b;c"

    private func file(_ path: String) throws -> [UInt8] {
        try #require(try FormatRulesTests.site.get().files[path], "\(path)")
    }

    private func article() throws -> String {
        let paths = try FormatRulesTests.site.get().files.keys
        return try #require(paths.first { $0.hasPrefix("fr/articles/2026/01/12/") && $0.hasSuffix("/index.html") })
    }

    /// The texts of the elements of a name in an XML file, in order.
    private func texts(_ local: String, in bytes: [UInt8], _ path: String) throws -> [String] {
        var log = DiagnosticLog()
        let root = try #require(XMLValue(parsing: bytes, path: path, recording: &log), "\(log.sorted)")
        func gathered(_ element: XMLValue) -> [String] {
            (element.name.local == local ? [element.text] : []) + element.elements.flatMap(gathered)
        }
        return gathered(root)
    }

    @Test("In the page it is text: in the heading, in the title, and in what others show of the page")
    func standsInHTML() throws {
        let page = String(decoding: try file(article()), as: UTF8.self)
        let escaped = "=Sanofi ]]&gt; &lt;/script&gt; &amp; &amp;amp; &lt;b&gt; ‘un’ --&gt; \\ {{titre}} de fin, a,b;c"
        #expect(page.contains("<h1 id=\"headline\">\(escaped)</h1>"))
        #expect(page.contains("<title>\(escaped) – Dépêche</title>"))
        #expect(page.contains("<meta property=\"og:title\" content=\"\(escaped)\">"))
        #expect(!page.contains("<b>") && !page.contains("\u{202E}") && !page.contains("\u{2066}"))
    }

    @Test("In the structured data it is text, and closes no script")
    func standsInStructuredData() throws {
        let page = String(decoding: try file(article()), as: UTF8.self)
        let start = try #require(page.range(of: "<script type=\"application/ld+json\">")?.upperBound)
        let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)?.lowerBound)
        let data = try #require(
            try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? [String: Any])
        let things = try #require(data["@graph"] as? [[String: Any]])
        #expect(things.compactMap { $0["headline"] as? String } == [Self.displayed])
    }

    @Test("In the tables it is text, harmless to a spreadsheet, and in one field")
    func standsInTables() throws {
        let csv = String(decoding: try file("data/articles.csv"), as: UTF8.self)
        #expect(csv.contains(",\"'\(Self.read)\","))
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(file("data/articles.json"))) as? [[String: Any]])
        #expect(rows.compactMap { $0["title"] as? String }.contains(Self.read))
    }

    @Test("As the site's own title it is text in every edition's list of feeds, feed and search description")
    func standsAsTitleOfTheSite() throws {
        let name = "A ]]> </script> & \"b\" <i>"
        let yaml = "title: '\(name)'\nbase_url: https://depeche.example/\nlanguages: [fr, en]\npublisher: {name: P}\n"
        let site = try VirtualSite(["a.txt": " date 2026-01-12 Titre\n\nTexte.\n"], settings: yaml)
        for (path, element) in [
            ("fr/feeds.opml", "title"), ("en/feed.xml", "title"), ("fr/opensearch.xml", "ShortName"),
        ] {
            let bytes = try #require(site.files[path], "\(path) among \(site.files.keys.sorted())")
            #expect(try texts(element, in: bytes, path).first?.hasPrefix("A ]]> </script>") == true, "\(path)")
        }
    }

    @Test("In Atom and in the news site map it is text", arguments: ["fr/feed.xml", "sitemap-news.xml"])
    func standsInXML(path: String) throws {
        #expect(try texts("title", in: file(path), path).contains(Self.displayed))
    }

    @Test("In JSON Feed it is text, and the file closes no script")
    func standsInJSONFeed() throws {
        let bytes = try file("fr/feed.json")
        let feed = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.compactMap { $0["title"] as? String }.contains(Self.displayed))
        #expect(!String(decoding: bytes, as: UTF8.self).contains("<"))
    }
}
