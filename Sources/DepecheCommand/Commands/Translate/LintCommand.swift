internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder
internal import Translation

/// `depeche translate lint`.
struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Holds every translation against its original.",
        discussion: """
            Numbers and amounts, links, names, terms of the glossary, negations, quotation marks and the form of the catalogue are \
            compared. How much a fault matters is said by language in site.yaml (translations: severity); errors end with exit \
            code 1. Words that state something else than the original are never published, whatever their state.

            Examples:
              depeche translate lint
              depeche translate lint --language en --json
            """)

    @OptionGroup var arguments: TranslateArguments

    @Flag(help: "Print findings as JSON Lines on standard output.")
    var json = false

    func run() async throws {
        let desk = try await arguments.desk()
        let languages = try arguments.languages(of: desk)
        let findings = try await SiteBuilder(arguments.options).lint(languages)
        let format: DiagnosticFormat = json ? .jsonLines : .human
        for finding in findings {
            json ? Console.output(format.line(for: finding)) : Console.error(format.line(for: finding))
        }
        let counts = Counts(findings)
        if !json { Console.output("\(languages.map(\.value).joined(separator: ", ")): \(counts).") }
        if findings.contains(where: { $0.severity == .error }) { throw Outcome.inputHasErrors }
    }
}
