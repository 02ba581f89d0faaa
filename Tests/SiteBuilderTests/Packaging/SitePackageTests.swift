import Diagnostics
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct SitePackageTests {
    private func listing(_ folder: TemporaryFolder, _ arguments: [String]) throws -> String {
        let run = try ProgramRun("tar", arguments + ["--file", folder.path("site.tar.gz")])
        #expect(run.status == 0, "\(run.errors)")
        return run.text
    }

    private func pack(_ folder: TemporaryFolder, isPrecompressed: Bool = false) async throws -> [UInt8] {
        var log = DiagnosticLog()
        let package = try #require(try SitePackage(folder.path("site"), recording: &log))
        _ = try await package.write(to: folder.path("site.tar.gz"), isPrecompressed: isPrecompressed, jobs: 2)
        return try FileDescriptor(reading: folder.path("site.tar.gz")).readAll()
    }

    private static let long = String(repeating: "tres-long/", count: 30) + String(repeating: "x", count: 120) + ".html"

    @Test("tar unpacks the site byte for byte, long paths too, with the files for hosts beside it")
    func unpacks() async throws {
        let folder = try TemporaryFolder(["out/": ""])
        try writeSite(["index.html": "é", Self.long: "long", "fr/feed.xml": "f"], into: folder)
        _ = try await pack(folder)
        _ = try listing(folder, ["--extract", "--gzip", "--directory", folder.path("out")])
        var unpacked = try folder.files(below: "out")
        #expect(unpacked.removeValue(forKey: "_headers")?.contains("default-src 'none'") == true)
        #expect(unpacked.removeValue(forKey: "_redirects")?.contains("/feed.xml /fr/feed.xml 301") == true)
        #expect(try unpacked == folder.files(below: "site"))
    }

    @Test("There are only files and folders in the archive, which anybody may read, and no time")
    func writesPlainEntries() async throws {
        let folder = try TemporaryFolder()
        try writeSite(["fr/index.html": "é"], into: folder)
        try folder.link("site/link", to: "fr")
        _ = try await pack(folder)
        let lines = try listing(folder, ["--list", "--verbose", "--gzip", "--utc", "--numeric-owner"])
        let modes = Set(lines.split(separator: "\n").map { $0.prefix(14) })
        #expect(modes == ["drwxr-xr-x 0/0", "-rw-r--r-- 0/0"])
        #expect(lines.split(separator: "\n").allSatisfy { $0.contains("1970-01-01 00:00") })
    }

    @Test("The same site gives the same archive, however often it is packed")
    func isReproducible() async throws {
        let folder = try TemporaryFolder()
        try writeSite(["index.html": String(repeating: "texte ", count: 1_000)], into: folder)
        #expect(try await pack(folder, isPrecompressed: true) == pack(folder, isPrecompressed: true))
    }

    @Test("Long texts get compressed siblings when asked for; short ones and pictures do not")
    func precompresses() async throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "texte ", count: 1_000)
        try writeSite(["index.html": text, "short.html": "x", "photo.png": text], into: folder)
        _ = try await pack(folder, isPrecompressed: true)
        let names = try listing(folder, ["--list", "--gzip"]).split(separator: "\n")
        #expect(names.filter { $0.hasSuffix(".gz") || $0.hasSuffix(".br") } == ["index.html.br", "index.html.gz"])
    }
}
