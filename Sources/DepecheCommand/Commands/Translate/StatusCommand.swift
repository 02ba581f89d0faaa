internal import ArgumentParser
internal import Diagnostics
internal import Foundation  // JSONEncoder
internal import SiteBuilder
internal import Translation

/// `depeche translate status`.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says how far each language is translated, and what is stale.",
        discussion: """
            With --minimum it ends with exit code 4 when less is translated.

            Examples:
              depeche translate status
              depeche translate status --json
              depeche translate status --minimum en=80 --minimum de=50
            """)

    @OptionGroup var arguments: TranslateArguments

    @Flag(help: "Print one JSON object a language on standard output.")
    var json = false

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("The percentage of passages that must be translated.", valueName: "tag=percent"),
        transform: Self.minimum)
    var minimum: [(language: LanguageTag, percent: Int)] = []

    func run() async throws {
        let desk = try await arguments.desk()
        let languages = try arguments.languages(of: desk)
        for (language, _) in minimum where !desk.languages.contains(language) {
            Console.error("“\(language.value)” is no language that the site is translated into.")
            throw Outcome.wrongUsage
        }
        var log = DiagnosticLog()
        var isBelow = false
        for language in Set(languages + minimum.map(\.language)).sorted(by: { $0.value < $1.value }) {
            let status = try await desk.status(of: language, recording: &log)
            if languages.contains(language) { try show(status) }
            for (_, percent) in minimum.filter({ $0.language == language }) where status.percent < percent {
                Console.error("\(language.value): \(status.percent) % is translated, less than \(percent) %.")
                isBelow = true
            }
        }
        try TranslateArguments.report(log)
        if isBelow { throw Outcome.belowMinimum }
    }

    private func show(_ status: LanguageStatus) throws {
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            Console.output(String(decoding: try encoder.encode(StatusRecord(status)), as: UTF8.self))
            return
        }
        let whole = status.texts.count { $0.translated == $0.total }
        Console.output(
            "\(status.language.value): \(status.percent) % (\(status.translated) of \(status.total) passages; \(whole) of \(status.texts.count) texts whole)"
        )
        let states = TranslationState.allCases.compactMap { state in
            status.counts[state].map { "\($0) \(state.rawValue)" }
        }
        if !states.isEmpty { Console.output("  " + states.joined(separator: ", ")) }
        for text in status.texts where text.stale > 0 || !text.isWhole {
            Console.output("  \(text.path): \(text.isWhole ? "\(text.stale) stale" : "damaged")")
        }
    }

    @Sendable private static func minimum(_ text: String) throws -> (language: LanguageTag, percent: Int) {
        let parts = text.split(separator: "=")
        guard parts.count == 2, let percent = Int(parts[1]), 0...100 ~= percent else {
            throw ValidationError("“\(text)” must be a language and a percentage, such as en=80.")
        }
        return (LanguageTag(String(parts[0])), percent)
    }
}

/// A language's status as JSON.
private struct StatusRecord: Encodable {
    struct Text: Encodable {
        let seed, catalogue: String
        let passages, translated, stale: Int
        let states: [String: Int]
    }

    let language: String
    let passages, translated, percent: Int
    let states: [String: Int]
    let texts: [Text]

    init(_ status: LanguageStatus) {
        language = status.language.value
        (passages, translated, percent) = (status.total, status.translated, status.percent)
        states = Self.named(status.counts)
        texts = status.texts.map {
            Text(
                seed: $0.seed, catalogue: $0.path, passages: $0.total, translated: $0.translated, stale: $0.stale,
                states: Self.named($0.counts))
        }
    }

    private static func named(_ counts: [TranslationState: Int]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
    }
}
