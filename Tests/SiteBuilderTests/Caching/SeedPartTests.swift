import Digest
import Diagnostics
import Foundation
import Storage
import TestSupport
import Testing
import Wire

@testable import SiteBuilder

@Suite struct SeedPartTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// Everything that is understood of the newsroom's texts and of the repository's seed.
    private func understood() throws -> [BuildMemory.UnderstoodSeed] {
        var log = DiagnosticLog()
        let reader = try SeedReader(seeds: "\(Self.root)/seeds", recording: &log)
        let texts = try FileManager.default.contentsOfDirectory(atPath: "\(Self.root)/Tests/Newsroom/texts").sorted()
        return try (texts.map { "\(Self.root)/Tests/Newsroom/texts/\($0)" } + reader.seedPaths()).map { path in
            let bytes = try reader.bytes(of: path)
            var log = DiagnosticLog()
            let article = reader.article(path, bytes, recording: &log)
            let name = String(path.split(separator: "/").last ?? "")
            return BuildMemory.UnderstoodSeed(
                seed: SeedFile(path: path, name: name, bytes: bytes), article: article, log: log)
        }
    }

    @Test("What is kept of a seed comes back as the very same, with every annotation and finding")
    func comesBack() throws {
        var part = SeedPart()
        let understood = try understood()
        for seed in understood { part.keep(seed, checksum: "sum") }
        let read = try #require(SeedPart(parsing: part.file(by: "maker"), by: "maker"))
        #expect(read == part)
        for seed in understood {
            let kept = try #require(read.understanding(of: seed.seed, checksum: "sum"))
            #expect(kept.article == seed.article)
            #expect(kept.log.found == seed.log.found)
        }
    }

    @Test("Another checksum, path or name, another maker, and damage anywhere are as good as nothing")
    func ignoresOthers() throws {
        var part = SeedPart()
        let seed = try #require(try understood().first)
        part.keep(seed, checksum: "sum")
        var moved = seed.seed
        moved.path = "elsewhere/" + moved.path
        #expect(part.understanding(of: seed.seed, checksum: "other") == nil)
        #expect(part.understanding(of: moved, checksum: "sum") == nil)
        let file = part.file(by: "maker")
        #expect(SeedPart(parsing: file, by: "another program") == nil)
        for place in stride(from: 0, to: file.count, by: 7) {
            var damaged = file
            damaged[place] ^= 1 << UInt8(place % 8)
            #expect(SeedPart(parsing: damaged, by: "maker") == nil)
            #expect(SeedPart(parsing: Array(file.prefix(place)), by: "maker") == nil)
        }
    }
}
