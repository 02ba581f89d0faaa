import Diagnostics
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct BranchPublicationTests {
    /// A repository with one commit, and a bare one as its remote.
    private func repositories() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["work/seeds/a.txt": "a"])
        try git(["init", "--quiet", "--bare", "--initial-branch=main", folder.path("remote.git")], in: folder)
        let work = ["-C", folder.path("work")]
        try git(work + ["init", "--quiet", "--initial-branch=main"], in: folder)
        try git(work + ["config", "user.name", "A"], in: folder)
        try git(work + ["config", "user.email", "a@example.org"], in: folder)
        try git(work + ["add", "."], in: folder)
        try git(work + ["commit", "--quiet", "--message", "one"], in: folder)
        try git(work + ["remote", "add", "origin", folder.path("remote.git")], in: folder)
        return folder
    }

    @discardableResult
    private func git(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
        let run = try ProgramRun("git", arguments)
        #expect(run.status == 0, "\(run.errors)")
        return run.text
    }

    private func remote(_ arguments: [String], in folder: TemporaryFolder) throws -> String {
        try git(["-C", folder.path("remote.git")] + arguments, in: folder)
    }

    private func publication(
        of folder: TemporaryFolder, remote: String = "origin", isSingleCommit: Bool = false
    ) throws -> Publication {
        var options = PublishOptions()
        options.output = folder.path("site")
        options.repository = folder.path("work")
        options.destination = .branch("gh-pages", remote: remote)
        options.isSingleCommit = isSingleCommit
        options.allowsRemovals = true
        var log = DiagnosticLog()
        return try #require(try Publication(options, recording: &log, onWaiting: {}))
    }

    private func failure(_ work: () throws -> Void) -> PublicationFailure? {
        do { try work() } catch { return error as? PublicationFailure }
        return nil
    }

    @Test("The branch holds the site, and the work tree and its index are as before")
    func publishes() throws {
        let folder = try repositories()
        try writeSite(["index.html": "é", "fr/a/index.html": "a\r\n"], into: folder)
        try publication(of: folder).carryOut()
        #expect(try remote(["show", "gh-pages:fr/a/index.html"], in: folder) == "a\r")
        #expect(
            try remote(["ls-tree", "-r", "--name-only", "gh-pages"], in: folder)
                == ".nojekyll\nSHA256SUMS\nfr/a/index.html\nindex.html")
        #expect(try git(["-C", folder.path("work"), "status", "--porcelain"], in: folder) == "")
        #expect(try folder.names(in: "work/.git").contains { $0.contains("depeche") } == false)
    }

    @Test("Nothing is committed when nothing changed; history is kept, or one commit by choice")
    func keepsHistory() throws {
        let folder = try repositories()
        let count = ["rev-list", "--count", "gh-pages"]
        try writeSite(["index.html": "1"], into: folder)
        try publication(of: folder).carryOut()
        try publication(of: folder).carryOut()
        #expect(try remote(count, in: folder) == "1")
        try writeSite(["index.html": "2"], into: folder)
        try publication(of: folder).carryOut()
        #expect(try remote(count, in: folder) == "2")
        try writeSite(["index.html": "3"], into: folder)
        try publication(of: folder, isSingleCommit: true).carryOut()
        #expect(try remote(count, in: folder) == "1")
    }

    @Test("What others put on the branch stays, pages that are gone go")
    func keepsForeignFiles() throws {
        let folder = try repositories()
        try writeSite(["index.html": "1", "old/index.html": "old"], into: folder)
        try publication(of: folder).carryOut()
        try git(
            ["clone", "--quiet", "--branch", "gh-pages", folder.path("remote.git"), folder.path("other")], in: folder)
        try folder.write("other/CNAME", "digest.example")
        let other = ["-C", folder.path("other"), "-c", "user.name=B", "-c", "user.email=b@example.org"]
        try git(other + ["add", "CNAME"], in: folder)
        try git(other + ["commit", "--quiet", "--message", "name"], in: folder)
        try git(other + ["push", "--quiet"], in: folder)
        try writeSite(["index.html": "2"], into: folder)
        try publication(of: folder).carryOut()
        #expect(
            try remote(["ls-tree", "-r", "--name-only", "gh-pages"], in: folder)
                == ".nojekyll\nCNAME\nSHA256SUMS\nindex.html")
        #expect(try remote(["rev-list", "--count", "gh-pages"], in: folder) == "3")
    }

    @Test("A branch that moved on between plan and push is not overwritten")
    func noticesMovedBranch() throws {
        let folder = try repositories()
        try writeSite(["index.html": "1"], into: folder)
        try publication(of: folder).carryOut()
        try writeSite(["index.html": "2"], into: folder)
        let late = try publication(of: folder)
        let commit = try remote(
            [
                "-c", "user.name=B", "-c", "user.email=b@c", "commit-tree", "-m", "x", "-p", "gh-pages",
                "gh-pages^{tree}",
            ],
            in: folder)
        _ = try remote(["update-ref", "refs/heads/gh-pages", commit], in: folder)
        #expect(failure { try late.carryOut() } == .branchMovedOn("gh-pages"))
        #expect(try remote(["rev-parse", "gh-pages"], in: folder) == commit)
    }

    @Test("A remote that is gone and a branch that is checked out are told apart")
    func explainsFailures() throws {
        let folder = try repositories()
        try writeSite(["index.html": "1"], into: folder)
        let gone = failure { _ = try publication(of: folder, remote: folder.path("nowhere")) }
        guard case .remoteGone = gone else {
            Issue.record("\(String(describing: gone))")
            return
        }
        try git(["-C", folder.path("work"), "checkout", "--quiet", "-b", "gh-pages"], in: folder)
        #expect(failure { _ = try publication(of: folder) } == .branchCheckedOut("gh-pages"))
    }

    @Test("A folder in no repository is named as such")
    func needsRepository() throws {
        let folder = try TemporaryFolder(["work/": ""])
        try writeSite(["index.html": "1"], into: folder)
        #expect(failure { _ = try publication(of: folder) } == .noRepository)
    }
}
