package import Diagnostics
internal import StrictYAML

/// What the editor says of translations (`translations:` in `seeds/site.yaml`).
package struct TranslationSettings: Hashable, Sendable {
    /// The share of an article's passages, in percent, that must be translated for search engines, feeds and the search to
    /// be given the translation.
    package var enough = 80
    /// How much a fault of a translation matters, by language.
    package var severities: [LanguageTag: Diagnostic.Severity] = [:]

    package init() {}

    /// Reads the field; what is not said is as in `init()`.
    init(_ fields: inout YAMLMapping, languages: [LanguageTag], recording log: inout DiagnosticLog) {
        guard var own = fields.mapping("translations", named: "the translations", recording: &log) else { return }
        if let text = own.text("enough", recording: &log) {
            if let percent = Int(text), 0...100 ~= percent {
                enough = percent
            } else {
                log.record(.invalidPercentage(text, at: own.location(of: "enough")))
            }
        }
        if var byLanguage = own.mapping("severity", named: "the severities", recording: &log) {
            for key in byLanguage.keyNames {
                guard let text = byLanguage.requiredText(key, recording: &log) else { continue }
                let severity = Diagnostic.Severity(rawValue: text)
                if severity == nil { log.record(.invalidSeverity(text, at: byLanguage.location(of: key))) }
                if !languages.dropFirst().contains(LanguageTag(key)) {
                    log.record(.severityWithoutLanguage(key, at: byLanguage.location(of: key)))
                }
                severities[LanguageTag(key)] = severity
            }
        }
        own.refuseOtherKeys(recording: &log)
    }
}

extension SiteSettings {
    /// How much a fault of a translation into a language matters; a warning where the editor does not say.
    package func translationSeverity(in language: LanguageTag) -> Diagnostic.Severity {
        translations.severities[language] ?? .warning
    }
}
