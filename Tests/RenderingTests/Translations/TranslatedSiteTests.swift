import Diagnostics
import Testing

@testable import Rendering

/// A site of one article with a catalogue in English.
@Suite struct TranslatedSiteTests {
    private static let seed = """
         date 2026-01-12 Un accord entre Nvidia et Lilly

        Nvidia a annoncé lundi un accord de 50 millions d'euros.

        Le laboratoire ouvrira en mars.

        Nul ne sait où.
        """
    private static let original = "fr/articles/2026/01/12/un-accord-entre-nvidia-et-lilly/index.html"
    private static let english = "en/articles/2026/01/12/nvidia-and-lilly-strike-a-deal/index.html"

    /// An entry of a catalogue.
    private static func entry(
        _ role: String, _ id: String, _ text: String, state: String = "reviewed", head: String = ""
    )
        -> String
    {
        "# depeche: state=\(state)\n\(head)msgctxt \"\(role)\"\nmsgid \"\(id)\"\nmsgstr \"\(text)\"\n"
    }

    private static let header = "msgid \"\"\nmsgstr \"Language: en\\nLast-Translator: Ada Roe <a@b.org>\\n\"\n"
    private static let headline = entry(
        "headline", "Un accord entre Nvidia et Lilly", "Nvidia and Lilly strike a deal")
    private static let first = entry(
        "paragraph", "Nvidia a annoncé lundi un accord de 50 millions d'euros.",
        "Nvidia's deal of \\\"50 million euros\\\" came on Monday.")
    private static let second = entry("paragraph", "Le laboratoire ouvrira en mars.", "The lab opens in March.")
    private static let third = entry("paragraph", "Nul ne sait où.", "Nobody knows where.")

    private func site(_ entries: String...) throws -> VirtualSite {
        let catalogue = ([Self.header] + entries).joined(separator: "\n")
        let site = try VirtualSite(["a.txt": Self.seed], catalogues: ["en/a.po": catalogue])
        #expect(site.findings.filter { $0.severity != .note } == [])
        return site
    }

    private func whole() throws -> VirtualSite { try site(Self.headline, Self.first, Self.second, Self.third) }

    @Test("A translated article has an address, a text and a language of its own, with names and dates marked in it")
    func isTranslated() throws {
        let page = try whole().text(Self.english)
        #expect(page.contains("<h1 id=\"headline\">Nvidia and Lilly strike a deal</h1>"))
        #expect(page.contains("Nvidia</a>’s deal of “50 million euros” came on <time datetime=\"2026-01-12\""))
        #expect(page.contains("<time datetime=\"2026-03\""))
        #expect(page.contains("<p id=\"p3\">"))
        #expect(!page.contains("noindex"))
        #expect(page.contains("Translation: Ada Roe."))
        #expect(page.contains("bilingual/#p3"))
        #expect(!page.contains("<div class=\"prose\" lang=\"fr\">"))
    }

    @Test("Original and translation name each other, and search engines find both")
    func isReciprocal() throws {
        let site = try whole()
        for path in [Self.original, Self.english] {
            let page = try site.text(path)
            for (tag, target) in [("fr", Self.original), ("en", Self.english), ("x-default", Self.original)] {
                let address = "https://depeche.example/" + target.replacing("index.html", with: "")
                #expect(page.contains("<link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(address)\">"))
            }
        }
        let translated = try site.text(Self.english)
        #expect(translated.contains("\"translationOfWork\":{\"@id\":\"https://depeche.example/fr/"))
        #expect(translated.contains("\"translator\":{\"@type\":\"Person\",\"name\":\"Ada Roe\"}"))
        #expect(try site.text(Self.original).contains("\"workTranslation\":[{\"@id\":\"https://depeche.example/en/"))
        let map = try site.text("sitemap.xml")
        #expect(map.contains("<loc>https://depeche.example/\(Self.english.replacing("index.html", with: ""))</loc>"))
        #expect(try site.text("en/feed.xml").contains("Nvidia and Lilly strike a deal"))
        #expect(try site.text("en/search/records/0.json").contains("Nvidia and Lilly strike a deal"))
        #expect(try site.text("fr/feed.xml").contains("Un accord entre"))
    }

    @Test("The original's slug leads on to the translated one")
    func leadsOn() throws {
        let page = try whole().text("en/articles/2026/01/12/un-accord-entre-nvidia-et-lilly/index.html")
        let address = "en/articles/2026/01/12/nvidia-and-lilly-strike-a-deal/"
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../../../../../\(address)\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://depeche.example/\(address)\">"))
        #expect(page.contains("noindex"))
    }

    @Test("An article that is translated in part is shown with its French passages marked, and is not listed")
    func isPartial() throws {
        let site = try site(Self.headline, Self.first)
        let page = try site.text(Self.english)
        #expect(page.contains("Translated from French in part (50%)"))
        #expect(page.contains("<p id=\"p2\" lang=\"fr\">"))
        #expect(page.contains("<p id=\"p1\">"))
        #expect(page.contains("noindex"))
        let original = "https://depeche.example/" + Self.original.replacing("index.html", with: "")
        #expect(page.contains("<link rel=\"canonical\" href=\"\(original)\">"))
        #expect(try !site.text("sitemap.xml").contains("nvidia-and-lilly"))
        #expect(try site.text("en/feed.xml").contains("Un accord entre"))
        #expect(try !site.text(Self.original).contains("workTranslation"))
    }

    @Test(
        "Words that nobody stands for are nowhere in the site",
        arguments: [("machine", "#, fuzzy\n"), ("stale-critical", "#, fuzzy\n#| msgid \"Nul ne sait quand.\"\n")])
    func keepsBack(state: String, head: String) throws {
        let kept = Self.entry("paragraph", "Nul ne sait où.", "Nobody knows XYZZY.", state: state, head: head)
        let site = try site(Self.headline, Self.first, Self.second, kept)
        for (path, bytes) in site.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("XYZZY"), "\(path)")
        }
        #expect(try site.text("data/translations.json").contains("\"\(state)\":1"))
    }

    @Test("A stale passage is marked, and the bilingual page shows how the original changed")
    func marksStale() throws {
        let stale = Self.entry(
            "paragraph", "Nul ne sait où.", "Nobody knows where.", state: "stale",
            head: "#, fuzzy\n#| msgid \"Nul ne dit où.\"\n")
        let site = try site(Self.headline, Self.first, Self.second, stale)
        #expect(try site.text(Self.english).contains("<p id=\"p3\" class=\"stale\">"))
        let page = try site.text("en/articles/2026/01/12/nvidia-and-lilly-strike-a-deal/bilingual/index.html")
        #expect(page.contains("Nul ne <del>dit</del> <ins>sait</ins> où."))
        #expect(page.contains("id=\"p3\""))
        #expect(try site.text("en/translations/index.html").contains("bilingual/#p3"))
    }

    @Test(
        "Without its catalogue every French page keeps its address and, but for links to the other language, its bytes")
    func keepsFrench() throws {
        let (with, without) = (try whole(), try VirtualSite(["a.txt": Self.seed]))
        let isFrench = { (path: String) in path.hasPrefix("fr/") && !path.hasPrefix("fr/traductions/") }
        #expect(with.files.keys.filter(isFrench).sorted() == without.files.keys.filter(isFrench).sorted())
        for path in without.files.keys.filter(isFrench) {
            let (own, bare) = (try Self.withoutLinks(with.text(path)), try Self.withoutLinks(without.text(path)))
            #expect(own == bare, "\(path)")
        }
    }

    /// A page without what leads to its translation.
    private static func withoutLinks(_ page: String) throws -> String {
        page.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains("hreflang=") }
            .joined(separator: "\n")
            .replacing(try Regex(",\"workTranslation\":\\[[^\\]]*\\]"), with: "")
    }

    @Test("An article of another headline may not take the address that leads on")
    func avoidsAddresses() throws {
        let other = " date 2026-01-12 Nvidia and Lilly strike a deal\n\nTexte.\n"
        let catalogue = [Self.header, Self.headline, Self.first, Self.second, Self.third].joined(separator: "\n")
        let site = try VirtualSite(["a.txt": Self.seed, "b.txt": other], catalogues: ["en/a.po": catalogue])
        #expect(site.findings.filter { $0.severity == .error } == [])
        #expect(try site.text(Self.english).contains("Texte."))
    }

    @Test("A language from right to left says so, and lacking words are those of the first language")
    func runsFromTheRight() throws {
        let settings = VirtualSite.settings.replacing("[fr, en]", with: "[fr, ar]").replacing(
            "  en: Bio", with: "  ar: Bio")
        let words = """
            msgid ""
            msgstr "Language: ar\\n"

            # depeche: state=draft
            msgctxt "layout.skip"
            msgid "Aller au contenu"
            msgstr "تخطَّ إلى المحتوى"

            # depeche: state=draft
            msgctxt "counts.articles"
            msgid "{count} dépêche"
            msgid_plural "{count} dépêches"
            msgstr[0] "لا أخبار {count}"
            msgstr[1] "خبر {count}"
            msgstr[2] "خبران {count}"
            msgstr[3] "{count} أخبار"
            msgstr[4] "{count} خبرًا"
            msgstr[5] "{count} خبر"
            """
        let site = try VirtualSite(["a.txt": Self.seed], settings: settings, catalogues: ["ar/interface.po": words])
        #expect(site.findings.filter { $0.severity != .note } == [])
        let home = try site.text("ar/index.html")
        #expect(home.contains("<html lang=\"ar\" dir=\"rtl\""))
        #expect(home.contains("تخطَّ إلى المحتوى"))
        #expect(site.files.values.contains { String(decoding: $0, as: UTF8.self).contains("خبر 1") })
        #expect(try !site.text("fr/index.html").contains("dir="))
    }
}
