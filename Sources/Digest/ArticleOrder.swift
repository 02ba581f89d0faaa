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

    /// Of articles with one date and one title the first in byte order of seed names has the bare slug; the others add the
    /// start of their seed's name as a hash. Seeds are numbered as they come, so a later one never moves an earlier one.
    private static func giveSlugs(_ articles: inout [DigestArticle]) {
        var taken: Set<String> = []
        for index in articles.indices {
            let article = articles[index]
            let bare = Slug.slug(article.annotated.article.headline.text)
            let day = article.annotated.article.date?.value ?? ""
            var slug = bare
            if !taken.insert("\(day)/\(slug)").inserted {
                slug = "\(bare)-\(shortHash(article.seed.name))"
                taken.insert("\(day)/\(slug)")
            }
            articles[index].slug = slug
        }
    }

    /// Eight hexadecimal digits of FNV-1a (Fowler, Noll, Vo), 64 bits folded to 32.
    private static func shortHash(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
        let digits = String(folded, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
