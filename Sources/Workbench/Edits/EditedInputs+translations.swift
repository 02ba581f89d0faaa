import Diagnostics
import Foundation
import SiteBuilder
import Translation

extension EditedInputs {
    private static let languages = ["en", "de"]

    /// Gives every text that has none a catalogue in every language, with invented words for a share of its passages.
    func extractTranslations(filling share: Double, _ random: inout SplitMix) async throws -> Bool {
        var options = BuildOptions()
        options.seeds = seeds
        options.templates = "\(folder)/Templates"
        var log = DiagnosticLog()
        guard let desk = try await TranslationDesk(options, recording: &log) else { return false }
        for language in desk.languages {
            let changes = try await desk.extraction(into: language, recording: &log)
            try CatalogueChange.apply(changes)
            for change in changes where change.kind == .new {
                let path = String(change.path.dropFirst(folder.utf8.count + 1))
                try edit(path) { entries in
                    for place in entries.indices where Double.random(in: 0..<1, using: &random) < share {
                        translate(&entries[place], as: language.value, &random)
                    }
                }
            }
        }
        return true
    }

    func editTranslation(_ number: Int, _ random: inout SplitMix) throws -> Bool {
        guard let path = try anyCatalogue(&random) else { return false }
        return try edit(path) { entries in
            guard let place = entries.indices.randomElement(using: &random) else { return }
            translate(&entries[place], as: "\(number)", &random)
        }
    }

    func clearTranslation(_ random: inout SplitMix) throws -> Bool {
        guard let path = try anyCatalogue(&random) else { return false }
        return try edit(path) { entries in
            guard let place = entries.indices.randomElement(using: &random), !entries[place].isHeader else { return }
            entries[place].strings = entries[place].strings.map { _ in "" }
            entries[place].note(.untranslated)
        }
    }

    func deleteCatalogue(_ random: inout SplitMix) throws -> Bool {
        guard let path = try anyCatalogue(&random) else { return false }
        try remove(path)
        return true
    }

    private func anyCatalogue(_ random: inout SplitMix) throws -> String? {
        let paths = try Self.languages.flatMap { language in
            try names(in: "seeds/translations/\(language)", endings: [".po"])
                .filter { $0 != "interface.po" }.map { "seeds/translations/\(language)/\($0)" }
        }
        return paths.randomElement(using: &random)
    }

    /// Says a passage in other words, of which somebody is more or less sure.
    private func translate(_ entry: inout POEntry, as word: String, _ random: inout SplitMix) {
        guard !entry.isHeader, !entry.isObsolete, entry.plural == nil else { return }
        let states: [TranslationState] = [.draft, .draft, .reviewed, .final, .machine]
        entry.strings = ["\(word) \(entry.id)"]
        entry.note(states.randomElement(using: &random) ?? .draft)
    }

    @discardableResult
    private func edit(_ path: String, _ change: (inout [POEntry]) -> Void) throws -> Bool {
        var log = DiagnosticLog()
        var file = POFile(parsing: Array(try read(path).utf8), path: path, recording: &log)
        let before = file.text
        change(&file.entries)
        try write(file.text, path)
        return file.text != before
    }
}
