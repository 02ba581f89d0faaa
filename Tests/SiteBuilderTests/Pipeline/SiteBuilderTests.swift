import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// Builds whole small sites with the repository's own templates, lexicon and settings.
@Suite struct SiteBuilderTests {
    private static let wires = SiteWorkshop.wires

    private func folder(_ files: [String: String] = wires) throws -> TemporaryFolder { try SiteWorkshop(files).folder }

    private func build(_ folder: TemporaryFolder, jobs: Int = 2, output: String = "site") async throws -> BuildReport {
        var options = BuildOptions()
        options.seeds = folder.path("seeds")
        options.templates = folder.path("Templates")
        options.output = folder.path(output)
        options.jobs = jobs
        return try await SiteBuilder(options).build(onProgress: { _ in }, onWaiting: {})
    }

    @Test("The number of jobs does not reach the output")
    func buildsAlikeWithAnyJobs() async throws {
        let folder = try folder()
        for jobs in [1, 3, 16] { #expect(try await build(folder, jobs: jobs, output: "site\(jobs)").isPublished) }
        let first = try folder.files(below: "site1")
        #expect(first.count > 40)
        #expect(try folder.files(below: "site3") == first)
        #expect(try folder.files(below: "site16") == first)
    }

    @Test("A second build changes nothing and touches nothing")
    func keepsEverything() async throws {
        let folder = try folder()
        let first = try await build(folder)
        let second = try await build(folder)
        #expect(second.unchangedFileCount == first.fileCount)
    }

    @Test("The seed is published byte for byte, and removed seeds lose their pages")
    func followsSeeds() async throws {
        let folder = try folder()
        _ = try await build(folder)
        let files = try folder.files(below: "site")
        #expect(files["fr/originaux/a.txt"] == Self.wires["seeds/a.txt"])
        #expect(files["fr/articles/2026/01/12/nvidia-signe-avec-sanofi/index.html"]?.contains("a signé") == true)
        try folder.remove("seeds/a.txt")
        _ = try await build(folder)
        #expect(try folder.files(below: "site").keys.contains { $0.contains("nvidia-signe") } == false)
    }

    @Test("A bad seed keeps the old site, and every error is reported at once")
    func keepsOldSite() async throws {
        let folder = try folder()
        _ = try await build(folder)
        let before = try folder.files(below: "site")
        try folder.write("seeds/vide.txt", "")
        try folder.write("seeds/nul.txt", "a\u{0}b")
        try folder.write("seeds/lexicon/companies.yaml", "companies:\n- id: x\n  nmae: X\n")
        let report = try await build(folder)
        #expect(!report.isPublished)
        let rules = Set(report.diagnostics.filter { $0.severity == .error }.map(\.rule))
        #expect(rules.isSuperset(of: ["wire.empty-seed", "wire.not-text", "yaml.unknown-field", "yaml.missing-field"]))
        #expect(try folder.files(below: "site") == before)
        #expect(try folder.names() == ["Templates", "seeds", "site"])
    }

    @Test("A broken template and a missing asset are reported at their places, and the old site stays")
    func reportsTemplates() async throws {
        let folder = try folder()
        _ = try await build(folder)
        let before = try folder.files(below: "site")
        try folder.write("Templates/partials/pager.mustache", "{{unheard}}\n")
        try folder.remove("Templates/assets/icon.svg")
        let report = try await build(folder)
        #expect(!report.isPublished)
        let paths = report.diagnostics.filter { $0.severity == .error }.map { $0.location.path }
        #expect(paths.contains { $0.hasSuffix("Templates/partials/pager.mustache") })
        #expect(paths.contains { $0.hasSuffix("Templates/assets/icon.svg") })
        #expect(try folder.files(below: "site") == before)
    }

    @Test("Every text and every link of a page is safe, whatever the seed holds")
    func escapesHostileSeeds() async throws {
        let hostile = "<script>alert(1)</script> & \"x\" ]]> </textarea> javascript:alert(2)"
        let folder = try folder([
            "seeds/a.txt": " date 2026-01-12 Titre \(hostile)\n\n\(hostile).\n",
            "seeds/b.md": "[x](javascript:alert(3)) <b>y</b>\n",
        ])
        #expect(try await build(folder).isPublished)
        for (path, text) in try folder.files(below: "site") where path.hasSuffix(".html") || path.hasSuffix(".xml") {
            #expect(!text.contains("<script>alert"), "\(path)")
            #expect(!text.contains("href=\"javascript:"), "\(path)")
            #expect(!text.contains("<b>y</b>"), "\(path)")
        }
    }
}
