/// Which kind of event the triggers of a sentence tell.
extension EventScene {
    func weightiest(_ triggers: [Placed]) -> EventAnnotation.Kind? {
        // What several words tell together is surer than what one of them may.
        if let phrase = triggers.filter(\.trigger.isPhrase).min(by: { $0.distance < $1.distance }) {
            return phrase.trigger.kind
        }
        return triggers.compactMap { kind(of: $0.trigger, at: $0.index) }.min {
            EventTrigger.rank(of: $0) < EventTrigger.rank(of: $1)
        }
    }

    private func kind(of trigger: EventTrigger, at index: Int) -> EventAnnotation.Kind? {
        let word = text.word(index)
        // "a dévoilé une puce"
        if word.hasPrefix("devoil"), objects(of: index, within: 6, Self.wares) { return .launch }
        switch trigger.kind {
        case .results where word.hasPrefix("resultat"): return kindOfResults(at: index)
        case .funding where EventContext.liftsTargets(index, text): return .results
        case .deal: return kindOfDeal(at: index)
        case .acquisition where isStake(index): return .investment
        case .investment where buildsPlant: return .facility
        case .facility where opensService: return .launch
        case .other where word.hasPrefix("ferm") && namesPlant: return .facility
        case .launch where word.hasPrefix("demarr") && namesTrial: return .trial
        case .appointment where word.hasPrefix("recrut"):
            return EventContext.recruitsPatients(index, text) ? .trial : .appointment
        case .publication: return kindOfPublication(at: index)
        default: return trigger.kind
        }
    }

    /// "Premiers résultats" without figures are a trial's.
    private func kindOfResults(at index: Int) -> EventAnnotation.Kind {
        if isShownAtCongress { return .publication }
        let isTrial = [text.word(index - 1), text.word(index + 1), text.word(index + 2)].contains {
            ["premiers", "cliniques", "positifs", "intermediaires", "initiaux", "preliminaires", "negatifs"].contains(
                $0)
        }
        return isTrial ? .trial : .results
    }

    private func kindOfDeal(at index: Int) -> EventAnnotation.Kind {
        let word = text.word(index)
        if word.hasPrefix("separ"), EventContext.isOfLeaders(index, text) { return .appointment }
        if word.hasPrefix("licenci"), EventContext.dismisses(index, text) { return .other }
        if EventContext.handsOver(word) {
            if EventContext.isOfSeat(index, text) { return .appointment }
            if EventContext.isOfBranch(index, text) || isHandedOver(index) { return .acquisition }
        }
        if closesFund(index) { return .funding }
        return tellsCollaboration ? .partnership : .deal
    }

    /// Models and software are not published but launched, and accounts are results.
    private func kindOfPublication(at index: Int) -> EventAnnotation.Kind? {
        if objects(of: index, within: 5, EventContext.journals) { return .publication }
        if objects(of: index, within: 8, Self.wares) { return .launch }
        if objects(of: index, within: 8, Self.accounts) { return .results }
        // "le chiffre d'affaires, publié mercredi, a progressé"
        let subjects = max(part.lowerBound, index - 8)..<index
        if VerbForms.isParticiple(text[index]), subjects.contains(where: isAccount) {
            return isShownAtCongress ? .publication : .results
        }
        // "a présenté samedi, lors du congrès de l'EHA à Milan, des données"
        return text.word(index).hasPrefix("present") && !objects(of: index, within: 16, Self.findings)
            ? nil : .publication
    }

    /// Whether one of some words stands behind a trigger, at most so many words away.
    private func objects(of index: Int, within count: Int, _ words: Set<Word>) -> Bool {
        (index + 1..<max(index + 1, min(part.upperBound, index + 1 + count))).contains { words.contains(text.word($0)) }
    }

    /// "selon des résultats dévoilés lundi au congrès de l'ESMO".
    private var isShownAtCongress: Bool {
        let words = part.map { text.word($0) }
        return words.contains { $0.hasPrefix("present") || $0.hasPrefix("devoil") }
            && words.contains { ["congres", "asco", "esmo", "ash", "easl"].contains($0) }
    }

    /// "la clôture de son deuxième fonds", "a bouclé un tour de table".
    private func closesFund(_ index: Int) -> Bool {
        ["clotur", "boucl"].contains { text.word(index).hasPrefix($0) }
            && (index + 1..<min(part.upperBound, index + 7)).contains {
                ["fonds", "levee", "tour"].contains(text.word($0))
            }
    }

    /// "ouvrira en mars son site internet".
    private var opensService: Bool {
        part.contains {
            ["internet", "plateforme", "application", "portail", "boutique", "api"].contains(text.word($0))
        }
            && !namesPlantOtherThanSite
    }

    /// "a été cédée à Beta": what the article calls so is a firm, unless it is a right or a building.
    private func isHandedOver(_ index: Int) -> Bool {
        ["ete", "sera"].contains(text.word(index - 1)) && ["a", "au"].contains(text.word(index + 1))
            && !part.contains {
                ["droits", "licence", "immeuble", "lots", "titres", "actions"].contains(text.word($0))
            }
    }

    /// "a racheté les 43 % que Beta détenait": less than half of a firm.
    private func isStake(_ index: Int) -> Bool {
        (index + 1..<min(part.upperBound, index + 8)).contains { place in
            guard text.word(place + 1) == "%", let share = text[place].number?.value.wholePart else { return false }
            return share < 50
        }
    }

    /// Whether money goes into a plant of its own: "un investissement de 500 millions dans une nouvelle installation".
    private var buildsPlant: Bool {
        part.contains { place in
            Self.plants.contains(text.word(place))
                && (place - 3..<place).contains {
                    ["un", "une", "nouveau", "nouvelle", "deux", "construction"].contains(text.word($0))
                }
        }
    }

    private var namesPlantOtherThanSite: Bool {
        part.contains { text.word($0) != "site" && Self.plants.contains(text.word($0)) }
    }

    private var namesPlant: Bool { part.contains { Self.plants.contains(text.word($0)) } }

    private static let plants: Set<Word> = [
        "usine", "usines", "site", "installation", "installations", "laboratoire", "unite", "unites", "atelier",
        "campus",
        "fonderie",
    ]

    private var namesTrial: Bool {
        part.contains { ["essai", "essais", "etude", "etudes", "phase"].contains(text.word($0)) }
    }

    private static let findings: Set<Word> = ["donnees", "etude", "etudes", "article", "resultats"]

    private static let wares: Set<Word> = [
        "modele", "modeles", "logiciel", "logiciels", "version", "application", "puce", "puces", "outil", "outils",
        "plateforme", "assistant",
    ]
    private static let accounts: Set<Word> = [
        "resultats", "comptes", "benefice", "trimestriels", "semestriels", "chiffre", "ventes", "perte",
    ]

    /// A word of accounts, but not "la Cour des comptes".
    private func isAccount(_ index: Int) -> Bool {
        Self.accounts.contains(text.word(index)) && text.word(index - 2) != "cour"
    }

    /// Whether an agreement is one to work together: "ont signé un accord pour concevoir des molécules".
    private var tellsCollaboration: Bool {
        let words = part.map { text.word($0) }
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

    /// Whether it tells of an agreement in bare words: "L'accord, rendu public ce mardi, prévoit".
    var tellsBareAgreement: Bool {
        let words = part.map { text.word($0) }
        return words.contains("accord") && !words.contains { Self.joint.contains($0) }
    }

    /// With whom agreements are made that join no companies.
    private static let others: Set<Word> = [
        "syndicats", "justice", "salaries", "regulateur", "creanciers", "actionnaires", "fisc", "procureur", "cede",
        "cession", "valorise", "valorisant", "achat", "offre", "exclusivite", "exclusives",
    ]

    /// What one of them only gives to the other.
    private static let trade: Set<Word> = [
        "licence", "licences", "droits", "rachat", "racheter", "vente", "cession", "ceder", "fourniture", "livrer",
        "distribution", "commercialiser", "commande", "emprunt", "credit", "approvisionnement", "financement",
        "acceder",
        "acces", "commercial", "commerciaux",
    ]
}
