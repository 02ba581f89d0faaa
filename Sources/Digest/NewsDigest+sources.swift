package import Diagnostics
internal import Annotation
internal import Wire

extension NewsDigest {
    /// The articles that a page tells of, newest first: nil for a page that looks at all of them.
    package func articles(of page: Page) -> [Int]? {
        switch page {
        case .article(let index), .bilingual(let index): [index]
        case .company(let id, let part): company(id).map { Array(SitePlan.part(part, of: $0.articles)) }
        case .topic(let id, let part): topic(id).map { Array(SitePlan.part(part, of: $0.articles)) }
        case .entity(let kind, let id, let part):
            entity(kind, id).map { Array(SitePlan.part(part, of: $0.articles)) }
        case .story(let id): story(id)?.articles
        case .bulletin(let period): bulletin(of: period)?.articles
        case .originals(let part), .translations(let part): Array(SitePlan.part(part, of: Array(articles.indices)))
        case .undated: timeline.undated
        case .timeline(let period?):
            {
                let content = timeline.content(of: period)
                let sources = content.entries.flatMap { entries[$0].sources.map(\.article) }
                return Set(content.articles + sources).sorted()
            }()
        default: nil
        }
    }

    /// The rows of the lexicon that gave a page its subjects, with the ids of these, in the order of the page.
    package func lexiconRows(of page: Page) -> [(id: String, place: SourceLocation)] {
        switch page {
        case .article(let index):
            let annotations = articles[index].annotated.annotations
            let companies = annotations.companies.compactMap { lexicon.company($0.id).map { ($0.id, $0.location) } }
            return companies + annotations.topics.compactMap { topic($0.id).map { ($0.row.id, $0.row.location) } }
        case .company(let id, _): return company(id)?.row.map { [($0.id, $0.location)] } ?? []
        case .topic(let id, _): return topic(id).map { [($0.row.id, $0.row.location)] } ?? []
        default: return []
        }
    }
}
