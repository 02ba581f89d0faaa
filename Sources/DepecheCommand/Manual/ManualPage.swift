/// The manual page of the program, for `man` (mdoc(7)), made from what the commands say of themselves.
struct ManualPage {
    private let program: CommandDescription
    private let version: String

    init(_ program: CommandDescription, version: String) {
        self.program = program
        self.version = version
    }

    /// There is no date: the same program has the same page.
    var text: String {
        let name = program.commandName
        let commands = (program.subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
        var lines = [
            ".Dd $Mdocdate$", ".Dt \(name.uppercased()) 1", ".Os \(Self.escaped("\(name) \(version)"))", ".Sh NAME",
            ".Nm \(name)", ".Nd \(Self.escaped(Self.withoutStop(program.abstract ?? "")))", ".Sh SYNOPSIS",
        ]
        for command in commands { lines += synopsis(of: command) }
        lines.append(".Sh DESCRIPTION")
        lines += Self.prose(program.discussion ?? "")
        lines.append(".Sh COMMANDS")
        for command in commands { lines += section(on: command) }
        return lines.joined(separator: "\n")
    }

    private func synopsis(of command: CommandDescription) -> [String] {
        let arguments = shown(command)
        let options = arguments.contains { $0.kind != "positional" } ? [".Op Ar options"] : []
        return [".Nm \(program.commandName)", ".Cm \(command.commandName)"] + options
            + arguments.filter { $0.kind == "positional" }.map { argument in
                let name = "Ar \(Self.escaped(argument.valueName ?? ""))\(argument.isRepeating ? " ..." : "")"
                return argument.isOptional ? ".Op \(name)" : ".\(name)"
            } + [".br"]
    }

    private func section(on command: CommandDescription) -> [String] {
        let arguments = shown(command)
        var lines = [".Ss \(command.commandName)"] + Self.prose(command.abstract ?? "")
        if let discussion = command.discussion { lines += [".Pp"] + Self.prose(discussion) }
        guard !arguments.isEmpty else { return lines }
        lines += [".Pp", ".Bl -tag -width indent"]
        for argument in arguments {
            lines += [".It \(Self.heading(argument))"] + Self.prose(Self.explanation(argument))
        }
        return lines + [".El"]
    }

    private func shown(_ command: CommandDescription) -> [CommandDescription.Argument] {
        (command.arguments ?? []).filter { argument in
            let names = argument.names?.map(\.name) ?? []
            return argument.shouldDisplay && !names.contains("version") && !names.contains("help")
        }
    }

    private static func heading(_ argument: CommandDescription.Argument) -> String {
        let value = "Ar \(escaped(argument.valueName ?? ""))"
        if argument.kind == "positional" { return value }
        let names = (argument.names ?? []).map { "Fl \(escaped(String($0.written.dropFirst())))" }.joined(
            separator: " , ")
        return argument.kind == "option" ? "\(names) \(value)" : names
    }

    private static func explanation(_ argument: CommandDescription.Argument) -> String {
        let text = argument.abstract ?? ""
        guard argument.kind == "option", let value = argument.defaultValue, !text.contains("default:") else {
            return text
        }
        return "\(text) (default: \(value))"
    }

    /// Paragraphs of prose; indented lines, such as examples, are kept as they are.
    private static func prose(_ text: String) -> [String] {
        var lines: [String] = []
        var isLiteral = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isIndented = line.hasPrefix("  ")
            if isIndented != isLiteral { lines.append(isIndented ? ".Bd -literal -offset indent" : ".Ed") }
            isLiteral = isIndented
            if line.isEmpty {
                lines.append(".Pp")
            } else {
                lines.append(escaped(isIndented ? String(line.dropFirst(2)) : String(line)))
            }
        }
        return isLiteral ? lines + [".Ed"] : lines
    }

    private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

    /// Text as troff prints it: no backslash, hyphen or first dot of a line does anything (groff_char(7)).
    private static func escaped(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
