/// The map of the site for search engines (sitemaps.org), with the editions of each page.
struct SiteMap {
    struct Entry {
        /// Absolute and encoded.
        var url: String
        /// ISO 8601 at the precision that is known.
        var lastChange: String?
        /// The same page in every edition, this one too; empty when there is only one.
        var alternates: [(tag: String, url: String)] = []
    }

    var entries: [Entry]
    /// The absolute address of the site's root, with a slash at its end.
    var baseURL: String
    /// The most entries that a file may hold (the protocol allows 50,000 and 50 MiB).
    var limit = 20_000

    /// `sitemap.xml`, and the files that it lists when one can't hold all pages.
    var files: [OutputFile] {
        guard entries.count > limit else { return [OutputFile(path: "sitemap.xml", text: Self.urlSet(entries[...]))] }
        let parts = stride(from: 0, to: entries.count, by: limit).enumerated().map { number, start in
            OutputFile(
                path: "sitemap-\(number + 1).xml",
                text: Self.urlSet(entries[start..<min(start + limit, entries.count)]))
        }
        var index = Self.declaration + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        for part in parts { index += "<sitemap><loc>\(XMLText.escaped(baseURL + part.path))</loc></sitemap>\n" }
        return [OutputFile(path: "sitemap.xml", text: index + "</sitemapindex>\n")] + parts
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

    private static func urlSet(_ entries: ArraySlice<Entry>) -> String {
        var text = declaration
        text += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
        text += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        for entry in entries {
            text += "<url><loc>\(XMLText.escaped(entry.url))</loc>"
            if let change = entry.lastChange { text += "<lastmod>\(XMLText.escaped(change))</lastmod>" }
            for (tag, url) in entry.alternates {
                text += "<xhtml:link rel=\"alternate\" hreflang=\"\(XMLText.escaped(tag))\""
                text += " href=\"\(XMLText.escaped(url))\"/>"
            }
            text += "</url>\n"
        }
        return text + "</urlset>\n"
    }
}
