internal import Annotation
internal import ArgumentParser
internal import Diagnostics
internal import Foundation  // FileManager: whether a subject is a seed
internal import SiteBuilder
internal import Wire

/// `depeche explain`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says why a company, topic or date is in a seed, or from what a page came.",
        discussion: """
            Of a seed, every annotation is told with its rule and its row of the lexicon; with a line number only those of \
            the paragraph on that line.

            Of a page, its templates, its seeds and its rows of the lexicon are told, whether the last build changed it and \
            why, and what changed since.

            Examples:
              depeche explain seeds/000_700bf0e3e2067c25.txt
              depeche explain seeds/000_700bf0e3e2067c25.txt:3
              depeche explain /fr/entreprises/nvidia/
              depeche explain site/fr/index.html
            """)

    @Option(help: "The folder of the texts, site.yaml, lexicon/ and translations/.")
    var seeds = "seeds"

    @Option(
        help: "The folder of the templates, interface texts and assets (default: Templates, or the installed ones).")
    var templates: String?

    @Option(help: "The folder that a build filled.")
    var output = "site"

    @Argument(help: "A seed, with a line if you like (FILE or FILE:LINE), or a page by its address or file.")
    var subject: String

    func run() async throws {
        let place = SeedPlace(subject)
        if !isInOutput, FileManager.default.fileExists(atPath: place.path) {
            try explainSeed(place)
        } else {
            try await explainPage()
        }
    }

    private func explainSeed(_ place: SeedPlace) throws {
        var log = DiagnosticLog()
        let reader = try SeedReader(seeds: seeds, recording: &log)
        let annotated = try reader.annotate(place.path, recording: &log)
        for diagnostic in log.sorted { Console.error(diagnostic.description) }
        if let annotated {
            let explanations = reader.explainer.explanations(of: annotated)
            let report = ExplanationReport(annotated.article, explanations, line: place.line, style: .standardOutput)
            Console.output(report.text)
        }
        if log.hasErrors { throw Outcome.inputHasErrors }
    }

    // MARK: Pages

    private var outputPrefix: String { output.hasSuffix("/") ? output : output + "/" }

    private var isInOutput: Bool { subject.hasPrefix(outputPrefix) }

    private func explainPage() async throws {
        var options = BuildOptions()
        options.seeds = seeds
        options.templates = templates ?? TemplatesPlace.preferred
        options.output = output
        options.jobs = SiteArguments.coreCount
        options.cache = CachePlace.cache
        let page = isInOutput ? String(subject.dropFirst(outputPrefix.count)) : subject
        let (explanation, diagnostics) = try await SiteBuilder(options).explanation(of: page)
        for diagnostic in diagnostics { Console.error(diagnostic.description) }
        guard diagnostics.isEmpty else { throw Outcome.inputHasErrors }
        guard let explanation else {
            throw ValidationError("“\(subject)” is neither a file nor a page of the site.")
        }
        Console.output(PageReport(explanation, style: .standardOutput).text)
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
