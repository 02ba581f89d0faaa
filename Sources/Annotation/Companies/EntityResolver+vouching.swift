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
        vouchByCodes(standing)
        let single = standing.filter { $0.kind == .company && $0.patterns.count == 1 }
        for match in single where match.patterns[0].strength == .contextual && hasBusinessCue(match.passage) {
            vouch(for: lexicon.companies[match.patterns[0].row].id, match.passage)
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

    /// A code of the lexicon's vouches for its company everywhere, any other for the name that it follows.
    private mutating func vouchByCodes(_ standing: [NameMatch]) {
        for code in codes {
            for company in lexicon.companies(with: code.listing) {
                vouch(for: company.id, Passage(code.passage.field, 0..<0))
            }
        }
        let nameEnds = Set(codes.map { NameEnd(field: $0.passage.field, offset: $0.nameEnd) })
        for match in standing where match.kind == .company && match.patterns.count == 1 {
            if nameEnds.contains(NameEnd(field: match.passage.field, offset: match.passage.range.upperBound)) {
                vouch(for: lexicon.companies[match.patterns[0].row].id, match.passage)
            }
        }
    }

    private struct NameEnd: Hashable {
        var field: Passage.Field
        var offset: Int
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
        return Self.joints.contains { gap.elementsEqual($0.utf8) }
    }

    private static let joints = [", ", " et ", " ou ", " et d'", " et d’", " et de ", ", d'", ", d’", ", de "]

    mutating func vouch(for id: String, _ passage: Passage) {
        if let known = vouched[id], known < passage { return }
        vouched[id] = passage
    }

    /// True when the words around a name that is also a word show that the company is meant.
    func hasBusinessCue(_ passage: Passage) -> Bool {
        guard let words = fields[passage.field], !hasCue(BusinessCues.titles, before: passage, within: 1) else {
            return false
        }
        if hasCue(BusinessCues.before, before: passage, within: 2)
            || hasCue(Demonyms.folded, before: passage, within: 1)
        {
            return true
        }
        guard let next = words.word(after: passage.range.upperBound) else { return false }
        let verb = words.folded(next)
        guard ["a", "ont", "avait", "avaient"].contains(verb) else { return BusinessCues.verbs.contains(verb) }
        guard let participle = words.word(after: next.upperBound).map(words.folded) else { return false }
        return BusinessCues.participles.contains(participle)
    }

    private static let countries: [String: String] = {
        let rows = """
            US americain americaine; DE allemand allemande; CH suisse; DK danois danoise; FR francais francaise; GB britannique;
            JP japonais japonaise; BE belge; NL neerlandais neerlandaise; IE irlandais irlandaise; SE suedois suedoise;
            CN chinois chinoise; IL israelien israelienne; KR coreen coreenne sud-coreen sud-coreenne; IN indien indienne;
            IT italien italienne; ES espagnol espagnole; NO norvegien norvegienne; FI finlandais finlandaise; CA canadien canadienne;
            AU australien australienne; BR bresilien bresilienne; MX mexicain mexicaine; AT autrichien autrichienne;
            PT portugais portugaise; PL polonais polonaise; TW taiwanais taiwanaise; LU luxembourgeois luxembourgeoise;
            TR turc turque; SG singapourien singapourienne; SA saoudien saoudienne; AE emirati emiratie; RU russe; GR grec grecque;
            HU hongrois hongroise; CZ tcheque
            """
        var countries: [String: String] = [:]
        for row in rows.split(separator: ";") {
            let words = row.split(whereSeparator: \.isWhitespace).map(String.init)
            for word in words.dropFirst() { countries[word] = words[0] }
        }
        return countries
    }()

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
