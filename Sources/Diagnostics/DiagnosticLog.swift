/// The findings of a run, gathered so that all of them are shown at once.
///
/// Functions that read what people wrote take it as a last parameter: `recording log: inout DiagnosticLog`.
package struct DiagnosticLog: Sendable {
    /// In the order in which they were recorded.
    package private(set) var found: [Diagnostic] = []

    package init() {}

    package mutating func record(_ diagnostic: Diagnostic) {
        found.append(diagnostic)
    }

    package mutating func record(contentsOf other: DiagnosticLog) {
        found.append(contentsOf: other.found)
    }

    package var hasErrors: Bool { found.contains { $0.severity == .error } }

    package var isEmpty: Bool { found.isEmpty }

    /// All findings in the order of their places, each once.
    package var sorted: [Diagnostic] {
        var seen = Set<Diagnostic>()
        return found.sorted().filter { seen.insert($0).inserted }
    }

    package func count(of severity: Diagnostic.Severity) -> Int {
        sorted.count { $0.severity == severity }
    }
}
