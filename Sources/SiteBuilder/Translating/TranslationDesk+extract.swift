package import Diagnostics
package import Translation

extension TranslationDesk {
    /// What brings the catalogues of a language up to the texts: new passages come in, changed ones make their translations
    /// stale, those that are gone make them obsolete. A catalogue that is damaged stays as it is.
    ///
    /// A text gets a catalogue with its first extraction. Words of the interface and labels are asked for only where the
    /// templates' words and the lexicon lack the language.
    package func extraction(
        into language: LanguageTag, recording log: inout DiagnosticLog
    ) async throws -> [CatalogueChange] {
        let known = try await catalogues(of: language, recording: &log)
        let memory = TranslationMemory(known)
        let name = settings.title
        let changes = try await map { text in
            change(of: text.catalogue, language, known, named: name) { file in
                CatalogueMerge.entries(of: file, for: text.segments) {
                    memory.translation(of: $0, outside: text.catalogue)
                }
            }
        }
        let forms = PluralForms(language)
        let fixed = [
            change(of: CatalogueName.interface, language, known, named: name, isNeeded: needsInterface(language)) {
                KeyedMerge.entries(of: $0, for: strings.sources, forms: forms)
            },
            change(of: CatalogueName.labels, language, known, named: name, isNeeded: needsInterface(language)) {
                KeyedMerge.entries(of: $0, for: labels, forms: forms)
            },
            change(of: CatalogueName.glossary, language, known, named: name) { $0.entries },
        ]
        return (changes + fixed).compactMap { $0 }.sorted { $0.path.utf8ByteOrder < $1.path.utf8ByteOrder }
    }

    /// True for a language whose words do not stand with the templates.
    private func needsInterface(_ language: LanguageTag) -> Bool { !templateLanguages.contains(language) }

    private func change(
        of name: String, _ language: LanguageTag, _ known: [String: POFile], named project: String,
        isNeeded: Bool = true, _ merged: (POFile) -> [POEntry]
    ) -> CatalogueChange? {
        let old = known[name]
        guard old?.isWhole ?? isNeeded else { return nil }
        var file = old ?? POFile(new: path(name, language), for: language, named: project)
        file.entries = merged(file)
        return CatalogueChange(path(name, language), from: old?.text, to: file.text)
    }

    /// What takes away catalogues without a text, and all obsolete entries.
    package func pruning(of language: LanguageTag, recording log: inout DiagnosticLog) async throws -> [CatalogueChange]
    {
        let fixed = [CatalogueName.interface, CatalogueName.labels, CatalogueName.glossary]
        let names = Set(texts.map(\.catalogue) + fixed)
        let known = try await catalogues(of: language, recording: &log)
        return known.sorted { $0.key.utf8ByteOrder < $1.key.utf8ByteOrder }.compactMap { name, file in
            guard file.isWhole else { return nil }
            var pruned = file
            pruned.entries.removeAll(where: \.isObsolete)
            return CatalogueChange(file.path, from: file.text, to: names.contains(name) ? pruned.text : nil)
        }
    }
}
