internal import Annotation

/// Another article that tells of the same companies or topics, and by what it is related.
package struct RelatedArticle: Hashable, Sendable {
    package let article: Int
    /// The ids that both have.
    package let companies: [String]
    package let topics: [String]
}

extension NewsDigest {
    /// So many articles before and after one are looked at for each of its companies and topics.
    private static let reach = 6
    /// A shared company counts as much as so many topics.
    private static let companyWeight = 3
    private static let leastWeight = 3

    /// The articles most related to one, outside its story: those that share a company, or three topics, and among them those
    /// that share most, then those nearest in time. Only neighbours in the lists of its companies and topics are looked at.
    package func related(toArticle index: Int, limit: Int) -> [RelatedArticle] {
        let annotations = articles[index].annotated.annotations
        let own = (Set(annotations.companies.map(\.id)), Set(annotations.topics.map(\.id)))
        let lists =
            annotations.companies.compactMap { company($0.id)?.articles }
            + annotations.topics.compactMap { topic($0.id)?.articles }
        let story = Set(story(ofArticle: index)?.articles ?? [index])
        let candidates = Set(lists.flatMap { Self.neighbours(of: index, in: $0) }).subtracting(story)
        let weighed = candidates.compactMap { other -> (article: RelatedArticle, weight: Int)? in
            let annotations = articles[other].annotated.annotations
            let related = RelatedArticle(
                article: other, companies: annotations.companies.map(\.id).filter(own.0.contains),
                topics: annotations.topics.map(\.id).filter(own.1.contains))
            let weight = related.companies.count * Self.companyWeight + related.topics.count
            return weight >= Self.leastWeight ? (related, weight) : nil
        }
        let sorted = weighed.sorted { left, right in
            (right.weight, abs(left.article.article - index), left.article.article)
                < (left.weight, abs(right.article.article - index), right.article.article)
        }
        return sorted.prefix(limit).map(\.article)
    }

    /// The articles around one in a list of rising indices.
    private static func neighbours(of index: Int, in list: [Int]) -> ArraySlice<Int> {
        let place = list.partitioningIndex { $0 >= index }
        return list[max(0, place - reach)..<min(list.count, place + reach + 1)]
    }
}
