internal import Annotation
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// How an article is cited: authors or agency, headline, date, site, address.
    func citation(ofArticle index: Int, _ headline: String) -> CitationView {
        let article = digest.articles[index].annotated.article
        let url = permalink(.article(index)).absolute(settings.baseURL)
        let authors = article.bylines + [article.agency].compactMap { $0 }
        let date = article.date.map(dates.words(of:)) ?? wording("article.undated")
        let title = self.headline(index, version(index))
        let entry = BibTeXEntry(
            key: "depeche-\(digest.articles[index].seed.checksum.prefix(12))", title: headline,
            authors: article.bylines, organization: article.agency ?? settings.title, date: article.date, url: url,
            language: version(index)?.language.value ?? article.language)
        return CitationView(
            authors: authors.isEmpty ? nil : authors.joined(separator: ", "),
            headline: wording("article.quoted-title", ["title": headline]), headlineLang: title.foreignLang,
            rest: [settings.title, date, url].joined(separator: ", "), bibTeX: entry.text)
    }
}
