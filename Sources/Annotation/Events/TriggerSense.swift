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
                needs: row.needs.isEmpty ? nil : words(row.needs), bars: words(row.bars), before: row.before,
                after: row.after)
            for word in words(row.triggers) { table[word] = sense }
        }
        return table
    }()

    private static func words(_ list: String) -> Set<Word> {
        Set(list.split(separator: " ").map { Word(folded: String($0)) })
    }

    private struct Row {
        var triggers: String
        var needs = ""
        var bars = ""
        var before = 0
        var after = 0
    }

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
        Row(
            triggers: "laboratoire laboratoires",
            needs:
                "nouveau nouveaux construction construit construire construira ouvre ouvrira ouvrir ouvert ouverture inaugure "
                + "installe installera installer creer cree creera creation batir commun communs conjoint construisent",
            before: 5, after: 3),
        Row(triggers: "ouvert ouvre ouvrir ouvrira", bars: "porte voie", after: 3),
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
        Row(triggers: "accord accords", bars: "d en regulateur autorites actionnaires", before: 1, after: 3),
        Row(triggers: "operation", bars: "chirurgicale communication", after: 3),
        Row(triggers: "versera verse verser", bars: "dividende acompte coupon", after: 5),
        Row(triggers: "finalise finaliser finalisera", bars: "essai etude site usine", after: 4),
        // What is acquired as rights is a deal
        Row(triggers: "droits", needs: "acquis acquiert acquerir acquise acquerra obtenu cede", before: 5),
        Row(triggers: "vend vendu vendue", bars: "unites exemplaires boites", before: 3, after: 5),
    ]
}
