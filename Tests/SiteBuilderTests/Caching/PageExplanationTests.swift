import Diagnostics
import Digest
import Rendering
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct PageExplanationTests {
    private func explain(_ page: String, _ workshop: SiteWorkshop) async throws -> PageExplanation? {
        var options = BuildOptions()
        options.seeds = workshop.folder.path("seeds")
        options.templates = workshop.folder.path("Templates")
        options.output = workshop.folder.path("site")
        options.cache = BuildCache(folder: workshop.folder.path("cache"), tool: workshop.tool)
        return try await SiteBuilder(options).explanation(of: page).explanation
    }

    @Test("A page comes from its seeds, its templates and the rows of its subject")
    func tellsOrigin() async throws {
        let workshop = try SiteWorkshop()
        let found = try #require(try await explain("/fr/entreprises/nvidia/", workshop))
        #expect(found.origin.seeds == [workshop.folder.path("seeds/a.txt")])
        #expect(found.origin.lexiconRows.map(\.id) == ["nvidia"])
        #expect(found.origin.lexiconRows.first?.place.path == workshop.folder.path("seeds/lexicon/companies.yaml"))
        #expect(found.origin.templates.first == workshop.folder.path("Templates/pages/subject.mustache"))
        #expect(found.origin.templates.contains(workshop.folder.path("Templates/layouts/page.mustache")))
        #expect(found.lastBuild == .unknown)
        #expect(try await explain("fr/index.html", workshop)?.origin.seeds == nil)
        #expect(try await explain("fr", workshop)?.origin.page.page == .home)
        #expect(try await explain("fr/nowhere/", workshop) == nil)
    }

    @Test("What the last build did to a page is told, with the inputs that had changed, and what waits for the next")
    func tellsReason() async throws {
        let workshop = try SiteWorkshop()
        _ = try await workshop.build()
        #expect(try await explain("fr/", workshop)?.lastBuild == .builtAll)
        try workshop.folder.write("seeds/d.txt", " date 2026-01-12 Owkin signe\n\nOwkin signe.\n")
        #expect(try await explain("fr/", workshop)?.waitingInputs == [workshop.folder.path("seeds/d.txt")])
        _ = try await workshop.build()
        let home = try #require(try await explain("fr/", workshop))
        #expect(home.lastBuild == .changed(because: [workshop.folder.path("seeds/d.txt")]))
        #expect(home.waitingInputs == [])
        #expect(try await explain("fr/entreprises/sanofi/", workshop)?.lastBuild == .unchanged)
    }
}
