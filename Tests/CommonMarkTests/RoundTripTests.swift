import TestSupport
import Testing

@testable import CommonMark

@Suite struct RoundTripTests {
    /// Text → Markdown → libcmark → plain text.
    private func roundTrip(_ text: String) -> [String] {
        MarkdownDocument(parsing: MarkdownDocument([.paragraph([.text(text)])]).commonMark()).leafTexts
    }

    /// The same text, cleaned and on one line.
    private func expected(_ text: String) -> [String] {
        let scalars = CleanText.cleaned(text).unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
        return scalars.isEmpty ? [] : [String(String.UnicodeScalarView(scalars))]
    }

    @Test(
        "What looks like Markdown in a wire comes through as text",
        arguments: [
            "# titre", "## ", "===", "---", "- puce", "+ 3 %", "* étoile", "1. un", "1) un", "12345. x", "> cité",
            "~~~", "~~~ swift", "```", "``` x", "    quatre espaces", "\tx", "[a](b)", "![a](b)", "[a]: b", "<b>",
            "<!-- x -->", "<script>alert(1)</script>", "&amp;", "&#65;", "&#x41;", "&copy;", "a_b_c", "*deux mots*",
            "**gras**", "`code`", "\\*", "\\", "a\\", "http://x.y", "<http://x.y>", "|a|b|", "2 * 3 * 4", "1 < 2 > 0",
            "- - -", "***", "___", "\u{A0}x", "x  \ny", "a\n===", "a\n---", "a\n- b", "a\n# b", "a\n> b", "a\n~~~",
            "a\n1. b", "a\n    b", "l’IA", "n° 1", "#1", "-1,2 %", "+0,85% à 89,92 euros", "...", "!", "![", "[!", "&",
            "&a;",
            " a", "  a ", "     a", "a  ", " ", "\ta\t", "~", "~500 millions", " ~~~", "a\n~~~", "a\r\nb", "a\n\nb",
            "*", "-", "+", "1.", "1)", ">", "#", "=", "a =", "_", "__init__", "^x", "$x$", ":::", "---\ntitre: x\n---",
        ])
    func keepsMarkdownLookingText(text: String) {
        #expect(roundTrip(text) == expected(text))
    }

    @Test("Random text of Markdown's own characters comes through", arguments: 0..<40)
    func keepsRandomMarkdown(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = Array("*_#[]()<>&\\`!~-+=.1290:;|\"' \t\nabé")
        for _ in 0..<100 {
            let length = Int.random(in: 1...24, using: &random)
            let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
            #expect(roundTrip(text) == expected(text), "\(text.debugDescription)")
        }
    }

    @Test("Random Unicode text comes through", arguments: 0..<20)
    func keepsRandomUnicode(seed: UInt64) {
        var random = SeededRandom(seed: 1_000 + seed)
        for _ in 0..<100 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                let limit: UInt32 = Bool.random(using: &random) ? 0x250 : 0x10FFFF
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) { text.append(scalar) }
            }
            let string = String(text)
            #expect(
                roundTrip(string).map(\.utf8ByteArray) == expected(string).map(\.utf8ByteArray),
                "\(string.debugDescription)")
        }
    }

    @Test("Blocks of every kind come back as they were built")
    func keepsBlocks() {
        let blocks: [MarkdownBlock] = [
            .heading(level: 2, [.text("1. Intertitre #")]),
            .paragraph([.text("a "), .emphasis([.text("b")]), .text(" c")]),
            .list(start: nil, items: [[.paragraph([.text("- x")])], [.paragraph([.text("y")])]]),
            .list(start: 3, items: [[.paragraph([.text("z")])]]),
            .quotation([.paragraph([.text("> q")])]),
            .paragraph([.link(destination: "https://x.y/?a=1&b=2", title: nil, [.text("[l]")])]),
        ]
        let leaves = MarkdownDocument(parsing: MarkdownDocument(blocks).commonMark()).leafTexts
        #expect(leaves == ["1. Intertitre #", "a b c", "- x", "y", "z", "> q", "[l]"])
    }

    @Test(
        "Soft and hard breaks keep the lines of a paragraph apart, with what stands at their edges", arguments: 0..<20)
    func keepsLines(seed: UInt64) {
        var random = SeededRandom(seed: 2_000 + seed)
        let pieces = ["~~~", " ", "- ", "1. ", "# ", "> ", "===", "---", "a", "    ", "+", "1)", "<b>", "|"]
        for _ in 0..<50 {
            let lines = (0..<3).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
                    .joined()
            }
            let inlines: [Inline] = [.text(lines[0]), .softBreak, .text(lines[1]), .lineBreak, .text(lines[2])]
            let markdown = MarkdownDocument([.paragraph(inlines), .heading(level: 3, inlines)]).commonMark()
            #expect(
                MarkdownDocument(parsing: markdown).leafTexts == [inlines.plainText, inlines.plainText],
                "\(markdown.debugDescription)")
        }
    }

    @Test(
        "Markup that Markdown can't write where it stands is left out, and its text stays",
        arguments: [
            [Inline.text("a"), .emphasis([.text(" b ")]), .text("c")],
            [.emphasis([.text("a")]), .emphasis([.text("b")])],
            [.text("a"), .strong([.text("«b»")]), .text("c")],
            [.emphasis([]), .text("a")],
            [.code(""), .text("a")],
            [.code("` a "), .text("`")],
            [.emphasis([.strong([.emphasis([.text("a")])])]), .text("*b")],
            [.link(destination: "x y", title: "\"", [.link(destination: "z", title: nil, [.text("a]")])])],
        ])
    func keepsTextOfUnwritableMarkup(inlines: [Inline]) {
        #expect(
            MarkdownDocument(parsing: MarkdownDocument([.paragraph(inlines)]).commonMark()).leafTexts
                == [inlines.plainText])
    }

    @Test("Lists in lists keep their items, whatever they begin with and wherever they start")
    func keepsNestedLists() {
        func list(_ start: Int?, _ items: [MarkdownBlock]...) -> MarkdownBlock { .list(start: start, items: items) }
        func paragraph(_ text: String) -> MarkdownBlock { .paragraph([.text(text)]) }
        let blocks = [
            list(nil, [list(7, [paragraph("a"), paragraph("b")], [paragraph("c")]), paragraph("d")]),
            list(3, [paragraph("e"), list(4, [paragraph("f")])], [paragraph("g"), list(nil, [.thematicBreak])]),
            list(1, [paragraph("h"), list(nil, [paragraph("i")])]),
            list(nil, [paragraph("j"), list(nil, [list(nil, [paragraph("k")])])]),
        ]
        let document = MarkdownDocument(parsing: MarkdownDocument(blocks).commonMark())
        #expect(document.leafTexts == ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"])
        #expect(document.blocks == blocks)
        let markdown = MarkdownDocument(parsing: "- a\n  - - b").commonMark()
        #expect(MarkdownDocument(parsing: markdown).leafTexts == ["a", "b"])
    }

    @Test("An ordered list without end is written in time, with every item")
    func writesLongLists() {
        let document = MarkdownDocument(parsing: String(repeating: "1. a\n", count: 20_000))
        #expect(MarkdownDocument(parsing: document.commonMark()).leafTexts.count == 20_000)
    }

    @Test("What random Markdown says stays the same when it is written again", arguments: 0..<20)
    func keepsParsedText(seed: UInt64) {
        var random = SeededRandom(seed: 3_000 + seed)
        let pieces = [
            "*", "**", "_", "[", "](", ")", "<b>", "<!-- ", "-->", "<http://a.b>", "`", "\n", "\n\n", "\n    ", "> ",
            "- ",
            "1. ", "2) ", "# ", "mot", " ", "  \n", "&lt;", "&#32;", "&nbsp;", "&#10;", "&#xFFFE;", "&#0;", "&#1;",
            "![",
            "\\", "~~~\n", "===\n", "---\n", "\t", "«", ".", "\r", "\u{2028}", "\u{202E}", "<div>\n", "[a]: /u\n",
        ]
        for _ in 0..<50 {
            let source = (0..<Int.random(in: 1...40, using: &random))
                .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let document = MarkdownDocument(parsing: source)
            let markdown = document.commonMark()
            #expect(
                MarkdownDocument(parsing: markdown).leafTexts == document.leafTexts,
                "\(source.debugDescription) became \(markdown.debugDescription)")
        }
    }
}

extension String {
    fileprivate var utf8ByteArray: [UInt8] { Array(utf8) }
}
