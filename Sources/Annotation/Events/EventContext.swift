/// Tells words that trigger an event from the same words in another sense, by what stands beside them.
enum EventContext {
    /// Words that trigger only in company: `introduction en Bourse`, `feu vert`, `tour de table`, `Phase 3`.
    static func isMeant(_ index: Int, _ text: TokenText) -> Bool {
        guard TriggerSense.holds(at: index, in: text) else { return false }
        let next = text.word(index + 1)
        let previous = text.word(index - 1)
        switch text.word(index) {
        case "introduction", "introduire", "introduit", "introduite", "introduira":
            return next == "en" && text.word(index + 2) == "bourse"
                || ["a", "au", "sur"].contains(next) && holds(exchanges, in: index + 2...index + 4, text)
        case "cotation":
            return !holds(
                ["reprendra", "suspendue", "reprise", "suspension", "suspendu"], in: index - 4...index + 7, text)
        case "conference", "conferences": return text.word(index + 2) != "presse" && next != "telephonique"
        case "feu": return next == "vert"
        case "avis"
        where ["son", "un", "l"].contains(previous) && holds(authorities, in: index - 12...index + 4, text):
            return holds(judging, in: index - 4...index, text)
        case "decision":
            return holds(judging, in: index - 4...index + 3, text)
                && holds(authorities, in: index - 12...index + 6, text)
        case "prononcera", "prononcer", "prononcerait", "prononce":
            return holds(authorities, in: index - 12...index + 6, text)
        case "avis": return next == "favorable" || next == "positif" || next == "negatif" || next == "defavorable"
        case "marquage": return next == "ce"
        case "soumis", "soumise", "soumettra", "soumettre", "depose", "deposee", "deposer", "deposera",
            "soumises":
            return holds(filings, in: index + 1...index + 3, text)
                || holds(authorities, in: index + 1...index + 6, text)
        case "refuse", "refusee", "refuser", "rejete", "rejetee", "recommande":
            return holds(authorities, in: index - 10...index + 8, text)
        case "tour": return next == "de" && text.word(index + 2) == "table"
        case "serie": return text[index + 1].casing == .upper && next.count == 1
        case "augmentation": return next == "de" && text.word(index + 2) == "capital"
        case "emission": return holds(["obligations", "actions", "obligataire"], in: index + 1...index + 3, text)
        case "administration":
            return previous != "d" && holds(treatments, in: index + 1...index + 7, text)
        case "donnees":
            return holds(
                ["positives", "cliniques", "phase", "preliminaires", "intermediaires", "attendues"],
                in: index + 1...index + 4, text)
                && !(index - 8...index).contains {
                    text.word($0).hasPrefix("present") || text.word($0).hasPrefix("publi")
                }
        case "supprim", "supprimera", "supprimer", "supprime", "supprimeront", "suppression":
            return holds(["postes", "emplois"], in: index + 1...index + 5, text)
        case "paiement", "paiements":
            return holds(["etape", "etapes", "jalon", "jalons", "avance"], in: index + 1...index + 3, text)
        case "separe", "separee", "separer", "separera":
            return holds(["s", "se"], in: index - 2...index - 1, text) && (next == "de" || next == "d" || next == "du")
        case "main":
            return previous == "la" && holds(["sur"], in: index + 1...index + 4, text)
                && holds(["met", "mis", "mettre", "mettra", "mettent", "faire"], in: index - 4...index, text)
        case "achete", "achetera", "acheter", "achetent":
            return !holds(["actions", "titres", "puces", "doses"], in: index + 1...index + 5, text)
        case "ensemble":
            return previous.hasPrefix("travail") || previous.hasPrefix("develop") || previous.hasPrefix("concev")
        case "developpement":
            return holds(["abandonne", "arrete", "suspendu", "cesse", "stoppe"], in: index - 4...index, text)
        case "retire", "retirer", "retirera", "retirent", "retiree":
            return holds(["marche", "vente"], in: index + 1...index + 5, text)
        case "usine", "usines": return holds(building, in: index - 10...index + 10, text)
        case "phase": return text[index + 1].kind == .number || next.hasSuffix("i")
        case "etude", "etudes": return !holds(journals, in: index - 8...index + 8, text)
        case "intermediaire": return previous == "analyse"
        case "dose": return holds(["premier", "premiere", "premiers"], in: index - 5...index, text)
        case "leve", "leves", "lever", "levent", "levera", "emprunte", "emprunter", "reuni", "reunit":
            if holds(["objectif", "objectifs", "previsions"], in: index + 1...index + 5, text) { return true }
            return text[index + 1].kind == .number || text[index + 2].kind == .number
                || text.lexeme(index + 1).scale != nil
        case "offre", "offrir", "offrent", "offert", "offrira": return offers(index, text)
        case "ne", "nee": return text[index].isAccented
        case "cree", "creee", "fonde", "fondee": return text[index].isAccented
        default: return isMeantByKind(index, text)
        }
    }

    private static func isMeantByKind(_ index: Int, _ text: TokenText) -> Bool {
        let next = text.word(index + 1)
        let previous = text.word(index - 1)
        switch text.word(index) {
        case "ouvert":
            return previous != "source" && !holds(["capital"], in: index + 1...index + 4, text)
                && !holds(markets, in: index + 1...index + 4, text)
        case "entree", "debuts": return holds(["bourse", "cote"], in: index + 1...index + 4, text)
        case "statut": return holds(["orphelin", "medicament", "therapie", "percee"], in: index + 1...index + 4, text)
        case "emis": return holds(["actions", "obligations"], in: index + 1...index + 9, text)
        case "partira", "partir", "rejoindra":
            return holds(leaders, in: index - 6...index + 8, text)
        case "commercialisation":
            return !holds(["arrete", "arret", "suspendu", "suspend", "fin", "cesse"], in: index - 4...index, text)
        case "ouvre", "ouvrira", "ouvrir": return !holds(markets, in: index - 4...index + 4, text)
        case "installation", "installations": return previous == "nouvelle" || previous == "nouvelles"
        case "ouverture": return !holds(markets, in: index + 1...index + 5, text) && text.word(index + 3) != "procedure"
        case "laboratoire", "laboratoires", "site", "bureau":
            return holds(building, in: index - 8...index + 6, text)
        case "service":
            return previous == "en"
                && holds(["mise", "mis", "entrera", "entrer", "entre", "entree"], in: index - 3...index, text)
        case "cloture": return !["a", "avant", "apres", "depuis"].contains(text.word(index - 2))
        case "boucle": return previous != "la" && previous != "une"
        case "operationnel", "operationnelle", "operationnels", "operationnelles":
            return ["en", "fin", "mi", "debut", "au", "des"].contains(next)
                || holds(["sera", "seront", "serait", "etre", "deviendra", "pleinement"], in: index - 4...index, text)
        case "fonctions": return previous == "ses" || previous == "en" || previous == "leurs"
        case "quitte", "quitter", "quittera": return !holds(["bourse", "cote"], in: index + 1...index + 4, text)
        case "tete":
            return previous == "la"
                && holds(["prend", "prendra", "prendre", "pris", "nomme", "nommee"], in: index - 5...index, text)
        case "remplace", "remplacee", "remplacera", "remplacer", "separait":
            return holds(leaders, in: index - 8...index + 8, text)
                || previous == "il" || previous == "elle"
        case "depart": return previous == "le" || previous == "son"
        case "approuve", "approuvee", "approuver", "approuvent":
            return !holds(["administration", "conseil", "actionnaires", "assemblee"], in: index - 10...index, text)
        case "cede", "cedee", "ceder", "cedera", "cedent":
            return text[index + 1].kind != .number
        case "vendu", "vendue": return next != "sous"
        case "versera", "verse", "verser":
            return holds(["avance", "initial", "initialement", "dollars", "euros"], in: index + 1...index + 8, text)
        case "commande": return next != "s"
        case "etudes", "cohorte": return true
        case "objectifs", "previsions":
            return holds(
                ["releve", "abaisse", "confirme", "revise", "reduit", "ventes"], in: index - 5...index + 5, text)
        case "ventes", "chiffre", "perte":
            return holds(
                [
                    "publie", "publiera", "fait", "annonce", "realise", "enregistre", "publier", "devoile", "affiche",
                    "degage",
                    "accuse", "averti", "prevenu",
                ],
                in: index - 7...index, text)
        case let word where word.hasPrefix("recrut") && word != "recrutement":
            return holds(leaders, in: index - 8...index + 8, text) || recruitsPatients(index, text)
        default: return true
        }
    }

    /// Verbs that only say when something happens: "l'acquisition, qui doit intervenir en mars".
    static func takesPlace(_ word: Word) -> Bool { occurring.contains(word.prefix(5)) }

    private static let occurring: Set<Word> = [
        "inter", "arriv", "tombe", "lieu", "tenir", "tiend", "tenu", "tenue", "tient", "derou", "prevu", "atten",
        "progr", "debut", "comme", "demar", "achev", "termi", "effet", "effec", "surve", "dater", "datai", "remon",
        "esper", "fixe", "fixee", "repou", "repor", "retar", "avanc", "decal", "entre", "entra", "etre", "est", "sera",
        "etait", "durer", "suivr", "suivi",
    ]

    /// "les premiers patients seront recrutés": a trial's step.
    static func recruitsPatients(_ index: Int, _ text: TokenText) -> Bool {
        holds(["patient", "patients", "volontaires", "participants"], in: index - 6...index + 6, text)
    }

    /// "a levé vendredi son objectif de ventes".
    static func liftsTargets(_ index: Int, _ text: TokenText) -> Bool {
        text.word(index).hasPrefix("lev")
            && holds(["objectif", "objectifs", "previsions"], in: index + 1...index + 5, text)
    }

    /// "s'est séparé de son directeur général".
    static func isOfLeaders(_ index: Int, _ text: TokenText) -> Bool { holds(leaders, in: index + 1...index + 5, text) }

    /// "cédera", "s'est séparé de", "a vendu".
    static func handsOver(_ word: Word) -> Bool {
        ["ced", "cess", "separ", "vend", "reven"].contains { word.hasPrefix($0) }
    }

    /// "cédera son siège à".
    static func isOfSeat(_ index: Int, _ text: TokenText) -> Bool {
        holds(["siege", "fauteuil", "place", "renes"], in: index + 1...index + 4, text)
    }

    /// "cède sa filiale", "la cession de la moitié de".
    static func isOfBranch(_ index: Int, _ text: TokenText) -> Bool {
        holds(branches, in: index + 1...index + 8, text)
    }

    private static let branches: Set<Word> = [
        "filiale", "filiales", "branche", "activite", "activites", "division", "majorite", "moitie", "societe",
    ]

    /// "licenciera 200 salariés" grants no licence.
    static func dismisses(_ index: Int, _ text: TokenText) -> Bool {
        holds(["salaries", "personnes", "employes", "collaborateurs"], in: index + 1...index + 6, text)
    }

    /// "s'offre X", "s'est offert X", "offre publique d'achat".
    private static func offers(_ index: Int, _ text: TokenText) -> Bool {
        if text.word(index + 1) == "publique" || text.word(index - 1) == "s" { return true }
        if holds(["action", "titre"], in: index + 1...index + 8, text) { return true }
        return text.word(index) == "offert" && text.word(index - 2) == "s"
    }

    private static let authorities: Set<Word> = [
        "fda", "ema", "ansm", "autorites", "agence", "regulateur", "autorite", "mhra", "has", "haute", "swissmedic",
        "chmp",
        "commission", "pmda", "nmpa", "bfarm",
    ]
    static let journals: Set<Word> = [
        "publie", "publiee", "publiees", "publies", "nature", "science", "lancet", "revue", "cell", "parue", "paru",
    ]
    private static let markets: Set<Word> = [
        "street", "bourse", "seance", "marches", "marche", "baisse", "hausse", "cotations", "echanges",
    ]
    private static let filings: Set<Word> = ["dossier", "dossiers", "demande", "demandes"]
    private static let building: Set<Word> = [
        "ouvre", "ouvrira", "ouvrir", "ouverture", "ouvert", "inaugure", "construire", "construit", "construira",
        "construction", "agrandir", "agrandira", "agrandi", "implante", "ouvriront", "ouvrent", "inaugurera", "commun",
        "investir", "investira", "investit", "investi", "investissement", "produira", "produire", "operationnelle",
        "service", "demarrer", "demarrera", "demarrage", "livree", "achevee", "achevera", "fermera", "fermer", "ferme",
        "fermeture", "nouvelle", "chantier", "travaux", "reprise", "verra", "terre", "extension", "pierre",
    ]
    private static let exchanges: Set<Word> = [
        "bourse", "nasdaq", "euronext", "nyse", "wall", "londres", "york", "hong",
    ]
    private static let judging: Set<Word> = [
        "rendre", "rendra", "rendu", "rendrait", "rend", "prise", "prendra", "attend", "attendue", "prevue",
    ]
    private static let treatments: Set<Word> = [
        "molecule", "dose", "doses", "traitement", "vaccin", "candidat", "produit", "patient", "patients",
        "volontaires",
        "medicament", "therapie", "anticorps",
    ]
    private static let leaders: Set<Word> = [
        "directeur", "directrice", "pdg", "president", "presidente", "patron", "patronne", "dg", "directeurs",
    ]

    private static func holds(_ words: Set<Word>, in range: ClosedRange<Int>, _ text: TokenText) -> Bool {
        range.contains { words.contains(text.word($0)) }
    }
}
