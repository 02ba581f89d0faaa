import Diagnostics
import Foundation
import Testing
import Wire

@testable import Annotation

/// The lexicon and the seed of this repository.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) -> String {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }

    static let lexicon: (lexicon: Lexicon, findings: [String]) = {
        var log = DiagnosticLog()
        let names = ["companies", "products", "people", "conferences", "institutions", "exchanges", "topics", "nouns"]
        let files = names.map {
            LexiconFile(path: "seeds/lexicon/\($0).yaml", name: "\($0).yaml", text: text("seeds/lexicon/\($0).yaml"))
        }
        return (Lexicon(files: files, recording: &log), log.sorted.map(\.description))
    }()

    static let annotator = Annotator(lexicon: lexicon.lexicon)

    static func annotate(_ text: String, name: String = "a.txt") throws -> AnnotatedArticle {
        var log = DiagnosticLog()
        let seed = SeedFile(path: "seeds/\(name)", name: name, bytes: Array(text.utf8))
        let article = try #require(Article(reading: seed, agencies: AgencyDirectory(), recording: &log))
        return annotator.annotate(article)
    }
}

@Suite struct RealSeedTests {
    private let found: Annotations

    init() throws {
        found = try Repository.annotate(Repository.text("seeds/000_700bf0e3e2067c25.txt")).annotations
    }

    @Test("The lexicon of this repository has no mistakes")
    func lexiconIsSound() {
        #expect(Repository.lexicon.findings == [])
    }

    @Test("The seed gives its two companies with their listings, and no bank for the conference")
    func companies() {
        #expect(found.companies.map(\.id) == ["nvidia", "eli-lilly"])
        #expect(
            found.companies.map(\.listing) == [
                Listing(ticker: "NVDA", mic: "XNAS", ric: "NVDA.O"), Listing(ticker: "LLY", mic: "XNYS", ric: "LLY.N"),
            ])
        #expect(Set(found.companies[1].mentions.map(\.text)) == ["Eli Lilly", "Lilly"])
    }

    @Test("The seed gives its products, its conference and its person with role")
    func otherEntities() {
        #expect(found.products.map(\.id) == ["vera-rubin", "zepbound", "grace-blackwell"])
        #expect(found.conferences.map(\.id) == ["jpm-healthcare"])
        #expect(found.people.map(\.name) == ["Kimberly Powell"])
        #expect(found.people.first?.organisation == "nvidia")
        #expect(found.people.first?.role?.text.hasPrefix("vice-présidente") == true)
    }

    @Test("The seed gives its topics with evidence")
    func topics() {
        #expect(found.topics.map(\.id) == ["ai-models", "chips", "partnerships", "drug-discovery", "conferences"])
        #expect(found.topics.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test("The seed gives its dates, its amount and its count")
    func datesAndAmounts() {
        #expect(
            found.dates.map { "\($0.mention.text) = \($0.value)" } == [
                "cinq ans = P5Y", "cinq ans = P5Y", "lundi = 2026-01-12", "au début de la semaine = 2026-W03",
                "quelques mois après = PAST_REF", "lundi = 2026-01-12", "mars = 2026-03",
            ])
        #expect(found.dates.first { $0.value == "2026-W03" }?.modifier == .start)
        #expect(
            found.amounts.map { "\($0.value) \($0.currency) \($0.bound.rawValue)" } == [
                "1000000000 USD =", "1000000000 USD =",
            ])
        #expect(found.measures.contains { $0.value == "1000" && $0.bound == .atLeast && $0.of?.text == "puces" })
    }

    @Test("The seed gives its events; the one in March is planned")
    func events() {
        #expect(
            found.events.map { "\($0.kind) \($0.date.value) \($0.isPlanned ? "planned" : "past")" } == [
                "partnership 2026-01-12 past", "conference 2026-W03 past", "launch 2026-01-12 past",
                "facility 2026-03 planned",
            ])
    }
}
