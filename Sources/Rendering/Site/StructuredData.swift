/// What search engines read of a page, as JSON-LD in the words of schema.org.
enum StructuredData {
    /// The script that holds a graph of things. It holds data, so no content security policy stops it.
    static func script(_ things: [JSONValue]) -> RenderedHTML {
        let graph = JSONValue.object(["@context": "https://schema.org", "@graph": .list(things)])
        return RenderedHTML(trusting: graph.utf8)
    }

    static func webSite(
        name: String, description: String, url: String, language: String, publisher: String, searchURL: String
    ) -> JSONValue {
        .object([
            "@type": "WebSite", "@id": .text(url + "#site"), "name": .text(name), "description": .text(description),
            "url": .text(url), "inLanguage": .text(language), "publisher": organization(publisher),
            "potentialAction": .object([
                "@type": "SearchAction",
                "target": .object(["@type": "EntryPoint", "urlTemplate": .text(searchURL + "?q={search_term_string}")]),
                "query-input": "required name=search_term_string",
            ]),
        ])
    }

    static func breadcrumbs(_ steps: [(name: String, url: String)]) -> JSONValue {
        let items = steps.enumerated().map { number, step in
            JSONValue.object([
                "@type": "ListItem", "position": .number(number + 1), "name": .text(step.name), "item": .text(step.url),
            ])
        }
        return .object(["@type": "BreadcrumbList", "itemListElement": .list(items)])
    }

    static func organization(_ name: String) -> JSONValue { .object(["@type": "Organization", "name": .text(name)]) }

    /// How an article and its translations stand to each other, by the addresses of their pages.
    struct Translation {
        var original: String?
        var translator: String?
        var translations: [(url: String, language: String)] = []
    }

    /// What is told of an article.
    struct NewsArticle {
        var headline: String
        var description: String?
        var url: String
        var language: String
        /// ISO 8601 at the precision that is known.
        var published: String?
        var bylines: [String]
        var agency: String?
        var publisher: String
        /// The picture that stands for the site.
        var image: String?
        /// The names of companies and topics.
        var mentions: [JSONValue]
        var keywords: [String]
        /// What it is a translation of, or which translations there are of it.
        var translation = Translation()

        /// A news article needs its day; what lacks one is told as a creative work, with what is known.
        var value: JSONValue {
            let isDay = published?.utf8.count == 10
            return .object([
                "@type": .text(isDay ? "NewsArticle" : "CreativeWork"), "@id": .text(url + "#article"),
                "headline": .text(StructuredData.shortened(headline)), "description": description.map(JSONValue.text),
                "url": .text(url), "mainEntityOfPage": .text(url), "inLanguage": .text(language),
                "datePublished": published.map(JSONValue.text), "image": image.map(JSONValue.text),
                "author": .list(authors), "publisher": StructuredData.organization(publisher),
                "sourceOrganization": agency.map(StructuredData.organization),
                "mentions": mentions.isEmpty ? nil : .list(mentions),
                "keywords": keywords.isEmpty ? nil : .list(keywords.map(JSONValue.text)),
                "translationOfWork": translation.original.map { .object(["@id": .text($0 + "#article")]) },
                "translator": translation.translator.map(Self.person),
                "workTranslation": translation.translations.isEmpty
                    ? nil
                    : .list(
                        translation.translations.map { url, language in
                            .object(["@id": .text(url + "#article"), "inLanguage": .text(language)])
                        }),
            ])
        }

        private static func person(_ name: String) -> JSONValue { .object(["@type": "Person", "name": .text(name)]) }

        private var authors: [JSONValue] {
            guard bylines.isEmpty else {
                return bylines.map(Self.person)
            }
            return [StructuredData.organization(agency ?? publisher)]
        }
    }

    /// At most 110 characters, the length that search engines show, cut between words.
    static func shortened(_ text: String, to limit: Int = 110) -> String {
        let scalars = text.unicodeScalars
        guard text.utf8.count > limit, scalars.count > limit else { return text }
        let start = scalars.prefix(limit - 1)
        let cut = start.lastIndex { $0.properties.isWhitespace } ?? start.endIndex
        return String(String.UnicodeScalarView(start[..<cut])) + "…"
    }
}
