import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

/// Builds that take over what earlier ones left give what a clean build gives.
@Suite struct TakenOverTests {
    private let workshop: SiteWorkshop

    init() throws { workshop = try SiteWorkshop() }

    private func addSeed(_ number: Int) throws {
        try workshop.folder.write(
            "seeds/n\(number).txt", " date 2026-02-0\(number) Numéro \(number)\n\nSanofi a signé lundi l'accord.\n")
    }

    private func expectClean() async throws {
        _ = try await workshop.build(output: "clean", usesCache: false)
        #expect(try workshop.folder.files(below: "site") == workshop.folder.files(below: "clean"))
        let folders = { (name: String) in
            Set(try FileManager.default.subpathsOfDirectory(atPath: self.workshop.folder.path(name)))
        }
        #expect(try folders("site") == folders("clean"))
    }

    private func cacheNames(_ ending: String) throws -> [String] {
        try workshop.folder.names(in: "cache").filter { $0.hasSuffix(ending) }.map { "cache/\($0)" }
    }

    @Test("Seeds that come, change and go leave the site that a clean build makes, and nothing beside it")
    func staysClean() async throws {
        _ = try await workshop.build()
        for number in 1...4 {
            try addSeed(number)
            if number == 3 { try workshop.folder.remove("seeds/n1.txt") }
            let report = try await workshop.build()
            #expect(report.unchangedFileCount > 0)
            try await expectClean()
        }
        #expect(try workshop.folder.names() == ["Templates", "cache", "clean", "seeds", "site"])
        #expect(try cacheNames(".spare").count == 1)
    }

    @Test("A file that others put into the site stays there, and never comes back when they take it away")
    func keepsForeignFiles() async throws {
        _ = try await workshop.build()
        try workshop.folder.write("site/CNAME", "depeche.example")
        try workshop.folder.write("site/well/known.txt", "mine")
        for number in 1...3 {
            try addSeed(number)
            _ = try await workshop.build()
            #expect(try workshop.folder.files()["site/CNAME"] == "depeche.example")
            #expect(try workshop.folder.files()["site/well/known.txt"] == "mine")
        }
        try workshop.folder.remove("site/CNAME")
        try workshop.folder.remove("site/well")
        for number in 4...5 {
            try addSeed(number)
            _ = try await workshop.build()
            try await expectClean()
        }
    }

    @Test(
        "A file of the site that somebody changed is made anew", arguments: ["site/fr/index.html", "site/robots.txt"])
    func mendsSite(path: String) async throws {
        _ = try await workshop.build()
        try addSeed(1)
        _ = try await workshop.build()
        let old = try #require(try workshop.folder.files()[path])
        // In place, so that the spare site has the damage too.
        let handle = try #require(FileHandle(forWritingAtPath: workshop.folder.path(path)))
        try handle.write(contentsOf: Data(String(repeating: "?", count: old.utf8.count).utf8))
        try handle.close()
        try addSeed(2)
        _ = try await workshop.build()
        try await expectClean()
    }

    @Test("Damage anywhere in the cache, and files that others may write, cost time alone", arguments: [0, 1, 2])
    func ignoresDamage(kind: Int) async throws {
        _ = try await workshop.build()
        try addSeed(1)
        _ = try await workshop.build()
        let parts = try cacheNames(".seeds").flatMap { folder in
            try workshop.folder.names(in: folder).map { "\(folder)/\($0)" }
        }
        let spare = try #require(try cacheNames(".spare").first)
        for path in try parts + cacheNames(".pages") + ["\(spare)/robots.txt"] {
            let file = workshop.folder.path(path)
            switch kind {
            case 0:
                var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
                bytes[bytes.count / 2] ^= 4
                try workshop.folder.write(path, bytes)
            case 1: try workshop.folder.write(path, [])
            default: try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file)
            }
        }
        try addSeed(2)
        _ = try await workshop.build()
        try await expectClean()
    }

    @Test("What another program left is not taken over")
    func ignoresOtherTools() async throws {
        var workshop = workshop
        _ = try await workshop.build()
        workshop.tool = "2"
        try addSeed(1)
        _ = try await workshop.build()
        try await expectClean()
    }

    @Test("A folder where the last site had a file, and a file where it had a folder, find their places")
    func changesKinds() async throws {
        let text = " date 2026-03-01 Texte\n\nRien.\n"
        try workshop.folder.write("seeds/x.txt", text)
        _ = try await workshop.build()
        try addSeed(1)
        _ = try await workshop.build()
        try workshop.folder.remove("seeds/x.txt")
        try workshop.folder.write("seeds/x.txt/y.txt", text)
        _ = try await workshop.build()
        try await expectClean()
        try workshop.folder.remove("seeds/x.txt")
        try workshop.folder.write("seeds/x.txt", text)
        _ = try await workshop.build()
        try await expectClean()
    }
}
