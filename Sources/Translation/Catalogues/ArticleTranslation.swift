/// A passage with what its catalogue says of it.
package struct TranslatedSegment: Hashable, Sendable {
    package var segment: Segment
    /// Inline CommonMark; nil without words.
    package var text: String?
    package var state: TranslationState
    /// The French that a stale translation was made of.
    package var previous: String?

    /// The words that readers may be shown.
    package var publishableText: String? { state.isPublishable ? text : nil }
}

/// What the catalogue of an article says, in one language.
package struct ArticleTranslation: Hashable, Sendable {
    package var language: LanguageTag
    /// Who translated it, by the header's `Last-Translator` without the address.
    package var translator: String?
    private var segments: [Segment: TranslatedSegment]

    package init(_ file: POFile, language: LanguageTag) {
        self.language = language
        translator = Self.name(file.header["Last-Translator"])
        let living = file.entries.filter { !$0.isObsolete }.compactMap { entry in
            entry.context.flatMap(SegmentRole.init).map { role in
                TranslatedSegment(
                    segment: Segment(role, entry.id), text: entry.isTranslated ? entry.strings[0] : nil,
                    state: entry.state, previous: entry.previous?.id)
            }
        }
        segments = Dictionary(living.map { ($0.segment, $0) }) { first, _ in first }
    }

    /// What is known of a passage; one that the catalogue lacks is untranslated.
    package func segment(_ segment: Segment) -> TranslatedSegment {
        segments[segment] ?? TranslatedSegment(segment: segment, text: nil, state: .untranslated)
    }

    /// Keeps the words of some passages back, as if a program had made them.
    package mutating func withhold(_ withheld: Set<Segment>) {
        for segment in withheld { segments[segment]?.state = .machine }
    }

    /// The part of the passages that have words for readers, from 0 to 1.
    package func coverage(of all: [Segment]) -> Double {
        guard !all.isEmpty else { return 0 }
        return Double(all.count { segment($0).publishableText != nil }) / Double(all.count)
    }

    /// `Jeanne Martin <jm@example.org>` is Jeanne Martin; gettext's placeholder is nobody.
    private static func name(_ field: String?) -> String? {
        guard let field else { return nil }
        let name = String(field.prefix { $0 != "<" }).trimmingSpaces
        return name.isEmpty || name == "FULL NAME" || name == "Automatically generated" ? nil : name
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
