package import Annotation
internal import CommonMark
internal import Wire

/// What was understood of an article, as one JSON object (the design's "command line").
///
/// Offsets count Unicode scalars of the body text, the blocks with an empty line between them. What stands in the headline
/// counts in the headline and has `"in": "title"`. For a line of `annotate --lines` they count in the text as given.
package struct AnnotationRecord: Sendable {
    private let article: Article
    private let annotations: Annotations
    private let id: JSONValue?
    private let headlineOffsets: ScalarOffsets
    private let blockOffsets: [ScalarOffsets]

    /// - Parameter id: comes back as given, for `annotate --lines`.
    package init(_ annotated: AnnotatedArticle, id: JSONValue? = nil) {
        article = annotated.article
        annotations = annotated.annotations
        self.id = id
        headlineOffsets = ScalarOffsets(article.headline.text)
        blockOffsets = article.blocks.map { ScalarOffsets($0.text) }
    }

    /// The object on one line.
    package var jsonLine: String { value.serialized }

    private var value: JSONValue {
        .object([
            "file": .text(article.seedPath), "id": id ?? .text(article.seedName), "date": date,
            "title": .text(article.headline.text),
            "titleDerived": .flag(article.headline.isDerived), "agency": Self.optional(article.agency),
            "bylines": .list(article.bylines.map { .text($0) }), "dateline": Self.optional(article.dateline),
            "language": .text(article.language), "companies": .list(annotations.companies.map(company)),
            "people": .list(annotations.people.map(person)), "products": .list(annotations.products.map(product)),
            "conferences": .list(annotations.conferences.map(entity)),
            "institutions": .list(annotations.institutions.map(entity)),
            "topics": .list(annotations.topics.map(topic)), "dates": .list(annotations.dates.map(date)),
            "amounts": .list(annotations.amounts.map(amount)), "measures": .list(annotations.measures.map(measure)),
            "events": .list(annotations.events.map(event)), "body": id == nil ? .text(article.bodyText) : nil,
        ])
    }

    private var date: JSONValue {
        article.date.map { .object(["value": .text($0.value), "precision": .text($0.precision)]) } ?? .null
    }

    private static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    // MARK: Places

    /// `text`, `start`, `end`, and `in` for the headline.
    private func place(_ mention: Mention) -> [JSONValue.Member] {
        let (offsets, offset): (ScalarOffsets, Int) =
            switch mention.passage.field {
            case .headline: (headlineOffsets, 0)
            case .block(let index): (blockOffsets[index], article.blocks[index].bodyOffset)
            }
        let before = offsets.count(before: mention.passage.range.lowerBound)
        let length = mention.text.unicodeScalars.count
        var members: [JSONValue.Member] = [
            .init("text", .text(mention.text)), .init("start", .number(offset + before)),
            .init("end", .number(offset + before + length)),
        ]
        if mention.passage.field == .headline { members.append(.init("in", "title")) }
        return members
    }

    private func mentions(_ list: [Mention]) -> JSONValue { .list(list.map { .object(place($0)) }) }

    // MARK: Facts

    private func company(_ company: EntityAnnotation) -> JSONValue {
        .object([
            "id": .text(company.id), "name": .text(company.name), "ric": Self.optional(company.listing?.ric),
            "ticker": Self.optional(company.listing?.ticker), "mic": Self.optional(company.listing?.mic),
            "discovered": .flag(company.isDiscovered), "mentions": mentions(company.mentions),
        ])
    }

    private func entity(_ entity: EntityAnnotation) -> JSONValue {
        .object(["id": .text(entity.id), "name": .text(entity.name), "mentions": mentions(entity.mentions)])
    }

    private func product(_ product: EntityAnnotation) -> JSONValue {
        .object([
            "id": .text(product.id), "name": .text(product.name), "discovered": .flag(product.isDiscovered),
            "mentions": mentions(product.mentions),
        ])
    }

    private func person(_ person: PersonAnnotation) -> JSONValue {
        .object([
            "id": .text(person.id), "name": .text(person.name), "role": Self.optional(person.role?.text),
            "organisation": Self.optional(person.organisation), "discovered": .flag(person.isDiscovered),
            "mentions": mentions(person.mentions),
        ])
    }

    private func topic(_ topic: TopicAnnotation) -> JSONValue {
        .object(["id": .text(topic.id), "score": .number(topic.score), "evidence": mentions(topic.evidence)])
    }

    private func date(_ date: DateAnnotation) -> JSONValue {
        .object(
            place(date.mention) + [
                .init("value", .text(date.value)), .init("earliest", Self.optional(date.earliest?.description)),
                .init("latest", Self.optional(date.latest?.description)),
                .init("precision", .text(date.precision.rawValue)),
                .init("modifier", Self.optional(date.modifier?.rawValue)), .init("basis", .text(date.basis.rawValue)),
                .init("conflict", Self.optional(date.conflict?.sentence)),
            ])
    }

    private func amount(_ amount: AmountAnnotation) -> JSONValue {
        .object(
            place(amount.mention) + [
                .init("value", .text(amount.value)), .init("max", Self.optional(amount.max)),
                .init("currency", .text(amount.currency)),
                .init("bound", .text(amount.bound.rawValue)), .init("kind", .text(amount.kind.rawValue)),
                .init("currencyInferred", .flag(amount.isCurrencyInferred)),
                .init("doubtful", .flag(amount.isDoubtful)),
                .init("of", Self.optional(amount.of?.text)),
            ])
    }

    private func measure(_ measure: MeasureAnnotation) -> JSONValue {
        .object(
            place(measure.mention) + [
                .init("kind", .text(measure.kind.rawValue)), .init("value", .text(measure.value)),
                .init("max", Self.optional(measure.max)), .init("bound", .text(measure.bound.rawValue)),
                .init("of", Self.optional(measure.of?.text)),
            ])
    }

    private func event(_ event: EventAnnotation) -> JSONValue {
        .object([
            "date": .text(event.date.value), "precision": .text(event.date.precision.rawValue),
            "kind": .text(event.kind.rawValue),
            "planned": .flag(event.isPlanned), "passage": .object(place(event.passage)),
            "companies": .list(event.companies.map { .text($0) }),
        ])
    }
}
