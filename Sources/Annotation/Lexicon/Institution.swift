/// A regulator, university, research body, hospital, foundation or association.
package struct Institution: NamedRow, Hashable {
    package var names: LexiconNames
    package var kind: String
    package var country: String?

    static let kinds = ["regulator", "university", "research", "hospital", "foundation", "association"]
}
