/// Says which rule and which row of the lexicon gave each annotation.
package struct Explainer: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// An explanation for every mention of every annotation, in reading order.
    package func explanations(of annotated: AnnotatedArticle) -> [Explanation] {
        let annotations = annotated.annotations
        let names =
            entities(annotations.companies, .company, lexicon.companies, former: \.formerNames)
            + entities(annotations.products, .product, lexicon.products)
            + entities(annotations.conferences, .conference, lexicon.conferences)
            + entities(annotations.institutions, .institution, lexicon.institutions)
        let facts = dates(annotations.dates) + amounts(annotations.amounts) + measures(annotations.measures)
        let told = annotations.topics.flatMap(topic) + annotations.events.flatMap(event)
        return (names + people(annotations.people) + facts + told).sorted()
    }

    // MARK: Names

    private func entities<Row: NamedRow>(
        _ entities: [EntityAnnotation], _ kind: Explanation.Kind, _ rows: [Row], former: (Row) -> [String] = { _ in [] }
    ) -> [Explanation] {
        entities.flatMap { entity in
            let row = entity.isDiscovered ? nil : rows.first { $0.id == entity.id }
            let strong = entity.mentions.first { mention in
                row.map { Self.holds([$0.name] + $0.aliases, mention.text) } ?? false
            }
            return entity.mentions.map { mention in
                let reason =
                    row.map { Self.reason(of: mention, $0.names, former: former($0), vouchedBy: strong) }
                    ?? (entity.listing?.ric ?? entity.listing?.ticker).map(Explanation.Reason.discoveredByCode)
                    ?? .discoveredByWords
                return Explanation(
                    kind: kind, mention: mention, value: Self.value(of: entity), reason: reason, row: row?.location)
            }
        }
    }

    private static func value(of entity: EntityAnnotation) -> String {
        let code = entity.listing.flatMap { $0.ric ?? $0.ticker }
        return [entity.id, code].compactMap { $0 }.joined(separator: " ")
    }

    private static func reason(
        of mention: Mention, _ names: LexiconNames, former: [String], vouchedBy strong: Mention?
    ) -> Explanation.Reason {
        if holds([names.name], mention.text) { return names.isAmbiguous ? .ambiguousName : .name }
        if holds(names.aliases, mention.text) { return .alias }
        if holds(former, mention.text) { return .formerName }
        return holds(names.weakAliases, mention.text) ? .weakAlias(vouchedBy: strong) : .spelling
    }

    /// Whether a text is one of some names, as the matcher compares them.
    private static func holds(_ names: [String], _ text: String) -> Bool {
        let folded = FoldedField.folded(text)
        return names.contains { FoldedField.folded($0) == folded }
    }

    private func people(_ people: [PersonAnnotation]) -> [Explanation] {
        people.flatMap { person in
            let row = lexicon.people.first { $0.id == person.id && !person.isDiscovered }
            let value = [person.id, person.role?.text].compactMap { $0 }.joined(separator: ", ")
            return person.mentions.map { mention in
                let discovered = person.role.map { Explanation.Reason.discoveredByRole($0.text) } ?? .discoveredBySpeech
                let reason = row.map { Self.reason(of: mention, $0.names, former: [], vouchedBy: nil) } ?? discovered
                return Explanation(
                    kind: .person, mention: mention, value: value, reason: reason, row: row?.location)
            }
        }
    }

    // MARK: Facts

    private func dates(_ dates: [DateAnnotation]) -> [Explanation] {
        dates.map { date in
            let parts = [date.value, date.modifier?.rawValue, date.conflict?.sentence].compactMap { $0 }
            return Explanation(
                kind: .date, mention: date.mention, value: parts.joined(separator: " "),
                reason: .grammar("\(date.rule), \(date.basis.rawValue)"))
        }
    }

    private func amounts(_ amounts: [AmountAnnotation]) -> [Explanation] {
        amounts.map { amount in
            Explanation(
                kind: .amount, mention: amount.mention,
                value: Self.quantity(amount.value, max: amount.max, amount.bound) + " " + amount.currency,
                reason: .grammar(amount.rule))
        }
    }

    private func measures(_ measures: [MeasureAnnotation]) -> [Explanation] {
        measures.map { measure in
            let of = measure.of.map { " \($0.text)" } ?? ""
            return Explanation(
                kind: .measure, mention: measure.mention,
                value: Self.quantity(measure.value, max: measure.max, measure.bound) + of,
                reason: .grammar(measure.rule))
        }
    }

    private static func quantity(_ value: String, max: String?, _ bound: AmountAnnotation.Bound) -> String {
        if let max { return "\(value) to \(max)" }
        return bound == .exact ? value : "\(bound.rawValue) \(value)"
    }

    // MARK: Topics and events

    private func topic(_ topic: TopicAnnotation) -> [Explanation] {
        guard let row = lexicon.topics.first(where: { $0.id == topic.id }) else { return [] }
        let strong = Self.patterns(row.strongPatterns)
        let weak = Self.patterns(row.weakPatterns)
        return topic.evidence.map { mention in
            let folded = FoldedField.folded(mention.text)
            let reason: Explanation.Reason =
                strong[folded].map { .topicPattern($0, isStrong: true) }
                ?? weak[folded].map { .topicPattern($0, isStrong: false) } ?? .spelling
            return Explanation(
                kind: .topic, mention: mention, value: "\(topic.id) (score \(topic.score))", reason: reason,
                row: row.location)
        }
    }

    /// The pattern of each folded form.
    private static func patterns(_ patterns: [String]) -> [[UInt8]: String] {
        Dictionary(
            patterns.flatMap { pattern in TopicPattern.forms(pattern).map { (FoldedField.folded($0), pattern) } }
        ) { first, _ in first }
    }

    private func event(_ event: EventAnnotation) -> [Explanation] {
        ([event.passage] + event.otherPassages).map { passage in
            let text = TokenText(Array(passage.text.utf8))
            let triggers = text.tokens.filter { EventTrigger.of($0.word)?.kind == event.kind }
            let words = triggers.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
            let companies = event.companies.isEmpty ? "" : " \(event.companies.joined(separator: ", "))"
            return Explanation(
                kind: .event, mention: passage,
                value: "\(event.kind.rawValue) \(event.date.value)\(event.isPlanned ? " planned" : "")\(companies)",
                reason: .triggers(words.unique()))
        }
    }
}
