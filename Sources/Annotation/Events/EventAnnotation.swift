/// A dated happening of the story.
package struct EventAnnotation: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case deal, funding, acquisition, ipo, trial, approval, launch, publication, results, appointment, conference
        case investment, facility, partnership, other
    }

    package var kind: Kind
    /// Its date, precise or approximate; the event exists only because there is one.
    package var date: DateAnnotation
    /// The ids of the companies that take part, in reading order.
    package var companies: [String]
    /// The sentence that tells it.
    package var passage: Mention
    /// Other sentences of the article that tell it again.
    package var otherPassages: [Mention]
    /// True when it lies after the article's date or is told in the future tense.
    package var isPlanned: Bool

    package init(
        kind: Kind, date: DateAnnotation, companies: [String], passage: Mention, otherPassages: [Mention] = [],
        isPlanned: Bool
    ) {
        self.kind = kind
        self.date = date
        self.companies = companies
        self.passage = passage
        self.otherPassages = otherPassages
        self.isPlanned = isPlanned
    }
}
