internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// Drawings of what articles tell, each with its numbers as text.
extension Edition {
    private static let columnWidth = 18
    private static let columnHeight = 90

    /// How many articles there were in each month.
    func monthChart(of articles: [Int]) -> MonthChartView? {
        let dates = articles.compactMap { digest.articles[$0].annotated.article.date }
        guard let chart = MonthChart(dates), let first = chart.months.first, let last = chart.months.last else {
            return nil
        }
        let total = chart.months.reduce(0) { $0 + $1.count }
        let columns = chart.months.enumerated().filter { $1.count > 0 }.map { number, month in
            let height = max(2, month.count * Self.columnHeight / chart.highest)
            return MonthChartView.Column(
                x: String(number * Self.columnWidth + 2), y: String(Self.columnHeight - height), height: String(height),
                label: label(of: month))
        }
        return MonthChartView(
            title: wording("chart.months"),
            description: wording(
                "chart.months-description",
                [
                    "articles": articleCount(total), "first": words(of: first), "last": words(of: last),
                    "highest": articleCount(chart.highest),
                ]),
            width: String(max(240, chart.months.count * Self.columnWidth + 40)), columns: columns,
            years: years(of: chart),
            rows: chart.months.reversed().filter { $0.count > 0 }.map {
                FactView(label: words(of: $0), value: NumberWording.grouped($0.count, in: language))
            })
    }

    /// The names of years under their Januaries; the first one under the first month, if there is room.
    private func years(of chart: MonthChart) -> [MonthChartView.Year] {
        let januaries = chart.months.enumerated().filter { $1.number % 12 == 1 }
        let hasRoom = januaries.first.map { $0.offset > 2 } ?? true
        let starts = (hasRoom ? Array(chart.months.enumerated().prefix(1)) : []) + januaries
        return starts.map { number, month in
            MonthChartView.Year(
                x: String(number * Self.columnWidth + 2), label: String((month.number - 1) / 12))
        }
    }

    private func words(of month: MonthChart.Month) -> String {
        guard case .month(let year, let number) = month.period else { return "" }
        return dates.words(of: PublicationDate.month(year: year, month: number))
    }

    private func label(of month: MonthChart.Month) -> String {
        wording("chart.month", ["month": words(of: month), "articles": articleCount(month.count)])
    }

    /// The companies that stand in the same articles as one of them.
    func coMentionGraph(of company: DigestCompany, at place: Place) -> CoMentionGraphView? {
        let neighbours = company.neighbours.prefix(CoMentionGraph.most).compactMap { id, count in
            digest.company(id).map { (company: $0, count: count) }
        }
        guard let graph = CoMentionGraph(neighbours.map(\.count)) else { return nil }
        return CoMentionGraphView(
            title: wording("chart.beside", ["name": company.name]),
            description: wording("chart.beside-description", ["name": company.name]), centre: company.name,
            nodes: zip(graph.neighbours, neighbours).map { point, neighbour in
                CoMentionGraphView.Node(
                    x: String(point.x), y: String(point.y),
                    labelY: String(point.y + (point.y < CoMentionGraph.centre.y ? -14 : 24)),
                    thickness: String(point.thickness), label: neighbour.company.name,
                    href: place.href(permalink(.company(neighbour.company.id, part: 1))),
                    count: NumberWording.grouped(neighbour.count, in: language))
            })
    }

    /// The amounts of the paragraphs that name a company, the newest first; one that a title and a text tell, or two wires of
    /// a story, stands once.
    func amounts(beside company: DigestCompany, at place: Place, limit: Int) -> AmountsView? {
        var rows: [AmountsView.Row] = []
        var told: Set<[String]> = []
        for index in company.articles where rows.count < limit {
            let annotated = digest.articles[index].annotated
            let named = annotated.annotations.companies.first { $0.id == company.id }?.mentions ?? []
            let fields = Set(named.map(\.passage.field))
            for amount in annotated.annotations.amounts where fields.contains(amount.mention.passage.field) {
                let news = digest.story(ofArticle: index)?.id ?? String(index)
                guard amount.kind == .money, !amount.isDoubtful,
                    told.insert([news, amount.value, amount.max ?? "", amount.currency]).inserted
                else { continue }
                let passage = Fragment.of(amount.mention.passage)
                rows.append(
                    AmountsView.Row(
                        amount: words(of: amount, in: annotated.article),
                        of: amount.of.map { displayed($0.text, of: annotated.article) },
                        foreignLang: foreignLang(annotated.article.language),
                        date: dateView(annotated.article.date),
                        href: place.href(permalink(.article(index))) + passage, source: headline(index).text))
            }
        }
        return AmountsView(Array(rows.prefix(limit)))
    }
}
