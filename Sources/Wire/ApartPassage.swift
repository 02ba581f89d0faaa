/// A passage of a seed that is kept and shown apart from the story: never dropped, never annotated.
package struct ApartPassage: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The crawler's ` date …` prefix.
        case header
        /// "information fournie par …", "Publié le …", "Mis à jour le …", reading time.
        case stamp
        /// "PARIS, 20 juin (Reuters) -".
        case dateline
        case byline
        /// Machine translation, updates, repetition, subscription, reproduction rights.
        case notice
        /// "(Reportage de …, édité par …)", initials.
        case signature
        /// A caption or a photo credit.
        case caption
        /// "Source : …".
        case source
        /// Login forms, share buttons, menus, comment widgets, quote lines, lists of other headlines.
        case chrome
        /// Sector primers, lexicons, "À propos de", forward-looking statements, contacts.
        case background
        /// Agency footers and copyright lines.
        case footer
    }

    package var kind: Kind
    package var text: String
    /// True when it stands before the first block of the body in the seed.
    package var isBeforeBody: Bool
    /// The line of the seed on which it begins.
    package var line: Int

    package init(_ kind: Kind, _ text: String, isBeforeBody: Bool, line: Int) {
        self.kind = kind
        self.text = text
        self.isBeforeBody = isBeforeBody
        self.line = line
    }
}
