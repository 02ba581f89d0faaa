internal import Diagnostics

/// The sentences of everything that Wire finds in a seed.
extension Diagnostic {
    static func notText(_ seed: SeedFile) -> Diagnostic {
        Diagnostic(
            .error, rule: "wire.not-text", at: SourceLocation(path: seed.path),
            "A seed must be a text, and this file is not one",
            suggestion: "save it as UTF-8 text")
    }

    static func emptySeed(_ seed: SeedFile) -> Diagnostic {
        Diagnostic(
            .error, rule: "wire.empty-seed", at: SourceLocation(path: seed.path),
            "A seed must hold a text, and this one is empty",
            suggestion: "delete the file or fill it")
    }

    static func noBody(_ seed: SeedFile) -> Diagnostic {
        Diagnostic(
            .error, rule: "wire.no-body", at: SourceLocation(path: seed.path),
            "A seed must hold a story, and this one holds only what surrounds one")
    }

    static func noDate(_ seed: SeedFile) -> Diagnostic {
        Diagnostic(
            .warning, rule: "wire.no-date", at: SourceLocation(path: seed.path),
            "No date of publication stands in this seed, so it is published among the undated",
            suggestion: "begin the file with “ date 2026-01-12 ” if you know it")
    }

    static func mojibake(_ found: String, path: String, utf8Offset: Int, in text: String) -> Diagnostic {
        Diagnostic(
            .warning, rule: "wire.mojibake", at: SourceLocation(path: path, utf8Offset: utf8Offset, in: text.utf8),
            "These letters look like UTF-8 that was read in another encoding", excerpt: found,
            suggestion: "get the text again from its source; it is published as it stands")
    }

    static func charactersLeftOut(
        _ scalar: Unicode.Scalar, path: String, utf8Offset: Int, in text: String
    ) -> Diagnostic {
        Diagnostic(
            .warning, rule: "wire.characters-left-out",
            at: SourceLocation(path: path, utf8Offset: utf8Offset, in: text.utf8),
            "Control, direction and invisible characters are left out of the page", excerpt: String(scalar))
    }

    static func stampDisagrees(_ stamp: PublicationDate, with header: PublicationDate, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .warning, rule: "wire.date-disagrees", at: location,
            "The date of a stamp does not lie in the date of the header, which is kept: \(header.value)",
            excerpt: stamp.value)
    }

    static func unclosedFrontMatter(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "wire.front-matter", at: location, "Front matter must end with a line of three hyphens",
            excerpt: "---")
    }

    static func invalidDate(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "wire.invalid-date", at: location, "A date must be a day, a month or a year of the calendar",
            excerpt: text, suggestion: "write it as 2026-01-12, 2026-01 or 2026")
    }

    static func invalidLanguage(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "wire.invalid-language", at: location, "A language must be a BCP 47 tag", excerpt: text,
            suggestion: "write fr or en")
    }
}
