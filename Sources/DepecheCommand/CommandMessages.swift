internal import Diagnostics

/// The sentences of what is wrong with what the command is given besides its arguments.
extension Diagnostic {
    static func invalidLine(_ refusal: LineRequest.Refusal, number: Int, _ line: String) -> Diagnostic {
        let (rule, sentence): (String, String) =
            switch refusal {
            case .noObject: ("no-object", "A line must be a JSON object")
            case .noText: ("no-text", "A line must have a text: “text” must be a string")
            case .malformedID: ("id", "“id” must be a string or a whole number")
            case .malformedDate: ("date", "“date” must be a date such as 2026-01-12, 2026-01 or 2026, or null")
            case .unknownDirection: ("direction", "“direction” must be past, future or auto")
            }
        let suggestion: String? =
            if case .unknownDirection(let word) = refusal {
                Suggestion.didYouMean(word, in: ["past", "future", "auto"])
            } else {
                nil
            }
        return Diagnostic(
            .error, rule: "annotate.\(rule)", at: SourceLocation(path: "standard input", line: number), sentence,
            excerpt: line, suggestion: suggestion)
    }
}
