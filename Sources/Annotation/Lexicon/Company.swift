/// A business, fund or broker.
package struct Company: NamedRow, Hashable {
    package var names: LexiconNames
    /// `pharma`, `biotech`, `techbio`, `technology`, `semiconductor`, `tools`, `cro`, `diagnostics`, `investor`, `other`.
    package var kind: String
    /// ISO 3166-1 alpha-2.
    package var country: String?
    /// The primary listing first.
    package var listings: [Listing] = []
    /// Reuters codes besides those of the listings.
    package var codeAliases: [String] = []
    /// `active`, `merged` or `delisted`.
    package var state = "active"
    /// The id of the company that it became.
    package var successor: String?
    /// The id of the company to which it belongs.
    package var parent: String?
    package var formerNames: [String] = []

    static let kinds = [
        "pharma", "biotech", "techbio", "technology", "semiconductor", "tools", "cro", "diagnostics", "investor",
        "other",
    ]
    static let states = ["active", "merged", "delisted"]
}
