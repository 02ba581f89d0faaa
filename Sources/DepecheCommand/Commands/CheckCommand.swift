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
              depeche check --review
            """)

    @OptionGroup var arguments: SiteArguments

    @Flag(
        help: """
            Print the editor's report: names and codes that the lexicon lacks, with lines to paste; aliases that never match; \
            dates and amounts in doubt.
            """)
    var review = false

    func run() async throws {
        let progress = ProgressLine(isShown: Console.isErrorTerminal)
        let options = arguments.buildOptions
        let isReviewing = review
        let report = try await Interruption.cancelling {
            defer { progress.clear() }
            return try await SiteBuilder(options).check(isReviewing: isReviewing) { progress.update($0) }
        }
        arguments.report(report)
        let counts = Counts(report.diagnostics)
        if review, let text = report.review { Console.output(text + "\n") }
        if !arguments.json { Console.output("\(report.articleCount) articles: \(counts).") }
        if counts.isFailure(strict: arguments.strict) { throw Outcome.inputHasErrors }
    }
}
