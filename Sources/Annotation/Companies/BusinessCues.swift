/// Words beside which a name that is also a word means the company, folded.
enum BusinessCues {
    static let before: Set<String> = [
        "groupe", "laboratoire", "laboratoires", "labo", "societe", "entreprise", "geant", "fabricant", "action",
        "actions", "titre", "filiale", "biotech", "start-up", "concurrent", "rival", "chez", "avec", "pdg",
        "specialiste",
        "editeur", "operateur", "par", "entre", "partenaire", "constructeur", "fondeur", "assureur", "startup",
        "medtech",
        "pharmaceutique", "enseigne", "via", "cabinet", "fonds", "banque", "courtier", "chaine", "marque", "maison",
        "mutuelle",
        "avionneur", "armateur", "agence", "studio", "distributeur", "equipementier", "hotelier", "transporteur",
        "brasseur",
    ]

    /// Titles that make a person of the name behind them: "le docteur Picard reçoit".
    static let titles: Set<String> = RoleWords.titles.union(
        words(
            """
            mr mrs juge procureur procureure ministre senateur senatrice depute deputee maire commissaire colonel general capitaine
            """))

    /// What firms do, by the stems of verbs in -er, with the forms of the third person.
    static let verbs: Set<String> = Set(stems.flatMap { stem in presentAndFuture.map { stem + $0 } } + irregular)

    /// Behind "a" and "ont".
    static let participles: Set<String> = Set(stems.map { $0 + "e" } + irregularParticiples)

    private static let presentAndFuture = ["e", "ent", "era", "eront", "erait", "eraient", "ait", "aient"]

    private static let stems = words(
        """
        annonc lanc rachet publi compt vis confirm sign developp commercialis relev abaiss grimp chut recul gagn ced progress
        nomm affich fabriqu propos travaill esper plong envisag renonc supprim precis indiqu investi present devoil embauch licenci
        enregistr realis encaiss emprunt lev clotur decroch depos ferm inaugur bond rest vers consacr emploi distribu export profit resist mandat souffr
        """)

    private static let irregular = words(
        """
        va vont met mettra acquiert acquerra investit investira prevoit prevoyait bondit bondissait veut veulent devrait devraient pourrait
        pourraient aurait auraient obtient vend vendra vendait produit produira s'allie detient detenait avait fournit perd perdait
        construit construira conclut choisit ouvre ouvrira emploie recevra recoit
        """)

    private static let irregularParticiples = words(
        """
        acquis investi vendu obtenu perdu bondi choisi conclu construit produit fourni promis ouvert dit recu prevu detenu voulu
        """)

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
