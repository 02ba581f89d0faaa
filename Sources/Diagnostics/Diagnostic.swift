/// One finding about what a person wrote: a seed, a lexicon row, a template, a setting.
///
/// An author's mistake is a diagnostic; broken machinery (disk, permission) is a thrown error.
package struct Diagnostic: Hashable, Sendable {
    /// How much a finding matters: errors stop the build, warnings only with `--strict`, notes never.
    package enum Severity: String, Sendable, Comparable, CaseIterable {
        case note, warning, error

        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    package var severity: Severity
    /// The stable name of the rule that was broken, such as `wire.empty-seed`; for `--json` and for tests.
    package var rule: String
    package var location: SourceLocation
    /// The rule in one sentence, in headline style, without a full stop at its end.
    package var message: String
    /// The text that broke the rule, as written, when there is one.
    package var excerpt: String?
    /// One way to mend it, such as "did you mean “languages”?".
    package var suggestion: String?

    package init(
        _ severity: Severity, rule: String, at location: SourceLocation, _ message: String,
        excerpt: String? = nil, suggestion: String? = nil
    ) {
        self.severity = severity
        self.rule = rule
        self.location = location
        self.message = message
        self.excerpt = excerpt
        self.suggestion = suggestion
    }
}

extension Diagnostic: Comparable {
    /// By place, then the most severe first, then by rule and wording, so that a report never depends on order of discovery.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.location != right.location { return left.location < right.location }
        if left.severity != right.severity { return left.severity > right.severity }
        return (left.rule.utf8ByteOrder, left.message.utf8ByteOrder)
            < (right.rule.utf8ByteOrder, right.message.utf8ByteOrder)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `path:line:column: error: message: “excerpt” (suggestion)`, on one line that is safe to print.
    package var description: String {
        var line = "\(location): \(severity.rawValue): \(message)"
        if let excerpt { line += ": “\(Self.shortened(excerpt))”" }
        if let suggestion { line += " (\(suggestion))" }
        return PrintableText.escaped(line)
    }

    /// At most 120 Unicode scalars, since an excerpt can be a whole hostile file.
    private static func shortened(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.prefix(121)
        return start.count <= 120 ? text : String(String.UnicodeScalarView(start.dropLast())) + "…"
    }
}
