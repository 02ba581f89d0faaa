internal import Foundation

/// A command as ArgumentParser describes it (`--experimental-dump-help`).
struct CommandDescription: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            /// `long`, `short` or `longWithSingleDash`.
            let kind: String
            let name: String

            var written: String { (kind == "long" ? "--" : "-") + name }
        }

        /// `positional`, `option` or `flag`.
        let kind: String
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let defaultValue: String?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [CommandDescription]?
    let arguments: [Argument]?

    /// The description of a whole program, as it is printed.
    init?(dump: String) {
        struct Dump: Decodable {
            let command: CommandDescription
        }
        guard let dump = try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8)) else { return nil }
        self = dump.command
    }
}
