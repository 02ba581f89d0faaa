/// A word, a number or a mark of a text.
struct Token: Sendable {
    enum Kind: Sendable {
        case word, number, mark
    }

    /// What stands between a token and the one before it.
    enum Gap: Sendable {
        case space, nothing
        /// A hyphen or dash without spaces, as in `mi-mars`.
        case hyphen
        /// A slash without spaces, as in `12/01`.
        case slash
    }

    enum Casing: Sendable {
        case lower, capitalised, upper
    }

    var kind: Kind
    /// UTF-8 offsets. An elided word reaches over its apostrophe.
    var range: Range<Int>
    var word: Word
    var gap: Gap
    var casing: Casing = .lower
    /// True for `l'`, `d'`, `jusqu'`.
    var isElided = false
    /// True when some letter bears an accent: tells `à` from `a`, `dès` from `des`.
    var isAccented = false
    /// True for `annoncé`, `annoncée`, `annoncés`, `annoncées`: the last vowel but mute ones is an é.
    var endsInAcute = false
    /// True for `opéra` and `espérait`: an é stands before the final `ra`, `rait`, `raient`.
    var hasAcuteStem = false
    var number: NumberLiteral?
    var lexeme = Lexeme()

    /// The stand-in beyond both ends of a text.
    static let none = Token(kind: .mark, range: 0..<0, word: Word(), gap: .space)

    var isWord: Bool { kind == .word }
}
