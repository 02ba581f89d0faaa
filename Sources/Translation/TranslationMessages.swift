internal import Diagnostics

/// The sentences of everything that is found wrong with interface words and with the settings of the site.
extension Diagnostic {
    static func missingStrings(of language: LanguageTag, path: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "strings.missing-file", at: SourceLocation(path: path),
            "Every language of the site needs a file of interface words", excerpt: language.value)
    }

    static func missingString(_ key: String, language: LanguageTag, path: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .error, rule: "strings.missing", at: SourceLocation(path: path),
            "The interface word “\(key)” is missing in the language \(language.value)", suggestion: suggestion)
    }

    static func extraString(_ key: String, language: LanguageTag, reference: LanguageTag, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "strings.extra", at: location,
            "The interface word “\(key)” stands in the language \(language.value) and not in \(reference.value)")
    }

    static func emptyString(_ key: String, language: LanguageTag, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "strings.empty", at: location,
            "The interface word “\(key)” is empty in the language \(language.value)")
    }

    static func stringIsList(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(.error, rule: "strings.list", at: location, "The interface word “\(key)” must be a text, not a list")
    }

    static func pluralMismatch(_ key: String, language: LanguageTag, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "strings.plural", at: location,
            "The interface word “\(key)” must have plural forms in every language or in none")
    }

    static func missingPlural(_ form: String, of key: String, language: LanguageTag, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "strings.missing-plural", at: location,
            "The interface word “\(key)” lacks the plural form “\(form)” in the language \(language.value)")
    }

    static func extraPlural(_ form: String, of key: String, language: LanguageTag, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "strings.extra-plural", at: location,
            "The interface word “\(key)” has the plural form “\(form)”, which the language \(language.value) never uses"
        )
    }

    static func noStrings(of language: LanguageTag, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "strings.no-words", at: location,
            "A file of interface words must be a mapping of keys to texts", excerpt: language.value)
    }

    static func repeatedString(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "strings.repeated", at: location,
            "The interface word “\(key)” must stand once, with dots or nested")
    }

    static func badPlace(_ place: String, key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "strings.bad-place", at: location,
            "A place of the interface word “\(key)” must be a name of lower-case letters between braces",
            excerpt: place,
            suggestion: "write {count}")
    }

    static func placeMismatch(_ place: String, key: String, language: LanguageTag, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "strings.place", at: location,
            "The interface word “\(key)” must have the same places in every language", excerpt: "{\(place)}")
    }

    static func invalidURL(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.invalid-url", at: location,
            "The base URL must be an absolute http or https address without query or fragment",
            excerpt: text, suggestion: "write https://example.org/ or https://example.org/digest/")
    }

    static func invalidPublisherURL(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.invalid-publisher-url", at: location,
            "The publisher's address must be an absolute http or https address", excerpt: text,
            suggestion: "write https://example.org/")
    }

    static func invalidEmail(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.invalid-email", at: location,
            "The publisher's e-mail must be an address such as a@b.org",
            excerpt: text)
    }

    static func taglineWithoutLanguage(_ tag: String, languages: [LanguageTag], at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "site.unknown-tagline", at: location, "A tagline must be in a language of the site",
            excerpt: tag, suggestion: "languages of the site: \(languages.map(\.value).joined(separator: ", "))")
    }

    static func noLanguages(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.no-languages", at: location,
            "The site needs at least one language, that of the originals first",
            suggestion: "write languages: [fr, en]")
    }

    static func invalidLanguage(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.invalid-language", at: location,
            "A language must be a BCP 47 tag, and each stands once", excerpt: text,
            suggestion: "write fr, en or pt-BR")
    }

    static func invalidTimeZone(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.invalid-time-zone", at: location, "The time zone must be a name of the IANA database",
            excerpt: text,
            suggestion: "write Europe/Paris")
    }

    static func invalidPercentage(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.invalid-percentage", at: location,
            "What is enough of a translation must be a whole number of percent from 0 to 100", excerpt: text,
            suggestion: "write enough: 80")
    }

    static func invalidSeverity(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.invalid-severity", at: location, "A severity must be note, warning or error",
            excerpt: text)
    }

    static func severityWithoutLanguage(_ tag: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "site.unknown-severity", at: location,
            "A severity must be of a language into which the site is translated", excerpt: tag)
    }
}
