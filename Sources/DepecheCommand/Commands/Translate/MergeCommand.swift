internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder
internal import Translation

/// `depeche translate merge`.
struct MergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Takes translations out of other gettext catalogues.",
        discussion: """
            A passage takes the words of the very same passage in the same role (msgctxt and msgid). Words for which a person \
            stands give way only with --overwrite.

            Examples:
              depeche translate merge --language en ../autre-branche/seeds/translations/en/a.po
              depeche translate merge --language de memoire.po --overwrite
            """)

    @OptionGroup var arguments: TranslateArguments

    @Flag(help: "Let drafts and reviewed translations give way too.")
    var overwrite = false

    @Flag(help: "Only say what would change.")
    var dryRun = false

    @Argument(help: ArgumentHelp("gettext catalogues.", valueName: "file"))
    var files: [String]

    func validate() throws {
        if arguments.tags.count != 1 { throw ValidationError("Name one language: --language en.") }
        if files.isEmpty { throw ValidationError("Name at least one catalogue.") }
    }

    func run() async throws {
        for file in files {
            // Each file sees what the one before it has changed.
            let desk = try await arguments.desk()
            var log = DiagnosticLog()
            for language in try arguments.languages(of: desk) {
                let changes = try await desk.changes(
                    merging: file, into: language, replacing: overwrite, recording: &log)
                if !dryRun, !log.hasErrors { try CatalogueChange.apply(changes) }
                if !log.hasErrors { ChangeReport.output(changes, verb: dryRun ? "Would change" : "Changed") }
            }
            try TranslateArguments.report(log)
        }
    }
}
