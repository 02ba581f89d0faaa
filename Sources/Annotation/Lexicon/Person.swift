/// A person of the beat.
package struct Person: NamedRow, Hashable {
    package var names: LexiconNames
    /// The role as the press words it; the role that an article gives always wins.
    package var role: String?
    /// The id of a company or institution.
    package var organisation: String?
}
