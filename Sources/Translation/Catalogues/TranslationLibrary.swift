/// Everything that is translated into one language.
package struct LanguageCatalogue: Sendable {
    package var language: LanguageTag
    /// By the names of the seeds.
    package var articles: [String: ArticleTranslation]
    /// The words of the interface: `msgctxt` is the key of `Templates/strings`, `msgid` the word in the first language.
    package var interface: POFile?
    /// The labels of the lexicon: `msgctxt` is kind and id, such as `topic/chips`, `msgid` the label in the first language.
    package var labels: POFile?
    package var glossary: Glossary

    package init(
        language: LanguageTag, articles: [String: ArticleTranslation] = [:], interface: POFile? = nil,
        labels: POFile? = nil, glossary: Glossary = Glossary()
    ) {
        self.language = language
        self.articles = articles
        self.interface = interface
        self.labels = labels
        self.glossary = glossary
    }

    /// The labels that may be shown, by kind and id.
    package var translatedLabels: [String: String] {
        let entries = (labels?.entries ?? []).filter { !$0.isObsolete && $0.isTranslated && $0.state.isPublishable }
        let labels = entries.compactMap { entry in entry.context.map { ($0, entry.strings[0]) } }
        return Dictionary(labels) { first, _ in first }
    }
}

/// The catalogues of a site by their languages (`seeds/translations/`).
package struct TranslationLibrary: Sendable {
    private let catalogues: [LanguageTag: LanguageCatalogue]

    package init(_ catalogues: [LanguageCatalogue] = []) {
        self.catalogues = Dictionary(catalogues.map { ($0.language, $0) }) { first, _ in first }
    }

    package var languages: [LanguageTag] { catalogues.keys.sorted { $0.value < $1.value } }

    package func catalogue(for language: LanguageTag) -> LanguageCatalogue? { catalogues[language] }
}
