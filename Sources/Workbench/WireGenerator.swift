internal import Wire

/// Writes wire texts that look like real ones, the same for the same number, to measure with: never to test understanding.
struct WireGenerator {
    private var state: UInt64

    init(number: Int) {
        state = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    /// A text of 2 to 4 KB in the shape of a Reuters or AOF wire.
    mutating func text(number: Int) -> String {
        let date = CalendarDate(daysSinceEpoch: 18_262 + number * 2_190 / 10_000 % 2_190)
        let (first, second) = (company(), company())
        let title = "\(first.name) \(pick(Self.verbs)) \(second.name) pour \(amount()) dans \(pick(Self.fields))"
        var paragraphs = [
            " date \(date) \(title)",
            "\(first.name) \(first.code) et \(second.name) \(second.code) vont consacrer \(amount()) à \(pick(Self.fields)), "
                + "ont déclaré les deux entreprises \(pick(Self.weekdays)).",
        ]
        for _ in 0..<(5 + Int(next() % 6)) {
            paragraphs.append(paragraph(about: [first.name, second.name, company().name]))
        }
        paragraphs.append("(Rédigé par \(pick(Self.people)), édité par \(pick(Self.people)))")
        return paragraphs.joined(separator: "\n\n")
    }

    private mutating func paragraph(about names: [String]) -> String {
        (0..<(2 + Int(next() % 3))).map { _ in sentence(about: names) }.joined(separator: " ")
    }

    private mutating func sentence(about names: [String]) -> String {
        let name = pick(names)
        let word = inventedWord()
        return switch next() % 7 {
        case 0: "\(name) a annoncé \(pick(Self.dates)) un investissement de \(amount()) dans \(pick(Self.fields))."
        case 1:
            "« Nous attendons les résultats de l'essai \(word.uppercased()) \(pick(Self.dates)) », a déclaré \(pick(Self.people)), directrice scientifique de \(name)."
        case 2:
            "Le chiffre d'affaires de \(name) a progressé de \(next() % 40),\(next() % 10) % à \(amount()) au \(pick(Self.quarters))."
        case 3:
            "La molécule \(word), issue de \(pick(Self.fields)), entrera en phase \(1 + next() % 3) \(pick(Self.dates))."
        case 4:
            "Plus de \(1 + next() % 90) 000 patients pourraient être traités, selon l'analyste \(pick(Self.people)) chez \(word.capitalized)."
        case 5:
            "L'accord porte sur \(pick(Self.fields)) et comprend \(amount()) à la signature, puis jusqu'à \(amount()) selon les étapes."
        default:
            "\(name) n'a pas précisé si le site de \(word.capitalized) serait ouvert \(pick(Self.dates)), comme l'avait laissé entendre \(pick(names))."
        }
    }

    private mutating func amount() -> String {
        "\(1 + next() % 900)\(next() % 2 == 0 ? "" : ",\(1 + next() % 9)") \(pick(["millions d'euros", "millions de dollars", "milliards de dollars"]))"
    }

    private mutating func company() -> (name: String, code: String) { pick(Self.companies) }

    /// A word that stands in few other texts, so that search and indices meet a real variety.
    private mutating func inventedWord() -> String {
        (0..<3).map { _ in pick(Self.syllables) }.joined()
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int(next() % UInt64(choices.count))]
    }

    /// SplitMix64 (Steele et al. 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension WireGenerator {
    private static let companies: [(name: String, code: String)] = [
        ("Nvidia", "NVDA.O"), ("Eli Lilly", "LLY.N"), ("Sanofi", "SASY.PA"), ("Novo Nordisk", "NOVOb.CO"),
        ("Pfizer", "PFE.N"), ("Moderna", "MRNA.O"), ("AstraZeneca", "AZN.L"), ("Bayer", "BAYGn.DE"),
        ("Novartis", "NOVN.S"), ("Microsoft", "MSFT.O"), ("Amgen", "AMGN.O"), ("Illumina", "ILMN.O"),
        ("Owkin", ""), ("Iktos", ""), ("Isomorphic Labs", ""), ("BioNTech", "BNTX.O"),
    ]
    private static let verbs = ["s'allie à", "rachète une filiale de", "conclut un accord avec", "investit avec"]
    private static let fields = [
        "la découverte de médicaments", "les modèles d'IA de conception de protéines", "un superordinateur commun",
        "l'imagerie médicale", "le traitement de l'obésité", "les maladies rares", "la génomique", "l'oncologie",
        "l'automatisation des laboratoires", "la fabrication d'anticorps", "les essais cliniques", "les puces d'IA",
    ]
    private static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"]
    private static let dates = [
        "en mars", "au deuxième trimestre", "d'ici fin 2028", "l'an dernier", "en janvier 2027", "le 12 mai 2024",
        "il y a deux ans", "la semaine prochaine", "au premier semestre", "mi-2027", "lundi", "à l'automne",
    ]
    private static let quarters = ["premier trimestre", "deuxième trimestre", "T3 2025", "quatrième trimestre"]
    private static let people = [
        "Camille Arnoux", "Hélène Barsac", "Youssef Cormier", "Ingrid Delmas", "Théo Estève", "Maud Ferrandi",
    ]
    private static let syllables = [
        "ba", "cri", "do", "fel", "gu", "hy", "ja", "ki", "lor", "mi", "nex", "o", "pro", "qua", "ri", "sta", "ti",
        "u", "va", "xe", "zo", "lan", "mer", "sol", "tra", "ven", "bri", "cal", "dra", "fi",
    ]
}

extension String {
    /// The word with a capital first letter.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
