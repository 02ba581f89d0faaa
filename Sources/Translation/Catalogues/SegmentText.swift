package import CommonMark

/// The text of a segment: inline CommonMark, with no more marks than it needs.
package enum SegmentText {
    /// The CommonMark of a passage. Words that mean themselves stand as they are; others get escapes.
    package static func source(of inlines: [Inline]) -> String {
        if case .text(let text)? = inlines.first, inlines.count == 1 {
            if isPlain(text) || self.inlines(of: text) == inlines { return text }
        }
        let written = MarkdownDocument([.paragraph(inlines)]).commonMark()
        return String(written.drop { $0 == "\n" }.trimmingLineFeeds)
    }

    /// The passage that a text means; nil when it is not exactly one paragraph.
    package static func inlines(of text: String) -> [Inline]? {
        let blocks = MarkdownDocument(parsing: text).blocks
        guard blocks.count == 1, case .paragraph(let inlines) = blocks[0] else { return nil }
        return inlines
    }

    /// True for a text in which nothing can be Markdown.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, first > 0x40 || first == 0x22 else {
            return false
        }
        return last != 0x20 && !text.utf8.contains { special.contains($0) }
    }

    private static let special = Set("\\`*_[]<>&~!|^{}=\n\t".utf8)
}

extension Substring {
    /// Without line feeds at its end.
    fileprivate var trimmingLineFeeds: Substring {
        var rest = self
        while rest.utf8.last == 0x0A { rest = rest[..<rest.utf8.index(before: rest.endIndex)] }
        return rest
    }
}
