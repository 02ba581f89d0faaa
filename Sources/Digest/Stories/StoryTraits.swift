internal import Annotation
internal import Wire

/// What an article shares with others that tell the same news. It depends on the article alone, so that no other article can
/// change what goes together.
struct StoryTraits: Hashable, Sendable {
    /// The days on which it can have appeared, counted from 1970; nil for an undated one.
    let days: ClosedRange<Int>?
    /// The ids of the companies of headline and lead, at most four.
    let companies: [String]
    let classes: Set<EventClass>
    /// Rare words: names, amounts and long words of headline and lead, as hashes.
    let marks: [UInt64]
    let signature: TextSignature

    private static let mostCompanies = 4
    private static let mostMarks = 32
    /// Events farther from the article's date are not its news.
    private static let newsDays = 4
    /// A topic with a lower score was named beside the news.
    private static let lowestTopicScore = 24

    init(_ annotated: AnnotatedArticle) {
        let days = annotated.article.date.map { $0.earliest.daysSinceEpoch...$0.latest.daysSinceEpoch }
        self.days = days
        companies = Self.companies(annotated.annotations.companies)
        classes = Self.classes(annotated.annotations, days: days)
        let texts = annotated.article.blocks.map { WordHash.words(of: $0.text) }
        marks = Self.marks(annotated, texts)
        signature = TextSignature(texts.flatMap { $0.map(\.hash) })
    }

    private static func companies(_ companies: [EntityAnnotation]) -> [String] {
        let inFront = companies.filter { company in
            company.mentions.contains { $0.passage.field <= .block(1) }
        }
        return (inFront.isEmpty ? companies : inFront).prefix(mostCompanies).map(\.id)
    }

    private static func classes(_ annotations: Annotations, days: ClosedRange<Int>?) -> Set<EventClass> {
        let news = annotations.events.filter { event in
            guard let days, let first = event.date.earliest, let last = event.date.latest else { return false }
            return first.daysSinceEpoch <= days.upperBound + newsDays
                && last.daysSinceEpoch >= days.lowerBound - newsDays
        }
        let topics = annotations.topics.filter { $0.score >= lowestTopicScore }
        return Set(news.compactMap { EventClass($0.kind) } + topics.compactMap { EventClass(topic: $0.id) })
    }

    // MARK: Rare words

    private static func marks(_ annotated: AnnotatedArticle, _ texts: [[WordHash.Word]]) -> [UInt64] {
        let annotations = annotated.annotations
        var marks = annotations.amounts.map { WordHash.hash("amount \($0.value) \($0.currency)") }
        marks += annotations.people.map { WordHash.hash("person \($0.id)") }
        marks += (annotations.products + annotations.conferences).map { WordHash.hash("name \($0.id)") }
        let named = namedPlaces(annotations)
        for (number, words) in texts.enumerated() {
            for word in words where isRare(word, inLead: number == 0) {
                let isNamed = named[.block(number)]?.contains { $0.overlaps(word.range) } ?? false
                if !isNamed { marks.append(word.hash) }
            }
        }
        var seen: Set<UInt64> = []
        return Array(marks.filter { seen.insert($0).inserted }.prefix(mostMarks))
    }

    /// Where companies, and what counts already by its id, are named.
    private static func namedPlaces(_ annotations: Annotations) -> [Passage.Field: [Range<Int>]] {
        let entities = annotations.companies + annotations.products + annotations.conferences + annotations.institutions
        let mentions = entities.flatMap(\.mentions) + annotations.people.flatMap(\.mentions)
        return Dictionary(grouping: mentions.map(\.passage), by: \.field).mapValues { $0.map(\.range) }
    }

    /// A name within a sentence, but no acronym and no code; in the lead a long word too.
    private static func isRare(_ word: WordHash.Word, inLead: Bool) -> Bool {
        if word.beginsWithCapital {
            return !word.beginsSentence && word.range.count >= 4 && (!word.isInCapitals || word.range.count >= 7)
        }
        return inLead && word.range.count >= 10 && !common.contains(word.hash)
    }

    /// Long words that any wire of the beat may have.
    private static let common: Set<UInt64> = Set(
        """
        développement développements développer développé développée laboratoire laboratoires entreprise entreprises
        recherche recherches chercheurs médicament médicaments traitement traitements intelligence artificielle
        biotechnologie biotechnologies pharmaceutique pharmaceutiques américain américaine américaines européenne européennes
        directeur directrice générale président présidente communiqué déclaration partenariat collaboration acquisition
        investissement investissements investisseurs milliards résultats trimestre trimestriel financière financier
        annoncée annoncées septembre notamment également concernant construction utilisation fabrication production
        technologie technologies technologique plateforme plate-forme potentiel commercialisation clinique cliniques
        """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(String($0)) })
}
