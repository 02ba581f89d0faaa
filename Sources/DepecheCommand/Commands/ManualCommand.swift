internal import ArgumentParser
internal import SiteBuilder

/// `depeche manual`, for `make install`.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Prints the manual page.",
        discussion: """
            Examples:
              depeche manual > depeche.1
              depeche manual | man -l -
            """, shouldDisplay: false)

    func run() throws {
        guard let program = DepecheCommand.ownDescription else { return }
        Console.output(ManualPage(program, version: Version.current).text)
    }
}
