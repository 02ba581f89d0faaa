internal import Annotation
internal import Diagnostics
internal import Translation
internal import Wire

/// The articles of a digest in the other languages of the site, and the slugs of their translated headlines.
struct ArticleVersions: Sendable {
    private var byLanguage: [LanguageTag: [Int: ArticleVersion]] = [:]

    /// - Parameter articles: in the order of the digest, with their slugs.
    init(_ articles: [DigestArticle], translations: TranslationLibrary, settings: SiteSettings) {
        for language in settings.languages.dropFirst() {
            guard let catalogue = translations.catalogue(for: language), !catalogue.articles.isEmpty else { continue }
            var versions: [Int: ArticleVersion] = [:]
            for (index, article) in articles.enumerated() {
                guard let translation = catalogue.articles[article.seed.name] else { continue }
                versions[index] = ArticleVersion(
                    article.annotated.article, translation, language: language, enough: settings.translations.enough)
            }
            Self.giveSlugs(&versions, of: articles)
            byLanguage[language] = versions
        }
    }

    /// Also one of which nothing is published yet.
    func status(ofArticle index: Int, in language: LanguageTag) -> ArticleVersion? { byLanguage[language]?[index] }

    /// A translated slug that another article has in its language, be it as the slug of its original, gets a hash of the
    /// seed's name, as originals of one headline do.
    private static func giveSlugs(_ versions: inout [Int: ArticleVersion], of articles: [DigestArticle]) {
        func day(_ article: DigestArticle) -> String { article.annotated.article.date?.value ?? "" }
        var owners: [String: Int] = [:]
        for (index, article) in articles.enumerated() { owners["\(day(article))/\(article.slug)"] = index }
        for index in versions.keys.sorted() {
            guard var slug = versions[index]?.headline.text.flatMap(Slug.word) else { continue }
            let article = articles[index]
            if let owner = owners["\(day(article))/\(slug)"], owner != index {
                slug += "-\(ShortHash.digits(of: article.seed.name))"
            }
            owners["\(day(article))/\(slug)"] = index
            if slug != article.slug { versions[index]?.slug = slug }
        }
    }
}

extension ArticleVersion {
    /// Nil when nobody has begun with the article in the language.
    fileprivate init?(
        _ article: Article, _ translation: ArticleTranslation, language: LanguageTag, enough: Int
    ) {
        let segments = article.segments.map { translation.segment($0) }
        let passages = segments.map(Passage.init)
        guard let headline = passages.first, passages.contains(where: { $0.state != .untranslated }) else { return nil }
        self.language = language
        self.headline = headline
        blocks = Array(passages.dropFirst())
        translator = translation.translator
        let translated = passages.count { $0.inlines != nil }
        isEnough = translated * 100 >= enough * passages.count
    }
}
