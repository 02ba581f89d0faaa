/// The words that the grammars of dates and numbers know.
enum Vocabulary {
    static func lexeme(of word: Word) -> Lexeme? { lexemes[word] }

    private static let lexemes: [Word: Lexeme] = {
        var table: [Word: Lexeme] = [:]
        func add<Value>(_ words: [(String, Value)], _ path: WritableKeyPath<Lexeme, Value?>) {
            for (word, value) in words { table[Word(folded: word), default: Lexeme()][keyPath: path] = value }
        }
        add(numbered(months), \.month)
        add(numbered(weekdays), \.weekday)
        add(cardinals, \.cardinal)
        add(ordinals, \.ordinal)
        add(units, \.unit)
        add(seasons, \.season)
        add(scales, \.scale)
        add(collectives, \.collective)
        add(relations, \.relation)
        for (opener, words) in openers {
            add(words.split(separator: " ").map { (String($0), opener) }, \.opener)
        }
        return table
    }()

    private static func numbered(_ rows: [String]) -> [(String, Int)] {
        rows.enumerated().flatMap { index, row in row.split(separator: " ").map { (String($0), index + 1) } }
    }

    private static let months = [
        "janvier janv jan", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil", "aout",
        "septembre sept", "octobre oct", "novembre nov", "decembre dec",
    ]

    private static let weekdays = [
        "lundi lun", "mardi", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim",
    ]

    private static let cardinals: [(String, Int)] =
        [
            ("zero", 0), ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6),
            ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13),
            ("quatorze", 14), ("quinze", 15), ("seize", 16), ("vingt", 20), ("vingts", 20), ("trente", 30),
            ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("octante", 80),
            ("nonante", 90),
        ]

    private static let ordinals: [(String, Int)] =
        [
            ("premier", 1), ("premiere", 1), ("second", 2), ("seconde", 2), ("dernier", -1), ("derniere", -1),
            ("deuxieme", 2), ("troisieme", 3), ("quatrieme", 4), ("cinquieme", 5), ("sixieme", 6), ("septieme", 7),
            ("huitieme", 8), ("neuvieme", 9), ("dixieme", 10), ("onzieme", 11), ("douzieme", 12), ("treizieme", 13),
            ("quatorzieme", 14), ("quinzieme", 15), ("seizieme", 16), ("dix-septieme", 17), ("vingtieme", 20),
            ("premiers", 1), ("premieres", 1),
        ]

    private static let units: [(String, CalendarUnit)] =
        [
            ("seconde", .second), ("secondes", .second), ("minute", .minute), ("minutes", .minute), ("min", .minute),
            ("heure", .hour), ("heures", .hour), ("h", .hour), ("jour", .day), ("jours", .day), ("journee", .day),
            ("journees", .day), ("semaine", .week), ("semaines", .week), ("quinzaine", .fortnight), ("mois", .month),
            ("trimestre", .quarter), ("trimestres", .quarter), ("semestre", .half), ("semestres", .half),
            ("an", .year), ("ans", .year), ("annee", .year), ("annees", .year), ("exercice", .year),
            ("exercices", .year), ("decennie", .decade), ("decennies", .decade), ("siecle", .century),
            ("siecles", .century),
        ]

    private static let seasons: [(String, Season)] =
        [("printemps", .spring), ("ete", .summer), ("automne", .autumn), ("hiver", .winter)]

    private static let scales: [(String, Int)] =
        [
            ("cent", 2), ("cents", 2), ("mille", 3), ("million", 6), ("millions", 6), ("milliard", 9),
            ("milliards", 9), ("billion", 12), ("billions", 12), ("trillion", 18), ("trillions", 18),
        ]

    private static let collectives: [(String, Int)] =
        [
            ("huitaine", 8), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20),
            ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50), ("soixantaine", 60), ("centaine", 100),
            ("millier", 1000), ("dizaines", 10), ("douzaines", 12), ("vingtaines", 20), ("centaines", 100),
            ("milliers", 1000),
        ]

    private static let relations: [(String, Relation)] = [
        ("dernier", .last), ("derniere", .last), ("derniers", .last), ("dernieres", .last), ("passe", .last),
        ("passee", .last), ("passes", .last), ("passees", .last), ("ecoule", .last), ("ecoulee", .last),
        ("ecoules", .last), ("ecoulees", .last), ("prochain", .next), ("prochaine", .next), ("prochains", .next),
        ("prochaines", .next), ("precedent", .preceding), ("precedente", .preceding), ("precedents", .preceding),
        ("precedentes", .preceding), ("suivant", .following), ("suivante", .following), ("suivants", .following),
        ("suivantes", .following), ("actuel", .this), ("actuelle", .this),
    ]

    private static let openers: [(Opener, String)] = [
        (.determiner, "le la l les ce cet cette ces au aux du des"),
        (
            .preposition,
            "a d en dans de depuis jusqu jusque entre sur pendant durant sous vers autour alentours courant voila voici il "
                + "ca cela horizon"
        ),
        (
            .adverb,
            "aujourd hier demain recemment dernierement bientot prochainement actuellement desormais "
                + "naguere autrefois jadis maintenant"
        ),
        (.modifier, "debut fin mi milieu"),
        (
            .holiday,
            "noel paques pentecote ascension toussaint armistice assomption jour nouvel saint fete thanksgiving"
        ),
        (.halfYearLetter, "t q s h"),
        (
            .other,
            "veille meme avant lendemain surlendemain week weekend nuit matin matinee soir soiree apres quelques plusieurs tout "
                + "environ neuf"
        ),
    ]
}
