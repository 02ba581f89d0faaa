package import CommonMark
package import Translation

/// An article in another language than its own: which of its passages are translated, and how.
package struct ArticleVersion: Hashable, Sendable {
    /// A headline or block of the article.
    package struct Passage: Hashable, Sendable {
        /// The translation as it is published; nil where the original stands in its place.
        package let inlines: [Inline]?
        package let state: TranslationState
        /// The original that a stale translation was made from, as inline CommonMark.
        package let previous: String?

        init(_ found: TranslatedSegment) {
            state = found.state
            inlines = found.publishableText.flatMap(SegmentText.inlines)
            previous = inlines == nil || state != .stale ? nil : found.previous
        }

        /// The words of the translation; nil where the original stands in its place.
        package var text: String? { inlines?.plainText }
    }

    package let language: LanguageTag
    package let headline: Passage
    /// One for each block of the article.
    package let blocks: [Passage]
    package let translator: String?
    /// True when so much is translated that readers of the language are sent here.
    package let isEnough: Bool
    /// The last part of the address, out of the translated headline; nil where the original's serves.
    package internal(set) var slug: String?

    /// The number of passages that are published in the language.
    package var translatedCount: Int { passages.count { $0.inlines != nil } }
    package var passageCount: Int { blocks.count + 1 }
    package var passages: [Passage] { [headline] + blocks }

    /// How much is translated, in whole percent of the passages, rounded down.
    package var coverage: Int { translatedCount * 100 / passageCount }

    /// True when a passage was translated from words that have changed since.
    package var isStale: Bool { passages.contains { $0.state == .stale && $0.inlines != nil } }
}
