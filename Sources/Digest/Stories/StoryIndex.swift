internal import Annotation
internal import Diagnostics
internal import Wire

/// The stories of the digest.
struct StoryIndex {
    /// Newest first.
    private(set) var stories: [Story] = []
    /// The index of the story to which an article belongs, by the article's index.
    private(set) var storyOfArticle: [Int: Int] = [:]

    /// - Parameter articles: in the digest's order.
    init(_ articles: [DigestArticle]) {
        let order = articles.indices.sorted { left, right in
            let dates = (
                articles[left].annotated.article.date?.earliest, articles[right].annotated.article.date?.earliest
            )
            switch dates {
            case (let first?, let second?) where first != second: return first < second
            case (_?, nil): return true
            case (nil, _?): return false
            default: return articles[left].seed.name.utf8ByteOrder < articles[right].seed.name.utf8ByteOrder
            }
        }
        let groups = StoryGrouping(articles.map(\.storyTraits), order: order).groups
        let members = Dictionary(grouping: articles.indices, by: { groups[$0] }).values.filter { $0.count > 1 }
        var taken: Set<String> = []
        for indices in members.sorted(by: { $0.first ?? 0 < $1.first ?? 0 }) {
            for index in indices { storyOfArticle[index] = stories.count }
            stories.append(
                Story(
                    id: Self.id(indices, articles, taken: &taken), articles: indices,
                    companies: Self.companies(indices, articles)))
        }
    }

    /// The date and slug of the seed that arrived first: seeds are numbered as they come.
    private static func id(_ indices: [Int], _ articles: [DigestArticle], taken: inout Set<String>) -> String {
        let first = indices.map { articles[$0] }.min { $0.seed.name.utf8ByteOrder < $1.seed.name.utf8ByteOrder }
        guard let first else { return "" }
        let bare = [first.annotated.article.date?.value, first.slug].compactMap { $0 }.joined(separator: "-")
        let id = taken.contains(bare) ? "\(bare)-\(ShortHash.digits(of: first.seed.name))" : bare
        taken.insert(id)
        return id
    }

    private static func companies(_ indices: [Int], _ articles: [DigestArticle]) -> [String] {
        let lists = indices.map { articles[$0].storyTraits.companies }
        let shared = lists.dropFirst().reduce(Set(lists.first ?? [])) { $0.intersection($1) }
        let all = lists.flatMap { $0 }
        var seen: Set<String> = []
        return all.filter { (shared.isEmpty || shared.contains($0)) && seen.insert($0).inserted }
    }

    /// Notes which entries of the timeline belong to which stories.
    mutating func add(entries: [TimelineEntry]) {
        for (number, entry) in entries.enumerated() {
            for story in Set(entry.sources.compactMap { storyOfArticle[$0.article] }).sorted() {
                stories[story].entries.append(number)
            }
        }
    }
}
