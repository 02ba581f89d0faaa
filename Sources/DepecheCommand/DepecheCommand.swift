internal import ArgumentParser

/// Runs the command with the arguments of the process and exits with its code.
package func runDepeche() async {
    await DepecheCommand.main()
}

/// The command `depeche`.
struct DepecheCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "depeche", abstract: "Turns French wire texts into a news digest.")
}
