import Testing

@testable import CommonMark

@Suite struct EditingTests {
    private func html(_ source: String, _ marks: [TextMark]) -> String {
        var document = MarkdownDocument(parsing: source)
        document.mark(marks)
        return document.html()
    }

    private func link(_ range: Range<Int>, leaf: Int = 0) -> TextMark {
        TextMark(leaf: leaf, range: range, element: .link(destination: "x?a&b", title: "\"t\""))
    }

    @Test("A stretch of text becomes a link whose attributes are escaped")
    func marksText() {
        #expect(
            html("Nvidia et Lilly", [link(0..<6)])
                == "<p><a href=\"x?a&amp;b\" title=\"&quot;t&quot;\">Nvidia</a> et Lilly</p>\n")
    }

    @Test("Marks count UTF-8 bytes of the plain text, across emphasis and character references")
    func countsBytes() {
        #expect(
            html("é &amp; *œuvre* ici", [TextMark(leaf: 0, range: 5..<11, element: .span(className: "c", note: nil))])
                == "<p>é &amp; <em><span class=\"c\">œuvre</span></em> ici</p>\n")
    }

    @Test("Several marks in several blocks find their places")
    func marksSeveral() {
        let time = TextMark(leaf: 1, range: 0..<5, element: .time(value: "2026-01-12", note: "12 janvier 2026"))
        #expect(
            html("a b\n\nlundi", [time, link(2..<3), link(0..<1)])
                == """
                <p><a href="x?a&amp;b" title="&quot;t&quot;">a</a> <a href="x?a&amp;b" title="&quot;t&quot;">b</a></p>
                <p><time datetime="2026-01-12" tabindex="0" data-note="12 janvier 2026">lundi</time></p>

                """)
    }

    @Test("A mark in a link, across emphasis, out of the text or over another is left out")
    func leavesOutImpossibleMarks() {
        #expect(html("[abc](d)", [link(0..<2)]) == "<p><a href=\"d\">abc</a></p>\n")
        #expect(html("a*bc*", [link(0..<2)]) == "<p>a<em>bc</em></p>\n")
        #expect(html("abc", [link(1..<9)]) == "<p>abc</p>\n")
        #expect(html("abc", [link(0..<2), link(1..<3)]).ranges(of: "<a ").count == 1)
    }

    @Test("Every leaf block gets its fragment, in document order")
    func anchorsBlocks() {
        var document = MarkdownDocument(parsing: "a\n\n## b\n\n- c\n- d\n\n> e")
        document.addAnchors { $0 == 0 ? "standfirst" : nil }
        #expect(
            document.html()
                == """
                <p id="p1" class="standfirst">
                a
                </p>
                <h2 id="p2">
                b
                </h2>
                <ul>
                <li id="p3">
                c
                </li>
                <li id="p4">
                d
                </li>
                </ul>
                <blockquote>
                <p id="p5">
                e
                </p>
                </blockquote>

                """)
    }

    @Test("A mark may span lines, whole emphasis and a tilde that begins a line")
    func spansNodes() {
        var document = MarkdownDocument([.paragraph([.text("~ Eli"), .softBreak, .text("Lilly a dit")])])
        document.mark([link(2..<11)])
        #expect(document.html().contains("<p>~ <a href=\"x?a&amp;b\" title=\"&quot;t&quot;\">Eli\nLilly</a> a dit</p>"))
        let span = TextMark(leaf: 0, range: 1..<4, element: .span(className: "c", note: nil))
        #expect(html("a*b*cd", [span]) == "<p>a<span class=\"c\"><em>b</em>cd</span></p>\n")
    }

    @Test("A mark that would cut a character or code is left out")
    func keepsCharactersWhole() {
        #expect(html("été", [link(1..<3)]) == "<p>été</p>\n")
        #expect(html("`abc`", [link(0..<2)]) == "<p><code>abc</code></p>\n")
        #expect(html("`abc` d", [link(0..<3)]).contains("<code>abc</code></a> d"))
    }

    @Test("A moment may lie around a link, a link may not")
    func marksAroundLinks() {
        let time = TextMark(leaf: 0, range: 0..<3, element: .time(value: "2026", note: nil))
        #expect(html("[abc](d)", [time]) == "<p><a href=\"d\"><time datetime=\"2026\">abc</time></a></p>\n")
        #expect(html("a[b](d)c", [link(0..<3)]) == "<p>a<a href=\"d\">b</a>c</p>\n")
        #expect(html("a[b](d)c", [time]) == "<p><time datetime=\"2026\">a<a href=\"d\">b</a>c</time></p>\n")
    }

    @Test("Marks without number in one paragraph take no quadratic time and lose no word")
    func marksManyTimes() {
        var document = MarkdownDocument([.paragraph([.text(String(repeating: "Nvidia ", count: 20_000))])])
        document.mark((0..<20_000).map { link($0 * 7..<$0 * 7 + 6) })
        #expect(document.html().ranges(of: "</a>").count == 20_000)
    }

    @Test("A block can name its language, and nested tight lists keep their numbers")
    func anchorsNestedLists() {
        var document = MarkdownDocument(parsing: "3. a\n   - b\n4. c")
        document.addAnchors(language: { $0 == 1 ? "fr" : nil })
        #expect(
            document.html()
                == """
                <ol start="3">
                <li id="p1">
                a
                <ul>
                <li id="p2" lang="fr">
                b
                </li>
                </ul>
                </li>
                <li id="p3">
                c
                </li>
                </ol>

                """)
    }
}
