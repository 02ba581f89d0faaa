package import Wire

/// Understands articles: companies, people, products, conferences, topics, each with its passage.
package struct Annotator: Sendable {
    private let lexicon: Lexicon
    private let matcher: LexiconMatcher
    private let codeReader: CodeReader

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        matcher = LexiconMatcher(lexicon)
        codeReader = CodeReader(lexicon)
    }

    package func annotate(_ article: Article, direction: Direction = .automatic) -> AnnotatedArticle {
        let texts = article.fieldTexts
        let tokens = TokenizedTexts(texts)
        let matches = texts.flatMap { matcher.matches(in: $0) }
        let codes = texts.flatMap { codeReader.codes(in: $0) }
        var resolver = EntityResolver(
            lexicon, texts: tokens, matches: matches.filter { $0.kind != .topic }, codes: codes)
        resolver.resolve()
        var annotations = Annotations()
        annotations.companies = Self.ordered(resolver.companies)
        annotations.products = Self.ordered(resolver.products)
        annotations.conferences = Self.ordered(resolver.conferences)
        annotations.institutions = Self.ordered(resolver.institutions)
        var people = PersonReader(
            lexicon, texts: texts, matches: matches.filter { $0.kind == .person }, codes: codes,
            annotations: annotations)
        annotations.people = people.people()
        annotations.topics = topics(
            matches.filter { $0.kind == .topic }, annotations.companies + annotations.products, texts)
        annotations.dates = DateReader(reference: article.date, direction: direction).dates(in: tokens)
        annotations.amounts = AmountReader().amounts(in: tokens)
        annotations.measures = MeasureReader().measures(
            in: tokens, dates: annotations.dates, amounts: annotations.amounts)
        annotations.events = EventReader(reference: article.date).events(
            in: tokens, dates: annotations.dates, companies: annotations.companies)
        return AnnotatedArticle(article, annotations)
    }

    private func topics(
        _ matches: [NameMatch], _ entities: [EntityAnnotation], _ texts: [FieldText]
    ) -> [TopicAnnotation] {
        let byField = Dictionary(texts.map { ($0.field, $0) }) { first, _ in first }
        return TopicReader(lexicon).topics(matches, entities) {
            byField[$0.field]?.mention($0.range) ?? Mention($0, "")
        }
    }

    /// By their first mention.
    private static func ordered(_ entities: [String: EntityAnnotation]) -> [EntityAnnotation] {
        entities.values
            .map { entity in
                var entity = entity
                entity.mentions.sort { $0.passage < $1.passage }
                return entity
            }
            .sorted { left, right in
                guard let first = left.mentions.first?.passage, let second = right.mentions.first?.passage,
                    first != second
                else {
                    return left.id < right.id
                }
                return first < second
            }
    }
}
