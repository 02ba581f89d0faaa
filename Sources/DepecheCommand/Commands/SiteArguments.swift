internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import SiteBuilder

/// The options that `build` and `check` share.
struct SiteArguments: ParsableArguments {
    @Option(help: "The folder of the texts, site.yaml, lexicon/ and translations/.")
    var seeds = "seeds"

    @Option(
        help: "The folder of the templates, interface texts and assets (default: Templates, or the installed ones).")
    var templates: String?

    @Option(help: "The folder to fill; what others put there stays.")
    var output = "site"

    @Option(name: .customLong("base-url"), help: "The address of the published site, instead of the one in site.yaml.")
    var baseURL: String?

    @Option(help: "How many tasks work at once (default: the number of cores).")
    var jobs: Int?

    @Flag(help: "Let warnings stop the build too.")
    var strict = false

    @Flag(help: "Print how long each stage took.")
    var timings = false

    @Flag(help: "Print findings as JSON Lines on standard output.")
    var json = false

    static var coreCount: Int { ProcessInfo.processInfo.activeProcessorCount }

    func validate() throws {
        if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs must be a number from 1 to 1024.") }
    }

    var buildOptions: BuildOptions {
        var options = BuildOptions()
        options.seeds = seeds
        options.templates = templates ?? TemplatesPlace.preferred
        options.output = output
        options.baseURL = baseURL
        options.jobs = jobs ?? Self.coreCount
        options.isStrict = strict
        return options
    }

    /// JSON when asked for, annotations when GitHub Actions runs the command, else text for people.
    var diagnosticFormat: DiagnosticFormat {
        if json { return .jsonLines }
        return ProcessInfo.processInfo.environment["GITHUB_ACTIONS"] == "true" ? .github : .human
    }

    /// Prints the findings of a run and, when asked, its times.
    func report(_ report: BuildReport) {
        for diagnostic in report.diagnostics {
            let line = diagnosticFormat.line(for: diagnostic)
            json ? Console.output(line) : Console.error(line)
        }
        guard timings else { return }
        for (stage, duration) in report.times.durations {
            let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
            Console.error("\(stage.rawValue): \(String(format: "%.3f", seconds)) s")
        }
    }
}
