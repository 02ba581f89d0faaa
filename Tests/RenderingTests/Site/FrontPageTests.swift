import Foundation
import Testing

@testable import Rendering

@Suite struct FrontPageTests {
    /// Texts of three months, which is when motion can be shown.
    private static let wires = [
        "a.txt": " date 2025-10-05 Sanofi relève ses objectifs\n\nSanofi SASY.PA vise désormais 5 milliards d'euros.\n",
        "b.txt":
            " date 2025-12-01 Sanofi et Nvidia ouvrent un laboratoire\n\nNvidia NVDA.O et Sanofi l'ont ouvert lundi.\n",
        "c.txt": " date 2026-01-12 Nvidia investit\n\nNvidia NVDA.O investira 2 milliards de dollars d'ici 2027.\n",
    ]

    @Test(arguments: [
        ("articles", "Dépêches"), ("companies", "Entreprises"), ("events", "Événements datés"),
        ("amounts", "Montants cités"),
    ])
    func `A key figure is the number of rows of a table of the open data`(table: String, label: String) throws {
        let site = try VirtualSite(Self.wires)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(site.files["data/\(table).json"] ?? [])) as? [Any])
        let page = try site.text("fr/index.html")
        let figure = try #require(
            page.firstMatch(of: try Regex("<dt>\(label)</dt><dd><a href=\"[^\"]+\">([0-9]+)</a>")))
        #expect(figure.output[1].substring == "\(rows.count)" && !rows.isEmpty)
    }

    @Test func `Companies in motion have their months, those of the last three months first`() throws {
        let page = try VirtualSite(Self.wires).text("fr/index.html")
        let motion = try #require(page.firstRange(of: "id=\"motion\""))
        let rows = page[motion.upperBound...].split(separator: "<li>").dropFirst()
        #expect(rows.first?.contains(">Nvidia</a><svg class=\"spark\" role=\"img\"") == true)
        #expect(rows.first?.contains("Par mois\u{A0}: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1\"") == true)
        #expect(page.contains("Dépêches par mois, février 2025 – janvier 2026"))
    }

    @Test func `A library of one text shows no motion and no archive, and takes the whole width`() throws {
        let page = try VirtualSite(["c.txt": Self.wires["c.txt"] ?? ""]).text("fr/index.html")
        #expect(!page.contains("id=\"motion\"") && !page.contains("id=\"archive\"") && page.contains("columns-alone"))
        #expect(page.contains("id=\"companies\""))
    }

    @Test func `The archive names the years and months that have articles`() throws {
        let page = try VirtualSite(Self.wires).text("fr/index.html")
        #expect(
            page.contains(
                "/chronologie/2025/\">2025</a></dt><dd><a href=\"../fr/chronologie/2025/10/\">octobre</a>"))
        // 2027 has an event and no article.
        #expect(!page.contains("/chronologie/2027/\">2027</a></dt>"))
    }

    @Test func `Browsers find the icons, the manifest and the card, at any depth and below a path`() throws {
        let site = try VirtualSite(Self.wires, baseURL: "https://x.example/depot/")
        for path in ["fr/index.html", "fr/articles/2026/01/12/nvidia-investit/index.html"] {
            let page = try site.text(path)
            let root = String(repeating: "../", count: path.split(separator: "/").count - 1)
            for name in ["icon-32", "icon-180", "icon", "theme"] {
                let asset = try #require(
                    page.firstMatch(of: try Regex("=\"\(root)(assets/\(name)\\.[0-9a-f]{10}\\.[a-z]+)\"")), "\(name)")
                #expect(site.files[String(asset.output[1].substring ?? "")] != nil)
            }
            let card = try #require(
                page.firstMatch(of: try Regex("og:image\" content=\"https://x.example/depot/([^\"]+)\"")))
            #expect(site.files[String(card.output[1].substring ?? "")]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
        }
        let manifest = try site.text("fr/manifest.webmanifest")
        #expect(manifest.contains("\"start_url\":\"./\"") && manifest.contains("\"src\":\"../assets/icon."))
    }

    @Test func `An article says how to cite it, once for people and once for BibTeX`() throws {
        let page = try VirtualSite(Self.wires).text("fr/articles/2026/01/12/nvidia-investit/index.html")
        #expect(
            page.contains(
                "<cite>«\u{A0}Nvidia investit\u{A0}»</cite>, Dépêche, 12 janvier 2026, https://depeche.example/fr/articles/2026/01/12/nvidia-investit/"
            ))
        #expect(page.contains("  date = {2026-01-12},\n  year = {2026},"))
    }
}
