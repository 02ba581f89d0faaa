import Diagnostics
import TestSupport
import Testing
import Wire

@testable import SiteBuilder

@Suite struct InputFolderTests {
    private func seeds(_ folder: TemporaryFolder) throws -> (names: [String], rules: [String]) {
        var log = DiagnosticLog()
        let input = try InputFolder(folder.path("seeds"), holding: "seeds", recording: &log)
        let names = try input.seeds(recording: &log).map(\.name)
        return (names, log.sorted.map(\.rule))
    }

    @Test("Texts and Markdown at any depth are seeds, in byte order; lexicon, translations and hidden files are not")
    func listsSeeds() throws {
        let folder = try TemporaryFolder([
            "seeds/b.txt": "", "seeds/a.md": "", "seeds/2026/c.txt": "", "seeds/site.yaml": "",
            "seeds/lexicon/x.yaml": "",
            "seeds/translations/en/b.po": "", "seeds/.hidden.txt": "", "seeds/.git/x.txt": "",
        ])
        #expect(try seeds(folder) == (["2026/c.txt", "a.md", "b.txt"], []))
    }

    @Test("A file of another kind is named in a warning")
    func warnsOfOthers() throws {
        let folder = try TemporaryFolder(["seeds/a.docx": "", "seeds/b.txt": ""])
        #expect(try seeds(folder) == (["b.txt"], ["input.ignored-file"]))
    }

    @Test("A link inside the folder is read, one that leaves it is an error")
    func followsOnlyInnerLinks() throws {
        let folder = try TemporaryFolder(["seeds/a.txt": "", "secret.txt": "secret"])
        try folder.link("seeds/inner.txt", to: "a.txt")
        try folder.link("seeds/outer.txt", to: "../secret.txt")
        #expect(try seeds(folder) == (["a.txt", "inner.txt"], ["input.link"]))
    }

    @Test("A missing folder is an error that names it")
    func namesMissingFolder() throws {
        #expect(try seeds(TemporaryFolder()) == ([], ["input.missing-folder"]))
    }
}
