import Annotation
import Diagnostics
import Foundation
import TestSupport
import Testing
import Wire

@testable import SiteBuilder

@Suite struct SeedIntakeTests {
    private static let text = Array(
        " date 2026-01-12 Nvidia signe\n\nNvidia NVDA.O a signé lundi un accord avec Sanofi.\n".utf8)

    private func intake(_ folder: TemporaryFolder) async throws -> SeedIntake {
        var log = DiagnosticLog()
        return try await SeedIntake(seeds: folder.path("seeds"), jobs: 2, recording: &log)
    }

    private func add(_ bytes: [UInt8], to folder: TemporaryFolder) async throws -> String {
        var intake = try await intake(folder)
        var log = DiagnosticLog()
        let proposal = try #require(
            intake.proposal(for: bytes, from: "x.txt", isMarkdown: false, recording: &log), "\(log.sorted)")
        let path = try intake.add(proposal)
        #expect(path == proposal.path)
        return path
    }

    @Test("A text is kept byte for byte, under the next number and its hash, and nothing else is left")
    func adds() async throws {
        let folder = try TemporaryFolder(["seeds/": ""])
        let old = Self.text + [0x0D, 0x0A, 0xE9]
        #expect(
            try await add(Self.text, to: folder).hasSuffix("/000_\(Checksum(of: Self.text).hexadecimal.prefix(16)).txt")
        )
        let second = try await add(old, to: folder)
        #expect(second.contains("/001_"))
        #expect(try InputFile.bytes(of: second) == old)
        #expect(try folder.names(in: "seeds").count == 2)
        #expect(try folder.mode("seeds/" + (second.split(separator: "/").last ?? "")) == 0o644)
    }

    @Test(
        "The next number follows the highest, in its width; other names are no numbers",
        arguments: [
            ([], "000"), (["000_a.txt", "007_b.md"], "008"), (["0099_a.txt"], "0100"), (["999_a.txt"], "1000"),
            (["20260112-owkin.txt", "2026/003_a.txt", "12.txt"], "000"), (["99999999999999999999_a.txt"], "000"),
        ])
    func counts(names: [String], number: String) {
        #expect(SeedNames(names).next("abc", isMarkdown: true) == "\(number)_abc.md")
    }

    @Test("What stands under the name already is not written over, and the number goes on")
    func keepsOthers() async throws {
        let folder = try TemporaryFolder(["seeds/": ""])
        var intake = try await intake(folder)
        var log = DiagnosticLog()
        let proposal = try #require(
            intake.proposal(for: Self.text, from: "x", isMarkdown: false, recording: &log))
        let name = proposal.path.split(separator: "/").last ?? ""
        try folder.write("seeds/\(name)", "somebody's")
        let path = try intake.add(proposal)
        #expect(path.contains("/001_"))
        #expect(try folder.files(below: "seeds")[String(name)] == "somebody's")
    }

    @Test("The same text is known by its bytes, a reworked one by its wording")
    func findsDuplicates() async throws {
        let body = (0..<60).map { "mot\($0 * 7 % 61)" }.joined(separator: " ")
        let first = Array(" date 2026-01-12 Un titre\n\n\(body).\n".utf8)
        let folder = try TemporaryFolder(["seeds/": ""])
        let path = try await add(first, to: folder)
        var log = DiagnosticLog()
        var intake = try await intake(folder)
        let same = intake.proposal(for: first, from: "x", isMarkdown: false, recording: &log)
        #expect(same?.sameText == path)
        let reworked = Array(" date 2026-01-13 Autre titre\n\n\(body), fin.\n".utf8)
        let proposal = try #require(intake.proposal(for: reworked, from: "x", isMarkdown: false, recording: &log))
        #expect(proposal.sameText == nil)
        #expect(proposal.similarTexts == [path])
    }

    @Test("A text with errors is not proposed")
    func refuses() async throws {
        let folder = try TemporaryFolder(["seeds/": ""])
        var log = DiagnosticLog()
        var intake = try await intake(folder)
        let proposal = intake.proposal(for: [], from: "x", isMarkdown: false, recording: &log)
        #expect(proposal == nil)
        #expect(log.sorted.map(\.rule).contains("wire.empty-seed"))
    }

    @Test("A begun seed has its title and date, and is an error until it has a text")
    func begins() async throws {
        let folder = try TemporaryFolder(["seeds/": ""])
        var intake = try await intake(folder)
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 26))
        let path = try intake.begin(title: "L'« IA » : \"deux\"\n#", date: date, source: nil)
        let bytes = try InputFile.bytes(of: path)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "---\ntitle: \"L'« IA » : \\\"deux\\\"\\n#\"\ndate: 2026-11-26\n---\n")
        var log = DiagnosticLog()
        let empty = intake.proposal(for: bytes, from: "x", isMarkdown: true, recording: &log)
        #expect(empty == nil)
        let written = intake.proposal(
            for: bytes + Array("Un texte.\n".utf8), from: "x", isMarkdown: true, recording: &log)
        #expect(written?.annotated.article.date == .day(date))
    }
}
