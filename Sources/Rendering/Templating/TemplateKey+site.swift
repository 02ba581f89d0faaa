// The templates that the site is made of.

extension TemplateKey where View == HomeView { static var home: Self { TemplateKey("pages/home") } }
extension TemplateKey where View == ArticleView { static var article: Self { TemplateKey("pages/article") } }
extension TemplateKey where View == TimelineView { static var timeline: Self { TemplateKey("pages/timeline") } }
extension TemplateKey where View == AlphabetView { static var alphabet: Self { TemplateKey("pages/alphabet") } }
extension TemplateKey where View == BulletinsView { static var bulletins: Self { TemplateKey("pages/bulletins") } }
extension TemplateKey where View == BulletinView {
    static var bulletin: Self { TemplateKey("pages/bulletin") }
    /// The same for mail programs.
    static var letter: Self { TemplateKey("letters/bulletin") }
    /// What stands in it, for a feed.
    static var letterBody: Self { TemplateKey("letters/bulletin-body") }
}
extension TemplateKey where View == StoriesView { static var stories: Self { TemplateKey("pages/stories") } }
extension TemplateKey where View == TopicsView { static var topics: Self { TemplateKey("pages/topics") } }
extension TemplateKey where View == SubjectView { static var subject: Self { TemplateKey("pages/subject") } }
extension TemplateKey where View == OriginalsView { static var originals: Self { TemplateKey("pages/originals") } }
extension TemplateKey where View == DataView { static var data: Self { TemplateKey("pages/data") } }
extension TemplateKey where View == BilingualView { static var bilingual: Self { TemplateKey("pages/bilingual") } }
extension TemplateKey where View == TranslationsView {
    static var translations: Self { TemplateKey("pages/translations") }
}
extension TemplateKey where View == RedirectView { static var redirect: Self { TemplateKey("pages/redirect") } }
extension TemplateKey where View == SearchView { static var search: Self { TemplateKey("pages/search") } }
extension TemplateKey where View == PlainView { static var notFound: Self { TemplateKey("pages/not-found") } }
extension TemplateKey where View == EditionsView { static var editions: Self { TemplateKey("pages/editions") } }
extension TemplateKey where View == CardView { static var card: Self { TemplateKey("partials/card") } }
extension TemplateKey where View == FeedView { static var feed: Self { TemplateKey("feeds/atom", format: .xml) } }

extension AnyTemplateKey {
    /// All templates that the code renders.
    static let site: [AnyTemplateKey] = [
        TemplateKey<HomeView>.home.erased, TemplateKey<ArticleView>.article.erased,
        TemplateKey<TimelineView>.timeline.erased, TemplateKey<AlphabetView>.alphabet.erased,
        TemplateKey<StoriesView>.stories.erased,
        TemplateKey<BulletinsView>.bulletins.erased, TemplateKey<BulletinView>.bulletin.erased,
        TemplateKey<BulletinView>.letter.erased, TemplateKey<BulletinView>.letterBody.erased,
        TemplateKey<TopicsView>.topics.erased, TemplateKey<SubjectView>.subject.erased,
        TemplateKey<OriginalsView>.originals.erased, TemplateKey<PlainView>.notFound.erased,
        TemplateKey<EditionsView>.editions.erased, TemplateKey<CardView>.card.erased,
        TemplateKey<FeedView>.feed.erased, TemplateKey<SearchView>.search.erased,
        TemplateKey<DataView>.data.erased, TemplateKey<BilingualView>.bilingual.erased,
        TemplateKey<TranslationsView>.translations.erased, TemplateKey<RedirectView>.redirect.erased,
    ]
}
