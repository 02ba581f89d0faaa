internal import Annotation

/// The telling words of an event's sentence: neither short nor common ones, no names of companies, no dates.
struct PassageWords {
    private let words: Set<UInt64>

    init(_ event: EventAnnotation, in annotations: Annotations) {
        let names = annotations.companies.flatMap { $0.mentions.map(\.text) + [$0.name] }
        let named = Set(names.flatMap { WordHash.words(of: $0).map(\.hash) })
        words = Set(WordHash.words(of: event.passage.text).filter { $0.range.count >= Self.shortest }.map(\.hash))
            .subtracting(named).subtracting(Self.common)
    }

    /// Two sentences on one happening share more than its name.
    private static let fewestShared = 2

    /// True when two sentences have enough words in common to be about one happening.
    func tellTheSame(as other: PassageWords) -> Bool {
        words.intersection(other.words).count >= Self.fewestShared
    }

    private static let shortest = 5

    private static let common: Set<UInt64> = Set(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juillet septembre octobre novembre décembre
        printemps automne hiver trimestre semestre année années semaine semaines début premier première deuxième troisième
        quatrième groupe société sociétés entreprise entreprises laboratoire laboratoires annoncé annoncée annonce annoncent
        déclaré indiqué million millions milliard milliards euros dollars francs après avant selon cette leurs avoir doivent
        pourrait devrait prévu prévue prévoit seront était étaient également notamment depuis entre ainsi contre aussi
        plusieurs partir nouveau nouvelle nouveaux français française américain américaine
        """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(String($0)) })
}
