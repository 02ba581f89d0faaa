package import Wire

/// Everything that was understood of one article, each fact with the passage that it rests on, in reading order.
package struct Annotations: Hashable, Sendable {
    package var companies: [EntityAnnotation] = []
    package var people: [PersonAnnotation] = []
    package var products: [EntityAnnotation] = []
    package var conferences: [EntityAnnotation] = []
    /// Regulators, universities, foundations.
    package var institutions: [EntityAnnotation] = []
    /// The strongest first.
    package var topics: [TopicAnnotation] = []
    package var dates: [DateAnnotation] = []
    package var amounts: [AmountAnnotation] = []
    /// Counts, percentages and durations.
    package var measures: [MeasureAnnotation] = []
    package var events: [EventAnnotation] = []

    package init() {}
}

/// An article with its annotations.
package struct AnnotatedArticle: Hashable, Sendable {
    package var article: Article
    package var annotations: Annotations

    package init(_ article: Article, _ annotations: Annotations) {
        self.article = article
        self.annotations = annotations
    }
}

/// One occurrence of a name.
package struct Mention: Hashable, Sendable {
    package var passage: Passage
    /// The words as written.
    package var text: String

    package init(_ passage: Passage, _ text: String) {
        self.passage = passage
        self.text = text
    }
}

/// A company, product, conference or institution of the article, with its mentions in reading order.
package struct EntityAnnotation: Hashable, Sendable {
    /// The id of its row in the lexicon, or the slug of its name when it was discovered.
    package var id: String
    package var name: String
    /// The listing that the article itself states, or the primary one of the lexicon; companies only.
    package var listing: Listing?
    /// True when the lexicon lacks it, and a code or the words around it in the text vouch for it.
    package var isDiscovered: Bool
    package var mentions: [Mention]

    package init(id: String, name: String, listing: Listing? = nil, isDiscovered: Bool = false, mentions: [Mention]) {
        self.id = id
        self.name = name
        self.listing = listing
        self.isDiscovered = isDiscovered
        self.mentions = mentions
    }
}

/// A person of the story.
package struct PersonAnnotation: Hashable, Sendable {
    package var id: String
    package var name: String
    /// The role as the article words it, with its passage.
    package var role: Mention?
    /// The id of the company or institution that the role belongs to.
    package var organisation: String?
    package var isDiscovered: Bool
    package var mentions: [Mention]

    package init(
        id: String, name: String, role: Mention? = nil, organisation: String? = nil, isDiscovered: Bool = false,
        mentions: [Mention]
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.organisation = organisation
        self.isDiscovered = isDiscovered
        self.mentions = mentions
    }
}

/// A topic of the article with the words that gave it.
package struct TopicAnnotation: Hashable, Sendable {
    package var id: String
    /// From 0 to 100, comparable between topics of one article.
    package var score: Int
    package var evidence: [Mention]

    package init(id: String, score: Int, evidence: [Mention]) {
        self.id = id
        self.score = score
        self.evidence = evidence
    }
}
