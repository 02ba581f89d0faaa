/// The words that trigger events, by kind. Verbs of the first conjugation stand by their stem.
enum EventTriggerRows {
    typealias Kind = EventAnnotation.Kind

    /// What follows the stem, folded: present, participles, infinitive, future, conditional, imperfect, simple past.
    static let firstConjugation = [
        "e", "ent", "ons", "erons", "ee", "es", "ees", "er", "era", "eront", "erait", "eraient", "ait", "aient", "a",
        "erent", "ant",
    ]

    static let announcing = "annonc devoil revel confirm officialis"

    static let saying = "declar indiqu precis expliqu affirm estim soulign assur rapport ajout"

    static let founding = "fond cre"

    /// Moves of a share's price, which are no happenings of the company.
    static let moving = "grimp chut plong gagn envol recul progress evolu rebondi"
    static let movingWords =
        "bondi bondit bondissait rebondit rebondissait bondir cloture cloturait cedait perdait perd lachait"

    static let verbs: [(Kind, String)] = [
        (.acquisition, "rachet acquer fusionn absorb empar aval rapproch"),
        (.funding, "lev emprunt"),
        (.approval, "approuv autoris homologu octroy recommand rejet refus valid certifi interdi statu tranch"),
        (.trial, "randomis"),
        (.partnership, "collabor alli associ"),
        (.appointment, "nomm demissionn recrut succed remplac remerci design debauch"),
        (.deal, "sign licenci negoci ced boucl finalis confi selectionn exerc"),
        (.investment, "consacr inject debloqu"),
        (.facility, "inaugur agrandi implant"),
        (.launch, "lanc commercialis demarr deploy"),
        (.publication, "publi present"),
        (
            .other,
            "ferm suspend supprim assign retir condamn debout rebaptis recompens perquisitionn liquid embauch sanctionn adopt"
        ),
    ]

    static let words: [(Kind, String)] = [
        (
            .acquisition,
            """
            acquisition acquisitions acquiert acquis acquise acquerir acquerra rachat rachats opa ope fusion reprise
            racheterait achete achetee achetera acheter achetent main controle repris reprendre reprendra
            rapprochement mariage achat offre offrir offrent offert
            """
        ),
        (.ipo, "ipo introduction introduire introduit introduite introduira cotation entree debuts"),
        (
            .approval,
            """
            approbation autorisation homologation amm feu agrement accelere approbations avis marquage refus soumettra soumis soumise soumises
            soumettre tranchera statuera designation statut prononcera prononcer prononcerait aval certification remboursement interdiction lettre examen decision deposera depose deposee deposer
            """
        ),
        (
            .trial,
            """
            essai essais phase etude etudes recrutement inclusion inclusions patient malade homme intermediaire pivot cohorte testes testee teste testees tester dose administration donnees developpement
            """
        ),
        (
            .funding,
            "levee levees tour financement refinancement serie subvention augmentation pret emission obligataire emis reuni reunit amorcage"
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
            "nomination nominations demission depart succedera succede fonctions succession quittera quitte quitter tete separait partira partir rejoindra promu promue elu elue designe designee direction"
        ),
        (
            .deal,
            """
            accord accords contrat contrats licence licences transaction cession conclu conclue conclut conclure vendu vend vendra
            retenu retenus operation cloture revendu revend droits separe separee separer separera paiement paiements commande commandes remporte versera verse
            fournira fournir fourniture livre livrera livreront livree livrees livraison livraisons percevra percevoir touchera percu option decroche choisi choisit
            """
        ),
        (
            .results,
            """
            resultats resultat comptes benefice trimestriels semestriels annuels chiffre chiffres perte prevision previsions ventes
            objectif objectifs perspectives avertissement
            """
        ),
        (
            .investment,
            "investissement investissements investir investit investissent investira investiront investi participation capital"
        ),
        (
            .facility,
            """
            usine usines construction construire construit construira batir batira fermeture pierre laboratoire laboratoires implantation ouverture ouvre ouvrira
            ouvrir ouvert service operationnelle operationnel operationnelles operationnels chantier travaux site bureau extension
            installation installations
            """
        ),
        (
            .launch,
            "lancement lancements commercialisation deploiement sortie demarrage disponible disposition ligne vente accessible accessibles marche sortira sortiront sorti"
        ),
        (.publication, "publication publications paru parue parait paraitra article"),
        (.conference, "conference conferences congres salon sommet colloque forum symposium webinaire assemblee"),
        (
            .other,
            """
            amende plainte proces greve debrayage redressement liquidation faillite rappel licenciements suppression suppressions scission panne cyberattaque
            incendie enquete explosion contamination piratage jugement recours vigueur manifestation retrait
            demeure audience
            """
        ),
    ]
}
