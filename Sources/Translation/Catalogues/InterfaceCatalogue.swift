internal import Diagnostics

/// The words of the interface out of a catalogue (`seeds/translations/<language>/interface.po`).
///
/// A word that is not translated, or whose translation must not be shown, is the one of the first language: an interface
/// that is half translated keeps no text from its readers.
struct InterfaceCatalogue {
    private let file: POFile
    private let language: LanguageTag
    private let categories: [PluralCategory]

    init(_ file: POFile, in language: LanguageTag) {
        self.file = file
        self.language = language
        categories = PluralCategory.categories(in: language)
    }

    /// The words of the language for all keys of the first one. What is missing is noted.
    func texts(for reference: [String: InterfaceText], recording log: inout DiagnosticLog) -> [String: InterfaceText] {
        let living = file.entries.filter { !$0.isObsolete && $0.context != nil }
        let entries = Dictionary(living.map { ($0.context ?? "", $0) }) { first, _ in first }
        var missing: [String] = []
        var texts: [String: InterfaceText] = [:]
        for (key, original) in reference.sorted(by: { $0.key < $1.key }) {
            guard let entry = entries[key], entry.isTranslated, entry.state.isPublishable else {
                texts[key] = fallback(original)
                missing.append(key)
                continue
            }
            let text = text(of: entry)
            if text.places == original.places, text.badPlace == nil, text.isPlural == original.isPlural,
                !key.hasPrefix("address.") || Slug.isWord(text.forms[.other] ?? "")
            {
                texts[key] = text
            } else {
                texts[key] = fallback(original)
                log.record(.unlikeOriginal(key, language: language, at: text.location))
            }
        }
        if let first = missing.first {
            log.record(.untranslatedWords(missing.count, first: first, language: language, path: file.path))
        }
        return texts
    }

    private func text(of entry: POEntry) -> InterfaceText {
        let location = file.location(of: entry)
        guard entry.plural != nil else {
            return InterfaceText(forms: [.other: entry.strings[0]], isPlural: false, location: location)
        }
        return InterfaceText(forms: PluralForms(language).forms(of: entry.strings), isPlural: true, location: location)
    }

    private func fallback(_ original: InterfaceText) -> InterfaceText {
        guard original.isPlural else { return original }
        let other = original.forms[.other] ?? ""
        let forms = categories.map { ($0, $0 == .one ? original.forms[.one] ?? other : other) }
        return InterfaceText(
            forms: Dictionary(uniqueKeysWithValues: forms), isPlural: true, location: original.location)
    }
}

extension Diagnostic {
    fileprivate static func unlikeOriginal(_ key: String, language: LanguageTag, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .warning, rule: "strings.unlike-original", at: location,
            "The interface word “\(key)” must have the places and the plural of its original, and in addresses only letters, digits and hyphens; in \(language.value) the original is shown"
        )
    }

    fileprivate static func untranslatedWords(_ count: Int, first: String, language: LanguageTag, path: String)
        -> Diagnostic
    {
        Diagnostic(
            .note, rule: "strings.untranslated", at: SourceLocation(path: path),
            "Interface words that are not translated into \(language.value) are shown in the first language",
            excerpt: count == 1 ? first : "\(first) and \(count - 1) more")
    }
}
