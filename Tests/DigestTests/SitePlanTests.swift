import Annotation
import CommonMark
import Diagnostics
import Testing
import Translation
import Wire

@testable import Digest

@Suite struct SitePlanTests {
    /// A digest of articles given by seed name, headline and date.
    private func digest(_ articles: [(seed: String, title: String, date: String?)]) throws -> NewsDigest {
        var log = DiagnosticLog()
        let settings = try #require(
            SiteSettings(
                parsing: "title: T\nbase_url: https://x.y/\nlanguages: [fr, en]\npublisher: {name: P}",
                path: "site.yaml", baseURL: nil,
                recording: &log))
        let list = articles.map { seed, title, date in
            let article = Article(
                seedName: seed, seedPath: "seeds/\(seed)", headline: .init(title, isDerived: false),
                date: date.flatMap { PublicationDate($0) },
                blocks: [Block(.paragraph, [.text("Un texte.")])])
            return DigestArticle(
                AnnotatedArticle(article, Annotations()), seed: .init(name: seed, byteCount: 1, checksum: seed))
        }
        return NewsDigest(list, lexicon: Lexicon(), settings: settings) { $0 < $1 }
    }

    private func plan(_ digest: NewsDigest) -> (plan: SitePlan, rules: [String]) {
        var log = DiagnosticLog()
        var strings = DiagnosticLog()
        let words = { (tag: String, timeline: String) in
            InterfaceStrings.File(
                language: LanguageTag(tag), path: "\(tag).yaml", text: "address:\n  timeline: \(timeline)\n")
        }
        let interface = InterfaceStrings(
            files: [words("fr", "chronologie"), words("en", "timeline")], languages: digest.settings.languages,
            folder: "strings",
            recording: &strings)
        let plan = SitePlan(digest, strings: interface, recording: &log)
        return (plan, log.sorted.map(\.rule))
    }

    private let french = LanguageTag("fr")

    @Test("Articles and periods have the addresses of the design, in the words of each language")
    func plansAddresses() throws {
        let plan = plan(try digest([("a.txt", "L’été d’Iktos", "2026-01-12")])).plan
        #expect(plan.permalink(.article(0), in: french)?.path == "fr/articles/2026/01/12/l-ete-d-iktos/")
        #expect(plan.permalink(.timeline(.month(year: 2026, month: 1)), in: french)?.path == "fr/chronologie/2026/01/")
        #expect(plan.permalink(.timeline(nil), in: LanguageTag("en"))?.path == "en/timeline/")
        #expect(plan.original(ofArticle: 0).path == "fr/originals/a.txt")
    }

    @Test("Month-only and undated articles have addresses of their own")
    func plansImpreciseDates() throws {
        let plan = plan(try digest([("a.txt", "A", "2026-01"), ("b.txt", "B", nil)])).plan
        #expect(plan.permalink(.article(0), in: french)?.path == "fr/articles/2026/01/a/")
        #expect(plan.permalink(.article(1), in: french)?.path == "fr/articles/undated/b/")
    }

    @Test("A later seed with the same title and day does not move the earlier one")
    func keepsAddresses() throws {
        let alone = try digest([("000.txt", "Un accord", "2026-01-12")])
        let both = try digest([("001.txt", "Un accord", "2026-01-12"), ("000.txt", "Un accord", "2026-01-12")])
        #expect(alone.articles[0].slug == "un-accord")
        #expect(both.articles.map(\.seed.name) == ["000.txt", "001.txt"])
        #expect(both.articles[0].slug == "un-accord")
        #expect(both.articles[1].slug.hasPrefix("un-accord-"))
    }

    @Test("The newest come first, then the undated; ties in byte order of names")
    func ordersArticles() throws {
        let digest = try digest([
            ("c", "C", nil), ("b", "B", "2026-01-12"), ("a", "A", "2026-01-12"), ("d", "D", "2026-02"),
        ])
        #expect(digest.articles.map(\.seed.name) == ["d", "a", "b", "c"])
        #expect(digest.now?.description == "2026-02-28")
    }

    @Test("Seeds whose names differ by case or accents only are an error")
    func refusesNameClash() throws {
        #expect(plan(try digest([("É.txt", "A", nil), ("e.txt", "B", nil)])).rules == ["digest.seed-name-clash"])
    }

    @Test(
        "Hostile seed names become safe file names or none",
        arguments: [
            ("été 2026/café.txt", "ete-2026/cafe.txt"), ("a b.txt", "a-b.txt"), ("index.txt", "-index.txt"),
            ("../x.txt", nil), ("a\u{0}.txt", nil),
            ("con.txt", "-con.txt"), ("<x>.md", "x.md"), ("000_700bf0e3e2067c25.txt", "000_700bf0e3e2067c25.txt"),
            ("2/a.txt", "-2/a.txt"),
        ] as [(String, String?)])
    func namesOriginals(name: String, fileName: String?) {
        #expect(OriginalName.fileName(of: name) == fileName)
    }
}
