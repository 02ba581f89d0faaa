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

    /// Moves of a share's price, which are no happenings of the company.
    static let moving = "grimp chut plong gagn envol recul progress evolu rebondi"
    static let movingWords =
        "bondi bondit bondissait rebondit rebondissait bondir cloture cloturait cedait perdait perd lachait"

    static let verbs: [(Kind, String)] = [
        (.acquisition, "rachet acquer fusionn absorb"),
        (.funding, "lev emprunt"),
        (.approval, "approuv autoris homologu octroy recommand rejet refus"),
        (.trial, "randomis"),
        (.partnership, "collabor alli associ"),
        (.appointment, "nomm demissionn recrut succed remplac"),
        (.deal, "sign licenci negoci ced boucl finalis"),
        (.investment, "consacr inject"),
        (.facility, "inaugur agrandi"),
        (.launch, "lanc commercialis demarr deploy"),
        (.publication, "publi present"),
        (.other, "ferm suspend supprim retir"),
    ]

    static let words: [(Kind, String)] = [
        (
            .acquisition,
            """
            acquisition acquisitions acquiert acquis acquise acquerir acquerra rachat rachats opa ope fusion reprise
            racheterait achete achetera acheter achetent main offre offrir offrent offert
            """
        ),
        (.ipo, "ipo introduction introduire introduit introduite introduira cotation entree debuts"),
        (
            .approval,
            """
            approbation autorisation homologation amm feu agrement accelere approbations avis marquage refus soumettra soumis soumise
            soumettre tranchera statuera designation statut prononcera prononcer prononcerait decision deposera depose deposee deposer
            """
        ),
        (
            .trial,
            """
            essai essais phase etude etudes recrutement inclusion intermediaire pivot cohorte testes testee teste testees tester dose administration donnees developpement
            """
        ),
        (
            .funding,
            "levee levees tour financement refinancement serie subvention augmentation pret emission obligataire emis reuni reunit"
        ),
        (
            .partnership,
            """
            partenariat partenariats collaboration collaborations alliance alliances coentreprise joint commun commune conjoint ensemble cooperation cooperations unissent unir consortium
            coentreprises
            """
        ),
        (
            .appointment,
            "nomination nominations demission depart succedera succede fonctions succession quittera quitte quitter tete separait partira partir rejoindra"
        ),
        (
            .deal,
            """
            accord accords contrat contrats licence licences transaction cession conclu conclue conclut conclure vendu vend vendra
            retenu retenus operation droits separe separee separer separera paiement paiements commande remporte versera verse
            """
        ),
        (
            .results,
            """
            resultats resultat comptes benefice trimestriels semestriels annuels chiffre perte previsions ventes objectifs
            """
        ),
        (
            .investment,
            "investissement investissements investir investit investissent investira investiront investi participation"
        ),
        (
            .facility,
            """
            usine usines construction construire construit construira laboratoire laboratoires implantation ouverture ouvre ouvrira
            ouvrir ouvert service operationnelle operationnel chantier travaux site bureau extension
            installation installations
            """
        ),
        (.launch, "lancement lancements commercialisation deploiement sortie demarrage disponible"),
        (.publication, "publication publications paru parue parait paraitra article"),
        (.conference, "conference conferences congres salon sommet colloque forum symposium webinaire"),
    ]
}
