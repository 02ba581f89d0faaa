internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder
internal import Translation
internal import Wire

/// `depeche translate export`.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Puts what is to be translated into one file, for an agency or a translator's program.",
        discussion: """
            XLIFF 2.1 or one gettext catalogue, with states, comments and the French that stale translations were made of. \
            translate import brings it back.

            Examples:
              depeche translate export --language en --xliff en.xlf
              depeche translate export --language de --po de.po --only untranslated --only stale
              depeche translate export --language en --xliff - --since 2026-01-01
            """)

    @OptionGroup var arguments: TranslateArguments

    @Option(help: ArgumentHelp("Write XLIFF 2.1 to this file; - is standard output.", valueName: "file"))
    var xliff: String?

    @Option(help: ArgumentHelp("Write a gettext catalogue to this file; - is standard output.", valueName: "file"))
    var po: String?

    @Option(help: ArgumentHelp("Only texts of this day or later.", valueName: "date"))
    var since: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Only entries in this state (untranslated, machine, draft, reviewed, final, stale, obsolete); may be given more than once.",
            valueName: "state"))
    var only: [String] = []

    func validate() throws {
        if (xliff == nil) == (po == nil) { throw ValidationError("Name one file: --xliff FILE or --po FILE.") }
        if arguments.tags.count != 1 { throw ValidationError("Name one language: --language en.") }
        if let since, PublicationDate(since) == nil {
            throw ValidationError("“\(since)” must be a date such as 2026-01-12.")
        }
        if let unknown = only.first(where: { TranslationState(rawValue: $0) == nil }) {
            throw ValidationError("“\(unknown)” is no state of a translation.")
        }
    }

    func run() async throws {
        let desk = try await arguments.desk()
        var log = DiagnosticLog()
        var filter = ExchangeFilter()
        filter.since = since
        filter.states = Set(only.compactMap(TranslationState.init))
        if filter.states.contains(.stale) { filter.states.insert(.staleCritical) }
        for language in try arguments.languages(of: desk) {
            let (text, count) = try await desk.export(
                language, as: xliff == nil ? .gettext : .xliff, filter, recording: &log)
            try TranslateArguments.report(log)
            let path = xliff ?? po ?? "-"
            if path == "-" {
                Console.output(String(text.dropLast()))
            } else {
                try OutputText.replace(path, with: text)
                Console.output("\(path): \(count) passages.")
            }
        }
    }
}
