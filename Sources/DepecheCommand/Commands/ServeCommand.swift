internal import ArgumentParser
internal import Diagnostics
internal import Preview
internal import SiteBuilder

/// `depeche serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site as it would be, and shows it anew after every change.",
        discussion: """
            The site is made in memory, page by page as they are looked at: the output folder is never touched, so it stays \
            the build of the committed seeds until you run depeche build. Seeds, lexicon, translations, templates and \
            interface words are watched; a save reloads the browser. Errors are shown here and over the page, and the last \
            good site stays up.

            Only this machine can reach it (127.0.0.1). When the port is taken the next free one is used. Ctrl-C ends it.

            Examples:
              depeche serve
              depeche serve --open
              depeche serve --port 4000 --seeds /tmp/seeds
            """)

    @Option(help: "The folder of the texts, site.yaml, lexicon/ and translations/.")
    var seeds = "seeds"

    @Option(
        help: "The folder of the templates, interface texts and assets (default: Templates, or the installed ones).")
    var templates: String?

    @Option(help: "The port to serve on.")
    var port = 8000

    @Flag(help: "Open the site in the browser.")
    var open = false

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port must be a number from 1 to 65535.") }
    }

    func run() async throws {
        let state = PreviewState()
        let server = try PreviewServer(state, port: port)
        let address = "http://127.0.0.1:\(server.port)/"
        let (loop, opensBrowser, port) = (PreviewLoop(options(at: address), showing: state), open, port)
        if server.port != port { Console.error("Port \(port) is taken.") }
        do {
            try await Interruption.cancelling {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await server.run() }
                    group.addTask {
                        try await server.waitUntilListening()
                        Console.output("Serving \(address) (Ctrl-C ends it)")
                        if opensBrowser, !Browser.open(address) { Console.error("No browser could be opened.") }
                        try await loop.run { Self.report($0) }
                    }
                    defer { group.cancelAll() }
                    try await group.next()
                }
            }
        } catch is CancellationError {
            Console.error("Served no longer.")
        }
    }

    private func options(at address: String) -> BuildOptions {
        var options = BuildOptions()
        options.seeds = seeds
        options.templates = templates ?? TemplatesPlace.preferred
        options.baseURL = address
        options.jobs = SiteArguments.coreCount
        return options
    }

    private static func report(_ event: PreviewLoop.Event) {
        switch event {
        case .shown(let count, let diagnostics, let duration):
            for diagnostic in diagnostics { Console.error(diagnostic.description) }
            let time = duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
            Console.output("\(count) article\(count == 1 ? "" : "s") in \(time) ms: \(Counts(diagnostics)).")
        case .kept(let diagnostics):
            for diagnostic in diagnostics { Console.error(diagnostic.description) }
            Console.error("The last good site stays up: \(Counts(diagnostics)).")
        case .failed(let error):
            Console.error(error.description)
            Console.error("The last good site stays up.")
        }
    }
}
