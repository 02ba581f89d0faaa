internal import Diagnostics
internal import Foundation

/// The forms in which findings are printed.
enum DiagnosticFormat: Sendable {
    /// `path:line:column: error: …`, for people and editors.
    case human
    /// One JSON object a line, for programs.
    case jsonLines
    /// Workflow commands of GitHub Actions, which show as annotations at their line.
    case github

    func line(for diagnostic: Diagnostic) -> String {
        switch self {
        case .human: diagnostic.description
        case .jsonLines: jsonLine(for: diagnostic)
        case .github: workflowCommand(for: diagnostic)
        }
    }

    private func jsonLine(for diagnostic: Diagnostic) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(JSONDiagnostic(diagnostic)) else { return diagnostic.description }
        return String(decoding: data, as: UTF8.self)
    }

    /// See "Workflow commands for GitHub Actions": `%`, CR and LF are escaped everywhere, `:` and `,` in properties too.
    private func workflowCommand(for diagnostic: Diagnostic) -> String {
        let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let place = diagnostic.location
        let title = Self.escapedProperty(diagnostic.rule)
        let message = [
            diagnostic.message, diagnostic.excerpt.map { ": “\($0)”" }, diagnostic.suggestion.map { " (\($0))" },
        ].compactMap { $0 }.joined()
        return
            "::\(command) file=\(Self.escapedProperty(place.path)),line=\(place.line),col=\(place.column),title=\(title)"
            + "::\(Self.escapedData(message))"
    }

    private static func escapedData(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func escapedProperty(_ text: String) -> String {
        escapedData(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}

/// A finding as `--json` prints it.
private struct JSONDiagnostic: Encodable {
    let severity, rule, path: String
    let line, column: Int
    let message: String
    let excerpt, suggestion: String?

    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.rawValue
        rule = diagnostic.rule
        path = diagnostic.location.path
        line = diagnostic.location.line
        column = diagnostic.location.column
        message = diagnostic.message
        excerpt = diagnostic.excerpt
        suggestion = diagnostic.suggestion
    }
}
