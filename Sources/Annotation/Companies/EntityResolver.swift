/// Decides which matches of names count, for the article as a whole.
struct EntityResolver {
    let lexicon: Lexicon
    let fields: [Passage.Field: FieldWords]
    let texts: [Passage.Field: FieldText]
    /// Names that the words around show to be companies.
    let designated: [Passage]
    /// Names that the words around show to be products.
    let named: [Passage]
    /// Family names of people whom the article names with their first names; few articles ask for them.
    lazy var familyNames: Set<Word> = tokens.entries.reduce(into: []) {
        $0.formUnion(DesignatedNames.familyNames(in: $1.text))
    }
    private let tokens: TokenizedTexts
    private let matches: [NameMatch]
    let codes: [CodeMention]
    /// Companies and institutions that something vouches for, with the first passage that does.
    var vouched: [String: Passage] = [:]
    var companies: [String: EntityAnnotation] = [:]
    var products: [String: EntityAnnotation] = [:]
    private(set) var conferences: [String: EntityAnnotation] = [:]
    private(set) var institutions: [String: EntityAnnotation] = [:]

    init(_ lexicon: Lexicon, texts: TokenizedTexts, matches: [NameMatch], codes: [CodeMention]) {
        self.lexicon = lexicon
        self.texts = Dictionary(texts.entries.map { ($0.field.field, $0.field) }) { first, _ in first }
        let known = matches.filter { match in
            match.kind == .company && match.patterns.contains { $0.strength == .strong }
        }
        let knownByField = Dictionary(grouping: known.map(\.passage), by: \.field)
        designated = ArticleNames(texts, known: knownByField.mapValues { $0.map(\.range) }).passages
        named = texts.entries.flatMap { entry in
            ProductNames.all(in: entry.text).map { Passage(entry.field.field, $0) }
        }
        tokens = texts
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
        let resolved = claimsOfResolved(standing)
        discoverCompanies(resolved.adding(discoverProducts(resolved)))
    }

    /// What may be no part of a discovered name. A company's name that a longer one cancels leaves its words to that one
    /// ("l'allemand Thyssenkrupp Nucera"), as a short form does that nothing vouches for.
    private func claimsOfResolved(_ standing: [NameMatch]) -> Claims {
        let stands = Set(standing.map(\.passage))
        let claiming = matches.filter { match in
            guard match.kind == .company else { return true }
            return stands.contains(match.passage) && (!match.isWeak || company(for: match) != nil)
        }
        return Claims(claiming.map(\.passage) + codes.map(\.passage))
    }

    /// What other names of the lexicon and codes cover: their words do not lengthen a name.
    private func claims() -> Claims {
        Claims(matches.filter { !$0.isWeak }.map(\.passage) + codes.map(\.passage))
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

    // MARK: Companies

    private mutating func resolveCompanies(_ standing: [NameMatch]) {
        for match in standing where match.kind == .company {
            guard let company = company(for: match), !isNamedAfter(company, match),
                !isSomebody(match.passage)
            else { continue }
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
        if hasCue(Self.otherHeads, before: match.passage, within: 1) || isModel(match.passage) { return true }
        let holdsConference = lexicon.conferences.contains { $0.organiser == company.id }
        return holdsConference && hasConferenceCue(match.passage)
    }

    /// "la Peugeot 308": a car, not its maker.
    private func isModel(_ passage: Passage) -> Bool {
        guard let words = fields[passage.field], hasCue(["la", "une"], before: passage, within: 1),
            let next = words.word(after: passage.range.upperBound)
        else { return false }
        return next.count < 5 && words.bytes[next].contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// "Crédit Agricole CIB", "Microsoft France": the parent's name with the noun for its part.
    private func withUnit(_ passage: Passage) -> Range<Int> {
        fields[passage.field].map { NameRun.withUnit(passage.range, $0) } ?? passage.range
    }

    mutating func add(
        _ match: NameMatch, id: String, name: String,
        to list: WritableKeyPath<EntityResolver, [String: EntityAnnotation]>
    ) {
        let range = list == \EntityResolver.companies ? withUnit(match.passage) : match.passage.range
        guard let mention = texts[match.passage.field]?.mention(range) else { return }
        let listing = list == \EntityResolver.companies ? lexicon.company(id)?.listings.first : nil
        self[keyPath: list][id, default: EntityAnnotation(id: id, name: name, listing: listing, mentions: [])].mentions
            .append(mention)
    }
}
