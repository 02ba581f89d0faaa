/// A conference, congress or fair.
package struct Conference: NamedRow, Hashable {
    package var names: LexiconNames
    package var place: String?
    /// The id of the company or institution that holds it.
    package var organiser: String?
}
