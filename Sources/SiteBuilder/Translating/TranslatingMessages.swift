internal import Diagnostics
internal import Translation

/// The sentences of everything that is found wrong with the folder of translations.
extension Diagnostic {
    static func unlistedLanguage(_ language: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "translation.unlisted-language", at: location,
            "A folder of translations must be of a language of the site", excerpt: language,
            suggestion: "add it to languages in site.yaml")
    }

    static func catalogueWithoutSeed(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "translation.no-seed", at: location, "A catalogue must have the name of a seed",
            suggestion: "depeche translate prune takes it away")
    }

    static func languageIsThere(_ language: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "translation.language-exists", at: location, "The site has this language already",
            excerpt: language, suggestion: "depeche translate extract brings its catalogues up to date")
    }

    static func languagesNotWritable(_ language: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "translation.languages-not-writable", at: location,
            "The list of languages must be written as languages: [fr, en] or as a list of lines to be added to",
            suggestion: "add \(language) to it, then run depeche translate extract")
    }

    static func unknownCatalogue(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "translation.unknown-catalogue", at: location,
            "What comes back must be of a catalogue that is there", suggestion: "run depeche translate extract first")
    }

    static func passageHasChanged(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "translation.passage-changed", at: location,
            "A translation that comes back must be of a passage that is still in its text", excerpt: text)
    }

    static func notXLIFF(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "xliff.not-xliff", at: location,
            "The file must be XLIFF 2.0 or 2.1 with the language of its translations (trgLang)")
    }

    static func notExchange(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "translation.not-exchange", at: location,
            "The catalogue must be one that depeche translate export made",
            suggestion: "depeche translate merge takes other catalogues")
    }

    static func suggestionsFailed(_ status: Int32, _ errors: String, command: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "translation.suggestions-failed", at: SourceLocation(path: command),
            "The command that suggests translations must end with 0, not \(status)",
            excerpt: errors.isEmpty ? nil : errors)
    }

    static func suggestionNotUnderstood(_ line: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "translation.suggestion", at: location,
            "An answer must be a line of JSON with id and translation", excerpt: line)
    }

    static func suggestionRefused(_ reason: String, _ words: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, rule: "translation.suggestion-refused", at: location,
            "A suggested translation must state what its original states", excerpt: words, suggestion: reason)
    }
}
