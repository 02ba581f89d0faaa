import Foundation
import Testing

@testable import Rendering

/// The numbers on the pages of the newsroom agree with what `annotate` prints of its texts.
@Suite struct PageNumbersTests {
    private static let newsroom = Result {
        let site = try VirtualSite.newsroom()
        return (site: site, counts: try AnnotationCounts(site.records))
    }

    @Test(
        arguments: [
            ("entreprises", .companies), ("personnes", .people), ("produits", .products), ("congres", .conferences),
            ("institutions", .institutions),
        ] as [(String, AnnotationCounts.Kind)])
    func `An index names everything that the texts name, with the number of its articles`(
        word: String, kind: AnnotationCounts.Kind
    ) throws {
        let (site, counts) = try Self.newsroom.get()
        let index = try site.text("fr/\(word)/index.html")
        let expected = counts.articles(kind)
        #expect(!expected.isEmpty)
        #expect(Self.counts(in: index, below: word) == expected)
        for (id, count) in expected {
            let page = try site.text("fr/\(word)/\(id)/index.html")
            #expect(Self.figure(after: "id=\"articles\">", in: page) == count, "\(word)/\(id)")
        }
    }

    @Test(arguments: ["par-activite", "par-place"])
    func `The companies stand in another order with the same numbers, each once`(order: String) throws {
        let (site, counts) = try Self.newsroom.get()
        let index = try site.text("fr/entreprises/\(order)/index.html")
        #expect(Self.counts(in: index, below: "entreprises") == counts.articles(.companies))
    }

    @Test func `A topic has the articles that annotate gives it`() throws {
        let (site, counts) = try Self.newsroom.get()
        for (id, count) in counts.articles(.topics) {
            let page = try site.text("fr/themes/\(id)/index.html")
            #expect(Self.figure(after: "id=\"articles\">", in: page) == count, "\(id)")
        }
    }

    @Test func `A company's neighbours, topics and months are counted as annotate finds them`() throws {
        let (site, counts) = try Self.newsroom.get()
        for id in counts.articles(.companies).keys.sorted() {
            let page = try site.text("fr/entreprises/\(id)/index.html")
            let neighbours = counts.articles(.companies, beside: id)
            #expect(
                Self.counts(in: Self.section("companies", of: page), below: "entreprises") == Self.top(neighbours),
                "\(id)")
            let topics = counts.articles(.topics, beside: id)
            #expect(Self.counts(in: Self.section("topics", of: page), below: "themes") == Self.top(topics), "\(id)")
            let months = Self.section("months", of: page).matches(of: #/<td class="figures">([0-9]+)</td>/#)
            let expected = counts.months(of: id)
            #expect(months.compactMap { Int($0.output.1) } == (expected.count > 1 ? expected : []), "\(id)")
        }
    }

    @Test func `An amount on a company's page stands in the paragraph to which it leads, and none is left out`() throws
    {
        let (site, counts) = try Self.newsroom.get()
        var shown = 0
        for id in counts.articles(.companies).keys.sorted() {
            let section = Self.section("amounts", of: try site.text("fr/entreprises/\(id)/index.html"))
            let expected = counts.amounts(beside: id)
            let rows = section.matches(
                of:
                    #/<tr><td class="figures"[^>]*>([^<]*)</td>.*?<a href="[^"#]*#([a-z0-9]+)"[^>]*>([^<]*)</a></td></tr>/#
            )
            var values: Set<String> = []
            for row in rows {
                let place = [
                    AnnotationCounts.letters(row.output.3), String(row.output.2),
                    AnnotationCounts.letters(row.output.1),
                ]
                let amount = expected.first { $0.place == place }
                #expect(amount != nil, "\(id): \(place)")
                values.insert(amount?.value ?? "")
            }
            shown += rows.count
            if rows.count < 20 { #expect(values == Set(expected.map(\.value)), "\(id)") }
        }
        #expect(shown > 20)
    }

    // MARK: Reading pages

    /// The numbers behind links to pages below a word, by the pages' ids.
    private static func counts(in html: some StringProtocol, below word: String) -> [String: Int] {
        let rows = String(html).matches(
            of: #/<li><a href="[^"]*?([a-z]+)/([^"/]+)/">[^<]*</a><span class="quiet">([0-9]+)</span></li>/#)
        return rows.reduce(into: [:]) { counts, row in
            guard row.output.1 == word else { return }
            counts[String(row.output.2), default: 0] += Int(row.output.3) ?? 0
        }
    }

    /// The twelve highest, ties by id, as pages show them.
    private static func top(_ counts: [String: Int]) -> [String: Int] {
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return Dictionary(ranked.prefix(12).map { ($0.key, $0.value) }) { first, _ in first }
    }

    /// A section of a page, by the id of its title; nothing when there is none.
    private static func section(_ id: String, of page: String) -> String {
        guard let start = page.firstRange(of: "aria-labelledby=\"\(id)\"") else { return "" }
        let rest = page[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)])
    }

    private static func figure(after mark: String, in page: String) -> Int? {
        page.firstRange(of: mark).flatMap { Int(page[$0.upperBound...].prefix { $0.isNumber }) }
    }
}
