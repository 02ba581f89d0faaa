internal import Diagnostics
package import Translation

/// Entries of several catalogues of one language on their way to a translator and back.
struct TranslationExchange: Hashable, Sendable {
    struct Catalogue: Hashable, Sendable {
        /// Below the folder of the language.
        var name: String
        var entries: [POEntry]
    }

    var language: LanguageTag
    var catalogues: [Catalogue]
}

/// Which entries are sent out.
package struct ExchangeFilter: Sendable {
    /// Only texts of this day or later; ISO 8601.
    package var since: String?
    /// Only entries in these states; all when empty.
    package var states: Set<TranslationState> = []

    package init() {}

    func takes(_ entry: POEntry) -> Bool {
        guard !entry.isHeader else { return false }
        return states.isEmpty ? true : states.contains(entry.state)
    }
}

extension TranslationDesk {
    /// The entries of a language that a filter takes, catalogue by catalogue in byte order.
    func exchange(
        _ language: LanguageTag, _ filter: ExchangeFilter, recording log: inout DiagnosticLog
    ) async throws -> TranslationExchange {
        let dates = Dictionary(texts.map { ($0.catalogue, $0.date) }) { first, _ in first }
        let known = try await catalogues(of: language, recording: &log)
        let sorted = known.sorted { $0.key.utf8ByteOrder < $1.key.utf8ByteOrder }
        let catalogues = sorted.compactMap { name, file -> TranslationExchange.Catalogue? in
            if let since = filter.since, (dates[name] ?? nil) ?? "" < since { return nil }
            let entries = file.entries.filter(filter.takes)
            return entries.isEmpty ? nil : TranslationExchange.Catalogue(name: name, entries: entries)
        }
        return TranslationExchange(language: language, catalogues: catalogues)
    }

    /// What puts entries that came back into their catalogues.
    ///
    /// An entry takes words, state and comments of the one with its `msgctxt` and `msgid`; one that came back without words
    /// changes nothing, and one whose passage has changed or gone since is told.
    ///
    /// - Parameter replaces: whether words for which a person stands give way.
    func changes(
        by exchange: TranslationExchange, replacing replaces: Bool, recording log: inout DiagnosticLog
    ) async throws -> [CatalogueChange] {
        let known = try await catalogues(of: exchange.language, recording: &log)
        return exchange.catalogues.compactMap { catalogue -> CatalogueChange? in
            let path = path(catalogue.name, exchange.language)
            guard var file = known[catalogue.name] else {
                log.record(.unknownCatalogue(at: SourceLocation(path: path)))
                return nil
            }
            guard file.isWhole else { return nil }
            let old = file.text
            var places = Dictionary(file.entries.indices.map { (Slot(file.entries[$0]), $0) }) { first, _ in first }
            for entry in catalogue.entries where entry.isTranslated {
                guard let place = places.removeValue(forKey: Slot(entry)) else {
                    if !entry.isObsolete { log.record(.passageHasChanged(entry.id, at: SourceLocation(path: path))) }
                    continue
                }
                let isOpen = !file.entries[place].isTranslated || file.entries[place].isFuzzy
                if replaces || isOpen { file.entries[place].take(entry) }
            }
            return CatalogueChange(path, from: old, to: file.text)
        }
    }

    /// What tells the entries of a catalogue apart.
    private struct Slot: Hashable {
        let key: POEntry.Key
        let isObsolete: Bool

        init(_ entry: POEntry) {
            key = entry.key
            isObsolete = entry.isObsolete
        }
    }
}

extension POEntry {
    /// Takes what a translator changes; what the source says stays.
    fileprivate mutating func take(_ other: POEntry) {
        guard strings.count == other.strings.count else { return }
        strings = other.strings
        comments = other.comments
        flags = other.flags
        previous = other.previous
    }
}
