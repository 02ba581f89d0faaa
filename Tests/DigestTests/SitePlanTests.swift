import Annotation
import CommonMark
import Diagnostics
import TestSupport
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
                language: LanguageTag(tag), path: "\(tag).yaml",
                text: "address:\n"
                    + AddressWords.keys.map { "  \($0): \($0 == "timeline" ? timeline : $0)\n" }.joined())
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

    @Test(
        "Seeds whose published names would be one, or a file and its folder, are an error",
        arguments: [
            ("É.txt", "e.txt"), ("a b.txt", "a-b.txt"), ("A.txt", "a.txt"), ("é.txt", "e.txt/b.txt"),
            ("e.txt/b.txt", "é.txt"),
        ])
    func refusesNameClash(first: String, second: String) throws {
        #expect(plan(try digest([(first, "A", nil), (second, "B", nil)])).rules == ["digest.seed-name-clash"])
    }

    @Test(
        "Seeds whose names fold to one but differ in what folding loses keep files of their own",
        arguments: [
            ("北京.txt", "上海.txt"), ("!.txt", "？.txt"),
            (String(repeating: "a b ", count: 40) + "1.txt", String(repeating: "a b ", count: 40) + "2.txt"),
            (
                String(repeating: "a", count: 240) + "1" + String(repeating: "b", count: 80) + ".txt",
                String(repeating: "a", count: 240) + "2" + String(repeating: "b", count: 80) + ".txt"
            ),
        ])
    func keepsNamesApart(first: String, second: String) throws {
        let plan = plan(try digest([(first, "A", nil), (second, "B", nil)]))
        #expect(plan.rules.isEmpty)
        #expect(plan.plan.original(ofArticle: 0) != plan.plan.original(ofArticle: 1))
    }

    @Test("An address word that is missing, unfit or there twice is an error at its place")
    func checksAddressWords() throws {
        var log = DiagnosticLog()
        let file = InterfaceStrings.File(
            language: french, path: "fr.yaml",
            text: "address:\n  articles: a\n  timeline: a\n  companies: É\n"
                + AddressWords.keys.dropFirst(3).filter { $0 != "undated" }.map { "  \($0): \($0)\n" }.joined())
        let digest = try digest([])
        let strings = InterfaceStrings(files: [file], languages: [french], folder: "strings", recording: &log)
        _ = AddressWords(strings, french, recording: &log)
        #expect(digest.articles.isEmpty)
        #expect(
            log.sorted.map { "\($0.location): \($0.message)" } == [
                "fr.yaml:1:1: The word “address.undated”, which addresses are made of, is missing",
                "fr.yaml:3:13: The words “address.timeline” and “address.articles” must differ, or their pages have one address",
                "fr.yaml:4:14: The word “address.companies” must consist of lower-case letters, digits and hyphens",
            ])
    }

    @Test("An empty digest has a plan without findings")
    func plansNothing() throws {
        let plan = plan(try digest([]))
        #expect(plan.rules.isEmpty)
        #expect(plan.plan.permalink(.home, in: french)?.path == "fr/")
        #expect(plan.plan.permalink(.article(0), in: french) == nil)
    }

    @Test("Random seeds have addresses of their own, made of safe characters only", arguments: 0..<10)
    func plansAnything(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let pieces = [
            "a", "É", "œ", " ", ".", "..", "/", "_", "-", "北", "\u{202E}", "index", "con", "2", "\"", "<", "%2F", ":",
            "😀", "\\",
        ]
        let titles = ["Un accord", "un accord !", "北京", "", "2026"]
        let dates = ["2026-01-12", "2026-01", "2026", nil]
        let articles = (0..<60).map { number in
            let name = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }.joined()
            return (
                seed: "\(number)\(name)x.txt", title: titles.randomElement(using: &random) ?? "",
                date: dates.randomElement(using: &random) ?? nil
            )
        }
        let digest = try digest(articles)
        let (plan, rules) = plan(digest)
        #expect(Set(rules).isSubset(of: ["digest.seed-name", "digest.seed-name-clash", "digest.same-headline"]))
        #expect(Set(plan.pages.map { $0.permalink.filePath }).count == plan.pages.count)
        let originals = digest.articles.indices.map { plan.original(ofArticle: $0) }
        for permalink in plan.pages.map(\.permalink) + originals where !permalink.path.isEmpty {
            #expect(
                permalink.path.utf8.allSatisfy { byte in
                    let scalar = Unicode.Scalar(byte)
                    return byte < 0x80
                        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                            || "-._/".unicodeScalars.contains(scalar))
                }, "\(permalink.path)")
            let parts = permalink.path.split(separator: "/", omittingEmptySubsequences: false)
            #expect(parts.dropLast().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.count <= 200 })
        }
        if !rules.contains("digest.seed-name-clash") {
            #expect(
                Set(originals.filter { !$0.path.isEmpty }.map { $0.path.lowercased() }).count
                    == originals.filter { !$0.path.isEmpty }.count)
        }
        let again = try self.digest(articles.reversed())
        #expect(again.articles.map(\.slug) == digest.articles.map(\.slug))
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
