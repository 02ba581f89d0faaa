internal import Foundation  // JSONDecoder
internal import Rendering
package import Diagnostics
package import Translation

/// Translations by a program of the editor's choice.
///
/// The program gets a line of JSON for each untranslated passage on its standard input, with `id`, `source`, `target`, `role`
/// and `text`, and answers lines with `id` and `translation`, in any order. What states other numbers, or loses a link or a
/// name, is refused; the rest is kept as a machine's, which is never published before somebody has read it.
package struct Suggestions: Sendable {
    package let changes: [CatalogueChange]
    /// How many passages were sent, and how many answers were kept.
    package let sent: Int
    package let kept: Int
}

extension TranslationDesk {
    /// Asks a command of the shell for translations.
    ///
    /// - Throws: `SystemError` when it can't be run. That it failed, or answered nonsense, is recorded as an error.
    package func suggestions(
        by command: String, for language: LanguageTag, recording log: inout DiagnosticLog
    ) async throws -> Suggestions {
        var known = try await catalogues(of: language, recording: &log).filter { $0.value.isWhole }
        let before = known.mapValues(\.text)
        var places: [(catalogue: String, index: Int)] = []
        for (name, file) in known.sorted(by: { $0.key < $1.key }) {
            for (index, entry) in file.entries.enumerated()
            where !entry.isObsolete && entry.state == .untranslated && entry.context.flatMap(SegmentRole.init) != nil {
                places.append((name, index))
            }
        }
        guard !places.isEmpty else { return Suggestions(changes: [], sent: 0, kept: 0) }
        let questions = places.enumerated().compactMap { id, place in
            known[place.catalogue].map { question(id, $0.entries[place.index], language) }
        }
        let run = try ProgramRun("/bin/sh", ["-c", command], input: Array(questions.joined().utf8))
        guard run.status == 0 else {
            log.record(.suggestionsFailed(run.status, run.errors, command: command))
            return Suggestions(changes: [], sent: places.count, kept: 0)
        }
        let check = TranslationCheck(language, glossary: glossary(in: known))
        var kept = 0
        for (id, words) in Self.answers(run.output, command: command, recording: &log) {
            guard places.indices.contains(id), !words.isEmpty else { continue }
            let (catalogue, index) = places[id]
            guard var entry = known[catalogue]?.entries[index], entry.state == .untranslated else { continue }
            if let fault = check.graveFault(of: words, for: entry.id) {
                log.record(.suggestionRefused(fault, words, at: SourceLocation(path: path(catalogue, language))))
                continue
            }
            entry.strings = [words]
            entry.note(.machine)
            known[catalogue]?.entries[index] = entry
            kept += 1
        }
        let changes = known.sorted { $0.key.utf8ByteOrder < $1.key.utf8ByteOrder }.compactMap { name, file in
            CatalogueChange(path(name, language), from: before[name], to: file.text)
        }
        return Suggestions(changes: changes, sent: places.count, kept: kept)
    }

    private func question(_ id: Int, _ entry: POEntry, _ language: LanguageTag) -> String {
        JSONValue.object([
            "id": .number(id), "source": .text(settings.originalLanguage.value), "target": .text(language.value),
            "role": .text(entry.context ?? ""), "text": .text(entry.id),
        ]).serialized + "\n"
    }

    private func glossary(in known: [String: POFile]) -> Glossary {
        known[CatalogueName.glossary].map { Glossary($0) } ?? Glossary()
    }

    private struct Answer: Decodable {
        let id: Int
        let translation: String
    }

    private static func answers(
        _ output: [UInt8], command: String, recording log: inout DiagnosticLog
    ) -> [(id: Int, words: String)] {
        let lines = output.split(separator: UInt8(ascii: "\n"))
        return lines.enumerated().compactMap { number, line in
            guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(line)) else {
                log.record(
                    .suggestionNotUnderstood(
                        String(decoding: line.prefix(120), as: UTF8.self),
                        at: SourceLocation(path: command, line: number + 1)))
                return nil
            }
            return (answer.id, answer.translation)
        }
    }
}
