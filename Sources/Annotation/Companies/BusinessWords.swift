/// The words of a firm's business, folded.
enum BusinessWords {
    /// What may stand between a firm's name and the verb.
    static let auxiliaries = Word.set("a ont va vont avait est sera s pourrait devrait doit veut compte ne n")

    /// Verbs of firms, by what stands behind them; "million" stands for any scale of an amount.
    static let objects: [Word: Set<Word>] = {
        var objects: [Word: Set<Word>] = [:]
        for (verbs, nouns) in rows {
            for verb in Word.set(verbs) { objects[verb, default: []].formUnion(Word.set(nouns)) }
        }
        return objects
    }()

    private static let rows = [
        (
            "emploie employait emploient compte comptait revendique revendiquait",
            "salaries employes collaborateurs clients magasins boutiques abonnes ingenieurs"
        ),
        ("supprime supprimer supprimera supprimait", "postes emplois"),
        ("licencie licencier licenciera", "salaries employes personnes collaborateurs"),
        (
            "recrute recruter recrutera embauche embaucher embauchera",
            "ingenieurs salaries techniciens collaborateurs commerciaux"
        ),
        ("investit investir investira investi injecte injecter injectera", "million"),
        ("valorise valorisee", "million"),
        ("prevoit prevoyait", "investir usine"),
        (
            "ouvre ouvrir ouvrira ouvert construit construire construira inaugure inaugurer inaugurera ferme fermer fermera implante implanter",
            "usine usines atelier ateliers magasin magasins boutique boutiques entrepot"
        ),
        ("realise realisait", "ventes affaires million"),
        ("doubler tripler double triple", "taille effectifs production capacite capacites"),
        ("remporte remporter remportera decroche", "appel contrat marche commande"),
        ("obtenu obtient obtiendra", "marquage permis agrement"),
        ("propose proposait offre offrait", "action"),
        ("depose deposer", "bilan"),
        ("reprend reprendre reprendra", "usine usines activites magasins"), ("gere gerait", "million encours"),
        ("annonce annoncait", "acquisition rachat levee cession emission marquage opa"),
    ]

    /// What a headline about accounts begins with, behind the firm's name and a colon.
    static let accounts = Word.set(
        "chiffre benefice resultat resultats perte pertes ebitda ebit marge dividende commandes opa ventes bilan trimestre"
    )

    /// What raters do to a firm's note.
    static let rated = Word.set("abaissee relevee degradee confirmee maintenue rehaussee abaisse releve")

    /// What stands between a firm's debt and its sum.
    static let amounting = Word.set(
        "atteint atteignait depasse depassait eleve elevait approche approchait avoisine")

    /// What firms sue each other for.
    static let wrongs = Word.set("contrefacon brevet brevets parasitisme concurrence deloyale puce puces")

    /// On what firms are shortlisted, which people are not.
    static let shortlists = Word.set("exposants startups entreprises societes laureats finalistes partenaires")

    /// What follows the sum in an item of a digest: "X : 2,4 M€ auprès de Y".
    static let raised = Word.set("aupres menes mene menee leves leve levee emmenes pilotes")

    /// What two firms announce together.
    static let unions = Word.set("fusion alliance partenariat rapprochement mariage collaboration")

    /// Verbs whose object is a firm, or somebody.
    static let meeting = Word.set(
        """
        rejoindre rejoint quitte quitter equipe equipent fournit conseille represente affronte concurrence defie poursuit attaque
        assigne livre livrons sert approvisionne mandate
        """)

    static let employing = Word.set("emploie employait emploient compte")

    /// What is a firm's own: "X, dont le siège".
    static let possessions = Word.set("siege titre action chiffre usine usines actionnaires carnet clients")

    static let insolvency = Word.set("liquidation redressement faillite sauvegarde cessation")

    /// First words of the names of public bodies and associations.
    static let publicHeads = Word.set(
        """
        institut institute universite university hopital hopitaux hospital centre center ministere agence agency commission conseil
        haute haut ecole fondation foundation ligue union parti mouvement front rassemblement region departement ville mairie
        prefecture police armee marine caisse haras maison club ordre pole reseau observatoire office service services
        """)

    /// What stands before a person's name, or a product's.
    static let titles = Set(RoleWords.roles.map { Word(folded: $0) }).union(
        Word.set(
            """
            m mme mr mrs dr maitre me professeur professeure docteur ministre president presidente senateur senatrice depute deputee juge procureur
            medicament molecule vaccin modele robot logiciel application marque programme projet essai etude baptise baptisee
            """))

    /// What firms own and make, and others too.
    static let owned = Word.set(
        """
        usine siege equipe cours technologie plateforme produit brevet parole client offre croissance strategie marge dette tresorerie
        valorisation capitalisation logiciel machine cession catalogue cotation boutique magasin locaux bureau atelier serveur
        algorithme capteur procede carte investisseur gamme savoir cible marque portefeuille concurrent concurrente rival ancien ancienne etude
        """)

    /// What firms do, and others too, in the present, the future and the infinitive.
    static let doing: Set<Word> = Set(
        stems.flatMap { stem in
            ["e", "ent", "era", "ait", "er"].map { Word(folded: stem + $0) }
        }
    ).union(
        Word.set(
            """
            veut souhaite espere compte poursuit accuse attaque reclame conteste dement concoit fournit produit vend vendra detient acquiert construit investit fournir produire vendre concevoir construire
            investir acquerir recoit fournira produira
            """))

    static let done: Set<Word> = Set(stems.map { Word(folded: $0 + "e") }).union(
        Word.set("concu fourni produit vendu acquis construit investi conclu recu dit choisi"))

    static let selling = Word.set(
        "cede cedee vend vendu vendue vendra confie confiee livre livrera fournit fournira sous-traite facture loue")

    private static let stems = """
        annonc lanc developp commercialis fabriqu propos edit exploit equip distribu export vis mis sign revendiqu
        lev industrialis lou livr prepar assembl rachet embauch recrut licenci inaugur cot recul bond confi emprunt cherch detien grav implant
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
