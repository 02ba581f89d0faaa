internal import StrictXML
internal import Wire
package import Diagnostics

/// The items of a feed as texts that can become seeds.
package struct FeedEntries: Sendable {
    /// An item: the seed that it would be, and where it stands in the feed.
    package struct Entry: Sendable {
        package let location: SourceLocation
        package let bytes: [UInt8]
    }

    /// In the order of the file.
    package private(set) var entries: [Entry] = []

    private static let atom = "http://www.w3.org/2005/Atom"
    private static let content = "http://purl.org/rss/1.0/modules/content/"
    private static let dublinCore = "http://purl.org/dc/elements/1.1/"
    private static let rss1 = "http://purl.org/rss/1.0/"
    private static let xml = "http://www.w3.org/XML/1998/namespace"

    /// Reads an Atom (RFC 4287), RSS 2.0 or RSS 1.0 file.
    ///
    /// Gives nil after recording an error for what is none of them. An item without a text gets a warning and is left out.
    package init?(parsing bytes: [UInt8], path: String, recording log: inout DiagnosticLog) {
        guard let root = XMLValue(parsing: bytes, path: path, recording: &log) else { return nil }
        let found: [(item: XMLValue, seed: MarkdownSeed)]
        switch (root.name.local, root.name.namespace) {
        case ("feed", Self.atom): found = Self.atomEntries(of: root)
        case ("rss", nil): found = root.elements("channel", in: nil).flatMap { Self.rssItems(of: $0, in: nil) }
        case ("RDF", _): found = Self.rssItems(of: root, in: Self.rss1)
        default:
            log.record(.notFeed(root.name.local, at: root.location))
            return nil
        }
        for (item, seed) in found {
            guard !seed.paragraphs.isEmpty else {
                log.record(.itemWithoutText(seed.title, at: item.location))
                continue
            }
            entries.append(Entry(location: item.location, bytes: Array(seed.text.utf8)))
        }
    }

    // MARK: Atom

    private static func atomEntries(of feed: XMLValue) -> [(XMLValue, MarkdownSeed)] {
        func text(_ name: String, of element: XMLValue) -> String? {
            element.elements(name, in: atom).first.flatMap { line(of: atomParagraphs($0)) }
        }
        func authors(of element: XMLValue) -> [String] {
            element.elements("author", in: atom).compactMap { text("name", of: $0) }
        }
        let (feedTitle, feedAuthors, feedLanguage) = (text("title", of: feed), authors(of: feed), language(of: feed))
        return feed.elements("entry", in: atom).map { entry in
            let date = ["published", "updated"].lazy.compactMap { text($0, of: entry).flatMap(FeedDate.date) }.first
            let source = entry.elements("source", in: atom).first.flatMap { text("title", of: $0) }
            let own = authors(of: entry)
            let bodies = ["content", "summary"].lazy.compactMap { name -> [String]? in
                let paragraphs = entry.elements(name, in: atom).first.map(atomParagraphs) ?? []
                return paragraphs.isEmpty ? nil : paragraphs
            }
            let seed = MarkdownSeed(
                title: text("title", of: entry), date: date, source: source ?? feedTitle,
                authors: own.isEmpty ? feedAuthors : own, language: language(of: entry) ?? feedLanguage,
                paragraphs: bodies.first ?? [])
            return (entry, seed)
        }
    }

    /// A text construct or content of Atom (3.1, 4.1.3). What is neither text nor HTML is no text that could be read.
    private static func atomParagraphs(_ element: XMLValue) -> [String] {
        switch element.attribute("type") ?? "text" {
        case "text", "text/plain": HTMLParagraphs(plain: element.text).paragraphs
        case "html", "text/html": HTMLParagraphs(html: element.text).paragraphs
        case "xhtml", "application/xhtml+xml": HTMLParagraphs(element).paragraphs
        default: []
        }
    }

    // MARK: RSS

    private static func rssItems(of channel: XMLValue, in namespace: String?) -> [(XMLValue, MarkdownSeed)] {
        let description = namespace == nil ? channel : channel.elements("channel", in: namespace).first
        func text(_ name: String, _ space: String?, of element: XMLValue?) -> String? {
            element?.elements(name, in: space).first.flatMap { line(of: HTMLParagraphs(html: $0.text).paragraphs) }
        }
        let channelTitle = text("title", namespace, of: description)
        let channelLanguage = text("language", nil, of: description).flatMap(languageTag)
        return channel.elements("item", in: namespace).map { item in
            let dates = [text("pubDate", nil, of: item), text("date", dublinCore, of: item)].compactMap { $0 }
            let authors = item.elements("creator", in: dublinCore) + item.elements("author", in: nil)
            let bodies = (item.elements("encoded", in: content) + item.elements("description", in: namespace)).lazy
                .map { HTMLParagraphs(html: $0.text).paragraphs }
            let seed = MarkdownSeed(
                title: text("title", namespace, of: item), date: dates.lazy.compactMap(FeedDate.date).first,
                source: text("source", nil, of: item) ?? channelTitle,
                authors: authors.prefix(1).compactMap { line(of: HTMLParagraphs(plain: $0.text).paragraphs) },
                language: channelLanguage, paragraphs: bodies.first { !$0.isEmpty } ?? [])
            return (item, seed)
        }
    }

    // MARK: Parts

    private static func line(of paragraphs: [String]) -> String? {
        paragraphs.isEmpty ? nil : paragraphs.joined(separator: " ")
    }

    private static func language(of element: XMLValue) -> String? {
        element.attributes[XMLName("lang", in: xml)].flatMap(languageTag)
    }

    /// The language of a tag such as `fr-FR`; nil for French, which needs no saying, and for what is no tag.
    private static func languageTag(_ text: String) -> String? {
        let language = text.lowercased().prefix { $0 != "-" && $0 != "_" }
        let isTag = (2...3).contains(language.utf8.count) && language.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isTag && language != "fr" ? String(language) : nil
    }
}
