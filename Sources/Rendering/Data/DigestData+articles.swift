internal import Annotation
internal import Digest
internal import Translation
internal import Wire

// The tables of articles and of what stands in them.
extension DigestData {
    var articles: DataTable {
        DataTable(
            name: .articles,
            columns: [
                DataColumn("id", required: true), DataColumn("date"), DataColumn("date_precision"),
                DataColumn("earliest", .date), DataColumn("latest", .date), DataColumn("title", required: true),
                DataColumn("title_derived", .boolean, required: true), DataColumn("agency"), DataColumn("bylines"),
                DataColumn("dateline"), DataColumn("language", required: true),
                DataColumn("companies"), DataColumn("topics"), DataColumn("story"),
                DataColumn("sha256", required: true), DataColumn("url", .address, required: true),
                DataColumn("original", .address, required: true),
            ],
            rows: { digest.articles.indices.map(articleRow) })
    }

    private func articleRow(_ index: Int) -> [DataValue] {
        let source = digest.articles[index]
        let (article, annotations) = (source.annotated.article, source.annotated.annotations)
        return [
            id(ofArticle: index), DataValue(article.date?.value), DataValue(article.date?.precision),
            DataValue(article.date?.earliest.description), DataValue(article.date?.latest.description),
            .text(article.headline.text), .flag(article.headline.isDerived), DataValue(article.agency),
            Self.joined(article.bylines), DataValue(article.dateline), .text(article.language),
            Self.joined(annotations.companies.map(\.id)), Self.joined(annotations.topics.map(\.id)),
            DataValue(digest.story(ofArticle: index)?.id), .text(source.seed.checksum), address(.article(index)),
            .text(plan.original(ofArticle: index).absolute(digest.settings.baseURL)),
        ]
    }

    /// Where a fact stands.
    private static let place = [
        DataColumn("article", required: true, of: .articles), DataColumn("paragraph", required: true),
        DataColumn("url", .address, required: true),
    ]

    private func place(_ index: Int, _ passage: Passage) -> [DataValue] {
        [
            id(ofArticle: index), Self.paragraph(passage),
            address(.article(index), fragment: Fragment.of(passage)),
        ]
    }

    var events: DataTable {
        DataTable(
            name: .events,
            columns: [
                DataColumn("date", required: true), DataColumn("date_precision", required: true),
                DataColumn("date_modifier"), DataColumn("earliest", .date), DataColumn("latest", .date),
                DataColumn("kind", required: true), DataColumn("planned", .boolean, required: true),
                DataColumn("companies"), DataColumn("text", required: true),
                DataColumn("sources", .integer, required: true),
            ] + Self.place,
            rows: {
                digest.entries.map { entry in
                    let (event, date) = (entry.event, entry.event.date)
                    return [
                        .text(date.value), .text(date.precision.rawValue), DataValue(date.modifier?.rawValue),
                        DataValue(date.earliest?.description), DataValue(date.latest?.description),
                        .text(event.kind.rawValue), .flag(event.isPlanned), Self.joined(event.companies),
                        .text(event.passage.text), .integer(entry.sources.count),
                    ] + place(entry.article, event.passage.passage)
                }
            })
    }

    var amounts: DataTable {
        DataTable(
            name: .amounts,
            columns: [
                DataColumn("text", required: true), DataColumn("value", .number, required: true),
                DataColumn("max", .number), DataColumn("currency", required: true), DataColumn("bound", required: true),
                DataColumn("kind", required: true), DataColumn("of"),
                DataColumn("currency_inferred", .boolean, required: true),
                DataColumn("doubtful", .boolean, required: true), DataColumn("companies"), DataColumn("date"),
            ] + Self.place,
            rows: {
                digest.articles.indices.flatMap { index in
                    digest.articles[index].annotated.annotations.amounts.map { row($0, ofArticle: index) }
                }
            })
    }

    /// A word, since spreadsheets take `=` for a formula.
    private static func word(for bound: AmountAnnotation.Bound) -> String {
        switch bound {
        case .exact: "exact"
        case .atLeast: "at_least"
        case .atMost: "at_most"
        case .approximate: "about"
        case .range: "range"
        }
    }

    private func row(_ amount: AmountAnnotation, ofArticle index: Int) -> [DataValue] {
        let annotated = digest.articles[index].annotated
        let beside = annotated.annotations.companies.filter { company in
            company.mentions.contains { $0.passage.field == amount.mention.passage.field }
        }
        return [
            .text(amount.mention.text), .decimal(amount.value), amount.max.map(DataValue.decimal) ?? .missing,
            .text(amount.currency), .text(Self.word(for: amount.bound)), .text(amount.kind.rawValue),
            DataValue(amount.of?.text),
            .flag(amount.isCurrencyInferred), .flag(amount.isDoubtful), Self.joined(beside.map(\.id)),
            DataValue(annotated.article.date?.value),
        ] + place(index, amount.mention.passage)
    }

    var mentions: DataTable {
        DataTable(
            name: .mentions,
            columns: [
                DataColumn("kind", required: true), DataColumn("id", required: true),
                DataColumn("text", required: true),
            ] + Self.place,
            rows: {
                digest.articles.indices.flatMap { index in
                    let annotations = digest.articles[index].annotated.annotations
                    let entities = DigestEntity.Kind.allCases.map { ($0.rawValue, annotations.entities(of: $0)) }
                    return ([("company", annotations.companies)] + entities).flatMap { kind, entities in
                        entities.flatMap { entity in
                            entity.mentions.map { mention in
                                [.text(kind), .text(entity.id), .text(mention.text)] + place(index, mention.passage)
                            }
                        }
                    }
                }
            })
    }
}
