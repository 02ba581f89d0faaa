internal import Diagnostics

/// How many findings of each kind there are, as a sentence: "2 errors, 1 warning".
struct Counts: CustomStringConvertible {
    private let errors: Int
    private let warnings: Int

    init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
    }

    func isFailure(strict: Bool) -> Bool { errors > 0 || strict && warnings > 0 }

    var description: String {
        "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
    }
}
