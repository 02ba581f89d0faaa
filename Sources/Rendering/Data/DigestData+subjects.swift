internal import Annotation
internal import Digest
internal import Wire

// The tables of companies, topics, people, products and stories.
extension DigestData {
    private static let span = [DataColumn("first_seen", .date), DataColumn("last_seen", .date)]

    var companies: DataTable {
        DataTable(
            name: .companies,
            columns: [
                DataColumn("id", required: true), DataColumn("name", required: true), DataColumn("kind"),
                DataColumn("country"), DataColumn("ticker"), DataColumn("mic"), DataColumn("ric"),
                DataColumn("discovered", .boolean, required: true), DataColumn("articles", .integer, required: true),
            ] + Self.span + [DataColumn("url", .address, required: true)],
            rows: {
                digest.companies.map { company in
                    [
                        .text(company.id), .text(company.name), DataValue(company.row?.kind),
                        DataValue(company.row?.country), DataValue(company.listing?.ticker),
                        DataValue(company.listing?.mic),
                        DataValue(company.listing?.ric), .flag(company.row == nil), .integer(company.articles.count),
                    ] + span(company.articles) + [address(.company(company.id, part: 1))]
                }
            })
    }

    var topics: DataTable {
        DataTable(
            name: .topics,
            columns: [
                DataColumn("id", required: true), DataColumn("label_fr"), DataColumn("label_en"), DataColumn("group"),
                DataColumn("articles", .integer, required: true),
            ] + Self.span + [DataColumn("url", .address, required: true)],
            rows: {
                digest.topics.map { topic in
                    [
                        .text(topic.row.id), .text(topic.row.label(in: "fr")), .text(topic.row.label(in: "en")),
                        .text(topic.row.group), .integer(topic.articles.count),
                    ] + span(topic.articles) + [address(.topic(topic.row.id, part: 1))]
                }
            })
    }

    var people: DataTable {
        DataTable(
            name: .people,
            columns: [
                DataColumn("id", required: true), DataColumn("name", required: true), DataColumn("role"),
                DataColumn("organisation"), DataColumn("discovered", .boolean, required: true),
                DataColumn("articles", .integer, required: true),
            ] + Self.span,
            rows: {
                digest.entities(of: .person).map { person in
                    let newest = person.articles.lazy.compactMap { index in
                        digest.articles[index].annotated.annotations.people.first { $0.id == person.id }
                    }.first
                    return [
                        .text(person.id), .text(person.name), DataValue(newest?.role?.text),
                        DataValue(newest?.organisation),
                        .flag(person.isDiscovered), .integer(person.articles.count),
                    ] + span(person.articles)
                }
            })
    }

    var products: DataTable {
        DataTable(
            name: .products,
            columns: [
                DataColumn("id", required: true), DataColumn("name", required: true), DataColumn("kind"),
                DataColumn("owner"), DataColumn("discovered", .boolean, required: true),
                DataColumn("articles", .integer, required: true),
            ] + Self.span,
            rows: {
                digest.entities(of: .product).map { product in
                    let row = digest.lexicon.product(product.id)
                    return [
                        .text(product.id), .text(product.name), DataValue(row?.kind), DataValue(row?.owner),
                        .flag(product.isDiscovered), .integer(product.articles.count),
                    ] + span(product.articles)
                }
            })
    }

    var stories: DataTable {
        DataTable(
            name: .stories,
            columns: [
                DataColumn("id", required: true), DataColumn("companies"),
                DataColumn("articles", .integer, required: true),
            ] + Self.span,
            rows: {
                digest.stories.map { story in
                    [.text(story.id), Self.joined(story.companies), .integer(story.articles.count)]
                        + span(story.articles)
                }
            })
    }

    /// Companies named in the same articles, each pair once.
    var coMentions: DataTable {
        DataTable(
            name: .coMentions,
            columns: [
                DataColumn("company", required: true, of: .companies),
                DataColumn("other_company", required: true, of: .companies),
                DataColumn("articles", .integer, required: true),
            ],
            rows: {
                digest.companies.flatMap { company in
                    company.neighbours.filter { company.id < $0.id }.map { neighbour in
                        [.text(company.id), .text(neighbour.id), .integer(neighbour.count)]
                    }
                }
            })
    }
}
