package import Diagnostics

/// What every row of the lexicon has: an id, names, and the place where it stands.
package protocol LexiconRow: Sendable {
    var id: String { get }
    var name: String { get }
    /// Other forms that are safe on their own.
    var aliases: [String] { get }
    /// Forms that count only after the full name, a code or a product of the same owner in the article.
    var weakAliases: [String] { get }
    /// Labels per language for display, by BCP 47 tag; the name where there is none.
    var labels: [String: String] { get }
    var location: SourceLocation { get }
}

/// A business, fund or broker.
package struct Company: LexiconRow, Hashable {
    package var id: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var labels: [String: String] = [:]
    /// True when the name is also a word or a first name: it is matched with its capitals and only with a second sign.
    package var isNameAmbiguous = false
    /// `pharma`, `biotech`, `techbio`, `technology`, `semiconductor`, `investor`…
    package var kind: String
    /// ISO 3166-1 alpha-2.
    package var country: String?
    /// The primary listing first.
    package var listings: [Listing] = []
    /// `active`, `merged` or `delisted`.
    package var state = "active"
    /// The id of the company that it became or belongs to.
    package var parent: String?
    package var formerNames: [String] = []
    /// Wikidata's item, such as `Q632240`.
    package var wikidata: String?
    package var location: SourceLocation
}

/// A drug, model, platform, software, chip or supercomputer.
package struct Product: LexiconRow, Hashable {
    package var id: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var labels: [String: String] = [:]
    /// `drug`, `candidate`, `model`, `platform`, `software`, `chip`, `supercomputer`…
    package var kind: String
    /// The id of the company that makes or sells it.
    package var owner: String?
    package var partners: [String] = []
    /// True when it counts only beside its owner.
    package var needsContext = false
    package var location: SourceLocation
}

/// A person of the beat.
package struct Person: LexiconRow, Hashable {
    package var id: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var labels: [String: String] = [:]
    package var role: String?
    package var organisation: String?
    package var location: SourceLocation
}

/// A conference, congress or fair.
package struct Conference: LexiconRow, Hashable {
    package var id: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var labels: [String: String] = [:]
    package var place: String?
    package var location: SourceLocation
}

/// A regulator, university or foundation.
package struct Institution: LexiconRow, Hashable {
    package var id: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var labels: [String: String] = [:]
    /// `regulator`, `university`, `foundation`, `research`.
    package var kind: String
    package var country: String?
    package var location: SourceLocation
}

/// A topic of the digest.
package struct Topic: LexiconRow, Hashable {
    package var id: String
    package var name: String
    package var aliases: [String] = []
    package var weakAliases: [String] = []
    package var labels: [String: String] = [:]
    /// The id of its group.
    package var group: String
    /// One sentence per language.
    package var definitions: [String: String] = [:]
    package var location: SourceLocation
}
