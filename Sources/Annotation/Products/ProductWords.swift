/// The words beside which names of products stand, folded.
enum ProductWords {
    /// Nouns of things that always bear a name of their own: "le logiciel X", "l'anticorps de fusion X".
    static let named = Word.set(
        """
        modele modeles llm logiciel logiciels plateforme plateformes puce puces processeur processeurs accelerateur accelerateurs gpu
        supercalculateur supercalculateurs superordinateur calculateur molecule molecules anticorps compose composes vaccin vaccins
        medicament medicaments chatbot assistant sequenceur robot robots
        antidiabetique anticancereux antibiotique antidepresseur antipsychotique bispecifique biosimilaire biosimilaires
        """)

    /// Nouns that mostly stand beside other names: only a name with a digit or a capital inside is a product's.
    static let vague = Word.set(
        """
        candidat candidats traitement traitements therapie therapies inhibiteur test tests dispositif dispositifs systeme systemes implant
        application applications outil outils immunotherapie conjugue automate solution injection comprime agoniste version produit produits
        """)

    /// What is said of a drug, near a code: "a dosé un premier patient avec X".
    static let ofDrugs = Word.set(
        """
        candidat candidats molecule molecules anticorps inhibiteur inhibiteurs agoniste antagoniste vaccin vaccins medicament medicaments traitement
        traitements therapie therapies immunotherapie conjugue compose composes produit bispecifique radioligand dose doses patient patients
        phase clinique cliniques toxicite administre administree injection efficacite tolerance placebo peptide petite licence preclinique
        """)

    /// What bears a code and is no product: "l'essai X".
    static let otherBearers = Word.set(
        """
        essai essais etude etudes protocole vol article loi decret norme salle route amendement mutation mutations gene genes proteine proteines
        recepteur recepteurs cible variant variants souche souches virus biomarqueur enzyme region quartier airbus boeing nct iso
        """)

    /// What begins the codes of genes, receptors, viruses and laws.
    static let markers = Word.set(
        """
        cd il glp gip her hpv kras tnf tp brca sars covid iso ctla pcsk fgf hif cdk bcl egfr fxr mcl lag tim cldn apoe arn adn hiv vih vhb
        vhc vrs rsv pd pdl jak stat tyk cox tgf igf vegf nct rgpd mers ccr cxcr trop psma bcma gprc mir prmt parp kif usp sod fap met
        ace alk ret nrg myc smad tlr nod nlrp hla cyp eudract din rtx gtx ps xbox an rn kwh mw gw km cm mm mg ml kg
        """)

    /// "baptisé X", "dénommée X".
    static let naming = Word.set(
        "baptise baptisee baptises baptisees nomme nommee denomme denommee appele appelee surnomme surnommee")

    /// What such a name is also given to: "un projet baptisé X".
    static let otherNamed = Word.set(
        """
        projet projets programme programmes essai essais etude etudes operation fonds societe start entreprise filiale coentreprise entite
        laboratoire consortium alliance initiative plan groupe centre usine site navire conference salon enfant fils fille chien
        structure campus institut holding biotech jeune pousse bateau decret loi mission directeur directrice president presidente pdg dg
        """)

    /// How the international non-proprietary names of new drugs end (World Health Organization, "The use of stems").
    static let stems: [Word] = [
        "mab", "tinib", "ciclib", "parib", "rafenib", "metinib", "sertib", "lisib", "degib", "zomib", "glutide",
        "gliflozine",
        "gliptine", "glipron", "siran", "rsen", "gepant", "gepras", "orexant", "leucel", "temcel", "parvovec",
        "tercept", "tegravir",
        "capavir", "navir", "buvir", "rasib", "citinib", "fusp", "fermin", "fermine", "renone", "sartan", "statine",
        "prazole",
        "conazole", "floxacine", "oxetine", "triptan", "xaban", "gatran", "lukast", "trexed", "rubicine", "taxel",
        "tecan", "dronate",
        "glitazone", "setron", "zolam", "limus", "virine", "vudine", "fovir", "grastim", "kinra",
    ]
}
