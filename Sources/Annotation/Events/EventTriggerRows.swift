/// The words that trigger events, by kind. Verbs of the first conjugation stand by their stem.
enum EventTriggerRows {
    typealias Kind = EventAnnotation.Kind

    /// What follows the stem, folded: present, participles, infinitive, future, conditional, imperfect, simple past.
    static let firstConjugation = [
        "e", "ent", "ee", "es", "ees", "er", "era", "eront", "erait", "eraient", "ait", "aient", "a", "erent", "ant",
    ]

    static let announcing = "annonc devoil revel confirm officialis"

    static let saying = "declar indiqu precis expliqu affirm estim soulign assur rapport ajout"

    static let founding = "fond cre"

    static let verbs: [(Kind, String)] = [
        (.acquisition, "rachet acquer fusionn absorb"),
        (.funding, "lev"),
        (.approval, "approuv autoris homologu valid octroy"),
        (.trial, "randomis recrut"),
        (.partnership, "collabor alli associ"),
        (.appointment, "nomm demissionn recrut succed"),
        (.deal, "sign licenci negoci ced boucl"),
        (.investment, "consacr financ inject"),
        (.facility, "inaugur"),
        (.launch, "lanc commercialis demarr present deploy"),
        (.publication, "publi"),
        (.other, "arret ferm suspend poursuiv"),
    ]

    static let words: [(Kind, String)] = [
        (
            .acquisition,
            """
            acquisition acquisitions acquiert acquis acquise acquerir acquerra rachat rachats opa ope fusion offre-publique reprise
            racheterait
            """
        ),
        (.ipo, "ipo introduction introduire introduit introduite cotation bourse-entree"),
        (.approval, "approbation autorisation homologation amm feu agrement accelere approbations"),
        (.trial, "essai essais phase etude etudes patient-inclus recrutement inclusion"),
        (.funding, "levee levees tour financement refinancement serie"),
        (
            .partnership,
            "partenariat partenariats collaboration collaborations alliance alliances coentreprise joint commun commune conjoint"
        ),
        (.appointment, "nomination nominations demission depart succedera succede directeur-general fonctions"),
        (
            .deal,
            "accord accords contrat contrats licence licences transaction cession conclu conclue conclut conclure vendu vend vendra"
        ),
        (.results, "resultats resultat comptes benefice trimestriels semestriels annuels"),
        (
            .investment,
            "investissement investissements investir investit investissent investira investiront investi participation"
        ),
        (
            .facility,
            "usine usines construction construire construit construira laboratoire installation implantation ouverture ouvre ouvrira ouvrir ouvert"
        ),
        (.launch, "lancement lancements commercialisation deploiement sortie demarrage"),
        (.publication, "publication publications paru parue parait paraitra article"),
        (.conference, "conference conferences congres salon sommet colloque forum symposium webinaire"),
    ]
}
