internal import Annotation
internal import Digest
internal import Translation

extension Edition {
    /// Where the list of all feeds stands.
    var feedDirectoryAddress: Permalink { Permalink(permalink(.home).path + "feeds.opml") }

    /// The feeds that a page names in its head: its own, then those of the edition.
    func feeds(of page: Page?, at place: Place) -> [PageView.Feed] {
        let own = page.flatMap(feed).map { [$0] } ?? []
        return newsroomFeed(of: page, at: place)
            + (own + [editionFeed]).flatMap { feed in
                [
                    PageView.Feed(
                        mediaType: "application/atom+xml", title: feed.title,
                        href: place.href(NewsFeed.atom(of: feed.page))
                    ),
                    PageView.Feed(
                        mediaType: "application/feed+json", title: "\(feed.title) (JSON)",
                        href: place.href(NewsFeed.json(of: feed.page))),
                ]
            }
    }

    /// The article for newsroom systems.
    private func newsroomFeed(of page: Page?, at place: Place) -> [PageView.Feed] {
        guard case .article(let index)? = page, isOriginal else { return [] }
        return [
            PageView.Feed(
                mediaType: "application/json", title: "ninjs", href: place.href(ninjsAddress(ofArticle: index)))
        ]
    }

    /// The list of all feeds of the edition.
    var feedDirectory: OutputFile {
        func outline(_ feed: NewsFeed) -> (title: String, feed: String, page: String) {
            (
                feed.title, NewsFeed.atom(of: feed.page).absolute(settings.baseURL),
                feed.page.absolute(settings.baseURL)
            )
        }
        let directory = FeedDirectory(
            title: settings.title,
            groups: [
                (settings.title, ([editionFeed] + (bulletinFeed.map { [$0] } ?? [])).map(outline)),
                (
                    wording("companies.title"),
                    digest.companies.compactMap { feed(of: .company($0.id, part: 1)) }.map(outline)
                ),
                (
                    wording("topics.title"),
                    digest.topics.compactMap { feed(of: .topic($0.row.id, part: 1)) }.map(outline)
                ),
                (wording("stories.title"), digest.stories.compactMap { feed(of: .story($0.id)) }.map(outline)),
            ])
        return OutputFile(path: feedDirectoryAddress.filePath, text: directory.text)
    }
}
