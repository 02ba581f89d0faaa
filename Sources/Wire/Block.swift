package import CommonMark

/// One block of an article's body: what Markdown calls a leaf block and a translator calls a segment.
package struct Block: Hashable, Sendable {
    package enum Role: Hashable, Sendable {
        /// The summary that stands between headline and text, or the key points of a wire.
        case standfirst
        case paragraph
        /// A heading between paragraphs; 2 is the highest level, since 1 is the headline.
        case subhead(level: Int)
        /// An item of a list; `ordinal` is its number in an ordered list, nil for bullets. Depth counts from 1.
        case listItem(depth: Int, ordinal: Int?)
        /// A paragraph that is a quotation set apart (not one in inverted commas).
        case quotation
    }

    package var role: Role
    package var inlines: [Inline]
    /// The plain text of `inlines`, computed once: annotation offsets count its UTF-8 bytes.
    package let text: String
    /// Where the block begins in the article's body text, in Unicode scalars.
    package var bodyOffset: Int
    /// The line of the seed on which it begins, for messages.
    package var line: Int

    package init(_ role: Role, _ inlines: [Inline], bodyOffset: Int = 0, line: Int = 1) {
        self.role = role
        self.inlines = inlines
        self.text = inlines.plainText
        self.bodyOffset = bodyOffset
        self.line = line
    }
}
