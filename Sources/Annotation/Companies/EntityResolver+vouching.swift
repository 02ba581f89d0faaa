/// What shows that a name which is also a word, or another company's, means a company of the lexicon.
extension EntityResolver {
    mutating func vouch(_ standing: [NameMatch]) {
        for match in standing {
            for pattern in match.patterns where pattern.strength == .strong {
                switch pattern.kind {
                case .company: vouch(for: lexicon.companies[pattern.row].id, match.passage)
                case .product: lexicon.products[pattern.row].owner.map { vouch(for: $0, match.passage) }
                case .person: lexicon.people[pattern.row].organisation.map { vouch(for: $0, match.passage) }
                default: break
                }
            }
        }
        for code in codes {
            for company in lexicon.companies(with: code.listing) {
                vouch(for: company.id, Passage(code.passage.field, 0..<0))
            }
        }
        for match in standing
        where match.kind == .company && match.patterns.count == 1 && match.patterns[0].strength == .contextual {
            if hasBusinessCue(match.passage) { vouch(for: lexicon.companies[match.patterns[0].row].id, match.passage) }
        }
        let named = Set(designated)
        for match in standing where match.kind == .company {
            if let company = byNationality(match) {
                vouch(for: company.id, match.passage)
            } else if match.patterns.count == 1, named.contains(match.passage) {
                vouch(for: lexicon.companies[match.patterns[0].row].id, match.passage)
            }
        }
        vouchForNeighbours(standing)
    }

    /// "Ipsen, Servier et Janssen": a name in one list with one that is safe.
    mutating func vouchForNeighbours(_ standing: [NameMatch]) {
        let companies = standing.filter { $0.kind == .company }
        for (left, right) in zip(companies, companies.dropFirst())
        where left.passage.field == right.passage.field && joins(left.passage, right.passage) {
            for (match, other) in [(left, right), (right, left)]
            where match.patterns.count == 1 && match.patterns[0].strength != .strong
                && other.patterns.contains(where: { $0.strength == .strong })
            {
                vouch(for: lexicon.companies[match.patterns[0].row].id, match.passage)
            }
        }
    }

    func joins(_ left: Passage, _ right: Passage) -> Bool {
        guard let text = texts[left.field], left.range.upperBound < right.range.lowerBound else { return false }
        let gap = text.bytes[left.range.upperBound..<right.range.lowerBound]
        return gap.elementsEqual(", ".utf8) || gap.elementsEqual(" et ".utf8) || gap.elementsEqual(" ou ".utf8)
    }

    mutating func vouch(for id: String, _ passage: Passage) {
        if let known = vouched[id], known < passage { return }
        vouched[id] = passage
    }

    private static let cuesBefore: Set<String> = [
        "groupe", "laboratoire", "laboratoires", "labo", "societe", "entreprise", "geant", "fabricant", "action",
        "actions", "titre",
        "filiale", "biotech", "start-up", "concurrent", "rival", "chez", "avec", "pdg", "specialiste", "editeur",
        "operateur", "par", "entre",
        "partenaire", "constructeur", "fondeur", "assureur", "startup", "medtech", "pharmaceutique", "americain",
        "suisse", "francais",
        "britannique", "allemand", "danois", "israelien", "belge", "neerlandais", "japonais", "coreen", "chinois",
    ]
    private static let cuesAfter: Set<String> = [
        "annonce", "va", "vont", "lance", "rachete", "acquiert", "investit", "publie", "prevoit", "compte",
        "vise", "confirme",
        "signe", "developpe", "commercialise", "releve", "abaisse", "grimpe", "chute", "bondit", "recule", "gagne",
        "perd", "cede",
        "progresse", "nomme", "veut", "devrait", "pourrait", "aurait", "affiche", "obtient", "vend", "fabrique",
        "produit",
        "s'allie", "detient", "avait",
        "propose", "travaille", "fournit", "espere", "plonge", "envisage", "renonce", "supprime", "construit",
        "precise", "indique",
    ]
    /// Participles of what companies do, besides those that read like a present above.
    private static let participles: Set<String> = [
        "acquis", "investi", "vendu", "obtenu", "perdu", "bondi", "cloture", "choisi", "conclu", "construit", "produit",
        "fourni", "promis", "decroche", "depose", "ouvert", "ferme", "dit", "inaugure", "presente", "devoile",
        "embauche",
        "licencie", "grimpe", "plonge", "enregistre", "realise", "encaisse", "emprunte", "leve", "recu",
    ]

    /// True when the words around a name that is also a word show that the company is meant.
    func hasBusinessCue(_ passage: Passage) -> Bool {
        guard let words = fields[passage.field] else { return false }
        if hasCue(Self.cuesBefore, before: passage, within: 2) { return true }
        guard let next = words.word(after: passage.range.upperBound) else { return false }
        let verb = words.folded(next)
        guard ["a", "ont", "avait", "avaient"].contains(verb) else { return Self.cuesAfter.contains(verb) }
        guard let participle = words.word(after: next.upperBound).map(words.folded) else { return false }
        return Self.cuesAfter.contains(participle) || Self.participles.contains(participle)
    }

    private static let countries: [String: String] = [
        "americain": "US", "americaine": "US", "allemand": "DE", "allemande": "DE", "suisse": "CH", "danois": "DK",
        "danoise": "DK",
        "francais": "FR", "francaise": "FR", "britannique": "GB", "japonais": "JP", "japonaise": "JP", "belge": "BE",
        "neerlandais": "NL",
        "irlandais": "IE", "suedois": "SE", "chinois": "CN", "israelien": "IL", "coreen": "KR", "sud-coreen": "KR",
        "indien": "IN",
    ]

    /// The company of the country that the word before names, as in "l'allemand Merck".
    func byNationality(_ match: NameMatch) -> Company? {
        guard let words = fields[match.passage.field], match.patterns.contains(where: { $0.strength != .strong }) else {
            return nil
        }
        var word = words.word(before: match.passage.range.lowerBound)
        if let found = word, let apostrophe = words.folded(found).lastIndex(of: "'") {
            word =
                found.lowerBound
                + words.folded(found).utf8.distance(from: words.folded(found).startIndex, to: apostrophe)..<found
                .upperBound
        }
        guard let word, let country = Self.countries[words.folded(word)] else { return nil }
        let fitting = match.patterns.map { lexicon.companies[$0.row] }.filter { $0.country == country }
        return fitting.count == 1 ? fitting[0] : nil
    }
}
