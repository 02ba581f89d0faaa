package import Annotation

/// The whole library as values: what the site is made of.
package struct NewsDigest: Sendable {
    /// Newest first; then by seed name.
    package var articles: [AnnotatedArticle]

    package init(articles: [AnnotatedArticle]) {
        self.articles = articles
    }
}
