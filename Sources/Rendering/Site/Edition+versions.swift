internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// A text as it is shown.
struct ShownText: Hashable {
    var text: String
    /// Its language, nil when that is the page's own.
    var foreignLang: String?
}

// Articles in the words of the edition: those of a translation where one is there, else those of the original.
extension Edition {
    /// What is translated of an article into the language of the edition.
    func version(_ index: Int) -> ArticleVersion? { digest.version(ofArticle: index, in: language) }

    /// The translation that lists, feeds and the search show: so much of it is there that it stands for the article.
    func listedVersion(_ index: Int) -> ArticleVersion? { version(index).flatMap { $0.isEnough ? $0 : nil } }

    /// True when search engines may list the article's page in this edition: it is the original, or translated enough.
    func isListed(_ index: Int) -> Bool { digest.isListed(article: index, in: language) }

    /// The language of the text that lists and feeds show of an article.
    func textLanguage(_ index: Int) -> String {
        listedVersion(index)?.language.value ?? digest.articles[index].annotated.article.language
    }

    /// The headline in lists.
    func headline(_ index: Int) -> ShownText { headline(index, listedVersion(index)) }

    /// The headline by a translation, or by the original where that does not translate it.
    func headline(_ index: Int, _ version: ArticleVersion?) -> ShownText {
        let article = digest.articles[index].annotated.article
        if let text = version?.headline.text { return ShownText(text: displayed(text)) }
        return ShownText(
            text: displayed(article.headline.text, of: article), foreignLang: foreignLang(article.language))
    }

    /// The first words of an article: its standfirst or its lead. A derived headline repeats the lead, so the lead follows on.
    func summary(_ index: Int, limit: Int) -> ShownText? {
        let article = digest.articles[index].annotated.article
        let first = article.blocks.firstIndex { block in
            switch block.role {
            case .standfirst, .paragraph: true
            default: false
            }
        }
        guard let first else { return nil }
        if let text = listedVersion(index)?.blocks[first].text {
            return ShownText(text: StructuredData.shortened(displayed(text), to: limit))
        }
        let text = displayed(article.blocks[first].text, of: article)
        return ShownText(
            text: StructuredData.shortened(text, to: limit), foreignLang: foreignLang(article.language))
    }

    /// The ways in which a text of the edition's language may write a date, the surest first.
    func dateForms(_ date: DateAnnotation) -> [String] {
        guard date.modifier == nil else { return [] }
        var forms: [String] = []
        if let day = date.precision == .day ? date.earliest : nil {
            let month = dates.month(day.month)
            forms = [
                dates.short(day), "\(month) \(day.day), \(day.year)", "\(month) \(day.day)", "\(day.day) \(month)",
            ]
            forms += ["\(day.day). \(month)", wording("date.weekday-\(day.weekday)")]
        } else if let words = dates.words(of: date) {
            forms = [words]
            if date.precision == .month, let first = date.earliest { forms.append(dates.month(first.month)) }
        }
        return forms.filter { !$0.isEmpty }
    }
}
