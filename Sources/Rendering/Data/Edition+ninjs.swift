internal import Annotation
internal import Digest
internal import Translation
internal import Wire

extension Edition {
    /// Where the article stands as ninjs.
    func ninjsAddress(ofArticle index: Int) -> Permalink { Permalink(permalink(.article(index)).path + "ninjs.json") }

    /// The article for newsroom systems (IPTC ninjs 2.1).
    func ninjsFile(ofArticle index: Int) -> OutputFile {
        let annotated = digest.articles[index].annotated
        let (article, annotations) = (annotated.article, annotated.annotations)
        let url = permalink(.article(index)).absolute(settings.baseURL)
        // A month or a year is no moment in time: such an article says none.
        let created = article.date.flatMap { $0.precision == "day" ? JSONValue.text("\($0.value)T00:00:00Z") : nil }
        let value = JSONValue.object([
            "uri": .text(url), "standard": Self.ninjsStandard, "type": "text", "representationtype": "complete",
            "pubstatus": "usable", "firstcreated": created, "versioncreated": created, "contentcreated": created,
            "language": .text(article.language), "title": .text(article.headline.text),
            "by": article.bylines.isEmpty ? nil : .text(article.bylines.joined(separator: ", ")),
            "located": article.dateline.map(JSONValue.text),
            "copyrightholder": article.agency.map(JSONValue.text),
            "headlines": .list([.object(["role": "main", "value": .text(article.headline.text)])]),
            "bodies": .list([Self.body("text/plain", article.bodyText), Self.body("text/markdown", article.markdown)]),
            "subjects": Self.list(annotations.topics.compactMap(subject)),
            "organisations": Self.list(annotations.companies.map(organisation)),
            "people": Self.list(annotations.people.map(Self.person)),
            "infosources": Self.list(article.agency.map { [.object(["name": .text($0), "rel": "provider"])] } ?? []),
        ])
        return OutputFile(path: ninjsAddress(ofArticle: index).filePath, text: value.serialized + "\n")
    }

    private static let ninjsStandard = JSONValue.object([
        "name": "ninjs", "version": "2.1", "schema": "https://iptc.org/std/ninjs/ninjs-schema_2.1.json",
    ])

    private static func list(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .list(items) }

    private static func body(_ type: String, _ text: String) -> JSONValue {
        .object([
            "role": "main", "contenttype": .text(type), "charcount": .number(text.unicodeScalars.count),
            "wordcount": .number(wordCount(of: text)), "value": .text(text),
        ])
    }

    /// The runs of characters between white space.
    private static func wordCount(of text: String) -> Int {
        var count = 0
        var isInside = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }

    private func subject(_ topic: TopicAnnotation) -> JSONValue? {
        digest.topic(topic.id).map { known in
            .object([
                "name": .text(label(of: known.row)), "rel": "about",
                "uri": .text(permalink(.topic(topic.id, part: 1)).absolute(settings.baseURL)),
                "relevance": .number(topic.score),
            ])
        }
    }

    private func organisation(_ company: EntityAnnotation) -> JSONValue {
        let listing = company.listing
        let symbol = JSONValue.object([
            "ticker": listing?.ticker.map(JSONValue.text), "exchange": listing?.mic.map(JSONValue.text),
        ])
        return .object([
            "name": .text(company.name), "rel": "mentions",
            "uri": .text(permalink(.company(company.id, part: 1)).absolute(settings.baseURL)),
            "symbols": listing?.ticker == nil ? nil : .list([symbol]),
        ])
    }

    private static func person(_ person: PersonAnnotation) -> JSONValue {
        .object(["name": .text(person.name), "rel": "mentions"])
    }
}
