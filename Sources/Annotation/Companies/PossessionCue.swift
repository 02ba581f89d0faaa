/// What a word tells of what belongs to firms, looked up once a word since most words tell nothing.
enum PossessionCue: Sendable {
    /// "le repreneur de X".
    case owned
    /// The last word of two: "le chiffre d'affaires de X".
    case half(Word)
    /// Only near one of some words before it: "est entré au conseil de X".
    case near(Set<Word>, within: Int)
    case bid, customers, hand, race, union, shares, table

    static func of(_ word: Word) -> PossessionCue? { cues[word] }

    private static let cues: [Word: PossessionCue] = {
        var cues: [Word: PossessionCue] = [
            "affaires": .half("chiffre"), "commandes": .half("carnet"), "administration": .half("conseil"),
            "surveillance": .half("conseil"), "bourse": .half("introduction"), "fonds": .half("levee"),
            "bilan": .half("depot"),
            "conseil": .near(["siege", "siegeait", "entre", "rejoint", "preside", "quitte"], within: 4),
            "reprise": .near(["candidats", "candidat", "offre", "offres"], within: 4),
            "controle": .near(["prendre", "prend", "pris", "prise", "perdu", "perdre"], within: 4),
            "aupres": .near(
                ["leve", "levee", "emprunte", "commande", "acquis", "achete", "lever", "millions", "€"], within: 14),
            "vente": .half("points"),
            "moitie": .near(
                ["detient", "detenait", "possede", "cede", "vend", "rachete", "acquis", "acquiert", "controle"],
                within: 12),
            "soutien": .near(["avec"], within: 2), "participation": .near(["avec"], within: 2),
            "main": .hand, "lice": .race, "titres": .shares,
        ]
        let rows: [(PossessionCue, String)] = [
            (
                .owned,
                "judiciaire faillite repreneur repreneurs scission cadre cadres ingenieur ingenieurs employes propriete anciens"
            ),
            (.bid, "opa ope"), (.customers, "compte comptait comptent"),
            (.union, "fusion rapprochement litige partenariat alliance collaboration"),
            (.table, "reunit rassemble reunissait"),
        ]
        for (cue, words) in rows {
            for word in words.split(separator: " ") { cues[Word(folded: String(word))] = cue }
        }
        return cues
    }()
}
