import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct CheckTests {
    private func check(_ workshop: SiteWorkshop, _ extras: CheckExtras) async throws -> BuildReport {
        var options = BuildOptions()
        options.seeds = workshop.folder.path("seeds")
        options.templates = workshop.folder.path("Templates")
        options.output = workshop.folder.path("site")
        options.jobs = 2
        return try await SiteBuilder(options).check(extras)
    }

    @Test("Every link of a site leads somewhere, and a template that breaks one is found out")
    func followsLinks() async throws {
        let workshop = try SiteWorkshop()
        #expect(try await check(workshop, .links).diagnostics.filter { $0.rule.hasPrefix("link.") } == [])
        let path = "Templates/pages/home.mustache"
        let text = try #require(try workshop.folder.files()[path])
        try workshop.folder.write(path, text + "<a href=\"nowhere/\">x</a>\n")
        let found = try await check(workshop, .links).diagnostics.filter { $0.rule == "link.missing-page" }
        // One in each edition.
        #expect(found.count == 3)
        #expect(try workshop.folder.names() == ["Templates", "seeds"])
    }

    @Test("The summary tells what is new against the output folder")
    func summarises() async throws {
        let workshop = try SiteWorkshop()
        _ = try await workshop.build()
        let none = try #require(try await check(workshop, .summary).summary)
        #expect(none.contains("### New articles: 0"))
        #expect(none.contains("### Removed addresses: 0"))
        try workshop.folder.write(
            "seeds/d.txt", " date 2026-02-01 Nvidia *cède* Zorglub\n\nNvidia NVDA.O cède la société Zorglub ZORG.PA.\n")
        try workshop.folder.remove("seeds/b.txt")
        let summary = try #require(try await check(workshop, .summary).summary)
        #expect(summary.contains("### New articles: 1"))
        #expect(summary.contains("**Nvidia \\*cède\\* Zorglub**"))
        #expect(summary.contains("/fr/articles/2026/02/01/nvidia-cede-zorglub/"))
        #expect(summary.contains("Removed addresses"))
        #expect(summary.contains("owkin-recrute"))
        #expect(summary.contains("en: 2 passages of 1 articles"))
    }

    @Test("The editor's report comes as text and as notes at their places")
    func reviews() async throws {
        let workshop = try SiteWorkshop()
        try workshop.folder.write("seeds/d.txt", " date 2026-02-01 Titre\n\nLa biotech Zorglub ZORG.PA lève 3 M€.\n")
        let report = try await check(workshop, .review)
        #expect(report.review != nil)
        #expect(report.reviewNotes.allSatisfy { $0.severity == .note && $0.rule.hasPrefix("review.") })
        #expect(report.reviewNotes.contains { $0.location.path.hasSuffix("seeds/d.txt") })
    }
}
