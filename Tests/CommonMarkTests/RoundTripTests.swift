import TestSupport
import Testing

@testable import CommonMark

@Suite struct RoundTripTests {
    /// Text → Markdown → libcmark → plain text.
    private func roundTrip(_ text: String) -> [String] {
        MarkdownDocument(parsing: MarkdownDocument([.paragraph([.text(text)])]).commonMark()).leafTexts
    }

    /// What a paragraph can hold: cleaned, with single spaces for line ends and none at the ends of lines.
    private func expected(_ text: String) -> [String] {
        let lines = CleanText.cleaned(text).unicodeScalars.split { $0 == "\n" || $0 == "\r" }
            .map { line in
                let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
                let start = line.drop(while: isSpace)
                return String(String.UnicodeScalarView(start.reversed().drop(while: isSpace).reversed()))
            }
            .filter { !$0.isEmpty }
        return lines.isEmpty ? [] : [lines.joined(separator: " ")]
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
}

extension String {
    fileprivate var utf8ByteArray: [UInt8] { Array(utf8) }
}
