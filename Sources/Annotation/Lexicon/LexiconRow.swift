package import Diagnostics

/// What every row of the lexicon has: an id, names, and the place where it stands.
package protocol LexiconRow: Sendable {
    var id: String { get }
    var name: String { get }
    /// Other forms that are safe on their own.
    var aliases: [String] { get }
    /// Forms that count only after the full name, a code or a product of the same owner in the article.
    var weakAliases: [String] { get }
    /// Names in other languages by BCP 47 tag; `name` where there is none.
    var labels: [String: String] { get }
    var location: SourceLocation { get }
}

extension LexiconRow {
    /// The name in a language.
    package func label(in language: String) -> String { labels[language] ?? name }
}

/// The fields that rows of every kind share.
package struct LexiconNames: Hashable, Sendable {
    package var id: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var labels: [String: String] = [:]
    /// True when the name is also a word or a first name: it needs its capital and a second sign.
    package var isAmbiguous = false
    package var wikidata: String?
    /// True when its facts were seen at a source; false when they are from memory.
    package var isVerified = true
    package var location: SourceLocation
}

/// A row that is made of the shared fields and its own.
package protocol NamedRow: LexiconRow {
    var names: LexiconNames { get }
}

extension NamedRow {
    package var id: String { names.id }
    package var name: String { names.name }
    package var aliases: [String] { names.aliases }
    package var weakAliases: [String] { names.weakAliases }
    package var labels: [String: String] { names.labels }
    package var location: SourceLocation { names.location }
}
