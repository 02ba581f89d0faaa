import Diagnostics
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct OutputFolderTests {
    /// The messages for an output named below a folder that holds `files`, with `seeds` as input.
    private func findings(_ output: String, files: [String: String] = ["seeds/a.txt": "a"]) throws -> [String] {
        let folder = try TemporaryFolder(files)
        var log = DiagnosticLog()
        if var found = try OutputFolder(folder.path(output), inputs: [folder.path("seeds")], recording: &log) {
            try found.recover()
            try found.scan(recording: &log)
        }
        return log.sorted.map(\.rule)
    }

    @Test(
        "A folder that is, holds or lies in the seeds is refused",
        arguments: ["seeds", ".", "seeds/site", "x/../seeds/"])
    func refusesInputs(output: String) throws {
        #expect(try findings(output, files: ["seeds/a.txt": "a", "x/": ""]) == ["output.overlaps-input"])
    }

    @Test("A folder with somebody else's files is refused, and the file is named")
    func refusesForeignFolder() throws {
        #expect(try findings("home", files: ["home/photo.jpg": "x", "seeds/": ""]) == ["output.foreign-folder"])
    }

    @Test("A home folder with nothing but hidden files is refused", arguments: [".bashrc", ".config/x", ".ssh/id"])
    func refusesHomeFolder(name: String) throws {
        #expect(try findings("home", files: ["home/\(name)": "x", "seeds/": ""]) == ["output.foreign-folder"])
    }

    @Test("A file in place of the folder is refused")
    func refusesFile() throws {
        #expect(try findings("note.txt", files: ["note.txt": "x", "seeds/": ""]) == ["output.no-folder"])
    }

    @Test("The root of the file system is refused")
    func refusesRoot() throws {
        var log = DiagnosticLog()
        #expect(try OutputFolder("/", inputs: [], recording: &log) == nil)
        #expect(log.sorted.map(\.rule) == ["output.root"])
    }

    @Test("A symbolic link is refused, so that nothing is written through it")
    func refusesLink() throws {
        let folder = try TemporaryFolder(["elsewhere/": ""])
        try folder.link("site", to: folder.path("elsewhere"))
        var log = DiagnosticLog()
        #expect(try OutputFolder(folder.path("site/"), inputs: [], recording: &log) == nil)
        #expect(log.sorted.map(\.rule) == ["output.link"])
    }

    @Test(
        "An empty folder, a missing one and one with only host files are fine",
        arguments: [["site/": ""], ["other/": ""], ["site/CNAME": "x", "site/.nojekyll": "", "site/.git/HEAD": "ref"]])
    func acceptsFreshFolders(files: [String: String]) throws {
        #expect(try findings("site", files: files) == [])
    }

    @Test("What a killed build left beside the output is cleared away, and a retired site comes back")
    func recovers() throws {
        let folder = try TemporaryFolder([
            ".site.depeche-old/SHA256SUMS": Manifest().text, ".site.depeche-new/x": "half",
        ])
        var log = DiagnosticLog()
        var output = try #require(try OutputFolder(folder.path("site"), inputs: [], recording: &log))
        try output.recover()
        try output.scan(recording: &log)
        #expect(try folder.names() == ["site"])
        #expect(try folder.files() == ["site/SHA256SUMS": Manifest().text])
    }
}
