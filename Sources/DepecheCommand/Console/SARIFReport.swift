internal import Diagnostics
internal import Rendering

/// Findings in the form in which code scanners exchange them (OASIS SARIF 2.1.0).
struct SARIFReport {
    private let diagnostics: [Diagnostic]
    private let version: String

    init(_ diagnostics: [Diagnostic], version: String) {
        self.diagnostics = diagnostics
        self.version = version
    }

    var text: String {
        let rules = Set(diagnostics.map(\.rule)).sorted()
        let driver = JSONValue.object([
            "name": "depeche", "version": .text(version),
            "rules": .list(rules.map { .object(["id": .text($0)]) }),
        ])
        let run = JSONValue.object([
            "tool": .object(["driver": driver]), "columnKind": "unicodeCodePoints",
            "results": .list(diagnostics.map(result)),
        ])
        return JSONValue.object([
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": .list([run]),
        ]).serialized
    }

    private func result(_ diagnostic: Diagnostic) -> JSONValue {
        let place = diagnostic.location
        let message = [
            diagnostic.message, diagnostic.excerpt.map { ": “\($0)”" }, diagnostic.suggestion.map { " (\($0))" },
        ].compactMap { $0 }.joined()
        let region = JSONValue.object(["startLine": .number(place.line), "startColumn": .number(place.column)])
        let physical = JSONValue.object([
            "artifactLocation": .object(["uri": .text(Self.reference(place.path))]), "region": region,
        ])
        return .object([
            "ruleId": .text(diagnostic.rule), "level": .text(diagnostic.severity.rawValue),
            "message": .object(["text": .text(message)]),
            "locations": .list([.object(["physicalLocation": physical])]),
        ])
    }

    /// The path as a reference (RFC 3986, 4.2): relative to the folder of the project, or to the root of the disk.
    private static func reference(_ path: String) -> String {
        let encoded = URLComponent.encodedPath(path)
        return path.hasPrefix("/") ? "file://\(encoded)" : encoded
    }
}
