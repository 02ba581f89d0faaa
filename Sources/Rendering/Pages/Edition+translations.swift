internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// How much of some passages is in which state.
struct TranslationTally {
    private(set) var counts: [TranslationState: Int] = [:]
    private(set) var published = 0
    private(set) var passages = 0
    /// The articles of which enough is translated.
    private(set) var listed = 0

    /// Adds an article with its translation; every passage of an article without one is untranslated.
    mutating func add(_ article: Article, _ version: ArticleVersion?) {
        passages += article.blocks.count + 1
        guard let version else {
            counts[.untranslated, default: 0] += article.blocks.count + 1
            return
        }
        published += version.translatedCount
        if version.isEnough { listed += 1 }
        for passage in version.passages { counts[passage.state, default: 0] += 1 }
    }

    /// In whole percent, rounded down.
    var coverage: Int { passages == 0 ? 0 : published * 100 / passages }

    /// The states that occur, in the order of a translator's work.
    var states: [(state: TranslationState, count: Int)] {
        Self.order.compactMap { state in counts[state].map { (state, $0) } }
    }

    static let order: [TranslationState] = [
        .final, .reviewed, .draft, .stale, .staleCritical, .machine, .untranslated,
    ]
}

extension Edition {
    /// The languages of which an edition tells: the original's of all others, another one of its own.
    private var toldLanguages: [LanguageTag] { isOriginal ? Array(plan.editions.dropFirst()) : [language] }

    /// A page of how much is translated, article by article.
    func translationsPage(part: Int) -> RenderedHTML {
        let page = Page.translations(part: part)
        let place = Place(permalink(page))
        let indices = Array(digest.articles.indices)
        let parts = Parts(count: SitePlan.partCount(indices.count), current: part)
        let summary = wording("translations.description", ["articles": articleCount(indices.count)])
        let description = PageDescription(
            page: page, title: title(wording("translations.title"), parts), summary: title(summary, parts))
        let view = TranslationsView(
            page: frame(description, at: place), intro: wording("translations.intro"),
            dataHref: place.href(Self.translationDataAddress),
            languages: toldLanguages.map { status(of: $0, at: place) },
            articles: SitePlan.part(part, of: indices).flatMap { index in
                toldLanguages.map { status(ofArticle: index, in: $0, at: place) }
            },
            pager: pager(parts, at: place) { .translations(part: $0) })
        return library.render(view, with: .translations, in: language)
    }

    private func status(of target: LanguageTag, at place: Place) -> TranslationsView.Language {
        let tally = tally(of: target)
        return TranslationsView.Language(
            name: strings.wording("language.name", in: target) ?? target.value, tag: target.value,
            href: place.href(plan.permalink(.home, in: target) ?? Permalink("")), coverage: percent(tally.coverage),
            articles: articleCount(tally.listed), states: words(of: tally))
    }

    private func tally(of target: LanguageTag) -> TranslationTally {
        tallies.answer(to: target) {
            var tally = TranslationTally()
            for (index, article) in digest.articles.enumerated() {
                tally.add(article.annotated.article, digest.translationStatus(ofArticle: index, in: target))
            }
            return tally
        }
    }

    private func status(ofArticle index: Int, in target: LanguageTag, at place: Place) -> TranslationsView.Article {
        var tally = TranslationTally()
        let version = digest.translationStatus(ofArticle: index, in: target)
        tally.add(digest.articles[index].annotated.article, version)
        let bilingual = plan.permalink(.bilingual(index), in: target)
        let headline = headline(index)
        return TranslationsView.Article(
            title: headline.text, foreignLang: headline.foreignLang, href: place.href(permalink(.article(index))),
            language: target.value, coverage: percent(tally.coverage), states: words(of: tally),
            bilingualHref: bilingual.map(place.href),
            stale: version.map { stale($0, page: bilingual ?? Permalink(""), at: place) } ?? [])
    }

    private func words(of tally: TranslationTally) -> String {
        tally.states.map { state, count in
            wording(
                "translations.state-count",
                [
                    "state": wording("translations.state-\(state.rawValue)"),
                    "count": NumberWording.grouped(count, in: language),
                ])
        }.joined(separator: " · ")
    }

    /// The passages whose original changed since they were translated.
    private func stale(_ version: ArticleVersion, page: Permalink, at place: Place) -> [TranslationsView.Stale] {
        version.passages.enumerated().filter { $1.state == .stale || $1.state == .staleCritical }.map { number, _ in
            let fragment = number == 0 ? Fragment.headline : "p\(number)"
            let name =
                number == 0
                ? wording("article.headline-place") : wording("article.paragraph", ["number": String(number)])
            return TranslationsView.Stale(
                label: number == 0 ? name : String(number), description: name,
                href: place.href(page) + "#\(fragment)")
        }
    }

    // MARK: As data

    private static let translationDataAddress = Permalink("data/translations.json")

    /// How much is translated, by language and article, for programs.
    var translationData: OutputFile {
        let targets = Array(plan.editions.dropFirst())
        let articles = digest.articles.indices.map { index -> JSONValue in
            let source = digest.articles[index]
            let versions = targets.compactMap { target -> JSONValue? in
                guard let version = digest.translationStatus(ofArticle: index, in: target) else { return nil }
                var tally = TranslationTally()
                tally.add(source.annotated.article, version)
                return .object([
                    "language": .text(target.value),
                    "url": plan.permalink(.article(index), in: target).map { .text($0.absolute(settings.baseURL)) },
                    "coverage": .number(version.coverage), "listed": .flag(version.isEnough),
                    "states": Self.object(tally),
                    "translator": version.translator.map(JSONValue.text),
                ])
            }
            return .object([
                "id": .text(source.seed.name), "url": .text(permalink(.article(index)).absolute(settings.baseURL)),
                "passages": .number(source.annotated.article.blocks.count + 1), "translations": .list(versions),
            ])
        }
        let languages = targets.map { target -> JSONValue in
            let tally = tally(of: target)
            return .object([
                "language": .text(target.value), "coverage": .number(tally.coverage),
                "passages": .number(tally.passages), "published": .number(tally.published),
                "articles": .number(digest.articles.count), "listed": .number(tally.listed),
                "states": Self.object(tally),
            ])
        }
        let value = JSONValue.object([
            "original": .text(settings.originalLanguage.value), "enough": .number(settings.translations.enough),
            "languages": .list(languages), "articles": .list(articles),
        ])
        return OutputFile(path: Self.translationDataAddress.filePath, text: value.serialized + "\n")
    }

    private static func object(_ tally: TranslationTally) -> JSONValue {
        .object(tally.states.map { JSONValue.Member($0.state.rawValue, .number($0.count)) })
    }
}
