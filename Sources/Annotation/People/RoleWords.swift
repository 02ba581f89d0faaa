/// The words that tell people, their roles and what they do, folded.
enum RoleWords {
    static let particles: Set<String> = [
        "de", "du", "van", "von", "der", "den", "di", "da", "le", "la", "el", "ben", "bin", "al",
    ]

    /// Words that open a sentence or name no person.
    static let noNames: Set<String> = Set(
        """
        le la les l un une des du de et ou mais or donc car ni si que qui quand lorsque comme pour par avec sans sous sur dans en a au aux
        chez selon depuis apres avant entre parmi contre vers face cote ainsi enfin outre hier aujourd demain ce cet cette ces son sa ses
        leur leurs notre nos votre vos il elle ils elles on nous vous je tu lundi mardi mercredi jeudi vendredi samedi dimanche janvier
        fevrier mars avril mai juin juillet aout septembre octobre novembre decembre etats unis royaume uni san new los wall street
        bourse groupe laboratoire laboratoires societe universite institut fondation ministere commission conseil agence ecole hopital
        centre saint sainte rue avenue place mme mr m dr pr general generale adjoint adjointe delegue deleguee executif executive
        operationnel operationnelle financier financiere
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    static let roles: Set<String> = Set(
        """
        pdg dg ceo cfo president presidente president-directeur presidente-directrice vice-president vice-presidente directeur directrice fondateur fondatrice cofondateur
        cofondatrice co-fondateur co-fondatrice analyste porte-parole responsable chef cheffe patron patronne ministre secretaire
        professeur professeure chercheur chercheuse medecin scientifique economiste gerant gerante strategiste associe associee
        administrateur administratrice ingenieur ingenieure biologiste commissaire depute deputee senateur senatrice delegue deleguee
        coordinateur coordinatrice immunologiste oncologue neurologue cardiologue dirigeant dirigeante maire chimiste virologue
        epidemiologiste investigateur investigatrice avocat avocate consultant consultante statisticien pharmacien radiologue
        bioinformaticien bioinformaticienne geneticien geneticienne diabetologue endocrinologue pathologiste chirurgien chirurgienne
        psychiatre infectiologue hematologue hematologiste pneumologue rhumatologue dermatologue ophtalmologue ophtalmologiste pediatre
        gynecologue urologue nephrologue gastro-enterologue hepatologue generaliste veterinaire biochimiste physicien physicienne
        mathematicien mathematicienne informaticien informaticienne pharmacologue toxicologue microbiologiste biostatisticien
        biostatisticienne anesthesiste radiotherapeute pharmacienne statisticienne conseiller conseillere tresorier tresoriere procureur
        procureure juge rapporteur rapporteure eurodepute eurodeputee gouverneur gouverneure chancelier chanceliere ambassadeur
        ambassadrice prefet prefete vice-premier entrepreneur entrepreneuse banquier banquiere doyen doyenne doctorant doctorante
        postdoctorant postdoctorante juriste sociologue historien historienne philosophe investisseur investisseuse
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Heads of roles that firms have too: they count beside a usual first name.
    static let looseRoles: Set<String> = [
        "expert", "experte", "specialiste", "membre", "auteur", "autrice", "coauteur", "coautrice", "numero",
        "titulaire",
        "directoire", "pilote", "actionnaire",
    ]

    /// Heads of roles that people have in a company of the story.
    static let leaders: Set<String> = [
        "pdg", "dg", "ceo", "president", "presidente", "president-directeur", "vice-president", "vice-presidente",
        "directeur", "directrice", "fondateur", "fondatrice", "cofondateur", "cofondatrice", "co-fondateur",
        "co-fondatrice", "co-directeur", "co-directrice", "co-president", "co-presidente", "porte-parole", "patron",
        "patronne", "dirigeant", "dirigeante", "responsable",
    ]

    /// Verbs that give a person a role, and what may stand between them, the person and the role.
    static let giving: Set<String> = [
        "nomme", "nommee", "nomment", "nommer", "designe", "designee", "promu", "promue", "elu", "elue", "recrute",
        "recrutee", "choisi", "choisie", "nommera", "nomination", "devient", "deviendra", "devenu", "devenue", "reste",
        "restera", "redevient",
    ]
    static let auxiliaries: Set<String> = ["est", "a", "ete", "sera", "etait", "vient", "d", "etre", "avait", "hier"]
    static let givenOpeners: Set<String> = [
        "comme", "au", "aux", "poste", "à", "de", "en", "tant", "que", "qualite", "nouveau", "nouvelle", "la",
        "fonctions", "sa",
        "son", "le", "l", "mardi", "lundi", "mercredi", "jeudi", "vendredi", "prochain", "prochaine",
    ]

    /// Verbs behind which a person takes a role, and the words that lead to it.
    static let taking: Set<String> = [
        "succede", "succedera", "remplace", "remplacera", "rejoint", "rejoindra", "prend", "prendra", "occupe",
        "occupera",
        "arrive", "quitte", "quittera", "exerce", "exercera", "retrouve", "retrouvera", "reprend", "conserve", "garde",
    ]
    static let takenOpeners: Set<String> = ["comme", "poste", "fonctions", "tant", "qualite"]

    /// What is said of those who lead, before "par".
    static let leading: Set<String> = [
        "dirige", "dirigee", "diriges", "dirigees", "preside", "presidee", "remplace", "remplacee", "cofonde",
        "cofondee",
        "emmene", "emmenee", "pilote", "pilotee", "supervise", "supervisee", "coordonne", "coordonnee", "succede",
    ]

    /// What is said of a house and those who made it, before "par".
    static let founding: Set<String> = [
        "fonde", "fondee", "fondes", "fondees", "cofonde", "cofondee", "co-fonde", "co-fondee", "cree", "creee",
        "lance",
        "lancee", "imaginee",
    ]

    /// What stands right before a person's name.
    static let titles: Set<String> = [
        "docteur", "docteure", "dr", "professeur", "professeure", "pr", "maitre", "me", "mme", "m", "mlle",
    ]

    /// What bears the names of people.
    static let houses: Set<String> = Set(
        """
        institut institute fondation hopital hospital hopitaux prix universite university rue avenue boulevard place programme action
        actions bourse bourses centre center campus lycee musee stade laboratoire laboratoires groupe societe cabinet supercalculateur
        modele clinique ecole college tour salle maison marque banque fonds village aeroport gare pont memorial chaire
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// What a role that is over, or not yet begun, begins with.
    static let lasting: Set<String> = ["ancien", "ancienne", "futur", "future", "ex"]

    /// Words that may stand before the head of a role.
    static let roleOpeners: Set<String> = [
        "le", "la", "l", "un", "une", "son", "sa", "ancien", "ancienne", "nouveau", "nouvelle", "actuel", "actuelle",
        "futur", "future", "ex", "egalement", "jeune", "celebre", "actuellement", "aujourd", "hui", "alors", "jusqu",
        "ici",
    ]

    static let saying: Set<String> = Set(
        """
        declare indique explique affirme dit ajoute souligne commente precise estime confie assure rappele rapporte ecrit annonce reconnu
        insiste note conclu poursuivi averti confirme resume releve observe plaide promis martele detaille
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Verbs of speech in the present, as they follow a name.
    static let sayingPresent: Set<String> = [
        "estime", "explique", "affirme", "precise", "souligne", "declare", "indique", "juge", "assure", "note",
        "ajoute", "rappelle", "insiste", "resume", "commente", "confie",
    ]

    /// Where the wording of a role ends.
    static let speech: Set<String> = [
        "a", "ont", "avait", "est", "qui", "dans", "lors", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "estime",
        "explique", "affirme", "precise", "souligne", "declare", "indique", "juge", "assure", "selon", "cite",
    ]
}
