package import Diagnostics

/// Why a passage of an article has its annotation.
package struct Explanation: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case company, person, product, conference, institution, topic, date, amount, measure, event
    }

    package var kind: Kind
    package var mention: Mention
    /// What was understood, such as `nvidia`, `2026-01-12` or `1000000000 USD`.
    package var value: String
    package var reason: Reason
    /// The row of the lexicon; nil for what was discovered and for dates, amounts, measures and events.
    package var row: SourceLocation?

    /// The rule that gave an annotation.
    package enum Reason: Hashable, Sendable {
        case name
        /// A name that is also a word and had a second sign.
        case ambiguousName
        case alias
        case formerName
        /// Counts because of the passage, if one names the owner outright.
        case weakAlias(vouchedBy: Mention?)
        /// A company by the words around its name.
        case discoveredByWords
        case discoveredByCode(String)
        case discoveredByRole(String)
        case discoveredBySpeech
        case topicPattern(String, isStrong: Bool)
        /// A rule of the grammar of dates, amounts or measures, by its name.
        case grammar(String)
        /// The words that tell that something happened.
        case triggers([String])
        /// The words stand in no row as they are: another spelling of a name that does.
        case spelling
    }
}

extension Explanation: Comparable {
    /// Reading order; of annotations of one passage by kind.
    package static func < (left: Explanation, right: Explanation) -> Bool {
        left.mention.passage != right.mention.passage
            ? left.mention.passage < right.mention.passage
            : (left.kind.rawValue, left.value) < (right.kind.rawValue, right.value)
    }
}
