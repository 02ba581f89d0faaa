/// Decides which matches of names count, for the article as a whole.
struct EntityResolver {
    let lexicon: Lexicon
    let fields: [Passage.Field: FieldWords]
    let texts: [Passage.Field: FieldText]
    /// Names that the words around show to be companies.
    let designated: [Passage]
    private let matches: [NameMatch]
    let codes: [CodeMention]
    /// Companies and institutions that something vouches for, with the first passage that does.
    private var vouched: [String: Passage] = [:]
    var companies: [String: EntityAnnotation] = [:]
    private(set) var products: [String: EntityAnnotation] = [:]
    private(set) var conferences: [String: EntityAnnotation] = [:]
    private(set) var institutions: [String: EntityAnnotation] = [:]

    init(_ lexicon: Lexicon, texts: TokenizedTexts, matches: [NameMatch], codes: [CodeMention]) {
        self.lexicon = lexicon
        self.texts = Dictionary(texts.entries.map { ($0.field.field, $0.field) }) { first, _ in first }
        let known = matches.filter { match in
            match.kind == .company && match.patterns.contains { $0.strength == .strong }
        }
        let knownByField = Dictionary(grouping: known.map(\.passage), by: \.field)
        designated = texts.entries.flatMap { entry in
            let known = knownByField[entry.field.field]?.map(\.range) ?? []
            return DesignatedNames.all(in: entry.text, known: known).map { Passage(entry.field.field, $0) }
        }
        fields = self.texts.mapValues { FieldWords(bytes: $0.bytes) }
        self.matches = matches
        self.codes = codes
    }

    mutating func resolve() {
        let claimed = claims()
        let claimedByCodes = Claims(codes.map(\.passage))
        let standing = matches.filter { match in
            guard let words = fields[match.passage.field],
                // "JNJ" in the code "JNJ.N" is no mention.
                match.kind != .company || !claimedByCodes.contains(match.passage.field, match.passage.range)
            else { return false }
            let isSafe = match.kind == .company && match.patterns.contains { $0.strength == .strong }
            return !NameRun.isPartOfLongerName(match.passage.range, words, isSafe: isSafe) {
                claimed.contains(match.passage.field, $0)
            }
        }
        resolveConferencesAndInstitutions(standing)
        vouch(standing)
        resolveProducts(standing)
        resolveCompanies(standing)
        discoverCompanies(claimed)
    }

    /// What other names of the lexicon and codes cover: their words do not lengthen a name.
    private func claims() -> Claims {
        Claims(matches.map(\.passage) + codes.map(\.passage))
    }

    // MARK: Conferences and institutions

    private mutating func resolveConferencesAndInstitutions(_ standing: [NameMatch]) {
        for match in standing {
            guard let pattern = match.patterns.first else { continue }
            switch pattern.kind {
            case .conference
            where pattern.strength == .strong || hasConferenceCue(match.passage)
                || conferences[lexicon.conferences[pattern.row].id] != nil:
                let row = lexicon.conferences[pattern.row]
                add(match, id: row.id, name: row.name, to: \.conferences)
            case .institution
            where pattern.strength == .strong || pattern.strength == .contextual && hasInstitutionCue(match.passage):
                let row = lexicon.institutions[pattern.row]
                add(match, id: row.id, name: row.name, to: \.institutions)
            default:
                break
            }
        }
    }

    private static let conferenceCues: Set<String> = [
        "conference", "congres", "salon", "sommet", "convention", "symposium", "forum", "edition", "colloque",
    ]

    /// True when one of the four words before says that a conference is meant.
    private func hasConferenceCue(_ passage: Passage) -> Bool {
        hasCue(Self.conferenceCues, before: passage, within: 4)
    }

    private func hasInstitutionCue(_ passage: Passage) -> Bool {
        hasCue(
            ["universite", "university", "institut", "fondation", "hopital", "chercheurs", "l'universite"],
            before: passage, within: 4)
    }

    private func hasCue(_ cues: Set<String>, before passage: Passage, within count: Int) -> Bool {
        guard let words = fields[passage.field] else { return false }
        var offset = passage.range.lowerBound
        for _ in 0..<count {
            var skipped = offset
            while skipped > 0,
                words.bytes[skipped - 1] == UInt8(ascii: "'") || words.bytes[skipped - 1] == 0x99 && skipped > 2
            {
                skipped -= words.bytes[skipped - 1] == UInt8(ascii: "'") ? 1 : 3
                while skipped > 0, words.isLetterOrDigit(before: skipped) {
                    skipped = words.previousStart(skipped) ?? 0
                }
            }
            guard let word = words.word(before: skipped) else { return false }
            let folded = words.folded(word)
            if folded.hasSuffix(".") { return false }
            if cues.contains(folded) { return true }
            offset = word.lowerBound
        }
        return false
    }

    // MARK: What vouches

    private mutating func vouch(_ standing: [NameMatch]) {
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
    private mutating func vouchForNeighbours(_ standing: [NameMatch]) {
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

    private func joins(_ left: Passage, _ right: Passage) -> Bool {
        guard let text = texts[left.field], left.range.upperBound < right.range.lowerBound else { return false }
        let gap = text.bytes[left.range.upperBound..<right.range.lowerBound]
        return gap.elementsEqual(", ".utf8) || gap.elementsEqual(" et ".utf8) || gap.elementsEqual(" ou ".utf8)
    }

    private mutating func vouch(for id: String, _ passage: Passage) {
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
    private func hasBusinessCue(_ passage: Passage) -> Bool {
        guard let words = fields[passage.field] else { return false }
        if hasCue(Self.cuesBefore, before: passage, within: 2) { return true }
        guard let next = words.word(after: passage.range.upperBound) else { return false }
        let verb = words.folded(next)
        guard ["a", "ont", "avait", "avaient"].contains(verb) else { return Self.cuesAfter.contains(verb) }
        guard let participle = words.word(after: next.upperBound).map(words.folded) else { return false }
        return Self.cuesAfter.contains(participle) || Self.participles.contains(participle)
    }

    // MARK: Nationality

    private static let countries: [String: String] = [
        "americain": "US", "americaine": "US", "allemand": "DE", "allemande": "DE", "suisse": "CH", "danois": "DK",
        "danoise": "DK",
        "francais": "FR", "francaise": "FR", "britannique": "GB", "japonais": "JP", "japonaise": "JP", "belge": "BE",
        "neerlandais": "NL",
        "irlandais": "IE", "suedois": "SE", "chinois": "CN", "israelien": "IL", "coreen": "KR", "sud-coreen": "KR",
        "indien": "IN",
    ]

    /// The company of the country that the word before names, as in "l'allemand Merck".
    private func byNationality(_ match: NameMatch) -> Company? {
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

    // MARK: Products

    private mutating func resolveProducts(_ standing: [NameMatch]) {
        for match in standing where match.kind == .product {
            let pattern = match.patterns[0]
            let row = lexicon.products[pattern.row]
            let isKnown =
                products[row.id] != nil
                || ([row.owner].compactMap { $0 } + row.partners).contains { vouched[$0] != nil }
            if pattern.strength == .strong || isKnown { add(match, id: row.id, name: row.name, to: \.products) }
        }
    }

    // MARK: Companies

    private mutating func resolveCompanies(_ standing: [NameMatch]) {
        for match in standing where match.kind == .company {
            guard let company = company(for: match), !isNamedAfter(company, match) else { continue }
            add(match, id: company.id, name: company.name, to: \.companies)
        }
        for code in codes {
            for company in lexicon.companies(with: code.listing) {
                guard companies[company.id] != nil else { continue }
                let known = company.listings.first {
                    $0.hasSameCode(as: code.listing)
                        || $0.ticker == code.listing.ticker && $0.mic == code.listing.mic
                }
                companies[company.id]?.listing = known ?? code.listing
            }
        }
    }

    private func company(for match: NameMatch) -> Company? {
        let rows = match.patterns.map { ($0, lexicon.companies[$0.row]) }
        if let strong = rows.first(where: { $0.0.strength == .strong }) { return strong.1 }
        if let national = byNationality(match) { return national }
        let fitting = rows.map(\.1).filter { company in
            guard let first = vouched[company.id] else { return false }
            return match.passage.field == .headline || first <= match.passage || isContextual(match)
        }
        if fitting.count <= 1 { return fitting.first }
        return fitting.max { (vouched[$0.id] ?? match.passage) < (vouched[$1.id] ?? match.passage) }
    }

    private func isContextual(_ match: NameMatch) -> Bool { match.patterns.contains { $0.strength == .contextual } }

    private static let otherHeads: Set<String> = [
        "fondation", "foundation", "prix", "universite", "stade", "institut", "indice", "musee", "chaire", "arena",
        "trophee",
    ]

    /// True for a foundation, a prize or a conference that bears a company's name.
    private func isNamedAfter(_ company: Company, _ match: NameMatch) -> Bool {
        if hasCue(Self.otherHeads, before: match.passage, within: 1) { return true }
        let holdsConference = lexicon.conferences.contains { $0.organiser == company.id }
        return holdsConference && hasConferenceCue(match.passage)
    }

    private mutating func add(
        _ match: NameMatch, id: String, name: String,
        to list: WritableKeyPath<EntityResolver, [String: EntityAnnotation]>
    ) {
        guard let mention = texts[match.passage.field]?.mention(match.passage.range) else { return }
        let listing = list == \EntityResolver.companies ? lexicon.company(id)?.listings.first : nil
        self[keyPath: list][id, default: EntityAnnotation(id: id, name: name, listing: listing, mentions: [])].mentions
            .append(mention)
    }
}
