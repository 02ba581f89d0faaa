import Diagnostics
import Rendering
import Testing

@testable import SiteBuilder

@Suite struct LinkCheckTests {
    private static let base = "https://x.example/depot/"

    private func findings(_ files: [String: String]) -> [String] {
        let files = files.map { OutputFile(path: $0.key, text: $0.value) }
        let pages = Dictionary(files.compactMap { file in LinkCheck.links(in: file).map { (file.path, $0) } }) { $1 }
        return LinkCheck(files.map(\.path), pages: pages, baseURL: Self.base).findings(in: "site").sorted
            .map { "\($0.location) \($0.rule) \($0.excerpt ?? "")" }
    }

    @Test("Links to pages, places, assets and the whole address of the site are followed")
    func follows() {
        let page = """
            <!doctype html><link rel="stylesheet" href="../a.css"><p id="x&amp;y">é</p>
            <a href="">1</a><a href="#x&amp;y">2</a><a href="b/">3</a><a href="b/index.html?q=1#p">4</a>
            <a href="https://x.example/depot/fr/b/">5</a><a href="https://other.example/">6</a><a href="mailto:a@b">7</a>
            <script>"<a href=\\"no/\\">"</script><!-- <a href="no/"> --><img src="../a.css">
            """
        #expect(
            findings(["fr/index.html": page, "fr/b/index.html": "<p id=\"p\">", "a.css": ""]) == [])
    }

    @Test("What leads nowhere is named at its line and column")
    func finds() {
        let page =
            "<p>é</p>\n<a href=\"../no/\">1</a> é <a href=\"#p9\">2</a>\n<img src=\"/a.css\">\n<a href=\"../..//\">"
        let found = findings(["fr/index.html": page, "a.css": "", "index.html": ""])
        #expect(
            found == [
                "site/fr/index.html:2:10 link.missing-page ../no/", "site/fr/index.html:2:35 link.missing-anchor #p9",
                "site/fr/index.html:3:11 link.missing-page /a.css",
                "site/fr/index.html:4:10 link.missing-page ../..//",
            ])
    }

    @Test("The versions of a page name each other")
    func followsLanguages() {
        func head(_ languages: String...) -> String {
            languages.map { "<link rel=\"alternate\" hreflang=\"\($0)\" href=\"\(Self.base)\($0)/\">" }.joined()
        }
        #expect(findings(["fr/index.html": head("fr", "en"), "en/index.html": head("fr", "en")]) == [])
        let found = findings(["fr/index.html": head("fr", "en"), "en/index.html": head("en")])
        #expect(
            found == [
                "site/fr/index.html:1:\(head("fr").count + 43) link.one-way-language \(Self.base)en/"
            ])
    }

    @Test("Feeds and site maps lead to pages that are there")
    func followsMaps() {
        let map = "<urlset><url><loc>\(Self.base)fr/</loc></url><url>\n<loc>\(Self.base)en/</loc></url></urlset>"
        let feed = "<feed><link href=\"\(Self.base)fr/no/\"/></feed>"
        #expect(
            findings(["sitemap.xml": map, "fr/feed.xml": feed, "fr/index.html": ""]) == [
                "site/fr/feed.xml:1:19 link.missing-page \(Self.base)fr/no/",
                "site/sitemap.xml:2:6 link.missing-page \(Self.base)en/",
            ])
    }

    @Test("Only the page for what is missing names others from the root of the host")
    func resolvesFromRoot() {
        #expect(SiteAddress("/depot/fr/#x", on: "404.html", baseURL: Self.base)?.path == "fr/")
        #expect(SiteAddress("/depot/", on: "404.html", baseURL: Self.base)?.path == "")
        #expect(SiteAddress("/fr/", on: "404.html", baseURL: Self.base)?.path == "/fr/")
        #expect(SiteAddress("/fr/", on: "404.html", baseURL: "https://x.example/")?.path == "fr/")
        #expect(SiteAddress("/depot/fr/", on: "fr/index.html", baseURL: Self.base)?.path == "/depot/fr/")
    }

    @Test(
        "Addresses are resolved as browsers do",
        arguments: [
            ("x/", "fr/a/x/"), ("./", "fr/a/"), ("..", "fr/"), ("../../", ""), ("../../../../y", "y"),
            ("?q", "fr/a/index.html"),
            ("/z", "/z"), ("#p", "fr/a/index.html"), ("a:b", nil), ("//h/x", nil), ("../b/./c", "fr/b/c"),
        ] as [(String, String?)])
    func resolves(address: String, expected: String?) {
        #expect(SiteAddress(address, on: "fr/a/index.html", baseURL: Self.base)?.path == expected)
    }
}
