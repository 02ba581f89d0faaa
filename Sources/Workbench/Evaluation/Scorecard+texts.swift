import Annotation
import Wire

extension Scorecard {
    /// Scores everything of a text.
    mutating func score(_ name: String, gold: GoldText, annotated: AnnotatedArticle) {
        scoreOpening(name, gold, annotated.article)
        scoreNames(name, gold, annotated.annotations)
        scorePeople(name, gold, annotated.annotations.people)
        scorePlaces(name, gold, annotated)
        scoreEvents(name, gold, annotated.annotations.events)
    }

    private mutating func scoreEvents(_ name: String, _ gold: GoldText, _ found: [EventAnnotation]) {
        guard let expected = gold.events else { return }
        let events = Finding.events(expected, found: found)
        score(.events, of: name, expected: events.expected, found: events.found)
    }

    private mutating func scoreOpening(_ name: String, _ gold: GoldText, _ article: Article) {
        guard let bylines = gold.bylines else { return }
        score(.articleDate, of: name, expected: gold.date?.value, found: article.date?.value)
        // How a derived title is worded is free: only that it is derived counts.
        let title = article.headline.isDerived ? nil : article.headline.text
        score(.title, of: name, expected: gold.title, found: title)
        score(.agency, of: name, expected: gold.agency, found: article.agency)
        score(
            .bylines, of: name, expected: bylines.joined(separator: ", "),
            found: article.bylines.joined(separator: ", "))
        score(.dateline, of: name, expected: gold.dateline, found: article.dateline)
    }

    private mutating func scoreNames(_ name: String, _ gold: GoldText, _ found: Annotations) {
        scoreSet(.companies, of: name, expected: gold.companies?.map(\.id), found: found.companies.map(\.id))
        scoreSet(
            .companyMentions, of: name, expected: gold.companies?.flatMap(\.texts),
            found: found.companies.flatMap { $0.mentions.map(\.text) })
        scoreSet(.products, of: name, expected: gold.products, found: found.products.map(\.id))
        scoreSet(.conferences, of: name, expected: gold.conferences, found: found.conferences.map(\.id))
        scoreSet(.topics, of: name, expected: gold.topics, found: found.topics.map(\.id))
    }

    private mutating func scoreSet(_ kind: Kind, of name: String, expected: [String]?, found: [String]) {
        guard let expected else { return }
        score(
            kind, of: name, expected: Set(expected).sorted().map { Finding($0) },
            found: Set(found).sorted().map { Finding($0) })
    }

    private mutating func scorePeople(_ name: String, _ gold: GoldText, _ found: [PersonAnnotation]) {
        scoreSet(.people, of: name, expected: gold.people?.map(\.name), found: found.map(\.name))
        guard gold.bylines != nil else { return }
        for person in gold.people ?? [] {
            guard let match = found.first(where: { $0.name == person.name }) else { continue }
            score(.role, of: name, expected: person.role, found: Self.role(match, as: person.role))
            score(.organisation, of: name, expected: person.organisation, found: match.organisation)
        }
    }

    /// The role that was found, in the wording that was expected where both say the same.
    private static func role(_ person: PersonAnnotation, as expected: String?) -> String? {
        guard let found = person.role?.text, let expected else { return person.role?.text }
        return RoleWording(words: expected).agrees(with: found) ? expected : found
    }

    private mutating func scorePlaces(_ name: String, _ gold: GoldText, _ annotated: AnnotatedArticle) {
        let text = ReadText(annotated.article)
        if let dates = gold.dates {
            let expected = Finding.dates(dates, in: text)
            let found = Finding.dates(annotated.annotations.dates, in: text)
            score(.dates, of: name, expected: expected, found: found)
            score(.dateSpans, of: name, expected: expected.map(\.span), found: found.map(\.span))
        }
        if let amounts = gold.amounts {
            score(
                .amounts, of: name, expected: Finding.amounts(amounts, in: text),
                found: Finding.amounts(annotated.annotations.amounts, in: text))
        }
    }
}
