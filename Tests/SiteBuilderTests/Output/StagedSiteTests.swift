import Diagnostics
import Foundation
import Rendering
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct StagedSiteTests {
    /// Publishes files into `site` of the folder and gives the rules that were broken.
    private func publish(_ files: [String: String], in folder: TemporaryFolder) throws -> [String] {
        var log = DiagnosticLog()
        var output = try #require(try OutputFolder(folder.path("site"), inputs: [], recording: &log))
        try output.recover()
        try output.scan(recording: &log)
        let staged = try StagedSite(beside: output)
        let written = try files.sorted { $0.key < $1.key }.map {
            try staged.write(OutputFile(path: $0.key, text: $0.value))
        }
        try staged.publish(written, recording: &log)
        if log.hasErrors { try staged.discard() }
        return log.sorted.map(\.rule)
    }

    @Test("The first site is written whole, with its manifest and nothing beside it")
    func writesFirstSite() throws {
        let folder = try TemporaryFolder()
        #expect(try publish(["index.html": "home", "fr/a/index.html": "é"], in: folder) == [])
        #expect(try folder.names() == ["site"])
        let files = try folder.files(below: "site")
        #expect(files["fr/a/index.html"] == "é")
        #expect(
            files["SHA256SUMS"]?.contains(
                "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html")
                == true)
    }

    @Test("Unchanged files keep bytes and time of change, changed ones get new bytes, removed ones go")
    func keepsUnchangedFiles() throws {
        let folder = try TemporaryFolder()
        _ = try publish(["same.html": "same", "other.html": "old", "gone/x.html": "gone"], in: folder)
        let past = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: folder.path("site/same.html"))
        _ = try publish(["same.html": "same", "other.html": "new"], in: folder)
        #expect(try folder.modificationDate("site/same.html") == past)
        #expect(try folder.files(below: "site")["other.html"] == "new")
        #expect(try folder.names(in: "site") == ["SHA256SUMS", "other.html", "same.html"])
    }

    @Test("A page that somebody edited by hand is written anew")
    func mendsEditedPages() throws {
        let folder = try TemporaryFolder()
        _ = try publish(["a.html": "right"], in: folder)
        try folder.write("site/a.html", "wrong")
        _ = try publish(["a.html": "right"], in: folder)
        #expect(try folder.files(below: "site")["a.html"] == "right")
    }

    @Test("Files, folders and links that the tool did not write stay")
    func keepsForeignFiles() throws {
        let folder = try TemporaryFolder()
        _ = try publish(["fr/index.html": "1"], in: folder)
        try folder.write("site/CNAME", "digest.example")
        try folder.write("site/.git/objects/ab/cd", "object")
        try folder.write("site/.git/refs/", "")
        try folder.write("site/fr/photo.png", "image")
        try folder.link("site/link", to: "/nowhere")
        #expect(try publish(["index.html": "2"], in: folder) == [])
        let files = try folder.files(below: "site")
        #expect(files["CNAME"] == "digest.example")
        #expect(files[".git/objects/ab/cd"] == "object")
        #expect(files["fr/photo.png"] == "image")
        #expect(files["fr/index.html"] == nil)
        #expect(try folder.names(in: "site/.git") == ["objects", "refs"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("site/link")) == "/nowhere")
    }

    @Test("A foreign file or link where a page belongs is an error, and the old site stays", arguments: [false, true])
    func refusesForeignFileInTheWay(isLink: Bool) throws {
        let folder = try TemporaryFolder(["target.txt": "precious"])
        _ = try publish(["index.html": "1"], in: folder)
        if isLink {
            try folder.link("site/robots.txt", to: folder.path("target.txt"))
        } else {
            try folder.write("site/robots.txt", "mine")
        }
        #expect(try publish(["index.html": "2", "robots.txt": "ours"], in: folder) == ["output.foreign-file"])
        #expect(try folder.files(below: "site")["index.html"] == "1")
        #expect(try folder.files()["target.txt"] == "precious")
        #expect(try folder.names() == ["site", "target.txt"])
    }

    @Test("Modes do not depend on the umask")
    func setsModes() throws {
        let folder = try TemporaryFolder()
        _ = try publish(["fr/index.html": "1"], in: folder)
        #expect(try folder.mode("site/fr/index.html") == 0o644)
        #expect(try folder.mode("site/fr") == 0o755)
        #expect(try folder.mode("site") == 0o755)
    }
}
