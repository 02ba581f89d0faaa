import Foundation
import Testing

@testable import Rendering

@Suite struct SearchSiteTests {
    @Test(
        "The index of an edition finds an article by its words, its names and the labels of its topics in any language")
    func findsArticles() throws {
        let site = try VirtualSite([
            "a.txt":
                " date 2026-01-12 Sanofi lance un essai\n\nSanofi SASY.PA a lancé lundi un essai clinique de phase 3.\n",
            "b.txt": " date 2026-01-13 Autre chose\n\nRien à voir avec la première.\n",
        ])
        for word in ["sanofi", "clinical", "trial", "essai"] {
            let line = try #require(try words(of: "fr", in: site)[word], "\(word)")
            #expect(line.hasPrefix("0"), "\(word): \(line)")
        }
        #expect(try words(of: "fr", in: site)["premier"]?.hasPrefix("1") == true)
    }

    @Test("The page offers the indices to readers without a script")
    func offersIndices() throws {
        let site = try VirtualSite(["a.txt": " date 2026-01-12 Titre\n\nTexte.\n"])
        let page = String(decoding: try #require(site.files["fr/recherche/index.html"]), as: UTF8.self)
        #expect(page.contains("../../fr/entreprises/") || page.contains("../entreprises/"))
    }

    private func words(of edition: String, in site: VirtualSite) throws -> [String: String] {
        var words: [String: String] = [:]
        for (path, bytes) in site.files where path.hasPrefix("\(edition)/recherche/words/") {
            words.merge(try JSONDecoder().decode([String: String].self, from: Data(bytes))) { first, _ in first }
        }
        return words
    }
}
