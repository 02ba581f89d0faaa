internal import ArgumentParser
internal import SiteBuilder

/// `depeche build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the site from the seeds.",
        discussion: """
            The new site is built beside the old one and takes its place in one step. When a seed, a template or a setting \
            has an error, all errors are shown and the old site stays.

            When nothing changed since the last build, neither inputs nor output nor this program, nothing is done. When \
            seeds changed, only the pages that they touch are made anew. What that is known by is kept in \
            $XDG_CACHE_HOME/depeche or ~/.cache/depeche; it may be deleted at any time, and the next build makes everything.

            Examples:
              depeche build
              depeche build --base-url https://example.org/depot/ --output /srv/www/depot
              depeche build --strict --timings
            """)

    @OptionGroup var arguments: SiteArguments

    @Flag(name: .customLong("no-cache"), help: "Build everything, whatever is known of the last build.")
    var ignoresCache = false

    func run() async throws {
        let progress = ProgressLine(isShown: Console.isErrorTerminal)
        var options = arguments.buildOptions
        options.cache = ignoresCache ? nil : CachePlace.cache
        let wanted = options
        let report = try await Interruption.cancelling {
            defer { progress.clear() }
            return try await SiteBuilder(wanted).build(
                onProgress: { progress.update($0) },
                onWaiting: { Console.error("Waiting for another build to end …") })
        }
        arguments.report(report)
        guard report.isPublished else {
            Console.error("Nothing was published: \(Counts(report.diagnostics)).")
            throw Outcome.inputHasErrors
        }
        if !arguments.json { Console.output(summary(of: report)) }
    }

    private func summary(of report: BuildReport) -> String {
        if report.isUpToDate {
            return
                "\(arguments.output)/: nothing changed; \(report.pageCount) pages from \(report.articleCount) articles."
        }
        let written = report.fileCount - report.unchangedFileCount
        return """
            \(arguments.output)/: \(report.pageCount) pages from \(report.articleCount) articles \
            (\(report.fileCount) files, \(written) new or changed).
            To look at them, open \(arguments.output)/index.html in a browser.
            """
    }
}
