internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// The newest articles for news search engines (Google's news extension of sitemaps.org): those of the last two days, by
/// the digest's own clock.
struct NewsSiteMap {
    static let path = "sitemap-news.xml"
    /// The most entries that the extension allows.
    static let limit = 1_000

    struct Entry {
        var url: String
        var title: String
        var language: String
        /// A day (ISO 8601).
        var published: String
    }

    var publication: String
    var entries: [Entry]

    var text: String {
        var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        text += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
        text += " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n"
        for entry in entries.prefix(Self.limit) {
            text += "<url><loc>\(XMLText.escaped(entry.url))</loc><news:news><news:publication>"
            text += "<news:name>\(XMLText.escaped(publication))</news:name>"
            text += "<news:language>\(XMLText.escaped(entry.language))</news:language></news:publication>"
            text += "<news:publication_date>\(XMLText.escaped(entry.published))</news:publication_date>"
            text += "<news:title>\(XMLText.escaped(entry.title))</news:title></news:news></url>\n"
        }
        return text + "</urlset>\n"
    }
}

extension Edition {
    /// The articles of the two days before the newest one's date, and of that day, that are told in the edition's language.
    var newsEntries: [NewsSiteMap.Entry] {
        digest.articles.indices.compactMap { index -> NewsSiteMap.Entry? in
            let article = digest.articles[index].annotated.article
            guard isListed(index), case .day(let day)? = article.date, let now = digest.now,
                now.daysSinceEpoch - day.daysSinceEpoch <= 2
            else { return nil }
            return NewsSiteMap.Entry(
                url: permalink(.article(index)).absolute(settings.baseURL),
                title: headline(index).text, language: textLanguage(index), published: day.description)
        }
    }
}
