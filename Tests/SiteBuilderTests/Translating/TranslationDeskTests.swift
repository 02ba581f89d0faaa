import Diagnostics
import Foundation
import TestSupport
import Testing
import Translation

@testable import SiteBuilder

@Suite struct TranslationDeskTests {
    private static let english = LanguageTag("en")
    private static let wire = " date 2026-01-12 Nvidia signe avec Sanofi\n\nNvidia a levé 50 millions d'euros lundi.\n"

    private struct Workshop {
        let folder: TemporaryFolder

        init(_ files: [String: String]) throws { folder = try SiteWorkshop(files).folder }

        var options: BuildOptions {
            var options = BuildOptions()
            options.seeds = folder.path("seeds")
            options.templates = folder.path("Templates")
            options.output = folder.path("site")
            options.jobs = 2
            return options
        }

        func desk() async throws -> TranslationDesk {
            var log = DiagnosticLog()
            let desk = try await TranslationDesk(options, recording: &log)
            return try #require(desk, "\(log.sorted)")
        }

        @discardableResult func extract() async throws -> [CatalogueChange] {
            var log = DiagnosticLog()
            let changes = try await desk().extraction(into: english, recording: &log)
            try CatalogueChange.apply(changes)
            return changes
        }

        func text(_ path: String) throws -> String { try String(contentsOfFile: folder.path(path), encoding: .utf8) }

        func write(_ text: String, to path: String) throws {
            try text.write(toFile: folder.path(path), atomically: true, encoding: .utf8)
        }

        /// Puts words into the catalogue of `a.txt` as a translator does.
        func translate(_ words: [String: String], state: String = "reviewed") throws {
            let path = "seeds/translations/en/a.po"
            var log = DiagnosticLog()
            var file = POFile(parsing: Array(try text(path).utf8), path: path, recording: &log)
            for place in file.entries.indices {
                guard let words = words[file.entries[place].id] else { continue }
                file.entries[place].strings = [words]
                file.entries[place].comments = ["depeche: state=\(state)"]
            }
            try write(file.text, to: path)
        }

        func states() async throws -> [TranslationState: Int] {
            var log = DiagnosticLog()
            return try await desk().status(of: english, recording: &log).counts
        }
    }

    @Test("Extracting twice changes nothing, and every text has a catalogue")
    func extractsOnce() async throws {
        let workshop = try Workshop(["seeds/a.txt": Self.wire, "seeds/sub/b.txt": Self.wire])
        let names = try await workshop.extract().map { $0.path.split(separator: "/").suffix(2).joined(separator: "/") }
        #expect(names == ["en/a.po", "en/glossary.po", "sub/b.po"])
        #expect(try await workshop.extract() == [])
    }

    @Test("A paragraph put at the top of a seed leaves all other translations their states")
    func keepsStates() async throws {
        let workshop = try Workshop(["seeds/a.txt": Self.wire])
        try await workshop.extract()
        try workshop.translate([
            "Nvidia signe avec Sanofi": "Nvidia signs with Sanofi",
            "Nvidia a levé 50 millions d'euros lundi.": "Nvidia scooped up 50 million euros on Monday.",
        ])
        let changed = Self.wire.split(separator: "\n\n").joined(separator: "\n\nUn paragraphe nouveau est venu.\n\n")
        try workshop.write(changed + "\n", to: "seeds/a.txt")
        try await workshop.extract()
        #expect(try await workshop.states() == [.reviewed: 2, .untranslated: 1])
    }

    @Test("A number that changes makes its translation critical, and it is nowhere in the site")
    func withholdsNumbers() async throws {
        let workshop = try Workshop(["seeds/a.txt": Self.wire])
        try await workshop.extract()
        try workshop.translate([
            "Nvidia signe avec Sanofi": "Nvidia signs with Sanofi",
            "Nvidia a levé 50 millions d'euros lundi.": "Nvidia scooped up 50 million euros on Monday.",
        ])
        #expect(try await occurrences(of: "scooped up", in: workshop) > 0)
        try workshop.write(Self.wire.replacing("50", with: "80"), to: "seeds/a.txt")
        #expect(try await occurrences(of: "scooped up", in: workshop) == 0)
        try await workshop.extract()
        #expect(try await workshop.states() == [.reviewed: 1, .staleCritical: 1])
        #expect(try workshop.text("seeds/translations/en/a.po").contains("#| msgid \"Nvidia a levé 50 millions"))
        #expect(try await occurrences(of: "scooped up", in: workshop) == 0)
    }

    @Test("A translation that states another number is kept back, whatever its state")
    func withholdsWrongNumbers() async throws {
        let workshop = try Workshop(["seeds/a.txt": Self.wire])
        try await workshop.extract()
        try workshop.translate(
            ["Nvidia a levé 50 millions d'euros lundi.": "Nvidia scooped up 80 million euros on Monday."],
            state: "final")
        #expect(try await occurrences(of: "scooped up", in: workshop) == 0)
        let findings = try await SiteBuilder(workshop.options).lint([Self.english])
        #expect(findings.map(\.rule).contains("translation.number"))
        #expect(findings.allSatisfy { $0.location.path.hasSuffix("translations/en/a.po") && $0.location.line > 1 })
    }

    @Test("A damaged catalogue is told, is not written over, and keeps nobody from the French edition")
    func sparesDamaged() async throws {
        let workshop = try Workshop(["seeds/a.txt": Self.wire])
        try await workshop.extract()
        let damaged = try String(workshop.text("seeds/translations/en/a.po").dropLast(40))
        try workshop.write(damaged, to: "seeds/translations/en/a.po")
        var log = DiagnosticLog()
        let changes = try await workshop.desk().extraction(into: Self.english, recording: &log)
        #expect(changes == [] && log.hasErrors)
        #expect(try workshop.text("seeds/translations/en/a.po") == damaged)
        let report = try await SiteBuilder(workshop.options).build(onProgress: { _ in }, onWaiting: {})
        #expect(report.isPublished)
        #expect(report.diagnostics.contains { $0.rule.hasPrefix("po.") && $0.severity == .warning })
    }

    @Test("Pruning takes away obsolete entries and the catalogues of texts that are gone")
    func prunes() async throws {
        let workshop = try Workshop(["seeds/a.txt": Self.wire, "seeds/b.txt": Self.wire])
        try await workshop.extract()
        try workshop.translate(["Nvidia signe avec Sanofi": "Nvidia signs with Sanofi"])
        try workshop.write(" date 2026-01-12 Rien de tout cela\n\nUn autre texte.\n", to: "seeds/a.txt")
        try FileManager.default.removeItem(atPath: workshop.folder.path("seeds/b.txt"))
        try await workshop.extract()
        #expect(try workshop.text("seeds/translations/en/a.po").contains("#~ msgid"))
        var log = DiagnosticLog()
        let changes = try await workshop.desk().pruning(of: Self.english, recording: &log)
        #expect(changes.map(\.kind) == [.changed, .removed])
        try CatalogueChange.apply(changes)
        #expect(try !workshop.text("seeds/translations/en/a.po").contains("#~"))
        #expect(!FileManager.default.fileExists(atPath: workshop.folder.path("seeds/translations/en/b.po")))
    }

    @Test("A language is added to either form of the list of languages, and the site builds with it")
    func addsLanguage() async throws {
        #expect(
            LanguageAddition.settings("a: 1\nlanguages: [fr, en]  # deux\n", adding: LanguageTag("de"))
                == "a: 1\nlanguages: [fr, en, de]  # deux\n")
        #expect(
            LanguageAddition.settings("languages:\n  - fr\n  - en\nb: 2\n", adding: LanguageTag("de"))
                == "languages:\n  - fr\n  - en\n  - de\nb: 2\n")
        #expect(LanguageAddition.settings("languages: *tags\n", adding: LanguageTag("de")) == nil)
    }

    /// How many files of the built site hold a word.
    private func occurrences(of word: String, in workshop: Workshop) async throws -> Int {
        let report = try await SiteBuilder(workshop.options).build(onProgress: { _ in }, onWaiting: {})
        #expect(report.isPublished, "\(report.diagnostics)")
        let root = workshop.folder.path("site")
        let files = try FileManager.default.subpathsOfDirectory(atPath: root)
        return files.count { name in
            (try? String(contentsOfFile: "\(root)/\(name)", encoding: .utf8))?.contains(word) == true
        }
    }
}
