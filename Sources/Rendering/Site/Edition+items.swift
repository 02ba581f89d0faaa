internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// The items that several pages show: cards, rows, events.
extension Edition {
    /// An article in a list, with links from a place.
    func cardView(
        _ index: Int, at place: Place, isNested: Bool = false, summaryLength: Int = 260
    ) -> CardView {
        let annotated = digest.articles[index].annotated
        let article = annotated.article
        let (headline, summary) = (headline(index), summary(index, limit: summaryLength))
        return CardView(
            title: headline.text, href: place.href(permalink(.article(index))),
            foreignLang: headline.foreignLang, summary: summary?.text, summaryLang: summary?.foreignLang,
            date: dateView(article.date), agency: article.agency,
            companies: annotated.annotations.companies.prefix(4).map { companyLink($0.id, name: $0.name, at: place) },
            isNested: isNested)
    }

    /// The article's card for a page, rendered once for all pages.
    func card(_ index: Int, at place: Place) -> CardHTML {
        let card = cards.answer(to: index) {
            RelocatableHTML(library.render(cardView(index, at: .relocatable), with: .card, in: language))
        }
        return CardHTML(html: card.html(from: place.root))
    }

    func companyLink(_ id: String, name: String, at place: Place) -> LinkView {
        LinkView(label: name, href: place.href(permalink(.company(id, part: 1))))
    }

    func companyRows(_ companies: [(id: String, count: Int)], at place: Place) -> [RowView] {
        companies.compactMap { id, count in
            guard let company = digest.company(id) else { return nil }
            return RowView(label: company.name, href: place.href(permalink(.company(id, part: 1))), note: String(count))
        }
    }

    func topicRows(_ topics: [(id: String, count: Int)], at place: Place) -> [RowView] {
        topics.compactMap { id, count in
            guard let topic = digest.topic(id) else { return nil }
            return RowView(
                label: label(of: topic.row), href: place.href(permalink(.topic(id, part: 1))), note: String(count))
        }
    }

    /// The events of entries, with links to the paragraphs that tell them.
    ///
    /// In a narrow column only the words around the date are shown.
    func events(_ entries: some Sequence<Int>, at place: Place, isNarrow: Bool = false) -> EventsView? {
        EventsView(entries.map { eventView(digest.entries[$0], at: place, length: isNarrow ? 180 : 480) })
    }

    private func eventView(_ entry: TimelineEntry, at place: Place, length: Int) -> EventView {
        let event = entry.event
        let article = digest.articles[entry.article].annotated.article
        let when = words(of: event.date, in: article)
        let kind = wording("event.\(event.kind.rawValue)")
        let said = said(event, inArticle: entry.article, length: length)
        return EventView(
            when: when, machine: event.date.modifier == nil ? MachineDate.value(of: event.date) : nil,
            isApproximate: event.date.precision != .day || event.date.modifier != nil,
            isSpan: event.date.earliest != event.date.latest, kind: kind,
            sentence: said.text, foreignLang: said.foreignLang,
            href: place.href(permalink(.article(entry.article))) + Fragment.of(event.passage.passage),
            sourceLabel: wording("timeline.source-of", ["date": when, "kind": kind]),
            companies: event.companies.compactMap { id in
                digest.company(id).map { companyLink(id, name: $0.name, at: place) }
            }, followUp: entry.followUp.map { followUp(digest.entries[$0.entry], at: place) })
    }

    /// "Suite : 24 février 2026".
    private func followUp(_ entry: TimelineEntry, at place: Place) -> LinkView {
        let article = digest.articles[entry.article].annotated.article
        return LinkView(
            label: wording("timeline.follow-up", ["date": words(of: entry.event.date, in: article)]),
            href: place.href(permalink(.article(entry.article))) + Fragment.of(entry.event.passage.passage))
    }

    /// A date in the words of the interface, or in its own where the interface has none.
    func words(of date: DateAnnotation, in article: Article) -> String {
        dates.words(of: date) ?? displayed(date.mention.text, of: article)
    }

    /// An amount as its article words it, or in the words of the interface where that is in another language.
    func words(of amount: AmountAnnotation, in article: Article) -> String {
        foreignLang(article.language) == nil
            ? displayed(amount.mention.text, of: article) : amounts.words(of: amount)
    }

    /// The sentence of an event, or the words around its date when it is long.
    func excerpt(of event: EventAnnotation, length: Int) -> String {
        let sentence = event.passage.passage
        let date = event.date.mention.passage
        let start = sentence.range.lowerBound
        let isInside = date.field == sentence.field && date.range.lowerBound >= start
        return Excerpt.around(
            isInside ? date.range.lowerBound - start..<date.range.upperBound - start : nil, of: event.passage.text,
            length: length)
    }

    /// The ticker and the market of a listing, such as "NVDA · Nasdaq".
    func listingText(_ listing: Listing?) -> String? {
        guard let listing else { return nil }
        let market = listing.mic.map { markets[$0] ?? $0 }
        let parts = [listing.ticker ?? listing.ric, market].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

/// The fragments of an article's page.
enum Fragment {
    static let headline = "headline"

    /// `#p3` for the third block, `#headline` for the headline.
    static func of(_ passage: Passage) -> String {
        switch passage.field {
        case .headline: "#\(headline)"
        case .block(let index): "#p\(index + 1)"
        }
    }
}
