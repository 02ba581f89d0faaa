/// Finds the people of a story: those of the lexicon, and "Prénom Nom" beside a role or a verb of speech.
struct PersonReader {
    private let lexicon: Lexicon
    private let texts: [FieldText]
    /// The matches of people.
    private let matches: [NameMatch]
    private let codes: [Passage.Field: [Range<Int>]]
    /// What other annotations cover: no person is discovered there.
    private let claims: Claims
    private let organisations: Workplaces
    private let companies: Workplaces
    /// The company that is named most often, the first of those that are.
    private let mainCompany: String?
    private var found: [String: PersonAnnotation] = [:]
    /// The person that a passage names.
    private var ids: [Passage: String] = [:]

    /// No story names more people that are new to the lexicon; a hostile text may.
    private static let mostDiscovered = 256

    init(
        _ lexicon: Lexicon, texts: [FieldText], matches: [NameMatch], codes: [CodeMention], annotations: Annotations
    ) {
        self.lexicon = lexicon
        self.texts = texts
        self.matches = matches
        self.codes = Dictionary(grouping: codes.map(\.passage), by: \.field).mapValues { passages in
            passages.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        }
        let entities = annotations.companies + annotations.products + annotations.conferences
        claims = Claims((entities + annotations.institutions).flatMap { $0.mentions.map(\.passage) })
        companies = Workplaces(annotations.companies)
        let most = annotations.companies.map(\.mentions.count).max()
        mainCompany = annotations.companies.first { $0.mentions.count == most }?.id
        organisations = Workplaces(annotations.companies + annotations.institutions)
    }

    /// The people in the order of their first mentions.
    mutating func people() -> [PersonAnnotation] {
        let byField = Dictionary(texts.map { ($0.field, $0) }) { first, _ in first }
        for match in matches {
            let row = lexicon.people[match.patterns[0].row]
            guard let text = byField[match.passage.field] else { continue }
            let person = PersonAnnotation(id: row.id, name: row.name, organisation: row.organisation, mentions: [])
            found[row.id, default: person].mentions.append(text.mention(match.passage.range))
            ids[match.passage] = row.id
        }
        for text in texts {
            let candidates = NameCandidate.all(in: text, codes: codes[text.field] ?? []) {
                claims.contains(text.field, $0)
            }
            for candidate in candidates { add(candidate, in: text) }
        }
        return found.values
            .map { person in
                var person = person
                person.mentions.sort { $0.passage < $1.passage }
                return person
            }
            .sorted {
                ($0.mentions.first?.passage ?? Passage(.headline, 0..<0), $0.id)
                    < ($1.mentions.first?.passage ?? Passage(.headline, 0..<0), $1.id)
            }
    }

    private mutating func add(_ candidate: NameCandidate, in text: FieldText) {
        let mention = text.mention(candidate.range)
        let known = ids[mention.passage]
        let id = known ?? EntityID.slug(mention.text)
        guard !id.isEmpty, known != nil || lexicon.company(id) == nil,
            found[id] != nil || found.count < Self.mostDiscovered
        else { return }
        var person =
            found.removeValue(forKey: id)
            ?? PersonAnnotation(id: id, name: mention.text, isDiscovered: true, mentions: [])
        if ids.updateValue(id, forKey: mention.passage) == nil { person.mentions.append(mention) }
        if person.role == nil, let role = candidate.role {
            person.role = text.mention(role)
            person.organisation =
                organisations.first(in: Passage(text.field, role)) ?? organisations.of(candidate.range, in: text)
                ?? person.organisation ?? ownCompany(of: role, text)
        } else if person.organisation == nil {
            person.organisation = organisations.of(candidate.range, in: text)
        }
        found[id] = person
    }

    /// For a leader whose role names nobody, "son directeur général": the company that the sentence named last, or else the one
    /// of which the article speaks most.
    private func ownCompany(of role: Range<Int>, _ text: FieldText) -> String? {
        let words = FieldWords(bytes: text.bytes)
        let wording = words.folded(role)
        let head = wording.prefix { $0 != " " && $0 != "\u{A0}" }
        let isOwn =
            words.word(before: role.lowerBound).map { ["son", "sa", "leur"].contains(words.folded($0)) } ?? false
        guard RoleWords.leaders.contains(String(head)), isOwn || !namesAnother(wording, words, role) else { return nil }
        return companies.last(before: role.lowerBound, in: text, ofSentence: isOwn) ?? mainCompany
    }

    private static let otherHouses = [
        "universit", "institut", "hopital", "agence", "ministere", "association", "fondation", "ecole", "centre",
    ]

    /// Whether a role goes on with a name or with somebody else's house: "de l'université", "de Gustave Roussy".
    private func namesAnother(_ wording: String, _ words: FieldWords, _ role: Range<Int>) -> Bool {
        if Self.otherHouses.contains(where: { wording.contains($0) }) { return true }
        return role.dropFirst().contains {
            words.bytes[$0 - 1] == 0x20 && words.isCapital(at: $0) && $0 + 1 < role.upperBound
                && words.isLetterOrDigit(at: $0 + 1) && !words.isCapital(at: $0 + 1)
        }
    }
}
