internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder
internal import Translation

/// `depeche translate suggest`.
struct SuggestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Asks a program of yours for translations, and keeps them as a machine's.",
        discussion: """
            The command gets a line of JSON for each untranslated passage, {"id": 0, "source": "fr", "target": "en", "role": \
            "paragraph", "text": "…"}, and answers lines {"id": 0, "translation": "…"}. What states other numbers or loses a link \
            is refused. Nothing that it gives is published before somebody has read it and taken the fuzzy flag away.

            Examples:
              depeche translate suggest --language en --with ./traduire-en-local
              depeche translate suggest --language de --with 'jq -c "{id, translation: .text}"' --dry-run
            """)

    @OptionGroup var arguments: TranslateArguments

    @Option(name: .customLong("with"), help: ArgumentHelp("The command, for the shell.", valueName: "command"))
    var command: String

    @Flag(help: "Ask, and only say what would change.")
    var dryRun = false

    func run() async throws {
        let desk = try await arguments.desk()
        var log = DiagnosticLog()
        for language in try arguments.languages(of: desk) {
            let suggestions = try await desk.suggestions(by: command, for: language, recording: &log)
            if !dryRun { try CatalogueChange.apply(suggestions.changes) }
            Console.output(
                "\(language.value): \(suggestions.kept) of \(suggestions.sent) passages have a suggestion\(dryRun ? " (not kept)" : "")."
            )
        }
        try TranslateArguments.report(log)
    }
}
