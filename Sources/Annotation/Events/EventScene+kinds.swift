/// Which kind of event the triggers of a sentence tell.
extension EventScene {
    func weightiest(_ triggers: [Placed]) -> EventAnnotation.Kind? {
        triggers.compactMap { kind(of: $0.trigger, at: $0.index) }.min {
            EventTrigger.rank(of: $0) < EventTrigger.rank(of: $1)
        }
    }

    /// Models and software are not published but launched; "premiers résultats" without figures are a trial's.
    private func kind(of trigger: EventTrigger, at index: Int) -> EventAnnotation.Kind? {
        if trigger.kind == .results, text.word(index).hasPrefix("resultat") {
            let qualifiers = [text.word(index - 1), text.word(index + 1)]
            let isTrial = qualifiers.contains { ["premiers", "cliniques", "positifs", "intermediaires"].contains($0) }
            return isTrial ? .trial : .results
        }
        if trigger.kind == .funding, EventContext.liftsTargets(index, text) { return .results }
        if trigger.kind == .deal, text.word(index).hasPrefix("separ"), EventContext.isOfLeaders(index, text) {
            return .appointment
        }
        if trigger.kind == .deal, text.word(index).hasPrefix("licenci"), EventContext.dismisses(index, text) {
            return .other
        }
        if trigger.kind == .deal, tellsCollaboration { return .partnership }
        if trigger.kind == .appointment, text.word(index).hasPrefix("recrut") {
            return EventContext.recruitsPatients(index, text) ? .trial : .appointment
        }
        let objects = index + 1..<max(index + 1, min(sentence.upperBound, index + 9))
        if text.word(index).hasPrefix("devoil"),
            objects.prefix(6).contains(where: { Self.wares.contains(text.word($0)) })
        {
            return .launch
        }
        guard trigger.kind == .publication else { return trigger.kind }
        // "a présenté samedi, lors du congrès de l'EHA à Milan, des données"
        let findings = index + 1..<max(index + 1, min(sentence.upperBound, index + 17))
        if objects.prefix(5).contains(where: { EventContext.journals.contains(text.word($0)) }) { return .publication }
        if objects.contains(where: { Self.wares.contains(text.word($0)) }) { return .launch }
        if objects.contains(where: { Self.accounts.contains(text.word($0)) }) { return .results }
        return text.word(index).hasPrefix("present") && !findings.contains { Self.findings.contains(text.word($0)) }
            ? nil : .publication
    }

    private static let findings: Set<Word> = ["donnees", "etude", "etudes", "article", "resultats"]

    private static let wares: Set<Word> = [
        "modele", "modeles", "logiciel", "logiciels", "version", "application", "puce", "puces", "outil", "outils",
        "plateforme", "assistant",
    ]
    private static let accounts: Set<Word> = [
        "resultats", "comptes", "benefice", "trimestriels", "semestriels", "chiffre", "ventes", "perte",
    ]

    /// Whether an agreement is one to work together: "ont signé un accord pour concevoir des molécules".
    private var tellsCollaboration: Bool {
        let words = sentence.map { text.word($0) }
        guard words.contains(where: { ["accord", "accords", "contrat", "signe", "conclu"].contains($0) }),
            !words.contains(where: { Self.trade.contains($0) })
        else { return false }
        if words.contains(where: { Self.joint.contains($0) }) { return true }
        // A bare agreement of two companies is to work together; one with creditors or unions is none.
        return words.contains("accord") && !words.contains { Self.others.contains($0) }
    }

    /// What companies do together.
    private static let joint: Set<Word> = [
        "collaboration", "ensemble", "conjointement", "partenariat", "partenaires", "concevoir", "developper",
        "codevelopper", "decouvrir", "identifier", "explorer", "decouverte", "recherche",
    ]

    /// With whom agreements are made that join no companies.
    private static let others: Set<Word> = [
        "syndicats", "justice", "salaries", "regulateur", "creanciers", "actionnaires", "fisc", "procureur", "cede",
        "cession", "valorise", "valorisant", "achat", "offre", "exclusivite", "exclusives",
    ]

    /// What one of them only gives to the other.
    private static let trade: Set<Word> = [
        "licence", "licences", "droits", "rachat", "racheter", "vente", "cession", "ceder", "fourniture", "livrer",
        "distribution", "commercialiser", "commande", "emprunt", "credit", "approvisionnement", "financement",
    ]
}
