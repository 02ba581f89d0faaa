internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// The digest as tables, with addresses in the edition of the originals.
struct DigestData {
    let digest: NewsDigest
    let plan: SitePlan
    let edition: Edition

    func table(_ name: DataTable.Name) -> DataTable {
        switch name {
        case .articles: articles
        case .companies: companies
        case .topics: topics
        case .people: people
        case .products: products
        case .events: events
        case .amounts: amounts
        case .mentions: mentions
        case .stories: stories
        case .coMentions: coMentions
        }
    }

    // MARK: What several tables need

    /// The identifier of an article: the name of its seed.
    func id(ofArticle index: Int) -> DataValue { .text(digest.articles[index].seed.name) }

    func address(_ page: Page, fragment: String = "") -> DataValue {
        .text(edition.permalink(page).absolute(digest.settings.baseURL) + fragment)
    }

    /// The first and the last day on which articles were published.
    func span(_ articles: [Int]) -> [DataValue] {
        let dates = articles.compactMap { digest.articles[$0].annotated.article.date }
        return [
            DataValue(dates.map(\.earliest).min()?.description), DataValue(dates.map(\.latest).max()?.description),
        ]
    }

    /// Several identifiers in one cell.
    static func joined(_ ids: some Sequence<String>) -> DataValue {
        let text = ids.joined(separator: ";")
        return text.isEmpty ? .missing : .text(text)
    }

    /// `headline`, or the number of the paragraph, counted from 1 as in `#p3`.
    static func paragraph(_ passage: Passage) -> DataValue {
        switch passage.field {
        case .headline: .text("headline")
        case .block(let index): .text("p\(index + 1)")
        }
    }
}
