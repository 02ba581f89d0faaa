internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

/// `depeche check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says everything that build would say, follows every link of the would-be site, and writes nothing.",
        discussion: """
            Pages, places in pages, assets, feeds, site maps and the versions of a page in other languages are followed, all \
            in memory.

            Findings are printed for people; with --json as JSON Lines, with --sarif as one SARIF 2.1.0 file, on standard \
            output. With --review the editor's report comes along, as notes in these two forms. --summary adds what would \
            change against the output folder as it is to a Markdown file, such as $GITHUB_STEP_SUMMARY.

            Examples:
              depeche check
              depeche check --strict --json
              depeche check --review
              depeche check --sarif > check.sarif
              depeche check --output /tmp/published --summary summary.md
            """)

    @OptionGroup var arguments: SiteArguments

    @Flag(
        help: """
            Print the editor's report: names and codes that the lexicon lacks, with lines to paste; aliases that never match; \
            dates and amounts in doubt.
            """)
    var review = false

    @Flag(help: "Print findings as SARIF 2.1.0 on standard output.")
    var sarif = false

    @Option(help: ArgumentHelp("Add what would change to this Markdown file; - is standard output.", valueName: "file"))
    var summary: String?

    func validate() throws {
        if sarif, arguments.json { throw ValidationError("--sarif and --json are two forms of the same findings.") }
    }

    func run() async throws {
        let progress = ProgressLine(isShown: Console.isErrorTerminal)
        let options = arguments.buildOptions
        let extras = CheckExtras.links.union(review ? .review : []).union(summary == nil ? [] : .summary)
        var report = try await Interruption.cancelling {
            defer { progress.clear() }
            return try await SiteBuilder(options).check(extras) { progress.update($0) }
        }
        let counts = Counts(report.diagnostics)
        if sarif || arguments.json { report.diagnostics = (report.diagnostics + report.reviewNotes).sorted() }
        if sarif {
            Console.output(SARIFReport(report.diagnostics, version: Version.current).text)
        } else {
            arguments.report(report)
        }
        if !sarif, !arguments.json {
            if let text = report.review { Console.output(text + "\n") }
            Console.output("\(report.articleCount) articles: \(counts).")
        }
        try writeSummary(report.summary)
        if counts.isFailure(strict: arguments.strict) { throw Outcome.inputHasErrors }
    }

    private func writeSummary(_ text: String?) throws {
        guard let text, let summary else { return }
        if summary == "-" { Console.output(text) } else { try OutputText.append(text, to: summary) }
    }
}
