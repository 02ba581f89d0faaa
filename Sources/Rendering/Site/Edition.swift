internal import Annotation
internal import Digest
internal import Translation
internal import Wire

/// The site in one language of the interface: what all its pages have in common.
struct Edition: Sendable {
    let language: LanguageTag
    let digest: NewsDigest
    let plan: SitePlan
    let library: TemplateLibrary
    let assets: SiteAssets
    let strings: InterfaceStrings
    let wording: Wording
    let dates: DateWording
    let amounts: AmountWording
    let markets: [String: String]
    /// The rendered cards of articles, by their indices.
    let cards = Memo<Int, RelocatableHTML>()
    /// How much is translated, by language.
    let tallies = Memo<LanguageTag, TranslationTally>()
    /// "paragraphe 3", by its number.
    let paragraphNames = Memo<Int, String>()

    init(
        _ language: LanguageTag, digest: NewsDigest, plan: SitePlan, library: TemplateLibrary, assets: SiteAssets,
        strings: InterfaceStrings
    ) {
        self.language = language
        self.digest = digest
        self.plan = plan
        self.library = library
        self.assets = assets
        self.strings = strings
        wording = Wording(strings, in: language)
        dates = DateWording(wording: wording)
        amounts = AmountWording(wording: wording, language: language)
        markets = Dictionary(
            digest.lexicon.exchanges.flatMap { exchange in
                ([exchange.mic] + exchange.otherMICs).map { ($0, exchange.pressForms.first ?? exchange.name) }
            }
        ) { first, _ in first }
    }

    var settings: SiteSettings { digest.settings }

    /// True for the edition in the language of the originals.
    var isOriginal: Bool { language == settings.originalLanguage }

    /// The language of a text for the attribute `lang`, nil when it is the page's own.
    func foreignLang(_ textLanguage: String) -> String? {
        textLanguage == language.value ? nil : textLanguage
    }

    /// The address of a page of this edition. Every page that is linked is planned.
    func permalink(_ page: Page) -> Permalink { plan.permalink(page, in: language) ?? Permalink("") }

    /// The label of a row in this language.
    func label(of topic: Topic) -> String { displayed(topic.labels[language.value] ?? topic.name) }

    /// A text in the language of the interface, as it is shown.
    func displayed(_ text: String) -> String { Typography.displayed(text, in: language) }

    /// A text of an article, as it is shown.
    func displayed(_ text: String, of article: Article) -> String {
        Typography.displayed(text, in: LanguageTag(article.language))
    }

    func articleCount(_ count: Int) -> String { wording("counts.articles", counting: count) }

    /// A publication date in words, with its value for machines.
    func dateView(_ date: PublicationDate?) -> DateView? {
        date.map { DateView(label: dates.words(of: $0), machine: $0.value) }
    }
}
