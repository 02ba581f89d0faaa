import Testing
import Wire

@testable import Rendering

@Suite struct BibTeXEntryTests {
    private static func entry(title: String = "T", authors: [String] = [], date: PublicationDate? = nil) -> String {
        BibTeXEntry(
            key: "k", title: title, authors: authors, organization: "Reuters", date: date, url: "https://x.example/",
            language: "fr"
        ).text
    }

    @Test func `An entry has its fields in one order`() throws {
        let day = try #require(CalendarDate(year: 2026, month: 1, day: 12))
        let expected = """
            @online{k,
              title = {{T}},
              author = {{Anne Roy} and {B. Li}},
              organization = {Reuters},
              date = {2026-01-12},
              year = {2026},
              url = {https://x.example/},
              langid = {fr}
            }
            """
        #expect(Self.entry(authors: ["Anne Roy", "B. Li"], date: .day(day)) == expected)
    }

    @Test(arguments: [
        ("50 % & plus_ou #1 $", "50 \\% \\& plus\\_ou \\#1 \\$"), ("{a} \\b", "\\{a\\} \\textbackslash{}b"),
        ("~ ^ é œ’", "\\textasciitilde{} \\textasciicircum{} é œ’"),
    ])
    func `What LaTeX gives a meaning is escaped`(title: String, expected: String) {
        #expect(Self.entry(title: title).contains("title = {{\(expected)}}"))
    }
}
