package import Annotation

/// A dated event with the articles that tell it.
package struct TimelineEntry: Hashable, Sendable {
    /// An article with the passage in which it tells the event.
    package struct Source: Hashable, Sendable {
        package var article: Int
        package var passage: Mention

        package init(article: Int, passage: Mention) {
            self.article = article
            self.passage = passage
        }
    }

    /// What a later article tells of a planned event, by the index of that entry.
    package enum FollowUp: Hashable, Sendable {
        case happened(entry: Int)
        /// It has another date since.
        case moved(entry: Int)

        package var entry: Int {
            switch self {
            case .happened(let entry), .moved(let entry): entry
            }
        }
    }

    /// The article that told it first.
    package var article: Int
    package var event: EventAnnotation
    /// Later articles that tell the same event.
    package var others: [Source] = []
    package var followUp: FollowUp?

    package init(article: Int, event: EventAnnotation, others: [Source] = []) {
        self.article = article
        self.event = event
        self.others = others
    }

    /// True when an article tells it that stands at an index or behind: that came no later.
    package func isTold(from index: Int) -> Bool { article >= index || others.contains { $0.article >= index } }

    /// All that tell it, the first one first.
    package var sources: [Source] { [Source(article: article, passage: event.passage)] + others }
}
