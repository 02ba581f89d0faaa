internal import Digest
internal import Translation
internal import Wire

// The bulletins as letters, for mail programs and feeds.
extension Edition {
    /// Where the letter of a bulletin stands, as a message or in plain text.
    func letterAddress(of period: BulletinPeriod, ending: String) -> Permalink {
        Permalink(permalink(.bulletin(period)).path + "letter.\(ending)")
    }

    /// The letter as a message, in HTML with tables and styles within it and in plain text, and the plain text alone. All
    /// its links are absolute. The message is no page of the site, whose pages have no styles of their own.
    func letters(of bulletin: Bulletin) -> [OutputFile] {
        let view = letterView(bulletin)
        let plain = PlainLetter(view, words: wording, in: language).text
        let day = bulletin.period.lastDay
        let message = MailMessage(
            from: (settings.title, settings.publisher.email ?? "no-reply@\(settings.host)"), subject: view.title,
            day: (day.weekday, day.year, day.month, day.day),
            identifier: "\(bulletin.period.id).\(language.value.lowercased())@\(settings.host)", plain: plain,
            html: library.render(view, with: .letter, in: language).utf8)
        return [
            OutputFile(path: letterAddress(of: bulletin.period, ending: "eml").path, text: message.text),
            OutputFile(path: letterAddress(of: bulletin.period, ending: "txt").path, text: plain),
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
            page: permalink(.bulletins),
            content: .bulletins(Array(digest.bulletinPeriods.prefix(NewsFeed.subjectLength))))
    }

    /// A bulletin as an item of its feed.
    func item(_ period: BulletinPeriod) -> FeedItem? {
        guard let bulletin = digest.bulletin(of: period) else { return nil }
        let view = letterView(bulletin)
        return FeedItem(
            url: permalink(.bulletin(period)).absolute(settings.baseURL), title: view.title,
            published: "\(period.lastDay)T00:00:00Z", author: settings.publisher.name, topics: [],
            language: language.value, summary: view.span,
            html: library.render(view, with: .letterBody, in: language).source)
    }
}
