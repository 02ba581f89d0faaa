/// Which sums without a currency are money, in a sentence that names none.
extension AmountContext {
    /// `réalise un chiffre d'affaires de 5,2 milliards`, `recevront 50 millions d'investissements`, `vise 60 milliards`; but not
    /// `un modèle de 70 milliards` or `les ventes ont atteint 3 millions`, which may be units.
    func tellsMoney(_ sum: MoneyParse) -> Bool {
        guard sum.hasScale else { return false }
        if isOfMoney(sum.end) { return true }
        let sentence = text.sentence(around: sum.start)
        let before = max(sentence.lowerBound, sum.start - 14)..<sum.start
        if sentence.contains(where: { Self.counted.contains(text.word($0)) }) { return false }
        if before.contains(where: { Self.sumNouns.contains(text.word($0)) || Self.paying.contains(text.word($0)) }) {
            return true
        }
        guard sum.value >= DecimalNumber(1_000_000_000) else { return false }
        return before.contains { Self.expecting.contains(text.word($0)) }
    }

    /// What is counted in milliards beside money.
    private static let counted: Set<Word> = [
        "modele", "modeles", "parametres", "transistors", "tokens", "jetons", "habitants", "personnes", "cellules",
        "molecules", "operations", "utilisateurs", "unites", "exemplaires", "doses", "patients", "annees", "tonnes",
    ]

    private static let sumNouns: Set<Word> = [
        "affaires", "benefice", "benefices", "perte", "pertes", "dette", "resultat", "ebitda", "tresorerie",
        "investissement",
        "investissements", "financement", "amende", "indemnite", "budget", "enveloppe", "valorisation",
        "capitalisation",
        "commandes", "provision", "dividende", "levee", "fonds", "rachat", "prix", "capital", "hauteur", "emprunt",
        "facture",
        "cout", "couts", "encours", "redevances",
    ]

    private static let paying: Set<Word> = [
        "paie", "paiera", "paye", "payera", "payer", "verse", "versera", "verser", "leve", "levera", "lever", "investi",
        "investit", "investira", "investir", "debourse", "deboursera", "debourser", "souscrire", "valorise",
        "valorisant",
    ]

    private static let expecting: Set<Word> = [
        "vise", "visait", "viser", "table", "tablait", "attend", "attendait", "attendaient", "prevoit", "prevoyait",
        "engage",
        "engagera", "objectif", "ventes", "promet", "promis",
    ]
}
