package import Diagnostics
package import Translation

/// How far a text is translated.
package struct TextStatus: Hashable, Sendable {
    package let seed: String
    package let path: String
    package let counts: [TranslationState: Int]
    /// False for a catalogue that is damaged.
    package let isWhole: Bool

    /// The number of passages.
    package var total: Int { counts.values.reduce(0, +) }
    /// Those that readers may be shown.
    package var translated: Int { counts.filter { $0.key.isPublishable }.values.reduce(0, +) }
    package var stale: Int { counts[.stale, default: 0] + counts[.staleCritical, default: 0] }
}

/// How far a language is.
package struct LanguageStatus: Hashable, Sendable {
    package let language: LanguageTag
    package let texts: [TextStatus]

    package var counts: [TranslationState: Int] {
        texts.reduce(into: [:]) { sums, text in sums.merge(text.counts) { $0 + $1 } }
    }

    package var total: Int { texts.reduce(0) { $0 + $1.total } }
    package var translated: Int { texts.reduce(0) { $0 + $1.translated } }

    /// The share of passages that readers may be shown, in percent, rounded down; a site without texts is whole.
    package var percent: Int { total == 0 ? 100 : translated * 100 / total }
}

extension TranslationDesk {
    /// How far every text is translated into a language, in the order of the seeds.
    package func status(
        of language: LanguageTag, recording log: inout DiagnosticLog
    ) async throws -> LanguageStatus {
        let known = try await catalogues(of: language, recording: &log)
        let texts = try await map { text in
            let file = known[text.catalogue]
            let isWhole = file?.isWhole ?? true
            let translation = file.flatMap { $0.isWhole ? ArticleTranslation($0, language: language) : nil }
            var counts: [TranslationState: Int] = [:]
            for segment in text.segments where !segment.text.isEmpty {
                counts[translation?.segment(segment).state ?? .untranslated, default: 0] += 1
            }
            return TextStatus(
                seed: text.seed, path: path(text.catalogue, language), counts: counts, isWhole: isWhole)
        }
        return LanguageStatus(language: language, texts: texts)
    }
}
