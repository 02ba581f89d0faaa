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
}
