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

    var xml: [UInt8] {
        var text = """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """
        for entry in entries {
            text += "<url><loc>\(XMLText.escaped(entry.url))</loc>"
            if let change = entry.lastChange { text += "<lastmod>\(XMLText.escaped(change))</lastmod>" }
            for (tag, url) in entry.alternates {
                text += "<xhtml:link rel=\"alternate\" hreflang=\"\(XMLText.escaped(tag))\" href=\"\(XMLText.escaped(url))\"/>"
            }
            text += "</url>\n"
        }
        text += "</urlset>\n"
        return Array(text.utf8)
    }
}
