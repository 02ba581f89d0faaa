internal import Digest

/// The newest articles of an edition, a company, a topic or a story, or the newest bulletins, to be followed from outside.
struct NewsFeed {
    /// What it holds, newest first.
    enum Content {
        /// Indices of articles.
        case articles([Int])
        case bulletins([BulletinPeriod])
    }

    /// How many articles a feed holds.
    static let editionLength = 30
    static let subjectLength = 10

    var title: String
    var subtitle: String?
    /// The page that the feed belongs to; the feed's files stand below it.
    var page: Permalink
    var content: Content

    static func atom(of page: Permalink) -> Permalink { Permalink(page.path + "feed.xml") }

    static func json(of page: Permalink) -> Permalink { Permalink(page.path + "feed.json") }
}
