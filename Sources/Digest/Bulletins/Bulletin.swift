internal import Annotation
internal import Wire

/// What a week or a month brought: its news in order of weight, and what is new.
package struct Bulletin: Sendable {
    /// A story, or an article that tells one alone.
    package struct Item: Hashable, Sendable {
        /// Newest first; those of the period only.
        package let articles: [Int]
        /// The id of the story, if the articles are of one.
        package let story: String?
        let weight: Int
    }

    package let period: BulletinPeriod
    /// The articles of the period, newest first.
    package let articles: [Int]
    /// The weightiest first.
    package let items: [Item]
    /// The ids of companies that no earlier article names, in the order of the digest.
    package let newcomers: [String]
    /// The ids of people and of products that no earlier article names, in the order of their names.
    package let newPeople: [String]
    package let newProducts: [String]
    /// Indices of entries: what articles up to the end of the period announce for later, the nearest first.
    package let ahead: [Int]
    /// The number of companies, dated events and amounts of money that the articles state.
    package let companyCount: Int
    package let eventCount: Int
    package let amountCount: Int
}

extension NewsDigest {
    private static let mostAhead = 12

    /// The periods in which there are articles with a day, newest first.
    package var bulletinPeriods: [BulletinPeriod] { bulletins.periods }

    /// The bulletin of a period; nil for one without articles.
    package func bulletin(of period: BulletinPeriod) -> Bulletin? {
        guard let own = bulletins.articles[period] else { return nil }
        let annotations = own.map { articles[$0].annotated.annotations }
        let named = Set(annotations.flatMap { $0.companies.map(\.id) })
        let members = Set(own)
        // The last article of a subject is its first in time.
        let newcomers = companies.filter { named.contains($0.id) && $0.articles.last.map(members.contains) == true }
        func newEntities(_ kind: DigestEntity.Kind) -> [String] {
            let named = Set(annotations.flatMap { $0.entities(of: kind).map(\.id) })
            return named.compactMap { entity(kind, $0) }.filter { $0.articles.last.map(members.contains) == true }
                .map(\.id).sorted { (entityPlace(kind, $0) ?? 0) < (entityPlace(kind, $1) ?? 0) }
        }
        return Bulletin(
            period: period, articles: own, items: items(of: own), newcomers: newcomers.map(\.id),
            newPeople: newEntities(.person), newProducts: newEntities(.product),
            ahead: ahead(of: period, until: own[0]), companyCount: named.count,
            eventCount: Set(own.flatMap { bulletins.entries[$0] ?? [] }).count,
            amountCount: annotations.reduce(0) { $0 + $1.amounts.count { $0.kind == .money } })
    }

    /// The articles of a story together, in the place of its newest one.
    private func items(of own: [Int]) -> [Bulletin.Item] {
        var groups: [[Int]] = []
        var places: [String: Int] = [:]
        for index in own {
            let story = story(ofArticle: index)?.id
            if let place = story.flatMap({ places[$0] }) {
                groups[place].append(index)
                continue
            }
            if let story { places[story] = groups.count }
            groups.append([index])
        }
        let items = groups.map { indices in
            Bulletin.Item(
                articles: indices, story: story(ofArticle: indices[0])?.id,
                weight: indices.reduce(0) { $0 + 4 + weight(ofArticle: $1) })
        }
        return items.sorted { ($1.weight, $0.articles[0]) < ($0.weight, $1.articles[0]) }
    }

    /// News weighs by what it states: dated events, sums, companies, and a place in the headline for both.
    private func weight(ofArticle index: Int) -> Int {
        let annotations = articles[index].annotated.annotations
        let inHeadline = annotations.companies.count { $0.mentions.contains { $0.passage.field == .headline } }
        let money = annotations.amounts.filter { $0.kind == .money && !$0.isDoubtful }
        let digits = money.map { $0.value.prefix { $0 != "." }.count }.max() ?? 0
        return min(4, annotations.events.count) * 2 + min(4, annotations.companies.count) + 2 * min(2, inHeadline)
            + max(0, digits - 6)
    }

    private func ahead(of period: BulletinPeriod, until newest: Int) -> [Int] {
        let end = period.lastDay
        let announced = bulletins.planned.lazy.filter { number in
            let date = entries[number].event.date
            guard let first = date.earliest, first > end, let latest = date.latest, latest > end else { return false }
            // Articles stand newest first: a higher index is an earlier article.
            if let known = entries[number].followUp, entries[known.entry].article >= newest { return false }
            return entries[number].isTold(from: newest)
        }
        return Array(announced.prefix(Self.mostAhead))
    }
}
