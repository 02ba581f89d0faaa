import Diagnostics
import TestSupport
import Testing
import Wire

@testable import SiteBuilder

@Suite struct FeedEntriesTests {
    private func read(_ text: String) -> (seeds: [String]?, findings: [String]) {
        var log = DiagnosticLog()
        let entries = FeedEntries(parsing: Array(text.utf8), path: "f.xml", recording: &log)
        return (entries?.entries.map { String(decoding: $0.bytes, as: UTF8.self) }, log.sorted.map(\.description))
    }

    @Test("An entry of Atom becomes a seed with its facts, by its own source and author before the feed's")
    func readsAtom() {
        let (seeds, findings) = read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-FR"><title>Le fil</title>
            <author><name>La rédaction</name></author>
            <entry><title type="html">Owkin &amp;amp; Sanofi</title><published>2026-01-12T23:30:00+01:00</published>
              <updated>2026-01-14T08:00:00Z</updated>
              <content type="html">&lt;p&gt;Un &lt;b&gt;accord&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Deux.&lt;/p&gt;</content></entry>
            <entry xml:lang="en"><title>Two</title><updated>2026-01-13T08:00:00Z</updated>
              <author><name>Ada Brun</name></author><source><title>The Wire</title></source>
              <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two<br/>three.</p></div></summary>
            </entry></feed>
            """)
        #expect(findings == [])
        #expect(
            seeds == [
                """
                ---
                title: "Owkin & Sanofi"
                date: 2026-01-12
                source: "Le fil"
                authors: ["La rédaction"]
                ---
                Un accord.

                Deux.

                """,
                """
                ---
                title: "Two"
                date: 2026-01-13
                source: "The Wire"
                authors: ["Ada Brun"]
                language: "en"
                ---
                One.

                Two

                three.

                """,
            ])
    }

    @Test("An item of RSS prefers its full text and its creator")
    func readsRSS() {
        let (seeds, findings) = read(
            """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Fil</title><language>fr</language>
            <item><title>A &amp; B</title><pubDate>Mon, 12 Jan 2026 08:00:00 +0100</pubDate>
              <dc:creator>Luc Roy</dc:creator><description>Court.</description>
              <content:encoded><![CDATA[<p>Long.&nbsp;&eacute;</p><script>x()</script>]]></content:encoded></item>
            <item><title>Sans texte</title></item></channel></rss>
            """)
        #expect(findings == ["f.xml:6:1: warning: An item of a feed must have a text to be added: “Sans texte”"])
        #expect(
            seeds == [
                """
                ---
                title: "A & B"
                date: 2026-01-12
                source: "Fil"
                authors: ["Luc Roy"]
                ---
                Long.\u{A0}é

                """
            ])
    }

    @Test("RSS 1.0 has its items beside its channel")
    func readsRDF() {
        let (seeds, _) = read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Fil</title></channel>
            <item><title>T</title><description>Texte.</description><dc:date>2026-01-12</dc:date></item></rdf:RDF>
            """)
        #expect(seeds == ["---\ntitle: \"T\"\ndate: 2026-01-12\nsource: \"Fil\"\n---\nTexte.\n"])
    }

    @Test(
        "What is no feed is refused with its place",
        arguments: [
            "", "<feed/>", "<html/>", "<rss>", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"/etc/passwd\">]><rss>&x;</rss>",
            "<rss><channel><item><description>&lol;</description></item></channel></rss>",
        ])
    func refuses(text: String) {
        let (seeds, findings) = read(text)
        #expect(seeds == nil)
        #expect(findings.count == 1)
        #expect(findings.first?.hasPrefix("f.xml:1:") == true)
    }

    @Test("Nothing in an item steers the seed: front matter and Markdown stay text")
    func staysText() throws {
        let (seeds, _) = read(
            """
            <rss><channel><item><title>---&#10;title: x</title><author>a"]&#10;date: 1999</author>
            <description>---&#10;&#10;# Titre&#10;&lt;p&gt;[x](javascript:1) *a* &amp;lt;b&amp;gt;</description></item></channel></rss>
            """)
        let seed = try #require(seeds?.first)
        #expect(seed.hasPrefix("---\ntitle: \"--- title: x\"\nauthors: [\"a\\\"] date: 1999\"]\n---\n"))
        #expect(
            seed.hasSuffix("---\n\\--- \\# Titre\n\n\\[x\\](javascript:1) \\*a\\* \\<b\\>\n")
                || seed.contains("\\# Titre"))
    }

    @Test(
        "Days of feeds",
        arguments: [
            ("2026-01-12T08:00:00Z", "2026-01-12"), ("Mon, 12 Jan 2026 08:00:00 GMT", "2026-01-12"),
            ("12 Jan 26 08:00 EST", "2026-01-12"), ("1 February 1999", "1999-02-01"), ("2026-02-30", nil),
            ("31 Feb 2026", nil), ("gestern", nil), ("", nil), ("Mon,", nil), ("99999999999 Jan 2026", nil),
        ] as [(String, String?)])
    func readsDates(text: String, expected: String?) {
        #expect(FeedDate.date(text)?.value == expected)
    }

    @Test(
        "HTML gives the text that a reader sees",
        arguments: [
            ("a<br>b", ["a", "b"]), ("<p>a</p>\n <p> b\tc </p>", ["a", "b c"]), ("1 < 2 & 3 > 2", ["1 < 2 & 3 > 2"]),
            ("<b", ["<b"]), ("a <b", ["a <b"]), ("<!-- x --->y", ["y"]), ("<!-->y", []), ("x<!-- ", ["x<!--"]),
            ("<style>p{}</style>z", ["z"]), ("<script>a<b>c", []),
            ("&#233;&#xE9;&eacute;&nope;&#0;", ["ééé&nope;&#0;"]),
            ("<SCRIPT>x</Script>y", ["y"]), ("</p></div>", []), ("", []), ("<>", ["<>"]), ("&amp;lt;", ["&lt;"]),
        ])
    func readsHTML(html: String, expected: [String]) {
        #expect(HTMLParagraphs(html: html).paragraphs == expected)
    }

    @Test(
        "Hostile HTML takes linear time", arguments: ["<", "<a", "<!--", "&", "<script>", "<p>", "&#", "-->", "<!-->"])
    func staysLinear(piece: String) {
        #expect(HTMLParagraphs(html: String(repeating: piece, count: 200_000) + ">").paragraphs.count <= 1)
    }
}
