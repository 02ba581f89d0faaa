/// The words beside which a capitalised name is a company's, folded.
enum CompanyWords {
    /// Common nouns for a company: "la biotech X". Compounds are known by their last part.
    static let designators = Word.set(
        """
        biotech biotechs medtech medtechs techbio fintech deeptech healthtech societe societes entreprise entreprises groupe
        groupes laboratoire laboratoires labo labos startup startups licorne pme eti firme compagnie multinationale geant
        coentreprise filiale fabricant fabricants constructeur equipementier fondeur assureur hebergeur distributeur faconnier
        courtier cabinet fonds banque editeur editeurs operateur fournisseur concurrent concurrente rival rivale specialiste
        partenaire exploitant traitant traitants grossiste office investisseur investisseurs actionnaire actionnaires
        conglomerat industriel holding foncier fonciere pepite insurtech proptech foodtech agritech neobanque enseigne mutuelle
        papeterie brasserie mastodonte ingenieriste gestionnaire armateur logisticien promoteur brasseur avionneur
        motoriste cimentier chimiste petrolier energeticien verrier siderurgiste acieriste reassureur bancassureur semencier
        joaillier horloger lunetier voyagiste croisieriste hotelier loueur transporteur affreteur messagiste cablier gazier
        electricien minier chocolatier volailler sucrier prestataire integrateur concepteur producteur raffineur negociant
        bailleur installateur developpeur recycleur importateur exportateur consultant pionnier
        papetier traiteur biscuitier biscuiterie conserverie distillerie tannerie fonderie sucrerie laiterie fromagerie scierie imprimerie
        verrerie cimenterie cristallerie imprimeur plasturgiste chantier chantiers decolleteur carrossier sellier chausseur tonnelier meublier
        cuisiniste menuisier confiseur charcutier fromager laitier forgeron etancheur pepinieriste abatteur quincaillier cooperative fleuron risqueur leader
        """)

    /// Those that names begin with: "Groupe X", "Laboratoires X".
    static let partsOfNames = Word.set("groupe laboratoire laboratoires banque compagnie societe holding").union(
        workshops)

    /// Those that may have an article: "les Textiles X".
    static let workshops = Word.set(
        "etablissements ateliers transports textiles cafes meubles forges fonderies papeteries menuiseries biscuits salaisons"
    )

    /// Those that are also said of a person: a first name behind them makes a person of the name.
    static let ofPeopleToo = Word.set(
        """
        editeur editeurs operateur concurrent concurrente rival rivale specialiste partenaire industriel courtier geant fondeur
        investisseur investisseurs actionnaire actionnaires gestionnaire armateur promoteur brasseur chimiste verrier
        joaillier horloger lunetier hotelier loueur electricien chocolatier prestataire concepteur producteur negociant
        bailleur installateur developpeur importateur exportateur consultant pionnier
        imprimeur traiteur carrossier sellier chausseur menuisier charcutier fromager forgeron logisticien fleuron leader
        """)

    /// Those that stand for other things too: behind them a name needs two words.
    static let needingTwoWords = Word.set("cabinet partenaire compagnie chantier chantiers")

    /// What may stand between a designator and the name, besides adjectives of places.
    static let adjectives = Word.set(
        """
        suisse belge britannique russe tcheque slovaque espagnol espagnole catalan turc turque grec grecque breton bretonne
        bordelais corse basque bulgare scandinave
        pharmaceutique pharmaceutiques technologique informatique electronique chimique biotechnologique biopharmaceutique
        cosmetique agrochimique medical medicale industriel industrielle familial familiale mondial mondiale prive privee cote
        cotee specialise specialisee independant independante concurrent concurrente rivale emergent emergente baptise baptisee
        nomme nommee appele appelee denomme denommee sud nord franco anglo germano italo americano jeune petit petite ancien
        ancienne canado mondiales mondiaux historique historiques existant existants institutionnel institutionnels principal principaux
        fine lourde medicales medicaux graphiques numerique numeriques quantique quantiques electroniques rares innovants
        connectes public publique national nationale cooperatif mutualiste aerienne ferroviaire petroliere petrolier speculatif souverain activiste genique geniques cellulaire cellulaires clinique cliniques artificielle chimiques moleculaire orthopediques
        """)

    /// What an agency is for, when it is a firm.
    static let agencyTrades = Word.set(
        "communication publicite relations design voyages architecture conseil interim marketing")

    /// Adverbs between a participle and "par".
    static let adverbs = Word.set(
        "notamment principalement entierement egalement aussi conjointement surtout integralement essentiellement")

    /// What is said of firms that readers do not know: "la discrète X".
    static let epithets = Word.set(
        "discret discrete puissant puissante minuscule ambitieux ambitieuse prometteur prometteuse defunt defunte")

    /// Those that only a participle makes an adjective: "le cabinet nommé X", but not "le cabinet nomme X".
    static let participles = Word.set("nomme nommee appele appelee baptise baptisee denomme denommee")

    /// Who has names and is no firm.
    static let others = Word.set(
        """
        organisation organisations ong association associations syndicat syndicats federation federations collectif collectifs parti partis
        fondation fondations universite universites ville villes club clubs ministre ministres indice indices
        """)

    /// Endings of adjectives of places and trades.
    static let placeEndings: [Word] = [
        "ique", "iques", "aire", "aires", "iste", "elle", "el", "ale", "al", "ais", "aise", "ois", "oise", "ien",
        "ienne", "ain", "aine", "and", "ande", "een", "eenne", "iens", "iennes",
        "aises", "oises", "aines", "ains",
    ]

    /// Words with such an ending that are none.
    static let noAdjectives = Word.set(
        "mais jamais demain bien combien quand rien fois mois parfois soudain desormais ainsi")

    /// Nouns behind "du", "de la", "de l'" that the name then belongs to: "l'éditeur du logiciel X".
    static let thingsWithNames = Word.set(
        """
        logiciel modele medicament vaccin molecule puce plateforme application jeu robot traitement programme projet systeme produit
        ordinateur supercalculateur assistant moteur site service test marque professeur docteur ministre president
        """)

    /// What the names of companies end with.
    static let endings = Word.set(
        """
        therapeutics therapeutic pharma pharmaceuticals pharmaceutical pharmaceutica biosciences bioscience biotech biotechnologies
        biotechnology genomics genetics biosystems biologics biopharma biopharmaceuticals medicines oncology diagnostics robotics
        labs ventures partners capital technologies semiconductor semiconductors systems analytics biotherapeutics vaccines
        immunotherapies bio laboratories holdings holding technology industries software networks instruments devices sciences ai
        inc corp ltd limited plc gmbh llc kgaa oyj neurosciences neuroscience medtech surgical securities asset
        fund bank advisors equity investments investissement investissements invest gestion energy therapeutix bioworks healthcare
        biopharm biomedical quantum medical group research sante finance avocats associes consulting motors airlines airways steel mining
        petroleum electric electronics foods logistics shipping shipyard shipbuilding aerospace aviation automotive immobilier hotels solutions chemicals
        materials insurance partenaires enterprises enterprise batteries cosmetics semences assurances interactive entertainment payments
        """)

    /// Legal forms that count only in capitals.
    static let legalForms = Word.set("sa sas sarl ag nv se ab asa spa bv")

    /// First words of runs that end like a company and are none.
    static let generic = Word.set(
        """
        health campus current philadelphia life data big open digital deep nature science sciences cell world european american
        international new the global human health ecole academie plan mission ministere pole france ma mon choisir segur securite
        """)

    /// Nouns behind which, with "de", a name is a company's.
    static let relations = Word.set(
        """
        rachat acquisition filiale filiales pdg actionnaire actionnaires cofondateur cofondatrice fondateur fondateurs
        fondatrice fondatrices capital mariage salaries direction dirigeants patron patronne clients
        """)

    /// Nouns behind which, with "avec", a name is a company's, and participles behind which it is, with "par".
    static let agreements = Word.set(
        "partenariat partenariats collaboration collaborations alliance accord coentreprise contrat licence fusion")
    static let passives = ofAnyone.union(
        Word.set(
            """
            rachete rachetee detenu detenue commercialise commercialisee fabrique fabriquee acquis acquise absorbe absorbee repris
            reprise codeveloppe codeveloppee souscrit souscrite assure assuree usinee sterilise assemble assemblee distribue
            distribuee heberge hebergee fourni fournie exploite exploitee livre livree usine grave gravee emis emise imprime
            imprimee
            """))

    /// Those that are as often said of people: two unknown words behind them are rather a person's name.
    static let ofAnyone = Word.set(
        """
        mene menee porte portee conduit conduite concu concue developpe developpee soutenu soutenue accompagne accompagnee defendu defendue conseille
        conseillee lance lancee construit construite edite editee opere operee finance financee
        """)

    /// What happens to companies, before "par": "X a été rachetée par Y".
    static let takenOver = Word.set("rachete rachetee achete achetee acquis acquise absorbe absorbee repris reprise")

    /// Participles behind which, with "à", a name is a company's.
    static let handedOver = Word.set("rachetee confie confiee cede cedee revendu revendue vendu vendue")

    /// What is handed over, before "à" and a firm's name.
    static let handing = Word.set(
        "licence licences brevet brevets rachat cession vente vendu vendue cede cedee confie confiee achat octroye octroyee accorde accordee"
    )

    /// Verbs of two companies.
    static let joining = Word.set(
        "signe signent conclu concluent noue nouent allient associent collaborent fusionnent fusionner allier associer signer"
    )

    /// Nouns behind which, with "dans", a name is a company's.
    static let stakes = Word.set("participation part parts actions")

    /// Words before a percentage of a company.
    static let owning = Word.set(
        """
        achat acquisition cession vente participation rachat reprise detient detenait detenir detiendra controle controlait possede
        possedait acquis acquiert acquerir rachete racheter cede ceder vendu vendre prend pris prendre
        """)

    /// Who works in a law firm or a consultancy.
    static let lawyers = Word.set(
        "associe associee avocat avocate avocats conseil consultant consultante expert etude me maitre")

    /// Verbs whose object is a company.
    static let buying = Word.set(
        "rachete rachetent racheter rachetera rachetee acquiert acquerir acquerra absorbe absorber")

    /// What follows "directeur" and "directrice" in a company.
    static let offices = Word.set(
        """
        general generale financier financiere scientifique medical medicale technique technologique commercial delegue deleguee
        """
    )

    /// Verbs of firms, by what stands behind: millions, a turnover, a percentage.
    static let raising = Word.set("leve leves boucle bouclee lever emprunte")
    static let reporting = Word.set("publie realise enregistre affiche accuse degage prevoit vise table")
    static let moving = Word.set(
        """
        gagne gagnait perd perdait cede cedait bondit bondissait chute chutait plonge plongeait grimpe grimpait recule reculait
        avance avancait progresse progressait glisse glissait repart cedaient envole effondre lache lachait prend prenait abandonne bondi chute
        """)

    /// Every word that may stand before a company's name, in both numbers, so that most words are looked up once.
    static let cues: Set<Word> = {
        let lists = [designators, relations, judges, offices, buying, agreements, stakes, passives, handedOver]
        let singular = lists.reduce(Word.set("up ups off pousse pousses offre titre action tete chez numero agence %"))
        {
            $0.union($1)
        }
        return singular.union(singular.map(\.plural))
    }()

    /// People who judge shares.
    static let judges = Word.set("analyste analystes strategiste gerant gerante courtier")

    /// What they do, and to what.
    static let judging = Word.set(
        """
        abaisse abaissent releve reitere reitererait maintient maintenu confirme reaffirme ramene porte reduit augmente initie entame
        reprend degrade revise coupe rehausse
        """)
    static let judgements = Word.set("recommandation recommandations conseil opinion cible couverture notation suivi")

    /// Words that open no name of a company.
    static let noNames: Set<Word> = Set(RoleWords.noNames.map { Word(folded: $0) }).union(
        Word.set(
            """
            ia adn arn arnm pib ue onu oms fda ema usa europe france paris etat alzheimer parkinson covid coronavirus internet brexit nobel
            academie cancer association federation syndicat hopitaux clinique chu prix fonds musee stade parlement senat congres
            assemblee cour tribunal renaissance republicains centristes socialistes ecologistes insoumis barnier wagner trump macron biden poutine musk merkel merz francfort milan madrid shanghai seoul bercy matignon elysee brent cac dax ftse nikkei nasdaq dow stoxx sbf euronext nyse
            moscou berlin rome stockholm oslo copenhague comite direction banque federal europeen europeenne asie afrique amerique ouest nord sud est
            phase essai etude projet programme plan horizon vaccin alors plusieurs deux trois tous toutes quelques dix autre
            directeur directrice president presidente responsable professeur docteur autres certains cela celui celle rien premiere premier nouveau nouvelle nouvelles salon forum sommet conference
            """))

    /// Words whose capital only opens a sentence.
    static let openers = Word.set(
        """
        le la les l un une des du de et selon pour chez avec mais or donc apres avant depuis dans en a au aux sur sous par quand
        resultat bilan consequence autrement pourquoi comment desormais toujours souvent ailleurs ensuite puis pourtant cependant toutefois neanmoins finalement seul seule
        seuls tout toute aucun aucune chaque quant malgre grace suite faute loin rien personne beaucoup peu tant autant autour dehors
        ici voila voici oui non bref reste restent est sont soit surtout notamment egalement aussi encore deja bientot tard maintenant
        jusque pres plus moins mieux tres trop presque autrefois naguere jadis demain aujourd auparavant entretemps parfois
        lorsque outre hier enfin ainsi cote comme face contre entre parmi si ce cet cette ces son sa ses notre leur que
        lundi mardi mercredi jeudi vendredi samedi dimanche
        """)
}
