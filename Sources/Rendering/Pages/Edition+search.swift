internal import Annotation
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The number of articles in a file of records.
    private static let recordsInFile = 8

    /// The page of the search. Without a script it offers the indices.
    func searchPage() -> RenderedHTML {
        let place = Place(permalink(.search))
        let description = PageDescription(
            page: .search, title: wording("search.title"), summary: wording("search.description"))
        let view = SearchView(
            page: frame(description, at: place),
            scripts: assets.searchScripts.map { ScriptView(href: place.href($0.path)) },
            rootHref: place.href(permalink(.home)), results: wording("search.results", ["count": "{count}"]),
            some: wording("search.some", ["count": "{count}"]),
            indices: [Page.timeline(nil), .companies, .topics].map { target in
                LinkView(label: wording("\(Self.group(of: target)).title"), href: place.href(permalink(target)))
            })
        return library.render(view, with: .search, in: language)
    }

    private static func group(of page: Page) -> String {
        switch page {
        case .companies: "companies"
        case .topics: "topics"
        default: "timeline"
        }
    }

    /// The files that the search reads, below its page.
    func searchFiles(_ index: SearchIndex) -> [OutputFile] {
        let shards = SearchShards(index.postings)
        let start = JSONValue.object([
            "articles": .number(index.articles.count), "recordsInFile": .number(Self.recordsInFile),
            "firstWords": .list(shards.firstWords.map(JSONValue.text)),
        ])
        let facets = SearchFacets(digest, articles: index.articles) { label(of: $0.row) }
        let words = shards.files.enumerated().map { ("words/\($0).json", $1) }
        let records = stride(from: 0, to: index.articles.count, by: Self.recordsInFile).map { first in
            let articles = index.articles[first..<min(first + Self.recordsInFile, index.articles.count)]
            return ("records/\(first / Self.recordsInFile).json", JSONValue.list(articles.map(record)))
        }
        let files = [("index.json", start), ("facets.json", facets.value)] + words + records
        let folder = permalink(.search).path
        return files.map { OutputFile(path: folder + $0, text: $1.serialized) }
    }

    /// What a result shows before the page itself is asked for: address below the edition, title, date, first words.
    private func record(_ index: Int) -> JSONValue {
        let article = digest.articles[index].annotated.article
        let headline = headline(index)
        let address = permalink(.article(index)).path.dropFirst(permalink(.home).path.count)
        return .object([
            "href": .text(String(address)), "title": .text(headline.text),
            "date": article.date.map { .text(dates.words(of: $0)) }, "agency": article.agency.map(JSONValue.text),
            "summary": summary(index, limit: 200).map { .text($0.text) },
            "lang": headline.foreignLang.map(JSONValue.text),
        ])
    }
}
