/// The terms that a language always translates alike, or keeps (`glossary.po`): `msgid` is the French term, `msgstr` its
/// translations with ` | ` between those that are allowed.
package struct Glossary: Hashable, Sendable {
    struct Term: Hashable, Sendable {
        let term: String
        let translations: [String]
        /// Of both, in lower case, without what typesetters change.
        let foldedTerm: String
        let foldedTranslations: [String]
    }

    private let terms: [Term]

    package init() {
        terms = []
    }

    package init(_ file: POFile) {
        let entries = file.entries.filter { !$0.isObsolete && !$0.isHeader && $0.isTranslated && !$0.isFuzzy }
        terms = entries.map { entry in
            let translations = entry.strings[0].split(separator: "|").map {
                $0.split(separator: " ").joined(separator: " ")
            }
            return Term(
                term: entry.id, translations: translations, foldedTerm: Self.folded(entry.id),
                foldedTranslations: translations.map(Self.folded))
        }
    }

    /// The terms of a French passage that its translation puts otherwise.
    func missing(in translation: String, for source: String) -> [(term: String, translation: String)] {
        guard !terms.isEmpty else { return [] }
        let (words, sourceWords) = (Self.folded(translation), Self.folded(source))
        return terms.filter { term in
            Self.contains(term.foldedTerm, in: sourceWords) && !term.foldedTranslations.contains { words.contains($0) }
        }.map { ($0.term, $0.translations.joined(separator: " | ")) }
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// Whether a term stands in a text as whole words, in the singular or plural.
    private static func contains(_ term: String, in text: String) -> Bool {
        let padded = " \(text) "
        return padded.contains(" \(term) ") || padded.contains(" \(term)s ") || padded.contains(" \(term)x ")
    }
}
