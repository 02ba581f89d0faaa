internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

/// `depeche translate prune`.
struct PruneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Takes away obsolete entries, and catalogues whose texts are gone.",
        discussion: """
            What it takes away can't be had back but from your version control: look first with --dry-run.

            Examples:
              depeche translate prune --dry-run
              depeche translate prune --language de
            """)

    @OptionGroup var arguments: TranslateArguments

    @Flag(help: "Only say what would be taken away.")
    var dryRun = false

    func run() async throws {
        let desk = try await arguments.desk()
        var log = DiagnosticLog()
        var changes: [CatalogueChange] = []
        for language in try arguments.languages(of: desk) {
            changes += try await desk.pruning(of: language, recording: &log)
        }
        if !dryRun { try CatalogueChange.apply(changes) }
        ChangeReport.output(changes, verb: dryRun ? "Would change" : "Changed")
        try TranslateArguments.report(log)
    }
}
