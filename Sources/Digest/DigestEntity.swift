package import Annotation

/// A person, product, conference or institution of the digest with all that is told of it.
package struct DigestEntity: Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case person, product, conference, institution

        /// The name of all of them, as keys of interface texts have it.
        package var plural: String {
            switch self {
            case .person: "people"
            case .product: "products"
            case .conference: "conferences"
            case .institution: "institutions"
            }
        }
    }

    package var kind: Kind
    package var id: String
    package var name: String
    /// True when no row of the lexicon names it.
    package var isDiscovered: Bool
    /// Indices of articles, newest first.
    package var articles: [Int] = []
    /// Indices of timeline entries whose sentence names it, in the order of their dates.
    package var entries: [Int] = []
    /// Companies named in the same articles with the number of those, most often first.
    package var companies: [(id: String, count: Int)] = []
}

extension Annotations {
    /// Everything of a kind that an article names, with the mentions.
    package func entities(of kind: DigestEntity.Kind) -> [EntityAnnotation] {
        switch kind {
        case .person:
            people.map { person in
                EntityAnnotation(
                    id: person.id, name: person.name, isDiscovered: person.isDiscovered, mentions: person.mentions)
            }
        case .product: products
        case .conference: conferences
        case .institution: institutions
        }
    }
}
