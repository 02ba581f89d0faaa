internal import Diagnostics

/// The sentences of everything that is found wrong with the form of a catalogue.
extension Diagnostic {
    static func catalogueNotText(at location: SourceLocation) -> Diagnostic {
        Diagnostic(.error, rule: "po.not-text", at: location, "A catalogue must be a text file without NUL bytes")
    }

    static func catalogueNotUTF8(_ charset: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "po.encoding", at: location,
            "A catalogue must be UTF-8, or name its code page in its header", excerpt: charset,
            suggestion: "save it as UTF-8 with charset=UTF-8")
    }

    static func strayWords(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "po.stray-words", at: location,
            "A line of a catalogue must be a comment, a keyword with its text, or a text that goes on", excerpt: text,
            suggestion: "msgctxt, msgid, msgid_plural, msgstr or msgstr[0], each once in an entry")
    }

    static func brokenString(_ rule: POString.Problem.Rule, _ text: String, at location: SourceLocation) -> Diagnostic {
        let (message, suggestion) =
            switch rule {
            case .noQuotationMark: ("A text must stand between quotation marks", "write msgstr \"…\"")
            case .notClosed:
                ("A text must end with a quotation mark on its line", "close it, or write \\\" for a mark inside")
            case .unknownEscape: ("A backslash must begin an escape of C", "write \\\\ for a backslash")
            case .trailingWords: ("Nothing may stand behind a text", "write \\\" for a quotation mark inside it")
            }
        return Diagnostic(.error, rule: "po.text", at: location, message, excerpt: text, suggestion: suggestion)
    }

    static func unfinishedEntry(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "po.unfinished", at: location,
            "An entry must have a msgid, and a msgstr or all its forms counted from msgstr[0]",
            excerpt: id.isEmpty ? nil : id)
    }

    static func repeatedEntry(_ id: String, first: SourceLocation?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "po.repeated", at: location,
            "An entry must stand once in a catalogue, by its msgctxt and msgid", excerpt: id,
            suggestion: first.map { "the first stands at line \($0.line)" })
    }

    static func wrongPluralCount(_ count: Int, expected: Int, _ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "po.plural-count", at: location,
            "An entry must have as many forms as the header's nplurals says: \(expected), not \(count)", excerpt: id)
    }
}
