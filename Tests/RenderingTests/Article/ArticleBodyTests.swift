import Annotation
import CommonMark
import Testing
import Wire

@testable import Rendering

@Suite struct ArticleBodyTests {
    /// Shows each `!` as a narrow space and `!`, as French typography does.
    private static func spaced(_ text: String) -> DisplayedText {
        let bytes = Array(text.utf8)
        let shown = text.split(separator: "!", omittingEmptySubsequences: false).joined(separator: "\u{202F}!")
        return DisplayedText(shown) { offset in offset + 3 * bytes.prefix(offset).count { $0 == UInt8(ascii: "!") } }
    }

    private func mention(_ text: String, in block: Int, of blocks: [Block]) throws -> Mention {
        let bytes = Array(blocks[block].text.utf8)
        let word = Array(text.utf8)
        let start = try #require(
            (0...(bytes.count - word.count)).first { bytes[$0..<$0 + word.count].elementsEqual(word) })
        return Mention(Passage(.block(block), start..<start + word.count), text)
    }

    private func html(
        _ blocks: [Block], _ annotations: Annotations = Annotations(),
        paragraphName: @escaping (Int) -> String? = { _ in nil }
    ) -> String {
        let article = Article(
            seedName: "a.txt", seedPath: "seeds/a.txt", headline: .init("T", isDerived: false), blocks: blocks)
        return ArticleBody(
            companyLink: { $0.id == "none" ? nil : ("../\($0.id)/", nil) },
            dateWords: { $0.value == "P5Y" ? nil : "le \($0.value)" }, paragraphName: paragraphName,
            display: Self.spaced
        ).html(of: AnnotatedArticle(article, annotations)).source.split(separator: "\n").joined()
    }

    @Test func `Blocks have their fragments and the standfirst its class`() {
        let blocks = [
            Block(.standfirst, [.text("Chapeau")]), Block(.subhead(level: 2), [.text("Titre")]),
            Block(.paragraph, [.text("a < b")]),
        ]
        #expect(
            html(blocks)
                == "<p id=\"p1\" class=\"standfirst\">Chapeau</p><h2 id=\"p2\">Titre</h2><p id=\"p3\">a &lt; b</p>"
        )
    }

    @Test func `The first mention in the body is linked, at its place in the displayed text`() throws {
        let blocks = [Block(.paragraph, [.text("Oui! Nvidia! Et Nvidia.")])]
        var annotations = Annotations()
        let first = try mention("Nvidia", in: 0, of: blocks)
        annotations.companies = [
            EntityAnnotation(
                id: "nvidia", name: "Nvidia", mentions: [Mention(Passage(.headline, 0..<6), "Nvidia"), first])
        ]
        #expect(
            html(blocks, annotations)
                == "<p id=\"p1\">Oui\u{202F}! <a href=\"../nvidia/\">Nvidia</a>\u{202F}! Et Nvidia.</p>")
    }

    @Test func `A mention behind emphasis and code is found, and code is not respaced`() throws {
        let blocks = [Block(.paragraph, [.text("A! "), .code("b!"), .text(" "), .emphasis([.text("Nvidia!")])])]
        var annotations = Annotations()
        annotations.companies = [
            EntityAnnotation(id: "nvidia", name: "Nvidia", mentions: [try mention("Nvidia", in: 0, of: blocks)])
        ]
        #expect(
            html(blocks, annotations)
                == "<p id=\"p1\">A\u{202F}! <code>b!</code> <em><a href=\"../nvidia/\">Nvidia</a>\u{202F}!</em></p>")
    }

    @Test func `A company without a page is not linked`() throws {
        let blocks = [Block(.paragraph, [.text("Nvidia")])]
        var annotations = Annotations()
        annotations.companies = [
            EntityAnnotation(id: "none", name: "Nvidia", mentions: [try mention("Nvidia", in: 0, of: blocks)])
        ]
        #expect(html(blocks, annotations) == "<p id=\"p1\">Nvidia</p>")
    }

    @Test(arguments: [
        (
            "2026-01-12", DateAnnotation.Precision.day, DateAnnotation.Basis.relative,
            "<time datetime=\"2026-01-12\" tabindex=\"0\" data-note=\"le 2026-01-12\">lundi</time>"
        ),
        ("2026-01-12", .day, .explicit, "<time datetime=\"2026-01-12\">lundi</time>"),
        ("2026-Q1", .quarter, .inferred, "<span class=\"when\" tabindex=\"0\" data-note=\"le 2026-Q1\">lundi</span>"),
        ("2026-Q1", .quarter, .explicit, "lundi"), ("P5Y", .duration, .relative, "lundi"),
        (
            "XXXX-01", .month, .relative,
            "<span class=\"when\" tabindex=\"0\" data-note=\"le XXXX-01\">lundi</span>"
        ),
    ])
    func `A date has its value where HTML has a form for it, and a note where its words do not say it`(
        value: String, precision: DateAnnotation.Precision, basis: DateAnnotation.Basis, expected: String
    ) throws {
        let blocks = [Block(.paragraph, [.text("dit lundi")])]
        var annotations = Annotations()
        annotations.dates = [
            DateAnnotation(
                mention: try mention("lundi", in: 0, of: blocks), value: value, precision: precision, basis: basis,
                rule: "t")
        ]
        #expect(html(blocks, annotations) == "<p id=\"p1\">dit \(expected)</p>")
    }

    @Test func `A paragraph that has a name can be linked, without a word more in its text`() {
        let html = html([Block(.paragraph, [.text("a")])]) { "paragraphe \($0)" }
        #expect(
            html == "<p id=\"p1\">a <a class=\"anchor\" href=\"#p1\" aria-label=\"paragraphe 1\"></a></p>")
    }

    @Test func `Mentions outside the text are left out`() {
        var annotations = Annotations()
        annotations.companies = [
            EntityAnnotation(id: "x", name: "X", mentions: [Mention(Passage(.block(7), 0..<3), "X")])
        ]
        #expect(html([Block(.paragraph, [.text("a")])], annotations) == "<p id=\"p1\">a</p>")
    }
}
