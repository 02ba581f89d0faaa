internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

/// `depeche translate import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings a file of translate export back into the catalogues.",
        discussion: """
            Words, states and comments take the place of those in the catalogues; passages that came back empty change nothing, and \
            those whose French has changed since are told.

            Examples:
              depeche translate import en.xlf
              depeche translate import de.po --dry-run
            """)

    @OptionGroup var arguments: TranslateArguments

    @Flag(help: "Only say what would change.")
    var dryRun = false

    @Argument(help: ArgumentHelp("XLIFF, or the catalogue of translate export --po.", valueName: "file"))
    var file: String

    func run() async throws {
        let desk = try await arguments.desk()
        var log = DiagnosticLog()
        let changes = try await desk.changes(importing: file, recording: &log)
        if !dryRun, !log.hasErrors { try CatalogueChange.apply(changes) }
        if !log.hasErrors { ChangeReport.output(changes, verb: dryRun ? "Would change" : "Changed") }
        try TranslateArguments.report(log)
    }
}
