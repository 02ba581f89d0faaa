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
}
