internal import Annotation
internal import Wire

// How much is told of something, month by month.
extension NewsDigest {
    /// A company with the numbers of its articles in the last months.
    package struct ActiveCompany: Sendable {
        package let id: String
        /// One number a month, oldest first.
        package let counts: [Int]

        package var total: Int { counts.reduce(0, +) }

        /// The articles of the three newest months.
        fileprivate var recent: Int { counts.suffix(3).reduce(0, +) }
    }

    /// The last months up to that of "now", oldest first; none when nothing is dated.
    package func lastMonths(_ count: Int) -> [Period] {
        guard let now else { return [] }
        let newest = now.year * 12 + now.month - 1
        return (newest - count + 1...newest).map { .month(year: $0 / 12, month: $0 % 12 + 1) }
    }

    /// The numbers of articles in each of those months. An article that is dated by its year alone counts in none.
    ///
    /// - Parameter articles: indices, newest first.
    package func monthlyCounts(of articles: [Int], months count: Int) -> [Int] {
        guard let now else { return [] }
        let newest = now.year * 12 + now.month - 1
        var counts = Array(repeating: 0, count: count)
        for index in articles {
            guard let date = self.articles[index].annotated.article.date else { break }
            if case .year = date { continue }
            let age = newest - (date.earliest.year * 12 + date.earliest.month - 1)
            if age >= count { break }
            counts[count - 1 - age] += 1
        }
        return counts
    }

    /// The companies that most is told of in the last three months, then in all of them, then in the order of their names.
    package func activeCompanies(_ limit: Int, months: Int) -> [ActiveCompany] {
        let active = companies.lazy.map { company in
            ActiveCompany(id: company.id, counts: monthlyCounts(of: company.articles, months: months))
        }.filter { $0.total > 0 }
        return active.enumerated().sorted { left, right in
            (right.element.recent, right.element.total, left.offset)
                < (left.element.recent, left.element.total, right.offset)
        }.prefix(limit).map(\.element)
    }

    /// The amounts that all articles state.
    package var amountCount: Int {
        articles.reduce(0) { $0 + $1.annotated.annotations.amounts.count }
    }
}
