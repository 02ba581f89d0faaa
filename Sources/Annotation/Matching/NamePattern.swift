/// What a word of the automaton stands for.
struct NamePattern: Hashable, Sendable {
    enum Kind: Int, Hashable, Sendable {
        case conference, product, person, institution, company, topic
    }

    enum Strength: Hashable, Sendable {
        /// Counts on its own.
        case strong
        /// Counts with a second sign: the name is also a word, or belongs to an owner that must be named.
        case contextual
        /// Counts after the full name, a code or a product.
        case weak
        /// Takes a stretch of text out, for topics.
        case exception
    }

    var kind: Kind
    /// The index of the row in its list of the lexicon.
    var row: Int
    var strength: Strength
    /// The name as the lexicon writes it.
    var surface: String

    /// True for a name without a lower-case letter, which is matched with its capitals: `CES` is not `ces`.
    var isAcronym: Bool { surface.unicodeScalars.allSatisfy { !$0.properties.isLowercase } && surface.utf8.count <= 6 }
    /// True for a name that is written in lower case, such as a substance: it is matched with and without a capital.
    var isCommonWord: Bool { surface.unicodeScalars.first?.properties.isLowercase == true }
    /// True for a name of several words that opens with a common noun, such as "Conférence …": its first letter may be small.
    var hasGenericHead: Bool { (kind == .conference || kind == .institution) && surface.contains(" ") }
}
