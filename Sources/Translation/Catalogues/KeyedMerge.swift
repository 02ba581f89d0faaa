/// Brings a catalogue up to texts that have keys of their own: words of the interface, labels.
package enum KeyedMerge {
    /// A text under its key, which is the entry's `msgctxt`.
    package struct Source: Hashable, Sendable {
        package var key: String
        package var text: String
        package var plural: String?

        package init(key: String, text: String, plural: String? = nil) {
            self.key = key
            self.text = text
            self.plural = plural
        }
    }

    /// The entries of a catalogue after the texts have changed: one that has other words than before keeps its translation as
    /// fuzzy, with the words that it was made of; one whose key is gone becomes obsolete.
    package static func entries(of file: POFile, for sources: [Source], forms: PluralForms) -> [POEntry] {
        let header = file.entries.filter { $0.isHeader && !$0.isObsolete }
        let old = file.entries.filter { !$0.isObsolete && !$0.isHeader }
        let obsolete = file.entries.filter(\.isObsolete)
        var living = Dictionary(old.compactMap { entry in entry.context.map { ($0, entry) } }) { first, _ in first }
        let revivable = Dictionary(obsolete.compactMap { entry in entry.context.map { ($0, entry) } }) { first, _ in
            first
        }
        var revived: Set<String> = []
        let entries = sources.map { source -> POEntry in
            if let entry = living.removeValue(forKey: source.key) { return renewed(entry, source, forms) }
            if let entry = revivable[source.key], revived.insert(source.key).inserted {
                return renewed(entry, source, forms)
            }
            return POEntry(
                context: source.key, id: source.text, plural: source.plural,
                strings: Array(repeating: "", count: source.plural == nil ? 1 : forms.categories.count))
        }
        let gone = old.filter { $0.isTranslated && living[$0.context ?? ""] != nil }.map { entry in
            var entry = entry
            entry.isObsolete = true
            return entry
        }
        return header + entries + obsolete.filter { !revived.contains($0.context ?? "") } + gone
    }

    private static func renewed(_ entry: POEntry, _ source: Source, _ forms: PluralForms) -> POEntry {
        var renewed = entry
        renewed.isObsolete = false
        let count = source.plural == nil ? 1 : forms.categories.count
        let hasChanged =
            LooseText.of(entry.id) != LooseText.of(source.text) || (entry.plural == nil) != (source.plural == nil)
        (renewed.id, renewed.plural) = (source.text, source.plural)
        if entry.strings.count != count {
            renewed.strings = Array((entry.strings + Array(repeating: "", count: count)).prefix(count))
        }
        if hasChanged, entry.isTranslated {
            renewed.isFuzzy = true
            renewed.previous =
                entry.previous ?? POEntry.Previous(context: entry.context, id: entry.id, plural: entry.plural)
        }
        return renewed
    }
}

extension InterfaceStrings {
    /// The words of the first language as texts to translate, by their keys in byte order.
    package var sources: [KeyedMerge.Source] {
        guard let original = languages.first else { return [] }
        return keys.compactMap { key in
            guard let text = text(key, in: original), let other = text.forms[.other] else { return nil }
            guard text.isPlural else { return KeyedMerge.Source(key: key, text: other) }
            return KeyedMerge.Source(key: key, text: text.forms[.one] ?? other, plural: other)
        }
    }
}
