internal import ArgumentParser
internal import SiteBuilder

/// `depeche check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says everything that build would say, and writes nothing.",
        discussion: """
            Examples:
              depeche check
              depeche check --strict --json
            """)

    @OptionGroup var arguments: SiteArguments

    func run() async throws {
        let progress = ProgressLine(isShown: Console.isErrorTerminal)
        let options = arguments.buildOptions
        let report = try await Interruption.cancelling {
            defer { progress.clear() }
            return try await SiteBuilder(options).check { progress.update($0) }
        }
        arguments.report(report)
        let counts = Counts(report.diagnostics)
        if !arguments.json { Console.output("\(report.articleCount) articles: \(counts).") }
        if counts.isFailure(strict: arguments.strict) { throw Outcome.inputHasErrors }
    }
}
