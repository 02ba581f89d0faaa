internal import Translation

/// The translations of a language by their originals, to be offered where the very same text stands elsewhere.
struct TranslationMemory: Sendable {
    private var translations: [String: [(catalogue: String, words: String)]] = [:]

    init(_ catalogues: [String: POFile]) {
        for (name, file) in catalogues.sorted(by: { $0.key < $1.key }) {
            for entry in file.entries where !entry.isObsolete && entry.isTranslated && !entry.isFuzzy && !entry.isHeader
            {
                guard entry.context.flatMap(SegmentRole.init) != nil else { continue }
                translations[entry.id, default: []].append((name, entry.strings[0]))
            }
        }
    }

    /// The words of the first other catalogue, by name, that translates the text.
    func translation(of segment: Segment, outside catalogue: String) -> String? {
        translations[segment.text]?.first { $0.catalogue != catalogue }?.words
    }
}
