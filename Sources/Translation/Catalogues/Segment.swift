package import Wire

/// What a passage of an article is to its translator.
package enum SegmentRole: String, Hashable, Sendable, CaseIterable {
    case headline, standfirst, paragraph, item, subhead, quote

    package init(_ role: Block.Role) {
        self =
            switch role {
            case .standfirst: .standfirst
            case .paragraph: .paragraph
            case .subhead: .subhead
            case .listItem: .item
            case .quotation: .quote
            }
    }
}

/// A passage of an article as translators get it. Within an article it is known by its role and its text alone, so that
/// passages before it may come and go.
package struct Segment: Hashable, Sendable {
    package var role: SegmentRole
    /// The passage as inline CommonMark; plain words wherever these mean themselves.
    package var text: String

    package init(_ role: SegmentRole, _ text: String) {
        self.role = role
        self.text = text
    }

    /// How catalogues know it.
    package var key: POEntry.Key { POEntry.Key(context: role.rawValue, id: text) }
}

extension Article {
    /// The headline, then every block: the segment with number i + 1 is `blocks[i]`.
    ///
    /// A headline that was made out of the first words has no text of its own, so it is a segment like any other.
    package var segments: [Segment] {
        [Segment(.headline, headline.text)]
            + blocks.map { Segment(SegmentRole($0.role), SegmentText.source(of: $0.inlines)) }
    }
}
