internal import Annotation
internal import Digest
internal import Wire

/// What an article is found by, with the weight of each text.
///
/// Names and labels stand in every language, so that `clinical trial` finds « essai clinique ».
struct SearchFields {
    private let digest: NewsDigest
    private let labels: SearchLabels

    init(_ digest: NewsDigest) {
        self.digest = digest
        labels = SearchLabels(digest.lexicon)
    }

    /// The texts of an article, the heaviest first.
    func texts(ofArticle index: Int, _ version: ArticleVersion? = nil) -> [(text: String, weight: Double)] {
        let annotated = digest.articles[index].annotated
        var texts = [(version?.headline.text ?? annotated.article.headline.text, 9.0)]
        texts += names(annotated.annotations).map { ($0, 6.0) }
        texts += annotated.annotations.topics.flatMap { labels.topics[$0.id] ?? [] }.map { ($0, 4.0) }
        for (number, block) in annotated.article.blocks.enumerated() {
            texts.append((version?.blocks[number].text ?? block.text, number == 0 ? 2 : 1))
        }
        return texts
    }

    private func names(_ annotations: Annotations) -> [String] {
        let entities = annotations.companies + annotations.products + annotations.conferences + annotations.institutions
        return entities.flatMap { entity in
            [entity.name, entity.listing?.ticker].compactMap { $0 } + (labels.names[entity.id] ?? [])
        } + annotations.people.map(\.name)
    }
}

/// The other names and the labels of the rows of the lexicon.
private struct SearchLabels {
    /// By the id of a company, product or conference.
    private(set) var names: [String: [String]] = [:]
    private(set) var topics: [String: [String]] = [:]

    init(_ lexicon: Lexicon) {
        for row in lexicon.companies {
            names[row.id, default: []] += row.aliases + row.weakAliases + row.formerNames + Self.sorted(row.labels)
        }
        for row in lexicon.products { names[row.id, default: []] += row.aliases + Self.sorted(row.labels) }
        for row in lexicon.conferences { names[row.id, default: []] += row.aliases + Self.sorted(row.labels) }
        for row in lexicon.topics { topics[row.id] = Self.sorted(row.labels) }
    }

    private static func sorted(_ labels: [String: String]) -> [String] {
        labels.sorted { $0.key < $1.key }.map(\.value)
    }
}
