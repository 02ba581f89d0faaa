/// The words that must stand, or must not stand, beside a trigger for it to mean its event.
struct TriggerSense: Sendable {
    /// One of these makes it an event; nil when nothing is needed.
    private var needs: Set<Word>?
    /// Each of these makes it something else.
    private var bars: Set<Word> = []
    /// How many words before and behind are looked at.
    private var before: Int
    private var after: Int

    /// Whether the trigger at a token has its sense; a word without a row always has.
    static func holds(at index: Int, in text: TokenText) -> Bool {
        guard let sense = table[text.word(index)] else { return true }
        let range = max(0, index - sense.before)...index + sense.after
        if range.contains(where: { $0 != index && sense.bars.contains(text.word($0)) }) { return false }
        guard let needs = sense.needs else { return true }
        return range.contains { needs.contains(text.word($0)) }
    }

    private static let table: [Word: TriggerSense] = {
        var table: [Word: TriggerSense] = [:]
        for row in rows {
            let sense = TriggerSense(
                needs: row.needs.isEmpty ? nil : Word.set(row.needs), bars: Word.set(row.bars), before: row.before,
                after: row.after)
            for word in Word.set(row.triggers) { table[word] = sense }
        }
        return table
    }()

    private struct Row {
        var triggers: String
        var needs = ""
        var bars = ""
        var before = 0
        var after = 0
    }

    private static let regulators =
        "fda ema ansm agence autorite autorites regulateur mhra has swissmedic chmp commission cnil pmda nmpa"

    private static let rows = [
        // "programme de rachat d'actions", "reprise des essais", "les droits acquis"
        Row(triggers: "rachat rachats racheter rachetera", bars: "actions obligations dette titres", after: 3),
        Row(
            triggers: "reprise", bars: "essai essais cotation production activite marche travaux croissance echanges",
            after: 4),
        Row(triggers: "acquis acquise acquiert acquerir acquisition", bars: "droits licence experience", after: 4),
        // "examen accéléré", but not "a accéléré sa croissance"
        Row(triggers: "accelere", needs: "examen approbation procedure evaluation", before: 4, after: 4),
        Row(triggers: "inclusion", needs: "patient patients volontaires participants essai etude", after: 5),
        Row(
            triggers: "recrutement", needs: "patient patients volontaires participants essai etude", before: 4, after: 5
        ),
        // "s'allie à", "s'est associé à", but not "alliant" or "ses associés"
        Row(
            triggers:
                "allie allient alliee allies alliees allier alliera associe associent associee associes associees "
                + "associer associera associeront allieront",
            needs: "s se", before: 3),
        Row(triggers: "alliant associant", needs: "s se", before: 1),
        Row(triggers: "joint", needs: "venture societe"),
        Row(
            triggers: "commun commune",
            needs: "laboratoire entreprise projet programme centre societe filiale plateforme institut unite accord",
            before: 4),
        Row(
            triggers: "consacre consacree consacres consacrees",
            needs: "million millions milliard milliards m€ md€ euros dollars % $ €", before: 8, after: 8),
        // "l'ouverture de la conférence", "l'ouverture de négociations"
        Row(
            triggers: "ouverture",
            bars:
                "conference congres salon seance bourse marche marches procedure enquete capital negociations essai souscriptions",
            after: 4),
        Row(triggers: "site", bars: "web internet", after: 2),
        Row(triggers: "bureau", bars: "ovale", after: 1),
        // "entre en service", not "le service de dermatologie"; "un nouveau laboratoire", not "le laboratoire investit"
        Row(triggers: "service", needs: "en", before: 1),
        Row(triggers: "batir batira", needs: "usine usines site laboratoire centre unite atelier campus", after: 8),
        Row(
            triggers: "laboratoire laboratoires",
            needs:
                "nouveau nouveaux construction construit construire construira ouvre ouvrira ouvrir ouvert ouverture inaugure "
                + "installe installera installer creer cree creera creation batir commun communs conjoint construisent",
            before: 5, after: 3),
        Row(triggers: "ouvert ouvre ouvrir ouvrira", bars: "porte voie congres conference salon sommet", after: 4),
        // "entré au capital", "pris une part du capital"
        Row(triggers: "capital", needs: "part parts entre entree entrer entrent", before: 3),
        Row(
            triggers: "remercie remerciee remercier", needs: "directeur directrice direction patron pdg president",
            after: 4),
        Row(triggers: "extension", bars: "indication indications", after: 3),
        Row(
            triggers: "travaux", bars: "recherche publies publiees scientifiques chercheurs parus", before: 2, after: 4),
        Row(triggers: "implantation", bars: "dispositif valve cardiaque prothese", after: 4),
        Row(triggers: "pret", bars: "a", after: 1),
        Row(triggers: "remporte", bars: "prix medaille trophee concours", after: 4),
        Row(triggers: "signe", bars: "un aucun ce autre", before: 1),
        // "a conclu la séance en hausse", "cède du terrain", "se négocie à 12 euros", "d'accord"
        Row(
            triggers: "conclu conclut conclure conclue", bars: "seance journee semaine hausse baisse repli points",
            before: 2, after: 5),
        Row(triggers: "cede cedent ceder cedera cedee", bars: "% terrain", after: 5),
        Row(triggers: "negocie negocient negociait negociaient negocier", bars: "se s", before: 1),
        Row(triggers: "accord accords", bars: "d en aucun regulateur autorites actionnaires", before: 1, after: 3),
        Row(triggers: "operation", bars: "chirurgicale communication", after: 3),
        Row(triggers: "versera verse verser", bars: "dividende acompte coupon", after: 5),
        Row(triggers: "finalise finaliser finalisera", bars: "essai etude site usine", after: 4),
        // What is acquired as rights is a deal
        Row(triggers: "droits", needs: "acquis acquiert acquerir acquise acquerra obtenu cede", before: 5),
        Row(triggers: "vend vendu vendue revend", bars: "unites exemplaires boites acces", before: 3, after: 5),
        Row(triggers: "controle", needs: "prend prendre prendra prennent pris prise", before: 3),
        Row(triggers: "repris", needs: "par", after: 4),
        Row(
            triggers: "reprendre reprendra", bars: "essai essais production cotation activite travail", before: 3,
            after: 4),
        // "un premier patient a été traité", "deux candidats entreront chez l'homme"
        Row(triggers: "patient malade", needs: "premier", before: 2),
        Row(triggers: "homme", needs: "chez", before: 2),
        Row(
            triggers: "inclusions", needs: "premieres dernieres patients prevues demarrer debuter essai etude",
            before: 3, after: 5),
        // "la clôture de l'opération", but not "à la clôture de Wall Street"
        Row(
            triggers: "cloture",
            needs: "de du d est doit devrait sera prevue attendue interviendra definitive effective",
            bars: "bourse seance exercice wall marches marche inscriptions", after: 3),
        // "mettre à disposition", "mis en ligne", "proposé en ligne"
        Row(triggers: "disposition", needs: "met mettre mis mise mises mettra", before: 7),
        Row(triggers: "ligne", needs: "met mettre mis mise mises mettra propose proposee proposees", before: 4),
        Row(triggers: "savoir", needs: "fait", before: 1),
        Row(
            triggers: "statue statuer statuera tranche trancher tranchera",
            needs: regulators, before: 10, after: 8),
        Row(triggers: "debloque debloquer debloquera", needs: "million millions milliard milliards", after: 5),
        Row(triggers: "accessible accessibles", needs: "sera seront est sont rendu rendra rendue", before: 2),
        Row(triggers: "marche", needs: "arrivera arriver arrive arrivee mettre mettra mis mise", before: 4),
        Row(triggers: "sorti", needs: "est sont", before: 1),
        Row(
            triggers: "adopte adoptee adopter adoptera adoptent",
            needs: "parlement assemblee senat deputes conseil commission ministres gouvernement loi texte", before: 8,
            after: 8),
        Row(triggers: "vigueur", needs: "entrer entrera entre entreront entree", before: 3),
        Row(
            triggers: "jugement audience", needs: "tribunal cour juge justice rendu rendra proces", before: 8,
            after: 8),
        Row(triggers: "recours", needs: "depose deposera introduit forme rejete tribunal", before: 5, after: 4),
        Row(triggers: "retrait", needs: "marche lots vente", after: 4),
        Row(triggers: "demeure", needs: "mis mise", before: 2),
        Row(
            triggers: "aval avaler avalera", needs: "l son obtenu obtient donne regulateur autorites commission fda",
            before: 3, after: 4),
        Row(triggers: "empare empares emparee emparer emparera", needs: "s est", before: 2),
        Row(triggers: "rapproche rapprochent rapprocher rapprochera", needs: "s se", before: 2),
        Row(triggers: "achat", needs: "societe entreprise filiale concurrent", after: 5),
        Row(
            triggers: "valide validee validees valider validera valident",
            needs: "fda ema ansm commission cnil has agence autorite autorites regulateur", before: 9, after: 6),
        Row(
            triggers: "certifie certifiee certification", needs: "ce fda organisme marquage ansm obtient obtenu",
            before: 5, after: 6),
        Row(
            triggers: "interdit interdite interdire interdira interdie",
            needs: "fda ema commission autorite autorites justice tribunal agence", before: 8),
        Row(
            triggers: "remboursement", needs: "avis inscrit inscription has favorable accepte demande", before: 6,
            after: 5),
        Row(triggers: "lettre", needs: "reponse refus fda", after: 5),
        Row(triggers: "examen", needs: "prioritaire accelere fda ema demande", after: 4),
        Row(triggers: "option", needs: "leve levera exerce exercera exercer accord licence", before: 4),
        Row(triggers: "exerce exercer exercera exercee", needs: "option", after: 5),
        Row(
            triggers: "confie confier confiera confiee confient",
            needs: "production developpement droits mandat contrat fabrication construction gestion", after: 6),
        Row(triggers: "choisi choisit", needs: "contrat fournisseur fournir equiper plateforme", before: 4, after: 9),
        Row(
            triggers: "livre livrera livreront livree livrees livraison livraisons",
            needs:
                "doses machines puces systemes unites appareils exemplaires supercalculateur calculateur vaccins processeurs",
            before: 4, after: 8),
        Row(triggers: "percevra percevoir touchera percu", needs: "million millions milliard milliards", after: 6),
        Row(triggers: "commande commandes", bars: "carnet prises", before: 2),
        Row(triggers: "decroche", needs: "contrat commande marche", after: 5),
        Row(triggers: "direction", needs: "prend prendra prendre pris nomme nommee", before: 4),
        Row(
            triggers: "elu elue designe designee designes designees promu promue",
            needs: "directeur directrice president presidente conseil administrateur tete", after: 7),
        Row(triggers: "designer designera", bars: "candidats candidat molecules laureats", after: 5),
        Row(triggers: "implante implanter implantera implantent", needs: "s", before: 1),
        Row(triggers: "fermeture", needs: "usine usines site sites atelier laboratoire bureau bureaux", after: 6),
        Row(triggers: "pierre", needs: "premiere", before: 1),
        Row(triggers: "vente", needs: "mis mise mettre mettra mises met", before: 3),
        Row(triggers: "assigne assignee assigner assignera", needs: "justice tribunal", after: 8),
        Row(triggers: "enquete", needs: "ouvert ouverte ouvre ouverture preliminaire parquet", before: 5, after: 4),
        Row(triggers: "avertissement", needs: "resultats", after: 2),
        Row(triggers: "assemblee", needs: "generale", after: 1),
        Row(
            triggers: "prevision objectif perspectives",
            needs: "releve abaisse confirme revise reduit maintient maintenu", before: 5, after: 5),
        Row(triggers: "chiffres", needs: "publie publiera publier publient publieront devoile devoilera", before: 4),
        Row(triggers: "liquide", bars: "biopsie biopsies azote"),
        Row(triggers: "proces", bars: "verbal", after: 1),
        Row(
            triggers: "rappel", needs: "lots lot produit produits vehicules appareils volontaire dispositifs",
            after: 5),
        Row(
            triggers: "suppression suppressions licenciements", needs: "postes emplois salaries economiques annonce",
            before: 5, after: 4),
    ]
}
