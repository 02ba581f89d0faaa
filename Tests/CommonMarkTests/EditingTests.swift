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
            html("é &amp; *œuvre* ici", [TextMark(leaf: 0, range: 5..<11, element: .span(className: "c", title: nil))])
                == "<p>é &amp; <em><span class=\"c\">œuvre</span></em> ici</p>\n")
    }

    @Test("Several marks in several blocks find their places")
    func marksSeveral() {
        let time = TextMark(leaf: 1, range: 0..<5, element: .time(value: "2026-01-12", title: "12 janvier 2026"))
        #expect(
            html("a b\n\nlundi", [time, link(2..<3), link(0..<1)])
                == """
                <p><a href="x?a&amp;b" title="&quot;t&quot;">a</a> <a href="x?a&amp;b" title="&quot;t&quot;">b</a></p>
                <p><time datetime="2026-01-12" title="12 janvier 2026">lundi</time></p>

                """)
    }

    @Test("A mark in a link, across emphasis, out of the text or over another is left out")
    func leavesOutImpossibleMarks() {
        #expect(html("[abc](d)", [link(0..<2)]) == "<p><a href=\"d\">abc</a></p>\n")
        #expect(html("a*b*", [link(0..<2)]) == "<p>a<em>b</em></p>\n")
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
                <li>
                <p id="p3">
                c
                </p>
                </li>
                <li>
                <p id="p4">
                d
                </p>
                </li>
                </ul>
                <blockquote>
                <p id="p5">
                e
                </p>
                </blockquote>

                """)
    }
}
