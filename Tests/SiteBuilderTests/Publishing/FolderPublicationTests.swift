import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct FolderPublicationTests {
    private static let first = [
        "index.html": "one", "fr/a/index.html": "a", "fr/index.html": "fr", "assets/x.1.css": "1", "fr/feed.xml": "f",
    ]
    private static let second = [
        "index.html": "two", "fr/b/index.html": "b", "fr/index.html": "fr", "assets/x.2.css": "2", "fr/feed.xml": "g",
    ]

    @discardableResult
    private func publish(in folder: TemporaryFolder, allowsRemovals: Bool = true) throws -> PublicationPlan {
        var options = PublishOptions()
        options.output = folder.path("site")
        options.destination = .folder(folder.path("www"))
        options.allowsRemovals = allowsRemovals
        var log = DiagnosticLog()
        let publication = try #require(try Publication(options, recording: &log, onWaiting: {}))
        try publication.carryOut()
        return publication.plan
    }

    private func failure(_ work: () throws -> Void) -> PublicationFailure? {
        do { try work() } catch { return error as? PublicationFailure }
        return nil
    }

    @Test("The folder becomes the site; what others put there stays, and nothing else is left")
    func replacesSite() throws {
        let folder = try TemporaryFolder(["www/": ""])
        try writeSite(Self.first, into: folder)
        try publish(in: folder)
        try folder.write("www/CNAME", "digest.example")
        try folder.write("www/fr/photo.png", "image")
        try writeSite(Self.second, into: folder)
        try publish(in: folder)
        var expected = try folder.files(below: "site")
        expected["CNAME"] = "digest.example"
        expected["fr/photo.png"] = "image"
        #expect(try folder.files(below: "www") == expected)
        #expect(try folder.names(in: "www/fr") == ["b", "feed.xml", "index.html", "photo.png"])
        #expect(try publish(in: folder).isEmpty)
    }

    @Test("The plan names what is new, changed and removed")
    func plans() throws {
        let folder = try TemporaryFolder(["www/": ""])
        try writeSite(Self.first, into: folder)
        try publish(in: folder)
        try writeSite(Self.second, into: folder)
        let plan = try publish(in: folder)
        #expect(plan.files(.new).map(\.address) == ["/assets/x.2.css", "/fr/b/"])
        #expect(plan.files(.changed).map(\.address) == ["/SHA256SUMS", "/fr/feed.xml", "/"])
        #expect(plan.files(.removed).map(\.address) == ["/assets/x.1.css", "/fr/a/"])
    }

    @Test("More than a tenth of the addresses goes only when that is allowed")
    func guardsRemovals() throws {
        let folder = try TemporaryFolder(["www/": ""])
        try writeSite(Self.first, into: folder)
        try publish(in: folder)
        try writeSite(Self.second, into: folder)
        #expect(failure { try publish(in: folder, allowsRemovals: false) } == .removesMuch(removed: 1))
        #expect(try folder.files(below: "www")["index.html"] == "one")
    }

    @Test("A publication that was killed is finished by the next, whatever it left")
    func recovers() throws {
        let folder = try TemporaryFolder(["www/": ""])
        try writeSite(Self.first, into: folder)
        try publish(in: folder)
        let killed = ["index.html": "half", "fr/lost/index.html": "lost"]
        try folder.write("www/.depeche-publication", Manifest(killed.mapValues { Checksum(of: Array($0.utf8)) }).text)
        for (path, text) in killed { try folder.write("www/\(path)", text) }
        try folder.write("www/fr/index.html.depeche-new", "unfinished")
        try writeSite(Self.second, into: folder)
        try publish(in: folder)
        #expect(try folder.files(below: "www") == folder.files(below: "site"))
        #expect(try folder.names(in: "www").contains(".depeche-publication") == false)
    }

    @Test("A file of somebody else in the place of a page is named, and nothing is written")
    func refusesForeignFile() throws {
        let folder = try TemporaryFolder(["www/": ""])
        try writeSite(["a.html": "a"], into: folder)
        try publish(in: folder)
        try folder.write("www/b/index.html", "mine")
        try writeSite(["a.html": "new", "b/index.html": "b"], into: folder)
        #expect(
            failure { try publish(in: folder) } == .foreignFileInTheWay("b/index.html", of: folder.path("www")))
        #expect(try folder.files(below: "www")["a.html"] == "a")
    }

    @Test("A missing folder, somebody's folder, and one around the site are refused")
    func refusesFolders() throws {
        let folder = try TemporaryFolder()
        try writeSite(Self.first, into: folder)
        #expect(failure { try publish(in: folder) } == .folderMissing(folder.path("www")))
        try folder.write("www/photo.jpg", "mine")
        #expect(
            failure { try publish(in: folder) } == .folderIsForeign(folder.path("www"), stranger: "photo.jpg"))
        try folder.remove("www")
        try folder.link("www", to: folder.path("site/fr"))
        #expect(failure { try publish(in: folder) } == .folderOverlapsSite(folder.path("www")))
    }

    @Test("A site that is not as the build left it is not published")
    func refusesChangedSite() throws {
        let folder = try TemporaryFolder()
        try writeSite(Self.first, into: folder)
        try folder.write("site/index.html", "edited")
        try folder.remove("site/fr/feed.xml")
        var log = DiagnosticLog()
        #expect(try FinishedSite(folder.path("site"), recording: &log) == nil)
        #expect(log.sorted.map(\.rule) == ["publish.missing", "publish.changed"])
    }

    @Test("Assets come before the pages that use them, pages before the lists that name them, feeds after both")
    func ordersFiles() {
        let paths = ["SHA256SUMS", "assets/x.css", "fr/a/b/index.html", "fr/index.html", "index.html", "sitemap.xml"]
        let files = paths.map { PublishedFile(path: $0, size: 1, digest: "") }
        let ordered = PublicationStage.allCases.flatMap { $0.ordered(files) }.map(\.path)
        #expect(
            ordered == [
                "assets/x.css", "fr/a/b/index.html", "fr/index.html", "index.html", "sitemap.xml", "SHA256SUMS",
            ])
    }
}
