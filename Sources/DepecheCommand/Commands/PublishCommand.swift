internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilder

/// `depeche publish`.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Publishes the built site: to a branch of a git remote, or to a folder.",
        discussion: """
            First the plan is shown: which addresses are new, changed and removed. --dry-run ends there.

            A branch gets one commit with the site; the work tree is not touched, and what others put on the branch, such as \
            CNAME, stays. A folder gets assets first, then pages, feeds and maps; what is gone is deleted last.

            Nothing is published when nothing changed, or when the output folder is not as a build left it.

            Examples:
              depeche publish --dry-run
              depeche publish
              depeche publish --remote git@example.org:news/pages.git --branch main --single-commit
              depeche publish --folder /srv/www/digest
            """)

    @Option(help: "The folder that a build filled.")
    var output = "site"

    @Option(help: "The branch to publish to.")
    var branch = "gh-pages"

    @Option(help: "The git remote, by name or address.")
    var remote = "origin"

    @Option(help: "Publish to this folder instead of a branch; it must exist.")
    var folder: String?

    @Flag(help: "Keep only the newest site on the branch, without its history.")
    var singleCommit = false

    @Option(help: "The subject of the commit.")
    var message: String?

    @Flag(help: "Show the plan and end there.")
    var dryRun = false

    @Flag(help: "Let more than a tenth of the addresses go.")
    var allowRemovals = false

    @Flag(help: "Show every change of the plan, not only the first of each kind.")
    var all = false

    func validate() throws {
        guard folder != nil else { return }
        if singleCommit || message != nil || branch != "gh-pages" || remote != "origin" {
            throw ValidationError("--folder goes without --branch, --remote, --single-commit and --message.")
        }
    }

    func run() async throws {
        let options = publishOptions
        let (isDryRun, showsAll) = (dryRun, all)
        try await Interruption.cancelling {
            var log = DiagnosticLog()
            let publication = try Publication(
                options, recording: &log, onWaiting: { Console.error("Waiting for a build to end …") })
            for diagnostic in log.sorted { Console.error(diagnostic.description) }
            guard let publication else { throw Outcome.inputHasErrors }
            Console.output(PlanReport(publication.plan, of: publication.targetName, showsAll: showsAll).text)
            if isDryRun || publication.plan.isEmpty { return }
            try Task.checkCancellation()
            try publication.carryOut()
            Console.output("Published to \(publication.targetName).")
        }
    }

    private var publishOptions: PublishOptions {
        var options = PublishOptions()
        options.output = output
        options.destination = folder.map { .folder($0) } ?? .branch(branch, remote: remote)
        options.isSingleCommit = singleCommit
        options.message = message
        options.allowsRemovals = allowRemovals
        return options
    }
}
