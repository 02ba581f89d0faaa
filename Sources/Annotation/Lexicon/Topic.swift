package import Diagnostics

/// A topic of the digest with the patterns that are signs of it.
package struct Topic: LexiconRow, Hashable {
    /// A concept of another vocabulary.
    package struct Match: Hashable, Sendable {
        /// `exact`, `close`, `broad` or `narrow`.
        package var kind: String
        /// Such as `medtop:20000737`.
        package var code: String
        package var isVerified: Bool
    }

    package var id: String
    /// The French label.
    package var name: String
    package var labels: [String: String]
    /// The id of its group.
    package var group: String
    /// One French sentence.
    package var definition: String
    /// The same sentence in other languages, by their tags.
    package var definitions: [String: String] = [:]
    package var iptc: Match?
    package var wikidata: String?
    /// True when its facts were seen at a source.
    package var isVerified = false
    package var broader: String?
    package var strongPatterns: [String] = []
    package var weakPatterns: [String] = []
    /// Phrases that are taken out before anything is matched.
    package var exceptions: [String] = []
    package var location: SourceLocation

    /// The definition in a language; nil where nobody wrote one.
    package func definition(in language: String) -> String? { language == "fr" ? definition : definitions[language] }

    package var aliases: [String] { [] }
    package var weakAliases: [String] { [] }

    static let matchKinds = ["exact", "close", "broad", "narrow"]
}

/// A group of topics.
package struct TopicGroup: Hashable, Sendable {
    package var id: String
    package var labels: [String: String]
}
