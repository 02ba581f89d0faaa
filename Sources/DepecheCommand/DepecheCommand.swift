internal import ArgumentParser
internal import Preview
internal import SiteBuilder
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Runs the command with the arguments of the process and exits with its code.
package func runDepeche() async -> Never {
    exit(await DepecheCommand.run(Array(CommandLine.arguments.dropFirst())))
}

/// The command `depeche`.
struct DepecheCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "depeche",
        abstract: "Turns French wire texts into a news digest: Markdown first, then a site.",
        discussion: """
            Put texts into seeds/ with depeche add, look at them with depeche serve, and run depeche build to fill site/.

            Commands work in the folder that holds seeds/. Templates are those of Templates/ beside it; where there are \
            none, those that were installed with the program (share/depeche/Templates).

            Exit codes: 0 done, 1 the input has errors, 2 wrong usage, 3 the system failed (disk, permission), \
            4 less is translated than the minimum.

            Examples:
              depeche serve --open
              depeche add ~/Bureau/texte.txt
              depeche build && depeche publish --dry-run
            """,
        version: "depeche \(Version.current)",
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, AddCommand.self,
            TranslateCommand.self, AnnotateCommand.self, ExplainCommand.self, PublishCommand.self, PackageCommand.self,
            ManualCommand.self,
        ])

    /// Parses and runs the arguments. Gives the exit code; whatever is to be said has been printed.
    static func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return Outcome.done.rawValue
        } catch let error as SystemError {
            Console.error(error.description)
            return Outcome.systemFailed.rawValue
        } catch let error as PreviewError {
            Console.error("depeche serve: error: \(error)")
            return Outcome.systemFailed.rawValue
        } catch let failure as PublicationFailure {
            Console.error(failure.description)
            return failure.outcome.rawValue
        } catch is CancellationError {
            Console.error("Interrupted: the site is as it was before.")
            return interruptedExitCode
        } catch let code as Outcome {
            return code.rawValue
        } catch {
            return report(error)
        }
    }

    /// What all commands say of themselves.
    static var ownDescription: CommandDescription? {
        do {
            _ = try parseAsRoot(["--experimental-dump-help"])
            return nil
        } catch {
            return CommandDescription(dump: fullMessage(for: error))
        }
    }

    /// What shells expect of a program that SIGINT ended: 128 and the signal's number.
    private static let interruptedExitCode: Int32 = 130

    /// Prints the help that was asked for, or says what is wrong with the arguments.
    private static func report(_ error: any Error) -> Int32 {
        let message = fullMessage(for: error)
        if exitCode(for: error) == .success {
            Console.output(message)
            return Outcome.done.rawValue
        }
        Console.error(message)
        return Outcome.wrongUsage.rawValue
    }
}
