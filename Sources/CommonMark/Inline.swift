/// A piece of running text inside a block, as a plain value.
package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(destination: String, title: String?, [Inline])
}

extension [Inline] {
    /// The text that a reader sees: marks are dropped, breaks become one space.
    package var plainText: String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .softBreak, .lineBreak: " "
            case .emphasis(let children), .strong(let children), .link(_, _, let children): children.plainText
            }
        }.joined()
    }
}
