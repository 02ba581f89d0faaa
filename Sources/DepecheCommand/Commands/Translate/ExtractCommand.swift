internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

/// `depeche translate extract`.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Brings all catalogues up to the texts, the interface and the lexicon.",
        discussion: """
            New passages come in, changed ones make their translations stale, and those that are gone make them obsolete; nothing \
            that was translated is lost. Run twice, it changes nothing. A damaged catalogue is named and left as it is.

            Examples:
              depeche translate extract
              depeche translate extract --check
              depeche translate extract --language en
            """)

    @OptionGroup var arguments: TranslateArguments

    @Flag(help: "Change nothing; fail when a catalogue is not up to date.")
    var check = false

    func run() async throws {
        let desk = try await arguments.desk()
        var log = DiagnosticLog()
        var changes: [CatalogueChange] = []
        for language in try arguments.languages(of: desk) {
            changes += try await desk.extraction(into: language, recording: &log)
        }
        if !check { try CatalogueChange.apply(changes) }
        ChangeReport.output(changes, verb: check ? "Out of date" : "Changed")
        try TranslateArguments.report(log)
        if check, !changes.isEmpty { throw Outcome.inputHasErrors }
    }
}

/// Says which catalogues change.
enum ChangeReport {
    /// So many are named.
    private static let most = 20

    static func output(_ changes: [CatalogueChange], verb: String) {
        for change in changes.prefix(most) { Console.output("\(change.kind.rawValue)  \(change.path)") }
        if changes.count > most { Console.output("… and \(changes.count - most) more") }
        let count = changes.count == 1 ? "1 catalogue" : "\(changes.count) catalogues"
        Console.output(changes.isEmpty ? "All catalogues are up to date." : "\(verb): \(count).")
    }
}
