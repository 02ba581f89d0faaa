/// A block of a Markdown document, as a plain value.
package indirect enum MarkdownBlock: Hashable, Sendable {
    case paragraph([Inline])
    /// Level 1 to 6.
    case heading(level: Int, [Inline])
    case quotation([MarkdownBlock])
    /// `start` is the first number of an ordered list, nil for bullets.
    case list(start: Int?, items: [[MarkdownBlock]])
    case code(String)
    case thematicBreak
}
