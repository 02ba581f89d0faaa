/// What a reader meets next in an XML file. Names are as written, with their prefix.
enum XMLEvent: Hashable, Sendable {
    case start(XMLStartTag)
    case end(name: String)
    case text(String)
}

/// The start tag of an element.
struct XMLStartTag: Hashable, Sendable {
    struct Attribute: Hashable, Sendable {
        var name: String
        var value: String
    }

    var name: String
    var attributes: [Attribute] = []
    /// True for `<a/>`, which is its own end.
    var isEmpty = false
}
