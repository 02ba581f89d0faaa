/// What tells an event only together, by kind. Of the rows of one word the first that holds counts.
///
/// In `heads` "lev~" stands for every form of a verb of the first conjugation and "mettre!" for those of an irregular one; elsewhere
/// "achev*" stands for every word that begins so.
enum EventPhraseRows {
    struct Row: Sendable {
        var kind: EventTrigger.Kind
        var heads: String
        var behind = ""
        var before = ""
        var near = ""
        var bars = ""
        var within = 5

        init(
            _ kind: EventTrigger.Kind, _ heads: String, _ behind: String = "", before: String = "", near: String = "",
            bars: String = "", within: Int = 5
        ) {
            (self.kind, self.heads, self.behind, self.before) = (kind, heads, behind, before)
            (self.near, self.bars, self.within) = (near, bars, within)
        }
    }

    static let irregular: [String: String] = [
        "mettre": "met mettent mettra mettront mettre mis mise mises mettait mettant",
        "prendre": "prend prennent prendra prendront prendre pris prise prit prenait prendrait",
        "rendre": "rend rendent rendra rendront rendre rendu rendue rendus rendait",
        "obtenir": "obtient obtiennent obtiendra obtenir obtenu obtenue obtenus obtenait",
        "recevoir": "recoit recoivent recevra recevront recevoir recu recue recus recevait",
        "faire": "fait font fera feront faire faisait ferait",
        "reprendre": "reprend reprennent reprendra reprendront reprendre repris reprise",
        "vendre": "vend vendent vendra vendront vendre vendu vendue vendus vendrait",
        "construire": "construit construite construire construira construiront construisent construction",
        "ouvrir": "ouvre ouvrent ouvrira ouvriront ouvrir ouvert ouverte ouverts ouvrait",
        "suspendre": "suspend suspendent suspendra suspendre suspendu suspendue suspendus suspension",
        "soumettre": "soumet soumettent soumettra soumettront soumettre soumis soumise",
        "entrer": "entre entrent entrera entreront entrer entree entres entrait entrerait",
        "emettre": "emet emettent emettra emettre emis emise emission",
        "etendre": "etend etendent etendra etendre etendu etendue",
        "choisir": "choisit choisissent choisira choisir choisi",
        "conclure": "conclut conclura conclure conclu conclue",
        "partir": "part partent partira partir parti partie",
        "reunir": "reunit reunissent reunira reuniront reunir reuni reunie reunis",
        "tenir": "tient tiennent tiendra tiendront tenir tenu tenue tenait",
        "sortir": "sort sortent sortira sortiront sortir sorti sortie sortis",
        "inscrire": "inscrit inscrite inscrire inscription inscrits",
        "reduire": "reduit reduira reduire reduite reduisent",
        "elargir": "elargit elargissent elargira elargir elargi elargie",
    ]

    static let rows: [Row] =
        takeovers + authorities + trials + money + agreements + people + figures + plants + wares + others

    private static let regulators =
        "fda ema ansm mhra agence autorite autorites regulateur regulateurs has swissmedic chmp commission cnil pmda nmpa bruxelles"
    private static let sums = "million millions milliard milliards m€ md€ euros dollars € $"
    private static let clinical = "essai essais etude etudes phase patients clinique cliniques critere candidat"
    private static let gatherings =
        "congres asco esmo ash aacr eha easl aha acc symposium colloque salon conference conferences sommet forum"
    private static let sites =
        """
        usine usines site sites fabrique fabriques campus datacenter datacenters laboratoire laboratoires complexe fonderie fonderies
        entrepot batiment atelier ateliers gigafactory megafactory chaine
        """

    private static let takeovers = [
        Row(.acquisition, "renonc~", "vendre racheter acquerir rachat acquisition achat", within: 7),
        Row(.ipo, "echanger", before: "commence commencer commenceront commencera debuter", within: 4),
        Row(.acquisition, "prendre!", "controle majorite possession"),
        Row(.acquisition, "pass~", "mains giron pavillon", within: 4),
        Row(.acquisition, "tomb~", "escarcelle giron mains"),
        Row(.acquisition, "jet~", "devolu", within: 3),
        Row(.acquisition, "reprendre!", "site usine actifs activites filiale branche societe entreprise cabinet"),
        Row(
            .acquisition, "finalis~ boucl~ achev~ clotur~ conclure! scell~ sign~",
            "rachat acquisition achat fusion mariage rapprochement", bars: "actions", within: 7),
        Row(
            .acquisition, "finalis~ boucl~ achev~ clotur~ conclure!", "vente cession",
            near: "filiale branche activite division site usine", within: 7),
        Row(.acquisition, "port~", "acquereur", within: 2),
        Row(
            .acquisition, "recevoir! depos~ formul~ relev~ rejet~ repouss~ amelior~", "offre offres opa",
            bars: "licence emploi", within: 7),
        Row(.acquisition, "offre", "echou* aboutir aboutira expir* close clos", within: 8),
        Row(.acquisition, "debours~", "croquer racheter acquerir absorber reprendre recuperer offrir", within: 12),
        Row(
            .acquisition, "mener menee mene menera", "bien",
            near: "vente cession rachat acquisition transaction operation fusion", within: 3),
        Row(.acquisition, "lanc~", "opa ope", within: 3),
        Row(.acquisition, "ced~ vendre!", "site usine filiale branche division activite activites", within: 9),
        Row(.ipo, "mise", "bourse", within: 3),
        Row(.ipo, "debut~ arriv~", "bourse cote cotation nasdaq", within: 6),
        Row(.ipo, "fix~", "prix", near: "introduction cotation ipo fourchette", within: 5),
        Row(.ipo, "entrer! entree", "bourse nasdaq euronext cote nyse", bars: "capital", within: 6),
        Row(.ipo, "debuts", "bourse cote nasdaq euronext nyse wall", within: 6),
        Row(.ipo, "depos~", "prospectus introduction", within: 7),
        Row(.ipo, "pas", before: "premiers", near: "bourse nasdaq euronext cotation"),
        Row(.ipo, "renonc~ report~ repouss~ prepar~", "introduction cotation ipo bourse"),
    ]

    private static let authorities = [
        Row(
            .approval, "recevoir! obtenir!", "accreditation autorisation homologation agrement", bars: "cotation",
            within: 5),
        Row(
            .approval, "depos~ soumettre! transmi transmis transmettra envoy~ adress~",
            "dossier dossiers demande demandes bla nda maa amm ind enregistrement",
            bars: "brevet brevets redressement liquidation plainte faillite sauvegarde licenciement ligne", within: 7),
        Row(
            .approval, "accept~ valid~ examin~ instrui*", "dossier dossiers demande examiner", near: regulators,
            within: 7),
        Row(.approval, "elargir! etendre!", "indication indications", within: 4),
        Row(.approval, "sollicit~", "autorisation amm homologation", within: 6),
        Row(.approval, "habilitation", near: regulators),
        Row(.approval, "bla nda maa"),
        Row(.approval, "verdict avis decision", regulators, bars: "tribunal", within: 4),
        Row(.approval, "lev~", "recommandation suspension restriction restrictions interdiction", within: 8),
        Row(.approval, "suspendre!", "autorisation amm agrement", within: 9),
        Row(.approval, "restriction restrictions", "tombe tombee tombees leve* assoupli*", within: 6),
        Row(.approval, "inscrire!", "remboursables remboursement remboursable", within: 6),
        Row(.approval, "autoris~", "a reprendre exporter", within: 2),
        Row(.approval, "donn~ accord~ obtenir! recevoir! decroch~", "feu aval", within: 4),
    ]

    private static let trials = [
        Row(
            .trial, "recrutement recrutements inclusions",
            "suspend* interromp* achev* termin* boucl* complet* clos close demarr* debut* commenc*", within: 4),
        Row(.trial, "achev~ termin~ boucl~ clotur~ complet~", "recrutement inclusions enrolement", within: 4),
        Row(
            .trial, "inclure inclus incluse incluses inclura inclut enrol~",
            "patient patients volontaire volontaires malade malades participants", within: 6),
        Row(
            .trial, "critere criteres", "atteint atteints manque manques rempli principal",
            near: "atteint atteints manque rempli", within: 7),
        Row(.trial, "entrer! passer passera", "phase clinique essais", within: 6),
        Row(
            .trial,
            "suspendre! interromp interrompu interrompra stopp~ arret~ abandonn~ lanc~ demarr~ debut~ initi~ entam~ commenc~ ouvrir!",
            "essai essais phase", within: 6),
        Row(
            .trial, "livr~", "resultats donnees verdict",
            near: clinical + " encourageants prometteurs positifs positives", within: 6),
        Row(.trial, "verdict", near: "essai essais etude etudes phase"),
        Row(.trial, "echec echoue echouait echouera", near: "essai etude phase critere"),
    ]

    private static let money = [
        Row(.funding, "boucl~ clotur~", before: "levee tour table", bars: "acquisition rachat", within: 14),
        Row(.investment, "acquerir achet~ souscrire prendre", "actions", bars: "propres rachat rachats", within: 9),
        Row(
            .funding, "lev~ recolt~ collect~ encaiss~ empoch~", sums, bars: "objectif objectifs previsions option",
            within: 8),
        Row(
            .funding, "obtenir! recevoir! decroch~ securis~", sums,
            near: "subvention subventions aide aides dette pret prets credit financement bpifrance bei obligataire",
            within: 9),
        Row(
            .funding, "recevoir!", sums, near: "etat gouvernement ministere investisseurs actionnaires europe",
            within: 9),
        Row(.funding, "apport~ vers~", "subvention subventions aide", within: 8),
        Row(.funding, "feu", "aide aides subvention", within: 9),
        Row(
            .funding, "accord~ octroy~ promettre promis promet",
            "subvention subventions pret aide aides financement credit"),
        Row(.funding, "reglement", "livraison", within: 1),
        Row(.funding, "emettre!", "obligations bons oceane oceanes titres actions", within: 6),
        Row(.funding, "souscri souscrit souscrite souscrire souscription", "augmentation capital", within: 6),
        Row(.funding, "tir~ tirage", "tranche", within: 4),
        Row(.funding, "appel", "dons", within: 3),
        Row(.funding, "subvention subventions aide", sums, within: 5),
        Row(.investment, "prendre! prise", "participation", within: 3),
        Row(.investment, "entrer! entree arrivee monter montera monte", "capital", within: 10),
        Row(.investment, "engag~", "investir depenser", within: 8),
        Row(.investment, "investir", sums, within: 5),
        Row(.investment, "depens~", sums, within: 6),
        Row(.investment, "plan programme", "investissement investissements", within: 3),
        Row(.investment, "port~", "investissements", within: 4),
    ]

    private static let agreements = [
        Row(.deal, "recouvr~ recuper~ restitu~ rendre!", "droits", within: 5),
        Row(.deal, "recevoir!", sums, within: 6),
        Row(.deal, "attribu~", "marche contrat", within: 8),
        Row(.deal, "obtenir!", "usage", within: 5),
        Row(.deal, "versement versements", sums, bars: "dividende", within: 5),
        Row(.deal, "equip~", "puces processeurs serveurs machines gpu", within: 6),
        Row(.deal, "livr~", "ordinateur ordinateurs lots kits equipements robots scanners serveurs", within: 6),
        Row(.deal, "receptionn~", "machine machines lots doses puces", within: 6),
        Row(.deal, "remport~ gagn~ decroch~ obtenir!", "contrat contrats marche encheres commande hectares", within: 9),
        Row(.deal, "achet~ command~", "puces doses gpu machines terrain terrains hectares serveurs", within: 7),
        Row(.deal, "ced~ vendre! sold~", "actions titres participation", within: 8),
        Row(.deal, "lev~", "option", within: 3),
        Row(
            .partnership, "etendre! elargir! prolong~ renouvel~ reconduit reconduite",
            "partenariat collaboration entente cooperation alliance", within: 6),
        Row(.partnership, "entente", "recherche", within: 3),
        Row(.partnership, "mettre!", "fin", near: "partenariat collaboration alliance", within: 1),
        Row(
            .deal, "etendre! elargir! prolong~ renouvel~ resili~ denonc~ rompre rompu", "contrat accord licence",
            within: 5),
    ]

    private static let people = [
        Row(.appointment, "rendre!", "tablier", within: 3),
        Row(.appointment, "mettre!", "mandat", within: 6),
        Row(.appointment, "embauch~ recrut~ debauch~", "ancien ancienne ex", within: 7),
        Row(.appointment, "pass~", "flambeau temoin main", within: 3),
        Row(.appointment, "passation", "pouvoirs", within: 3),
        Row(.appointment, "accueill accueilli accueille accueillera accueillir", "conseil", within: 7),
        Row(.appointment, "prendre!", "tete direction renes fonctions commandes presidence", within: 5),
        Row(.appointment, "cherch~ choisir! trouv~ design~", "successeur remplacant", within: 6),
        Row(.appointment, "arriv~", "chez poste", bars: "terme", within: 6),
        Row(.appointment, "partir! quitt~ lach~", "retraite poste fonctions postes", within: 6),
        Row(.appointment, "rejoint rejoindra rejoindre", "comite conseil direction directoire", within: 7),
        Row(.appointment, "renouvel~", "mandat mandats", within: 4),
        Row(.appointment, "evinc~ limog~ debarqu~ coopt~"),
        Row(.appointment, "confi~", "direction presidence renes", within: 5),
        Row(.appointment, "valoir", "retraite", within: 5),
    ]

    private static let figures = [
        Row(
            .results, "publi~ present~ communiqu~ annonc~ livr~ detaill~ devoil~",
            "comptes semestriels trimestriels benefice perte", bars: "phase essai etude cour", within: 7),
        Row(.results, "publi~ communiqu~ devoil~", "chiffre ventes activite", bars: "phase essai etude", within: 4),
        Row(
            .results, "fait font faisait", "etat",
            near: "perte benefice chiffre ventes bond recul hausse baisse resultat tresorerie", within: 1),
        Row(
            .results,
            "relev~ abaiss~ confirm~ retir~ revis~ reduire! remont~ suspendre! maintient maintenu reiter~ ramen~ amelior~ rehauss~ durcit durci",
            "objectif objectifs prevision previsions perspectives guidance", within: 6),
        Row(.results, "decu decoit decevoir surpris rassur~", "prevision previsions resultats ventes", within: 5),
        Row(
            .results, "pass~ inscrire! enregistr~ comptabilis~", "depreciation depreciations provision provisions",
            within: 6),
        Row(
            .results, "averti avertit prevenu previent",
            near: "benefice ventes croissance objectif objectifs resultats chiffre facture charge"),
        Row(.results, "point", "activite trimestriel", within: 5),
    ]

    private static let plants = [
        Row(.facility, "debut demarrage arret reprise", "production", bars: "semaine", within: 3),
        Row(
            .facility, "mise mettre! entrer! entree", "service route production exploitation fonctionnement",
            bars: "essai marche", within: 4),
        Row(
            .facility, "construire! batir batira erig~ edifi~ install~", sites + " centre unite unites ligne lignes",
            bars: "commun communs commune conjoint", within: 7),
        Row(
            .facility,
            "ouvrir! inaugur~ rouvrir rouvre rouvrira ferm~ agrandir agrandira agrandit agrandi achev~ reouverture reouvrir",
            sites + " bureau bureaux", bars: "capital", within: 6),
        Row(.facility, "ouvrir!", "centre centres", bars: "congres commercial", within: 5),
        Row(.facility, "sortir!", "plaquettes", within: 5),
        Row(.facility, "gros", "oeuvre", within: 1),
        Row(
            .facility, "production", "repris reprend reprendra redemarr* demarr* debut* commenc* suspendu* arrete*",
            within: 4),
        Row(.facility, "chantier chantiers", "debut* demarr* commenc* lance* achev* termin*", within: 5),
    ]

    private static let wares = [
        Row(.publication, "mettre! mise", "ligne", near: "rapport prepublication article etude", within: 2),
        Row(.launch, "mettre! mise", "vente disposition acces libre", bars: "recherche", within: 5),
        Row(.launch, "lev~", "voile", within: 3),
        Row(.launch, "propos~", "modele logiciel version puce assistant service", within: 6),
        Row(.launch, "sorti sortie sortis", "en", bars: "phase crise bourse cote capital", within: 1),
        Row(.launch, "liber~ publi~ ouvrir!", "poids code", within: 6),
        Row(
            .launch, "devoil~ present~ lanc~ annonc~",
            "processeur processeurs robot robots smartphone assistant generation gamme boutique", within: 6),
        Row(
            .publication, "expos~ present~ detaill~ devoil~ communiqu~", "resultats donnees etude etudes",
            near: gatherings, within: 12),
        Row(
            .publication, "expos~ present~ detaill~ devoil~", near: "asco esmo ash aacr eha easl aha congres",
            bars: "processeur puce modele"),
        Row(.publication, "devoil~ expos~ detaill~", "etude etudes travaux donnees", bars: "phase", within: 5),
        Row(.publication, "devoil~ present~ publi~ remis remettra", "rapport classement barometre palmares", within: 4),
        Row(.conference, "reunir!", "investisseurs actionnaires analystes administrateurs", within: 5),
        Row(.conference, "reunir!", before: "actionnaires investisseurs", within: 6),
        Row(
            .conference, "tenir! organis~ accueil~ heberg~ reunir!",
            "assemblee congres journee salon forum sommet colloque reunion conference", bars: "langage", within: 6),
        Row(
            .conference, "ouvrir! ouverture achev~ referm~ debut~ tenir! deroul~ clos close",
            before: "congres salon sommet forum colloque assemblee conference teleconference webinaire",
            bars: "capital", within: 7),
        Row(.conference, "ouverture coup", "congres salon sommet forum conference conferences", within: 6),
        Row(.conference, "journee journees reunion", "investisseurs actionnaires", within: 3),
    ]

    private static let others = [
        Row(.other, "cessation", "paiements", within: 2),
        Row(.other, "supprim~ supprimerait", "effectifs salaries emplois postes", within: 7),
        Row(.other, "cess~", "travail activite paiements", within: 4),
        Row(.other, "disparaitre disparaitront disparaissent disparaitraient", "postes emplois", within: 4),
        Row(.other, "disparaitre disparaitront disparaissent disparaitraient", before: "postes emplois"),
        Row(.other, "separ~ reduire!", "effectifs salaries", within: 7),
        Row(
            .other, "rappel~ rappell~", "lots appareils respirateurs vehicules produits millions boites unites flacons",
            within: 6),
        Row(.other, "menac~", "droits taxes sanctions boycott", within: 8),
        Row(.other, "radi~ ecop~"),
        Row(.other, "sanction inflig~", sums, within: 6),
        Row(.other, "propos~", "loi reglement directive report moratoire", within: 8),
        Row(.other, "retrait retire retirer sortir!", "cote cotation", within: 5),
        Row(.other, "suspendre!", "cotation cotations cours bourse", within: 7),
        Row(.other, "plac~ admis admise", "redressement liquidation sauvegarde surveillance", within: 8),
        Row(.other, "depos~", "bilan plainte", within: 2),
        Row(.other, "port~", "plainte", within: 2),
        Row(.other, "jet~", "eponge", within: 2),
        Row(.other, "saisi saisit saisira saisir", "tribunal justice cour conseil prud", within: 5),
        Row(.other, "programme", "rachat", within: 2),
    ]
}
