internal import Wire
internal import Annotation
internal import Diagnostics
internal import Translation

/// The order of articles, and the slugs that follow from it.
enum ArticleOrder {
    /// Dated ones newest first, then the undated; ties in byte order of seed names. Slugs are given on the way.
    static func sorted(_ articles: [DigestArticle]) -> [DigestArticle] {
        var sorted = articles.sorted { left, right in
            let dates = (left.annotated.article.date?.earliest, right.annotated.article.date?.earliest)
            switch dates {
            case (let first?, let second?) where first != second: return first > second
            case (_?, nil): return true
            case (nil, _?): return false
            default: return left.seed.name.utf8ByteOrder < right.seed.name.utf8ByteOrder
            }
        }
        giveSlugs(&sorted)
        return sorted
    }

    /// Of articles with one date and one title the first in byte order of seed names has the bare slug; the others add a
    /// hash of their seed's name. As long as seeds are numbered as they come, a later one never moves an earlier one.
    private static func giveSlugs(_ articles: inout [DigestArticle]) {
        var taken: Set<String> = []
        for index in articles.indices {
            let article = articles[index]
            let bare = Slug.slug(article.annotated.article.headline.text)
            let day = article.annotated.article.date?.value ?? ""
            var slug = bare
            if !taken.insert("\(day)/\(slug)").inserted {
                articles[index].bareSlug = bare
                slug = "\(bare)-\(ShortHash.digits(of: article.seed.name))"
                taken.insert("\(day)/\(slug)")
            }
            articles[index].slug = slug
        }
    }
}
