internal import Annotation
internal import CommonMark
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The article as a Markdown file with front matter.
    func articleMarkdown(_ index: Int) -> String {
        let source = digest.articles[index]
        let article = source.annotated.article
        let annotations = source.annotated.annotations
        let version = listedVersion(index)
        var extra = [(key: "seed", value: source.seed.name), (key: "sha256", value: source.seed.checksum)]
        if let agency = article.agency { extra.append(("agency", agency)) }
        if let dateline = article.dateline { extra.append(("dateline", dateline)) }
        extra.append(("original", plan.original(ofArticle: index).absolute(settings.baseURL)))
        if let version, let original = plan.permalink(.article(index), in: settings.originalLanguage) {
            extra.append(("translated_from", original.absolute(settings.baseURL)))
            if let translator = version.translator { extra.append(("translator", translator)) }
        }
        let frontMatter = ArticleFrontMatter(
            title: version?.headline.text ?? article.headline.text, description: summary(index, limit: 240)?.text,
            date: article.date, language: textLanguage(index), slug: digest.slug(ofArticle: index, in: language),
            authors: article.bylines, topics: annotations.topics.compactMap { topicName($0.id) },
            companies: annotations.companies.map(\.name), extra: extra)
        return frontMatter.text + markdown(of: article, version)
    }

    /// In the edition of the originals the names of the lexicon, which are not set for display.
    private func topicName(_ id: String) -> String? {
        digest.topic(id).map { $0.row.labels[language.value] ?? $0.row.name }
    }

    private func markdown(of article: Article, _ version: ArticleVersion?) -> String {
        guard let version else { return article.markdown }
        var told = article
        told.blocks = zip(article.blocks, version.blocks).map { block, passage in
            passage.inlines.map { Block(block.role, $0) } ?? block
        }
        return told.markdown
    }
}
