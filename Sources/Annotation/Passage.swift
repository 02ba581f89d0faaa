/// A place in an article: where an annotation stands.
package struct Passage: Hashable, Sendable {
    /// Which text of the article.
    package enum Field: Hashable, Sendable, Comparable {
        /// The headline (only when it is not derived: a derived one repeats the body).
        case headline
        /// The block with this index.
        case block(Int)

        package static func < (left: Field, right: Field) -> Bool { left.order < right.order }

        private var order: Int {
            switch self {
            case .headline: -1
            case .block(let index): index
            }
        }
    }

    package var field: Field
    /// UTF-8 offsets in the text of the headline or block.
    package var range: Range<Int>

    package init(_ field: Field, _ range: Range<Int>) {
        self.field = field
        self.range = range
    }

    /// True when another passage lies within this one.
    package func contains(_ other: Passage) -> Bool {
        field == other.field && range.lowerBound <= other.range.lowerBound && other.range.upperBound <= range.upperBound
    }
}

extension Passage: Comparable {
    /// Reading order; of two that begin together the longer comes first.
    package static func < (left: Passage, right: Passage) -> Bool {
        (left.field, left.range.lowerBound, -left.range.upperBound)
            < (right.field, right.range.lowerBound, -right.range.upperBound)
    }
}
