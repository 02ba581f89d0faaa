import Diagnostics
import Foundation
import TestSupport
import Testing
import Translation

/// What GNU gettext's own tools make of our catalogues, where they are installed (Debian's gettext).
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/msgcat")))
struct GettextToolsTests {
    private static let states: [TranslationState] = [
        .untranslated, .machine, .draft, .reviewed, .final, .stale, .staleCritical, .obsolete,
    ]

    private static var catalogue: POFile {
        var file = POFile(new: "a.po", for: LanguageTag("fr"), named: "Dépêche")
        for (number, state) in states.enumerated() {
            let text =
                "Un texte assez long pour tenir sur plus d'une ligne, « entre guillemets », avec \"x\" et \\ numéro \(number)"
            var entry = POEntry(context: "paragraph", id: text, strings: [state == .untranslated ? "" : "T\(number)"])
            entry.note(state, former: state == .stale ? .reviewed : nil)
            if state == .stale || state == .staleCritical { entry.previous = .init(context: "paragraph", id: "Avant") }
            entry.isObsolete = state == .obsolete
            file.entries.append(entry)
        }
        return file
    }

    private func run(_ program: String, _ arguments: [String], in folder: TemporaryFolder) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path("."))
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test("msgfmt accepts every header and entry, in languages of all kinds of plural")
    func passesCheck() throws {
        let folder = try TemporaryFolder([:])
        for tag in [
            "en", "fr", "de", "ar", "ru", "pl", "sl", "cy", "br", "mt", "lv", "lt", "ga", "gd", "is", "fil", "ja",
        ] {
            var file = POFile(new: "a.po", for: LanguageTag(tag), named: "D")
            let forms = PluralForms(LanguageTag(tag)).categories.map { "{count} \($0.rawValue)" }
            file.entries.append(POEntry(context: "k", id: "{count} mot", plural: "{count} mots", strings: forms))
            try file.text.write(toFile: folder.path("a.po"), atomically: true, encoding: .utf8)
            #expect(try run("msgfmt", ["--check", "-o", "a.mo", "a.po"], in: folder) == 0, "\(tag)")
        }
    }

    @Test(
        "A catalogue that gettext's tools have saved reads back with its states",
        arguments: [
            ["msgcat", "a.po", "-o", "b.po"], ["msgcat", "--no-wrap", "a.po", "-o", "b.po"],
            ["msgattrib", "--sort-output", "a.po", "-o", "b.po"],
            ["msgmerge", "--previous", "-q", "a.po", "a.po", "-o", "b.po"],
        ])
    func keepsStates(command: [String]) throws {
        let folder = try TemporaryFolder([:])
        try Self.catalogue.text.write(toFile: folder.path("a.po"), atomically: true, encoding: .utf8)
        #expect(try run(command[0], Array(command.dropFirst()), in: folder) == 0)
        var log = DiagnosticLog()
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path("b.po"))))
        let saved = POFile(parsing: bytes, path: "b.po", recording: &log)
        #expect(log.isEmpty)
        let states = saved.entries.filter { !$0.isHeader }.map { ($0.id.suffix(1), $0.state) }
        #expect(states.sorted { $0.0 < $1.0 }.map(\.1) == Self.states)
        #expect(saved.entries.first { $0.state == .stale }?.previous?.id == "Avant")
    }

    @Test("What we write is what msgcat writes")
    func writesAlike() throws {
        let folder = try TemporaryFolder([:])
        let text = Self.catalogue.text
        try text.write(toFile: folder.path("a.po"), atomically: true, encoding: .utf8)
        #expect(try run("msgcat", ["a.po", "-o", "b.po"], in: folder) == 0)
        #expect(try String(contentsOfFile: folder.path("b.po"), encoding: .utf8) == text)
    }
}
