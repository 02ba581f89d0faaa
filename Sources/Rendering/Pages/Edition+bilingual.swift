internal import Annotation
internal import CommonMark
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// The files that an edition has of an article only when it is translated: its pages beside the article's own, and its
    /// Markdown.
    func translationFiles(ofArticle index: Int) -> [OutputFile] {
        guard let version = version(index) else { return [] }
        var files = [
            OutputFile(path: permalink(.bilingual(index)).filePath, html: bilingualPage(index, version))
        ]
        files += redirectFiles(to: .article(index), named: headline(index, version).text)
        if version.isEnough, let markdown = plan.markdown(ofArticle: index, in: language) {
            files.append(OutputFile(path: markdown.filePath, text: articleMarkdown(index)))
        }
        return files
    }

    /// The article beside its original, passage by passage.
    func bilingualPage(_ index: Int, _ version: ArticleVersion) -> RenderedHTML {
        let article = digest.articles[index].annotated.article
        let place = Place(permalink(.bilingual(index)))
        let headline = headline(index, version)
        let title = wording("translation.bilingual-title", ["headline": headline.text])
        let description = PageDescription(
            page: .bilingual(index), title: title, summary: wording("translation.bilingual-intro"),
            trail: trail(of: article),
            isIndexed: false)
        let originalPage = plan.permalink(.article(index), in: settings.originalLanguage) ?? Permalink("")
        let texts = [[Inline.text(article.headline.text)]] + article.blocks.map(\.inlines)
        let roles = [nil] + article.blocks.map { Optional($0.role) }
        let passages = version.passages.enumerated().map { number, passage in
            self.passage(passage, number, of: texts[number], roles[number], index, at: place)
        }
        let originalTag = LanguageTag(article.language)
        let view = BilingualView(
            page: frame(description, at: place), headline: headline.text, headlineLang: headline.foreignLang,
            intro: wording("translation.bilingual-intro"),
            originalName: strings.wording("language.name", in: settings.originalLanguage) ?? originalTag.value,
            originalHref: place.href(originalPage), originalTag: originalTag.value,
            originalDirection: originalTag.isRightToLeft ? "rtl" : "ltr", name: wording("language.name"),
            articleHref: place.href(permalink(.article(index))), passages: passages)
        return library.render(view, with: .bilingual, in: language)
    }

    private func passage(
        _ passage: ArticleVersion.Passage, _ number: Int, of original: [Inline], _ role: Block.Role?, _ index: Int,
        at place: Place
    ) -> BilingualView.Passage {
        let article = digest.articles[index].annotated.article
        let fragment = number == 0 ? Fragment.headline : "p\(number)"
        return BilingualView.Passage(
            id: fragment, label: number == 0 ? wording("article.headline-place") : String(number),
            description: number == 0
                ? wording("article.headline-place") : wording("article.paragraph", ["number": String(number)]),
            href: place.href(permalink(.article(index))) + "#\(fragment)",
            original: Self.html(original, role, in: LanguageTag(article.language)),
            translation: passage.inlines.map { Self.html($0, role, in: language) },
            state: wording("translations.state-\(passage.state.rawValue)"),
            changes: passage.previous.map { previous in
                let before = SegmentText.inlines(of: previous)?.plainText ?? previous
                return Self.changes(from: before, to: original.plainText, in: LanguageTag(article.language))
            })
    }

    /// A passage as a paragraph; a heading between paragraphs is one in bold type.
    private static func html(_ inlines: [Inline], _ role: Block.Role?, in language: LanguageTag) -> RenderedHTML {
        let isHeading = if case .subhead? = role { true } else { role == nil }
        let shown = DisplayedBlock(Block(.paragraph, inlines)) { Typography.display($0, in: language) }.block.inlines
        return RenderedHTML(trusting: MarkdownDocument([.paragraph(isHeading ? [.strong(shown)] : shown)]).html())
    }

    private static func changes(from old: String, to new: String, in language: LanguageTag) -> BilingualView.Changes {
        let difference = WordDifference(
            from: Typography.displayed(old, in: language), to: Typography.displayed(new, in: language))
        return BilingualView.Changes(
            pieces: difference.pieces.map {
                BilingualView.Change(text: $0.text, isRemoved: $0.kind == .removed, isAdded: $0.kind == .added)
            })
    }
}

// MARK: - The article's own page

extension Edition {
    /// Says on the article's page how far it is translated, by whom, and where the original is.
    func translationNote(_ version: ArticleVersion, ofArticle index: Int, at place: Place) -> TranslationNote {
        var sentences: [String] = []
        if version.translatedCount < version.passageCount {
            sentences.append(wording("translation.partial", ["coverage": percent(version.coverage)]))
        } else {
            sentences.append(wording("translation.whole"))
        }
        if version.passages.contains(where: { $0.inlines != nil && $0.state == .draft }) {
            sentences.append(wording("translation.draft"))
        }
        if version.isStale { sentences.append(wording("translation.stale")) }
        if let translator = version.translator {
            sentences.append(wording("translation.by", ["translator": translator]))
        }
        let original = plan.permalink(.article(index), in: settings.originalLanguage) ?? Permalink("")
        return TranslationNote(
            text: sentences.joined(separator: " "), originalHref: place.href(original),
            tag: settings.originalLanguage.value, bilingualHref: place.href(permalink(.bilingual(index))))
    }

    /// A share of a hundred as the language writes it.
    func percent(_ share: Int) -> String { wording("translation.percent", ["share": String(share)]) }

    func translatedBody(
        _ body: ArticleBody, _ version: ArticleVersion, ofArticle index: Int, at place: Place
    ) -> TranslatedBody {
        let article = digest.articles[index].annotated.article
        let bilingual = place.href(permalink(.bilingual(index)))
        return TranslatedBody(
            original: body, version: version, display: { Typography.display($0, in: language) },
            originalLanguage: article.language, names: names(of:), dateForms: dateForms,
            link: { number in
                let isStale = version.blocks[number].state == .stale
                let key = isStale ? "translation.stale-passage" : "translation.passage"
                return BlockLink(
                    article.language, to: "\(bilingual)#p\(number + 1)", className: "to-original",
                    description: wording(key, ["tag": article.language, "number": String(number + 1)]),
                    targetLanguage: language.value)
            })
    }

    /// The forms of a company's name that the lexicon has and those of the article's own words, the shortest of which may
    /// be part of other words.
    private func names(of company: EntityAnnotation) -> [String] {
        let row = digest.company(company.id)?.row
        let names = [company.name] + (row.map { $0.aliases + Array($0.labels.values).sorted() } ?? [])
        return Array(Set(names + company.mentions.map(\.text))).filter { $0.unicodeScalars.count > 2 }.sorted()
    }

    /// For structured data: what the article is a translation of, or which translations of it there are.
    func translationData(ofArticle index: Int) -> StructuredData.Translation {
        func url(_ language: LanguageTag) -> String? {
            plan.permalink(.article(index), in: language)?.absolute(settings.baseURL)
        }
        if let version = listedVersion(index) {
            return StructuredData.Translation(
                original: url(settings.originalLanguage), translator: version.translator)
        }
        guard isOriginal else { return StructuredData.Translation() }
        let translated = plan.editions.filter { digest.version(ofArticle: index, in: $0)?.isEnough == true }
        return StructuredData.Translation(
            translations: translated.compactMap { language in url(language).map { ($0, language.value) } })
    }
}
