internal import Diagnostics
internal import Wire

/// The sentences of everything that is found wrong with the lexicon.
extension Diagnostic {
    static func unknownLexiconFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "lexicon.unknown-file", at: SourceLocation(path: path),
            "The lexicon has no file of this name",
            suggestion:
                "known files: agencies, companies, conferences, exchanges, institutions, nouns, people, products, topics"
        )
    }

    static func malformedID(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "lexicon.malformed-id", at: location,
            "An id must consist of lower-case letters, digits and single hyphens between them", excerpt: id)
    }

    static func unknownKind(_ kind: String, among kinds: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "lexicon.unknown-kind", at: location, "There is no such kind of row here", excerpt: kind,
            suggestion: Suggestion.didYouMean(kind, in: kinds) ?? "known: \(kinds.joined(separator: ", "))")
    }

    static func repeatedID(_ id: String, first: SourceLocation, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "lexicon.repeated-id", at: location,
            "Two rows must not have the same id, and this one stands at \(first) too",
            excerpt: id)
    }

    static func nameClash(_ name: String, with id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "lexicon.name-clash", at: location,
            "A name must not stand for two rows, and \(id) has this one too", excerpt: name,
            suggestion: "make it a weak alias of both, or drop one")
    }

    static func unknownReference(_ id: String, field: String, known: [String], at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "lexicon.unknown-reference", at: location,
            "The field “\(field)” must name something that the lexicon has",
            excerpt: id, suggestion: Suggestion.didYouMean(id, in: known))
    }

    static func codeOfOtherMarket(
        _ code: String, mic: String, fitting: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, rule: "lexicon.code-of-other-market", at: location,
            "The suffix of a Reuters code and the market of its listing must agree, and \(mic) is another market",
            excerpt: code, suggestion: "write \(fitting.joined(separator: " or ")), or mend the code")
    }

    static func unknownCode(_ code: String, known: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "lexicon.unknown-code", at: location, "A Reuters code must end in a suffix of exchanges.yaml",
            excerpt: code)
    }
}

extension WeekdayConflict {
    /// The disagreement in a sentence, for exports.
    package var sentence: String {
        "\(day) is a \(Self.names[day.weekday - 1]), not a \(Self.names[writtenWeekday - 1])"
    }

    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
