internal import Foundation

/// Colours of a terminal (ECMA-48, 8.3.117), or none.
struct TerminalStyle: Sendable {
    enum Colour: Int, Sendable {
        case red = 31
        case green, yellow, blue, magenta, cyan
    }

    let isColoured: Bool

    /// The style of standard output: colours on a terminal, unless `NO_COLOR` says no (no-color.org) or it is a dumb one.
    static var standardOutput: TerminalStyle {
        let environment = ProcessInfo.processInfo.environment
        let isWanted = environment["NO_COLOR"]?.isEmpty != false && environment["TERM"] != "dumb"
        return TerminalStyle(isColoured: Console.isOutputTerminal && isWanted)
    }

    func coloured(_ text: String, _ colour: Colour) -> String { styled(text, colour.rawValue) }

    func bold(_ text: String) -> String { styled(text, 1) }

    func faint(_ text: String) -> String { styled(text, 2) }

    private func styled(_ text: String, _ code: Int) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
