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

    private static let cues: [Word: PossessionCue] = Dictionary(rows: [
        (
            .owned,
            "judiciaire faillite repreneur repreneurs scission cadre cadres ingenieur ingenieurs employes propriete anciens"
        ),
        (.half("chiffre"), "affaires"), (.half("carnet"), "commandes"),
        (.half("conseil"), "administration surveillance"),
        (.half("introduction"), "bourse"), (.half("levee"), "fonds"), (.half("depot"), "bilan"),
        (.half("points"), "vente"),
        (.near(["siege", "siegeait", "entre", "rejoint", "preside", "quitte"], within: 4), "conseil"),
        (.near(["candidats", "candidat", "offre", "offres"], within: 4), "reprise"),
        (.near(["prendre", "prend", "pris", "prise", "perdu", "perdre"], within: 4), "controle"),
        (
            .near(["leve", "levee", "emprunte", "commande", "acquis", "achete", "lever", "millions", "€"], within: 14),
            "aupres"
        ),
        (
            .near(
                ["detient", "detenait", "possede", "cede", "vend", "rachete", "acquis", "acquiert", "controle"],
                within: 12),
            "moitie"
        ),
        (.near(["avec"], within: 2), "soutien participation"),
        (.bid, "opa ope"), (.customers, "compte comptait comptent"), (.hand, "main"), (.race, "lice"),
        (.union, "fusion rapprochement litige partenariat alliance collaboration"), (.shares, "titres"),
        (.table, "reunit rassemble reunissait"),
    ])
}
