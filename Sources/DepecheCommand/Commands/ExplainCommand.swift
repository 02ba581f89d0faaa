internal import Annotation
internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder
internal import Wire

/// `depeche explain`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says which rule and which row of the lexicon gave each annotation of a seed.",
        discussion: """
            With a line number only the paragraph on that line is explained.

            Examples:
              depeche explain seeds/000_700bf0e3e2067c25.txt
              depeche explain seeds/000_700bf0e3e2067c25.txt:3
            """)

    @Option(help: "The folder of the seeds and the lexicon.")
    var seeds = "seeds"

    @Argument(help: "A seed, with a line if you like: FILE or FILE:LINE.")
    var subject: String

    func run() async throws {
        var log = DiagnosticLog()
        let reader = try SeedReader(seeds: seeds, recording: &log)
        let place = SeedPlace(subject)
        let annotated = try reader.annotate(place.path, recording: &log)
        for diagnostic in log.sorted { Console.error(diagnostic.description) }
        if let annotated {
            let explanations = reader.explainer.explanations(of: annotated)
            let report = ExplanationReport(annotated.article, explanations, line: place.line, style: .standardOutput)
            Console.output(report.text)
        }
        if log.hasErrors { throw Outcome.inputHasErrors }
    }
}

/// `FILE` or `FILE:LINE`.
struct SeedPlace: Hashable {
    let path: String
    let line: Int?

    init(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count > 1, let last = parts.last, let line = Int(last), line > 0 {
            path = parts.dropLast().joined(separator: ":")
            self.line = line
        } else {
            path = text
            line = nil
        }
    }
}
