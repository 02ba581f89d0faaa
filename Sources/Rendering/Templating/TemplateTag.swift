/// A tag of a template and the bytes that it takes up.
struct TemplateTag {
    enum Kind: UInt8 {
        case variable = 0
        case section = 0x23  // #
        case invertedSection = 0x5E  // ^
        case end = 0x2F  // /
        case partial = 0x3E  // >
        case layout = 0x3C  // <
        case block = 0x24  // $
        case comment = 0x21  // !

        /// True for tags that show nothing themselves: alone on a line they take the line with them (Mustache
        /// specification, "standalone tags").
        var canStandAlone: Bool { self != .variable }
    }

    var kind: Kind
    var name: String
    /// The UTF-8 offset of the name.
    var nameOffset: Int
    /// The bytes from `{{` to `}}`, and the rest of the line when the tag stands alone on it.
    var range: Range<Int>
    var standsAlone = false
}
