import TestSupport
import Testing

@testable import CommonMark

@Suite struct SafetyTests {
    @Test(
        "Raw HTML of a seed is shown as text",
        arguments: [
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
            ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
            ("<div>\n\nx", "<p>&lt;div&gt;</p>\n<p>x</p>\n"),
            ("<!-- note -->", "<p>&lt;!-- note --&gt;</p>\n"),
            ("> <td>", "<blockquote>\n<p>&lt;td&gt;</p>\n</blockquote>\n"),
        ])
    func showsHTML(source: String, html: String) {
        #expect(MarkdownDocument(parsing: source).html() == html)
    }

    @Test(
        "Links that are not on the list of allowed ones lose their destination",
        arguments: [
            "javascript:alert(1)", "JavaScript:x", "java&#115;cript:x", "&#106;avascript:x", "vbscript:x",
            "data:text/html,x",
            "file:///etc/passwd", "&#1;javascript:x", "java&Tab;script:x", "ftp://x", "unknown:x", "\\\\host\\share",
        ])
    func refusesLinks(destination: String) {
        let html = MarkdownDocument(parsing: "[mot](<\(destination)>)").html()
        #expect(!html.contains("<a "), "\(html)")
        #expect(html.contains("mot"))
    }

    @Test(
        "Allowed links stay",
        arguments: ["https://a.b/c", "http://a.b", "mailto:a@b.c", "../x/", "#p3", "?q=a:b", "a/b:c"])
    func keepsLinks(destination: String) {
        #expect(
            MarkdownDocument(parsing: "[mot](\(destination))").html().contains("<a href=\"\(destination)\">mot</a>"))
    }

    @Test("Images become their alternative text")
    func dropsImages() {
        #expect(MarkdownDocument(parsing: "![une *photo*](x.png)").html() == "<p>une <em>photo</em></p>\n")
    }

    @Test(
        "Noncharacters and control characters don't reach the output",
        arguments: ["a&#xFFFE;b", "a\u{FFFF}b", "a\u{0}b", "a\u{7F}b", "a&#1;b"])
    func dropsUnfitCharacters(source: String) {
        #expect(MarkdownDocument(parsing: source).html() == "<p>ab</p>\n")
    }

    @Test(
        "400 KB of anything renders, with every word",
        arguments: [
            "![[]()", "![[", "[", "[a](", "*a_", "**", "_", "`", "``a`", "<", "<!--", "<![CDATA[", "<?", "> ", "- ",
            "1. ", "* * ",
            ">", "[a]: b\n", "[a]\n", "&#65;", "\\", "a**b", "((((", "]", "![", "> - ", "\t", "<a ", "a\n> ", "*[a]",
            "~~~\n", "#", "=\n", "a\n", "1) a\n", "x\r> > ", "<a@b.c>", "[a](b 'c", "- a\n\n", "***a ", "<div>\n\n",
        ])
    func boundsPathologicalInput(piece: String) {
        let source = String(repeating: piece, count: 400_000 / piece.utf8.count)
        let html = MarkdownDocument(parsing: source).html()
        #expect(html.utf8.count < 20 * source.utf8.count)
    }

    @Test("Lists and quotations nested without end are bounded")
    func boundsIndentation() {
        let source = (0..<800).map { String(repeating: "  ", count: $0) + "- mot\n" }.joined()
        let text = MarkdownDocument(parsing: source).leafTexts.joined(separator: " ")
        #expect(text.split(separator: " ").count { $0.contains("mot") } == 800)
    }

    @Test("Random Markdown gives balanced HTML without raw tags of the source", arguments: 0..<20)
    func balancesRandomMarkdown(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces = [
            "*", "_", "[", "](", ")", "<b>", "</b>", "`", "\n", "\n\n", "> ", "- ", "1. ", "# ", "mot", " ", "&lt;",
            "![", "\\",
        ]
        for _ in 0..<50 {
            let source = (0..<40).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let html = MarkdownDocument(parsing: source).html()
            #expect(!html.contains("<b>"), "\(source.debugDescription)")
            for tag in ["p", "em", "strong", "ul", "ol", "li", "blockquote", "a", "code"] {
                let opening = html.ranges(of: "<\(tag)>").count + html.ranges(of: "<\(tag) ").count
                #expect(opening == html.ranges(of: "</\(tag)>").count, "\(tag) in \(html)")
            }
        }
    }

    @Test("A marker past a bound keeps its place in text, in code and in links")
    func keepsBoundedMarkers() {
        let stars = String(repeating: "*", count: 500)
        let document = MarkdownDocument(parsing: "~~~\n\(stars)\n~~~\n\n" + String(repeating: "> ", count: 40) + "1. a")
        #expect(document.leafTexts == [stars + "\n", String(repeating: "> ", count: 16) + "1. a"])
        #expect(MarkdownDocument(parsing: "a \(stars)").leafTexts == ["a \(stars)"])
    }

    @Test("A long tight list keeps its links, since the bound counts for one paragraph")
    func keepsLinksOfLongLists() {
        let source = (0..<500).map { "- [a\($0)](https://b.c/\($0))\n" }.joined()
        #expect(MarkdownDocument(parsing: source).html().ranges(of: "<a href=").count == 500)
    }

    @Test("A long reference definition that is used without end does not fill the memory")
    func boundsReferences() {
        let definition = "[a]: /" + String(repeating: "u", count: 200_000)
        let html = MarkdownDocument(parsing: definition + "\n\n" + String(repeating: "[a]\n\n", count: 40_000)).html()
        #expect(html.utf8.count < 4_000_000)
    }

    @Test("A line end of the old Macintosh ends a line for the bounds too")
    func boundsCarriageReturns() {
        let text = MarkdownDocument(parsing: "x\r" + String(repeating: "> ", count: 100_000) + "mot").leafTexts.joined()
        #expect(text.hasSuffix("mot"))
    }

    @Test("A reference in a title or behind a fence brings in no control character")
    func cleansAttributes() {
        let html = MarkdownDocument(parsing: "[a](b \"x&#1;y&#xFFFE;z\")\n\n~~~ s&#1;w\nx\n~~~").html()
        #expect(html.contains("title=\"xyz\"") && html.contains("language-sw"))
    }
}
