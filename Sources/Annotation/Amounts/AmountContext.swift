/// What the words around a sum tell of it.
struct AmountContext: Sendable {
    let text: TokenText

    /// Whether a number with a scale may be money though no currency stands there: `contre 970,3 millions`.
    func mayOmitCurrency(_ sum: MoneyParse) -> Bool {
        let next = text[sum.end]
        if sum.hasScale { return !isCount(next, after: sum.end) && text.word(sum.start - 1) != "population" }
        guard ["contre", "vs"].contains(text.word(sum.start - 1)), text[sum.start].kind == .number else { return false }
        return isPriceBefore(sum.start) && !isCount(next, after: sum.end) && next.lexeme.month == nil
    }

    /// Whether what follows a number counts things: `3 millions de patients`, `12 %`, `3 millions d'unités`.
    private func isCount(_ next: Token, after index: Int) -> Bool {
        if next.word == "%" || next.word == "de" || next.word == "d" || next.lexeme.unit != nil {
            return !isOfMoney(index)
        }
        if next.word == "pour", text.word(index + 1) == "cent" { return true }
        if next.endsInAcute { return false }
        guard next.isWord, next.casing == .lower, next.gap != .hyphen else {
            return next.isWord && next.gap == .nothing
        }
        return next.word.hasSuffix("s") && next.word.count > 4 && !Self.wordsAfterMoney.contains(next.word)
    }

    /// `970 millions de chiffre d'affaires`: money all the same.
    func isOfMoney(_ index: Int) -> Bool {
        guard text.word(index) == "de" || text.word(index) == "d" else { return false }
        if buysShares(index) { return true }
        if text[index + 1].kind == .number { return true }
        return Self.moneyNouns.contains(text.word(index + 1)) || Self.moneyNouns.contains(text.word(index + 2))
    }

    /// `rachètera pour 5 milliards de ses propres actions`: the sum, not how many.
    private func buysShares(_ index: Int) -> Bool {
        guard (index + 1...index + 3).contains(where: { text.word($0) == "actions" }) else { return false }
        return (index - 5..<index).contains { text.word($0) == "pour" && text.word($0 - 1).hasPrefix("rachet") }
    }

    private static let wordsAfterMoney: Set<Word> = [
        "apres", "depuis", "sans", "alors", "attendus", "prevus", "espere", "precedemment", "prevues", "verses",
        "promis", "leves",
        "investis", "toutes", "dans", "moins", "plus", "vers", "recoltes", "annonces", "anticipes", "escomptes",
        "seulement", "aupres", "hors", "tandis", "jamais", "ailleurs", "toujours", "ensuite", "dessus", "dessous",
    ]

    private static let moneyNouns: Set<Word> = [
        "chiffre", "benefice", "benefices", "pertes", "perte", "revenus", "revenu", "ventes", "tresorerie", "dette",
        "dettes", "amende",
        "capitalisation", "resultat", "ebitda", "profit", "profits", "recettes", "cash", "financement",
        "investissement",
        "investissements", "paiements", "paiement", "versements", "redevances", "jalons", "royalties", "frais",
        "aides", "credits", "dividendes", "fonds", "engagements", "economies", "couts", "actifs", "capital", "encours",
        "synergies",
        "commandes", "primes", "charges", "depenses", "subventions", "subvention", "plus", "moins", "dommages",
        "indemnites",
        "penalites", "amendes", "interets",
    ]

    /// `72 milliards de dollars, contre 39 en 2024`: the scale that the sum before it has, where it has none of its own.
    func compared(_ sum: MoneyParse, with previous: MoneyParse?) -> MoneyParse {
        guard let previous, previous.scale > 3, !sum.hasScale, sum.currency == nil, sum.value < DecimalNumber(1000),
            text.word(sum.start - 1) == "contre", sum.start < previous.end + 16,
            text.sentence(around: sum.start).contains(previous.start),
            let value = sum.value.scaled(byPowerOfTen: previous.scale)
        else { return sum }
        var compared = sum
        compared.value = value
        compared.scale = previous.scale
        return compared
    }

    private func isPriceBefore(_ index: Int) -> Bool {
        let sentence = text.sentence(around: index)
        return (max(sentence.lowerBound, index - 12)..<index).contains { AmountSymbols.isCurrency(text[$0]) }
    }

    /// A minus sign that is no dash: `-12 M€`, `à – 12 M€`.
    func isNegative(_ sum: MoneyParse) -> Bool {
        let sign = sum.start - 1
        guard text[sign].kind == .mark, text.word(sign) == "-", sign > 0, sum.max == nil else { return false }
        let before = text[sign - 1]
        if ["a", "de", "contre", "("].contains(before.word) { return true }
        return text[sum.start].gap == .nothing && text[sign].gap == .space && (before.isWord || before.word == ":")
    }

    /// `1 $` in `1 $ = 6,9 couronnes danoises` is no amount of its own.
    func isUnitOfRate(_ sum: MoneyParse, before next: MoneyParse?) -> Bool {
        guard sum.value == DecimalNumber(1), let next else {
            return sum.value == DecimalNumber(1) && isPerUnit(sum.start - 1)
        }
        return isEquation(sum.end) && next.start <= sum.end + 2 || isPerUnit(sum.start - 1)
    }

    private func isEquation(_ index: Int) -> Bool {
        ["=", "vaut", "valait", "≈", "contre"].contains(text.word(index)) && text.word(index) != "contre"
    }

    /// `pour un euro`, `pour 1 dollar`.
    private func isPerUnit(_ index: Int) -> Bool {
        text.word(index) == "pour" && AmountSymbols.isCurrency(text[index - 1])
    }

    func kind(of sum: MoneyParse, after previous: MoneyParse?) -> AmountAnnotation.Kind {
        if isRate(sum, after: previous) { return .exchangeRate }
        return isPrice(sum) ? .price : .money
    }

    private func isRate(_ sum: MoneyParse, after previous: MoneyParse?) -> Bool {
        if let previous, previous.value == DecimalNumber(1), isEquation(previous.end), sum.start <= previous.end + 2 {
            return true
        }
        guard !sum.hasScale, sum.value < DecimalNumber(10_000) else { return false }
        if ["pour", "contre"].contains(text.word(sum.end)), text.lexeme(sum.end + 1).cardinal == 1,
            AmountSymbols.isCurrency(text[sum.end + 2])
        {
            return true
        }
        return isCurrencySubject(sum)
    }

    /// "l'euro s'échange à 1,08 dollar".
    private func isCurrencySubject(_ sum: MoneyParse) -> Bool {
        let sentence = text.sentence(around: sum.start)
        return (max(sentence.lowerBound, sum.start - 12)..<sum.start).contains { index in
            let word = text.word(index)
            return (word == "euro" || word == "dollar" || word == "yen" || word == "livre")
                && ["l", "le", "la"].contains(text.word(index - 1))
                && text.word(index + 1) != "de" && index < sum.start - 1
        }
    }

    private func isPrice(_ sum: MoneyParse) -> Bool {
        guard !sum.hasScale, sum.value < DecimalNumber(1_000_000) else { return false }
        if isPerShare(sum.end) { return true }
        let sentence = text.sentence(around: sum.start)
        let before = max(sentence.lowerBound, sum.start - 14)..<sum.start
        if before.contains(where: { Self.priceNouns.contains(text.word($0)) }) { return true }
        let adverbs: Set<Word> = ["desormais", "environ", "maintenant", "actuellement", "encore"]
        let lead = adverbs.contains(text.word(sum.start - 1)) ? sum.start - 2 : sum.start - 1
        guard
            ["a", "de", "contre", "les", "vers", "sous", "des", "autour", "vaut", "valait", "cote", "cotait"].contains(
                text.word(lead))
        else {
            return false
        }
        return before.contains {
            Self.moves.contains(text.word($0)) && text.word($0 - 1) != "par"
                || text.word($0) == "%" && text.word(lead) != "de"
        }
    }

    private func isPerShare(_ index: Int) -> Bool {
        if text.word(index) == "en", ["numeraire", "cash", "especes"].contains(text.word(index + 1)) {
            return isPerShare(index + 2)
        }
        return switch text.word(index) {
        case "par", "l", "le", "la", "chacune", "piece", "/":
            ["action", "actions", "titre", "unite", "ads", "adr", "part", "piece", "bsa"].contains(text.word(index + 1))
                || text.word(index) == "piece"
        default: text[index].gap == .slash && text.word(index) == "action"
        }
    }

    private static let priceNouns: Set<Word> = ["cours", "cotation", "objectif"]

    private static let moves: Set<Word> = [
        "bondit", "bondissait", "grimpe", "grimpait", "gagne", "gagnait", "perd", "perdait", "recule", "reculait",
        "chute", "chutait",
        "cede", "cedait", "envole", "envolait", "avance", "avancait", "progresse", "progressait", "cloture", "clôture",
        "termine",
        "plonge", "plongeait", "devisse", "adjuge", "cote", "cotait", "echange", "echangeait", "bondi", "grimpe",
        "gagne", "perdu",
        "flambe", "s'adjuge", "lache", "abandonne", "prend", "titre", "action", "retrocede", "rebondit", "decroche",
        "souscription",
    ]
}
