import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct BuildCacheTests {
    @Test("A build with nothing to do does nothing, and says what the build before said")
    func skips() async throws {
        let workshop = try SiteWorkshop()
        let first = try await workshop.build()
        let second = try await workshop.build()
        #expect(!first.isUpToDate)
        #expect(second.isUpToDate)
        #expect(second.diagnostics == first.diagnostics)
        #expect(!second.diagnostics.isEmpty)
        #expect((second.pageCount, second.articleCount) == (first.pageCount, first.articleCount))
        #expect(try workshop.folder.mode("cache") == 0o700)
    }

    @Test(
        "Any change of an input, the output or the tool is built",
        arguments: [
            "seeds/a.txt", "seeds/new.txt", "seeds/lexicon/topics.yaml", "seeds/site.yaml", "seeds/notes.pdf",
            "Templates/strings/fr.yaml", "Templates/assets/depeche.css", "Templates/pages/home.mustache",
            "site/fr/index.html", "site/robots.txt", "site/CNAME",
        ])
    func builds(path: String) async throws {
        let workshop = try SiteWorkshop()
        _ = try await workshop.build()
        let old = try workshop.folder.files()[path] ?? " date 2026-01-14 Neuf\n\nUn texte neuf.\n"
        try workshop.folder.write(path, old + "\n")
        #expect(try await workshop.build().isUpToDate == false)
        #expect(try await workshop.build().isUpToDate)
    }

    @Test("A file with the same size and time is no longer the file that the build left")
    func seesReplacedFiles() async throws {
        let workshop = try SiteWorkshop()
        _ = try await workshop.build()
        let date = try #require(try workshop.folder.modificationDate("site/robots.txt"))
        let text = try #require(try workshop.folder.files()["site/robots.txt"])
        try workshop.folder.write("site/robots.txt", String(text.reversed()))
        try FileManager.default.setAttributes(
            [.modificationDate: date], ofItemAtPath: workshop.folder.path("site/robots.txt"))
        #expect(try await workshop.build().isUpToDate == false)
        #expect(try workshop.folder.files()["site/robots.txt"] == text)
    }

    @Test("Another program, a removed seed and a removed page are built")
    func buildsAnew() async throws {
        var workshop = try SiteWorkshop()
        _ = try await workshop.build()
        workshop.tool = "2"
        #expect(try await workshop.build().isUpToDate == false)
        try workshop.folder.remove("seeds/a.txt")
        #expect(try await workshop.build().isUpToDate == false)
        try workshop.folder.remove("site/fr/index.html")
        #expect(try await workshop.build().isUpToDate == false)
        #expect(try workshop.folder.files()["site/fr/index.html"] != nil)
    }

    private func record(in workshop: SiteWorkshop) throws -> String {
        "cache/" + (try #require(try workshop.folder.names(in: "cache").first { $0.hasSuffix(".record") }))
    }

    @Test("A damaged record is ignored, wherever the damage is")
    func ignoresDamage() async throws {
        let workshop = try SiteWorkshop()
        _ = try await workshop.build()
        let path = try record(in: workshop)
        let whole = Array(try #require(try workshop.folder.files()[path]).utf8)
        #expect(BuildRecord(parsing: whole) != nil)
        var random = SeededRandom(seed: 7)
        for _ in 0..<200 {
            var damaged = whole
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                damaged[Int.random(in: 0..<damaged.count, using: &random)] ^=
                    1 << UInt8.random(in: 0..<8, using: &random)
            case 1: damaged.removeLast(Int.random(in: 1...damaged.count, using: &random))
            default: damaged.append(UInt8.random(in: 0...255, using: &random))
            }
            #expect(BuildRecord(parsing: damaged) == nil)
        }
        try workshop.folder.write(path, Array(whole.dropLast()))
        #expect(try await workshop.build().isUpToDate == false)
    }

    @Test("A record that others may write, or that is a link, is not trusted")
    func ignoresForeignRecords() async throws {
        let workshop = try SiteWorkshop()
        _ = try await workshop.build()
        let path = try record(in: workshop)
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: workshop.folder.path(path))
        #expect(try await workshop.build().isUpToDate == false)
        let text = try #require(try workshop.folder.files()[path])
        try workshop.folder.write("elsewhere", text)
        try workshop.folder.remove(path)
        try workshop.folder.link(path, to: workshop.folder.path("elsewhere"))
        #expect(try await workshop.build().isUpToDate == false)
    }

    @Test("A build with errors leaves the record of the site that stays")
    func keepsRecord() async throws {
        let workshop = try SiteWorkshop()
        _ = try await workshop.build()
        try workshop.folder.write("seeds/vide.txt", "")
        #expect(try await workshop.build().isPublished == false)
        try workshop.folder.remove("seeds/vide.txt")
        #expect(try await workshop.build().isUpToDate)
    }

    @Test("A cache that can't be written is no error")
    func worksWithoutCache() async throws {
        let workshop = try SiteWorkshop()
        try workshop.folder.write("cache", "a file")
        #expect(try await workshop.build().isPublished)
        #expect(try await workshop.build().isUpToDate == false)
    }
}
