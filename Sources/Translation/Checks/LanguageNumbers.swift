/// How a language writes numbers: its signs, its words for small numbers, and its words for powers of ten.
struct LanguageNumbers: Sendable {
    let decimalMark: Unicode.Scalar
    /// Between groups of three digits, besides spaces.
    let groupMark: Unicode.Scalar
    /// Lower-case words with their values.
    let words: [String: Int]
    /// Lower-case words with their powers of ten.
    let powers: [String: Int]
    /// Words that deny, each counted once.
    let negations: Set<String>
    /// True when the language itself writes « ».
    let usesGuillemets: Bool
    /// False for languages of which only digits are known.
    var knowsWords: Bool { !words.isEmpty }

    /// What is known of a language; of most, no more than that it writes digits.
    static func of(_ language: LanguageTag) -> LanguageNumbers {
        switch language.base.lowercased() {
        case "fr": french
        case "en": english
        case "de": german
        case "zh", "ja", "ko", "he", "th", "hi": plain(decimalMark: ".", groupMark: ",", usesGuillemets: false)
        case "es", "it", "pt", "ru", "uk", "be", "el", "no", "nb", "nn", "hy", "fa", "ar", "vi", "ca", "lv", "ro", "eo":
            plain(decimalMark: ",", groupMark: ".", usesGuillemets: true)
        default: plain(decimalMark: ",", groupMark: ".", usesGuillemets: false)
        }
    }

    private static func plain(
        decimalMark: Unicode.Scalar, groupMark: Unicode.Scalar, usesGuillemets: Bool
    ) -> LanguageNumbers {
        LanguageNumbers(
            decimalMark: decimalMark, groupMark: groupMark, words: [:], powers: [:], negations: [],
            usesGuillemets: usesGuillemets)
    }

    private static let french = LanguageNumbers(
        decimalMark: ",", groupMark: ".",
        words: counted(
            """
            zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
            dix-neuf vingt
            """
        ).merging(
            [
                "une": 1, "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
                "quatrième": 4, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
                "dizaine": 10, "douzaine": 12, "centaine": 100, "double": 2, "doublé": 2, "triple": 3, "triplé": 3,
            ]
        ) { first, _ in first },
        powers: [
            "mille": 3, "millier": 3, "milliers": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9,
            "billion": 12, "billions": 12, "m€": 6, "m$": 6, "md€": 9, "mds€": 9, "md$": 9, "mds$": 9, "md": 9,
            "mds": 9,
            "mdeur": 9, "meur": 6, "musd": 6, "mdusd": 9, "k€": 3, "k$": 3, "keur": 3, "kusd": 3, "m£": 6, "md£": 9,
        ],
        negations: ["ne", "n", "sans", "aucun", "aucune"], usesGuillemets: true)

    private static let english = LanguageNumbers(
        decimalMark: ".", groupMark: ",",
        words: counted(
            """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty
            """
        ).merging(
            [
                "first": 1, "second": 2, "third": 3, "fourth": 4, "once": 1, "twice": 2, "thirty": 30, "forty": 40,
                "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12,
                "double": 2, "doubled": 2, "triple": 3, "tripled": 3, "a": 1, "an": 1, "both": 2,
            ]
        ) { first, _ in first },
        powers: [
            "thousand": 3, "thousands": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9, "trillion": 12,
            "trillions": 12, "bn": 9, "m": 6, "mn": 6, "k": 3, "tn": 12,
        ],
        negations: [
            "not", "no", "never", "without", "neither", "nor", "none", "nobody", "nothing", "cannot", "unable",
        ], usesGuillemets: false)

    private static let german = LanguageNumbers(
        decimalMark: ",", groupMark: ".",
        words: counted(
            """
            null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
            achtzehn neunzehn zwanzig
            """
        ).merging(
            [
                "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "erste": 1, "ersten": 1,
                "erstes": 1,
                "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "beide": 2, "beiden": 2, "dreißig": 30,
                "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
                "hundert": 100,
                "dutzend": 12,
            ]
        ) { first, _ in first },
        powers: [
            "tausend": 3, "million": 6, "millionen": 6, "mio": 6, "milliarde": 9, "milliarden": 9, "mrd": 9,
            "billion": 12, "billionen": 12,
        ],
        negations: [
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "ohne", "weder",
            "nichts", "niemand",
        ], usesGuillemets: false)

    private static func counted(_ words: String) -> [String: Int] {
        let list = words.split(whereSeparator: \.isWhitespace).enumerated().map { (String($0.element), $0.offset) }
        return Dictionary(list) { first, _ in first }
    }
}
