internal import ArgumentParser
internal import Diagnostics
internal import Foundation  // ProcessInfo: the number of cores
internal import SiteBuilder

/// `depeche package`.
struct PackageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "package",
        abstract: "Packs the built site into one archive for a host.",
        discussion: """
            The archive is a tar.gz as GitHub Pages takes it as an artifact: plain files, no links, the same bytes for the \
            same site. It also holds _headers, with a strict content security policy and rules for caches, and _redirects.

            Examples:
              depeche package
              depeche package --archive /tmp/site.tar.gz --precompress
            """)

    @Option(help: "The folder that a build filled.")
    var output = "site"

    @Option(help: "The archive to write.")
    var archive = "site.tar.gz"

    @Flag(help: "Add a .gz and a .br beside every text that gets smaller.")
    var precompress = false

    func run() async throws {
        let (output, archive, isPrecompressed) = (output, archive, precompress)
        try await Interruption.cancelling {
            var log = DiagnosticLog()
            let package = try SitePackage(output, recording: &log)
            for diagnostic in log.sorted { Console.error(diagnostic.description) }
            guard let package else { throw Outcome.inputHasErrors }
            let report = try await package.write(
                to: archive, isPrecompressed: isPrecompressed, jobs: ProcessInfo.processInfo.activeProcessorCount)
            Console.output("\(archive): \(report.fileCount) files, \(PlanReport.size(report.size)).")
        }
    }
}
