internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder
internal import Translation

/// `depeche translate`.
struct TranslateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Keeps the catalogues of translators up with the texts.",
        discussion: """
            Each language has a folder below seeds/translations/ with a gettext catalogue (.po) for every text, and interface.po, \
            labels.po and glossary.po. Translators work on them in Poedit, Weblate or any other editor.

            Examples:
              depeche translate add de
              depeche translate extract
              depeche translate status --minimum en=80
              depeche translate lint --language en
              depeche translate export --xliff en.xlf --language en --only stale
            """,
        subcommands: [
            AddLanguageCommand.self, ExtractCommand.self, StatusCommand.self, LintCommand.self, ExportCommand.self,
            ImportCommand.self, MergeCommand.self, SuggestCommand.self, PruneCommand.self,
        ])
}

/// The options that all commands for translations share.
struct TranslateArguments: ParsableArguments {
    @Option(help: "The folder of the texts, site.yaml, lexicon/ and translations/.")
    var seeds = "seeds"

    @Option(
        help: "The folder of the templates and interface texts (default: Templates, or the installed ones).")
    var templates: String?

    @Option(
        name: .customLong("language"), parsing: .singleValue,
        help: ArgumentHelp("Only this language; may be given more than once.", valueName: "tag"))
    var tags: [String] = []

    var options: BuildOptions {
        var options = BuildOptions()
        options.seeds = seeds
        options.templates = templates ?? TemplatesPlace.preferred
        options.jobs = SiteArguments.coreCount
        return options
    }

    /// Opens the desk, after saying what is wrong with the site.
    func desk() async throws -> TranslationDesk {
        var log = DiagnosticLog()
        let desk = try await TranslationDesk(options, recording: &log)
        try Self.report(log)
        guard let desk else { throw Outcome.inputHasErrors }
        return desk
    }

    /// The languages to work on.
    func languages(of desk: TranslationDesk) throws -> [LanguageTag] {
        let asked = tags.map(LanguageTag.init)
        if let unknown = asked.first(where: { !desk.languages.contains($0) }) {
            let known = desk.languages.map(\.value).joined(separator: ", ")
            Console.error("“\(unknown.value)” is no language that the site is translated into (there are: \(known)).")
            throw Outcome.wrongUsage
        }
        return asked.isEmpty ? desk.languages : asked
    }

    /// Prints findings; errors end the command.
    static func report(_ log: DiagnosticLog) throws {
        for diagnostic in log.sorted { Console.error(diagnostic.description) }
        if log.hasErrors { throw Outcome.inputHasErrors }
    }
}
