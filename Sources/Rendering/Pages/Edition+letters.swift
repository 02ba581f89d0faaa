internal import Digest
internal import Translation
internal import Wire

// The bulletins as letters, for mail programs and feeds.
extension Edition {
    /// Where the letter of a bulletin stands, in HTML or plain text.
    func letterAddress(of period: BulletinPeriod, ending: String) -> Permalink {
        Permalink(permalink(.bulletin(period)).path + "letter.\(ending)")
    }

    /// The letter in HTML that mail programs show, tables and styles within it, and in plain text. All its links are
    /// absolute.
    func letters(of bulletin: Bulletin) -> [OutputFile] {
        let view = letterView(bulletin)
        return [
            OutputFile(
                path: letterAddress(of: bulletin.period, ending: "html").path,
                html: library.render(view, with: .letter, in: language)),
            OutputFile(
                path: letterAddress(of: bulletin.period, ending: "txt").path,
                text: PlainLetter(view, words: wording, in: language).text),
        ]
    }

    private func letterView(_ bulletin: Bulletin) -> BulletinView {
        bulletinView(bulletin, at: Place(permalink(.bulletin(bulletin.period)), root: settings.baseURL))
    }

    /// The feed of bulletins, newest first.
    var bulletinFeed: NewsFeed? {
        guard !digest.bulletinPeriods.isEmpty else { return nil }
        return NewsFeed(
            title: "\(wording("bulletins.title")) – \(settings.title)", subtitle: wording("bulletins.description"),
            page: permalink(.bulletins), articles: [])
    }

    /// The newest bulletins as items of their feed.
    var bulletinItems: [FeedItem] {
        digest.bulletinPeriods.prefix(NewsFeed.subjectLength).compactMap { period in
            guard let bulletin = digest.bulletin(of: period) else { return nil }
            let view = letterView(bulletin)
            return FeedItem(
                url: permalink(.bulletin(period)).absolute(settings.baseURL), title: view.title,
                published: "\(period.lastDay)T00:00:00Z", author: settings.publisher.name, topics: [],
                language: language.value, summary: view.span,
                html: library.render(view, with: .letterBody, in: language).source)
        }
    }
}
