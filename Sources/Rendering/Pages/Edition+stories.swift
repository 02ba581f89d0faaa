internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// What several articles tell.
extension Edition {
    /// A page of the list of stories.
    func storiesPage(part: Int) -> RenderedHTML {
        let place = Place(permalink(.stories(part: part)))
        let parts = Parts(count: SitePlan.partCount(digest.stories.count), current: part)
        let description = PageDescription(
            page: .stories(part: part), title: title(wording("stories.title"), parts),
            summary: title(wording("stories.description"), parts))
        let numbers = SitePlan.part(part, of: Array(digest.stories.indices))
        let view = StoriesView(
            page: frame(description, at: place), intro: wording("stories.intro"),
            stories: numbers.map { story(digest.stories[$0], at: place) },
            pager: pager(parts, at: place) { .stories(part: $0) })
        return library.render(view, with: .stories, in: language)
    }

    private func story(_ story: Story, at place: Place) -> StoriesView.Item {
        let newest = story.articles[0]
        let headline = headline(newest)
        return StoriesView.Item(
            title: headline.text, foreignLang: headline.foreignLang, href: place.href(permalink(.story(story.id))),
            date: dateView(digest.articles[newest].annotated.article.date),
            count: articleCount(story.articles.count),
            companies: story.companies.compactMap { id in
                digest.company(id).map { companyLink(id, name: $0.name, at: place) }
            })
    }

    /// The page of a story: its articles as they came, the first one first, and what they tell, in order.
    func storyPage(_ story: Story) -> RenderedHTML {
        let page = Page.story(story.id)
        let place = Place(permalink(page))
        let headline = headline(story.articles[0])
        let count = articleCount(story.articles.count)
        var description = PageDescription(
            page: page, title: wording("stories.page-title", ["title": headline.text]),
            summary: wording("stories.page-description", ["articles": count, "title": headline.text]),
            trail: [(wording("stories.title"), .stories(part: 1))], isIndexed: headline.foreignLang == nil)
        let inOrder = Array(story.articles.reversed())
        description.structuredData = [structuredData(of: inOrder, titled: headline.text, on: place.permalink)]
        let (planned, told) = split(story.entries)
        let view = SubjectView(
            page: frame(description, at: place), kind: wording("stories.one"), name: headline.text,
            nameLang: headline.foreignLang, articlesTitle: wording("stories.articles", ["articles": count]),
            articlesNote: wording("stories.order"), articles: inOrder.map { card($0, at: place) },
            told: events(told, at: place),
            planned: events(planned, at: place, isNarrow: true), facts: facts(of: story, at: place),
            companies: RowsView(
                title: wording("stories.companies"),
                story.companies.compactMap { id in
                    digest.company(id).map {
                        RowView(label: $0.name, href: place.href(permalink(.company(id, part: 1))))
                    }
                }))
        return library.render(view, with: .subject, in: language)
    }

    /// The page as a collection, with its articles in their order.
    private func structuredData(of articles: [Int], titled title: String, on page: Permalink) -> JSONValue {
        let url = page.absolute(settings.baseURL)
        let items = articles.enumerated().map { number, index in
            JSONValue.object([
                "@type": "ListItem", "position": .number(number + 1), "name": .text(self.headline(index).text),
                "url": .text(permalink(.article(index)).absolute(settings.baseURL)),
            ])
        }
        return .object([
            "@type": "CollectionPage", "@id": .text(url + "#story"), "name": .text(StructuredData.shortened(title)),
            "url": .text(url), "inLanguage": .text(language.value),
            "mainEntity": .object([
                "@type": "ItemList", "itemListOrder": "https://schema.org/ItemListOrderAscending",
                "numberOfItems": .number(articles.count), "itemListElement": .list(items),
            ]),
        ])
    }

    /// Who reported first, and from when to when the story runs.
    private func facts(of story: Story, at place: Place) -> FactsView? {
        let articles = story.articles.map { digest.articles[$0].annotated.article }
        var rows: [FactView] = []
        if let place = articles.lastIndex(where: { $0.date != nil }), let agency = articles[place].agency {
            rows.append(FactView(label: wording("stories.first-source"), value: agency))
        }
        let dated = articles.compactMap(\.date)
        if let first = dated.last {
            rows.append(FactView(label: wording("stories.begins"), value: dates.words(of: first)))
        }
        if let first = dated.last, let last = dated.first, first != last {
            rows.append(FactView(label: wording("stories.ends"), value: dates.words(of: last)))
        }
        return rows.isEmpty ? nil : FactsView(rows: rows)
    }
}
