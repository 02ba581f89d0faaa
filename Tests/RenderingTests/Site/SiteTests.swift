import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite struct SiteTests {
    private static let wires = [
        "a.txt": """
         date 2026-03-05 Nvidia et Eli Lilly ouvrent un laboratoire commun à San Francisco

        Nvidia NVDA.O et le groupe américain Eli Lilly LLY.N ont ouvert jeudi un laboratoire de conception de médicaments, ont déclaré les deux entreprises.

        « Est-ce un début ? » s'interroge un analyste: le site doit employer 1 000 personnes d'ici fin 2027.
        """,
        "b.txt": """
         date 2026-03-05 Sanofi relève ses objectifs

        (AOF) - Sanofi a relevé jeudi ses objectifs annuels après un trimestre porté par les vaccins et vise 5 milliards d'euros.
        """,
        "c.txt":
            "Une dépêche sans date qui parle d'Eli Lilly et de <script>alert(1)</script> & de {{mustaches}}.\n\nElle a deux paragraphes.\n",
    ]

    @Test func `A site without a text still has its pages`() throws {
        let site = try VirtualSite([:])
        #expect(site.findings.map(\.description) == [])
        for path in [
            "index.html", "404.html", "robots.txt", "sitemap.xml", "fr/index.html", "en/index.html", "fr/feed.xml",
        ] {
            #expect(site.files[path] != nil, "\(path)")
        }
    }

    @Test func `The real seed's article shows every word of the seed`() throws {
        let seeds = try VirtualSite.realSeed()
        let site = try VirtualSite(seeds)
        let (_, seed) = try #require(seeds.first)
        for (path, bytes) in site.files where path.contains("/articles/") && path.hasSuffix("index.html") {
            let page = words(visibleText(String(decoding: bytes, as: UTF8.self)))
            for word in words(seed) { #expect(page.contains(word), "\(word) in \(path)") }
        }
        if let folder = ProcessInfo.processInfo.environment["DEPECHE_REAL_SITE"] { try site.write(to: folder) }
    }

    @Test func `Every link within the site leads to a file`() throws {
        let site = try VirtualSite(Self.wires)
        if let folder = ProcessInfo.processInfo.environment["DEPECHE_VIRTUAL_SITE"] { try site.write(to: folder) }
        for (path, bytes) in site.files where path.hasSuffix(".html") {
            for href in hrefs(String(decoding: bytes, as: UTF8.self)) {
                let target = resolve(href, from: path)
                #expect(target == nil || site.files[target ?? ""] != nil, "\(path) -> \(href)")
            }
        }
    }

    @Test func `Text of a seed stays text on every page`() throws {
        let site = try VirtualSite(Self.wires)
        for (path, bytes) in site.files where path.hasSuffix(".html") || path.hasSuffix(".xml") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("<script>alert"), "\(path)")
        }
        let page = try site.text("fr/chronologie/sans-date/index.html")
        #expect(page.contains("{{mustaches}}"))
    }

    @Test func `French is set by its rules and links stay on their words`() throws {
        let page = try VirtualSite(Self.wires).text(
            "fr/articles/2026/03/05/nvidia-et-eli-lilly-ouvrent-un-laboratoire-commun-a-san-francisco/index.html")
        #expect(page.contains("«\u{A0}Est-ce un début\u{202F}?\u{A0}» s’interroge un analyste\u{A0}: le site"))
        #expect(page.contains(">Nvidia</a> NVDA.O et le groupe américain <a "))
        #expect(page.contains("<time datetime=\"2026-03-05\" tabindex=\"0\" data-note=\"5 mars 2026\">jeudi</time>"))
    }

    @Test func `An article of the English edition says its language, its original, and that it is not to be listed`()
        throws
    {
        let page = try VirtualSite(Self.wires).text("en/articles/2026/03/05/sanofi-releve-ses-objectifs/index.html")
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex, follow\">"))
        #expect(
            page.contains(
                "<link rel=\"canonical\" href=\"https://depeche.example/fr/articles/2026/03/05/sanofi-releve-ses-objectifs/\">"
            ))
        #expect(page.contains("<h1 id=\"headline\" lang=\"fr\">Sanofi relève ses objectifs</h1>"))
        #expect(page.contains("role=\"note\""))
        #expect(!page.contains("hreflang=\"x-default\""))
    }

    @Test func `The same texts give the same bytes, whatever the order of the jobs`() throws {
        let first = try VirtualSite(Self.wires)
        let second = try VirtualSite(Self.wires)
        #expect(first.files == second.files)
    }

    @Test func `Below a folder of a host only the page for what is not found knows the folder`() throws {
        let site = try VirtualSite(Self.wires, baseURL: "https://e.org/depot")
        #expect(try site.text("404.html").contains("href=\"/depot/fr/\""))
        #expect(!(try site.text("fr/index.html")).contains("=\"/depot/"))
    }

    // MARK: Reading pages

    private func visibleText(_ html: String) -> String {
        var text = ""
        var isTag = false
        for character in html {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" {
                isTag = false
                text.append(" ")
            }
        }
        return text.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }

    private func words(_ text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    private func hrefs(_ html: String) -> [String] {
        html.split(separator: "href=\"").dropFirst().compactMap {
            $0.split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
        }
    }

    /// The file that a relative link leads to; nil for links that lead out and for fragments.
    private func resolve(_ href: String, from path: String) -> String? {
        guard !href.contains("://"), !href.hasPrefix("#") else { return nil }
        let target = href.split(separator: "#", omittingEmptySubsequences: false)[0]
        if target.hasPrefix("/") { return file(at: String(target.dropFirst())) }
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/", omittingEmptySubsequences: false) {
            if part == ".." { parts.removeLast() } else if part != "." { parts.append(String(part)) }
        }
        return file(at: parts.joined(separator: "/"))
    }

    private func file(at path: String) -> String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }
}
