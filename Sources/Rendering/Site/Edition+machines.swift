internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// What browsers and language models are told of the site.
extension Edition {
    /// Where the description of the search stands.
    var openSearchAddress: Permalink { Permalink(permalink(.home).path + "opensearch.xml") }

    /// How a browser asks the search of the edition (OpenSearch 1.1).
    var openSearchDescription: OutputFile {
        let name = XMLText.escaped(String(settings.title.unicodeScalars.prefix(16).map(Character.init)))
        let address = XMLText.escaped(permalink(.search).absolute(settings.baseURL) + "?q=")
        let text = """
            <?xml version="1.0" encoding="utf-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
            <ShortName>\(name)</ShortName>
            <Description>\(XMLText.escaped(wording("search.description")))</Description>
            <InputEncoding>UTF-8</InputEncoding>
            <Language>\(XMLText.escaped(language.value))</Language>
            <Url type="text/html" template="\(address){searchTerms}"/>
            </OpenSearchDescription>

            """
        return OutputFile(path: openSearchAddress.filePath, text: text)
    }

    /// Where the description of the site as an application stands.
    var manifestAddress: Permalink { Permalink(permalink(.home).path + "manifest.webmanifest") }

    /// What a device shows of the edition that is put on its home screen (W3C Web Application Manifest).
    var manifest: OutputFile {
        let place = Place(manifestAddress)
        func icon(_ asset: SiteAsset, sizes: String, type: String) -> JSONValue {
            .object(["src": .text(place.href(asset.path)), "sizes": .text(sizes), "type": .text(type)])
        }
        let value = JSONValue.object([
            "name": .text(settings.title), "description": .text(displayed(settings.tagline(in: language))),
            "lang": .text(language.value), "dir": .text(language.isRightToLeft ? "rtl" : "ltr"),
            "start_url": .text("./"), "scope": .text("../"), "display": .text("minimal-ui"),
            "icons": .list([
                icon(assets.icon, sizes: "any", type: "image/svg+xml"),
                icon(assets.largeIcon, sizes: "180x180", type: "image/png"),
            ]),
        ])
        return OutputFile(path: manifestAddress.filePath, text: value.serialized + "\n")
    }

    /// `llms.txt`: what the site holds and where, for language models (https://llmstxt.org).
    var guideForModels: String {
        func line(_ name: String, _ page: Page, _ description: String) -> String {
            "- [\(name)](\(permalink(page).absolute(settings.baseURL))): \(description)"
        }
        let articles = digest.articles.indices.prefix(20).compactMap { index -> String? in
            guard let markdown = plan.markdown(ofArticle: index, in: language) else { return nil }
            let title = digest.articles[index].annotated.article.headline.text
                .replacing("[", with: "(").replacing("]", with: ")")
            return "- [\(title)](\(markdown.absolute(settings.baseURL)))"
        }
        let parts = [
            ["# \(settings.title)", "", "> \(settings.tagline(in: language))", "", wording("layout.colophon"), ""],
            [
                "## \(settings.title)", "",
                line(wording("timeline.title"), .timeline(nil), wording("timeline.intro")),
                line(
                    wording("companies.title"), .companies,
                    wording("counts.companies", counting: digest.companies.count)),
                line(wording("topics.title"), .topics, wording("counts.topics", counting: digest.topics.count)),
                line(wording("data.title"), .data, wording("data.intro")), "",
            ], ["## Markdown", ""], articles, [""],
        ]
        return parts.joined().joined(separator: "\n")
    }
}
