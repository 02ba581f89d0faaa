/// Finds the people of a story: those of the lexicon, and "Prénom Nom" beside a role or a verb of speech.
struct PersonReader {
    private let lexicon: Lexicon
    private let texts: [FieldText]
    private let matches: [NameMatch]
    private let annotations: Annotations

    init(_ lexicon: Lexicon, texts: [FieldText], matches: [NameMatch], annotations: Annotations) {
        self.lexicon = lexicon
        self.texts = texts
        self.matches = matches
        self.annotations = annotations
    }

    func people() -> [PersonAnnotation] {
        var found: [String: PersonAnnotation] = [:]
        for match in matches where match.kind == .person {
            let row = lexicon.people[match.patterns[0].row]
            guard let text = texts.first(where: { $0.field == match.passage.field }) else { continue }
            let person = PersonAnnotation(id: row.id, name: row.name, organisation: row.organisation, mentions: [])
            found[row.id, default: person].mentions.append(text.mention(match.passage.range))
        }
        let claims = Claims(claimed)
        for text in texts {
            for candidate in NameCandidate.all(in: text)
            where !claims.contains(text.field, candidate.range) || isPerson(candidate.range, text.field) {
                add(candidate, in: text, to: &found)
            }
        }
        return found.values.sorted {
            ($0.mentions.first?.passage ?? Passage(.headline, 0..<0))
                < ($1.mentions.first?.passage ?? Passage(.headline, 0..<0))
        }
    }

    /// What other annotations cover: no person is discovered there.
    private var claimed: [Passage] {
        (annotations.companies + annotations.products + annotations.conferences + annotations.institutions).flatMap {
            $0.mentions.map(\.passage)
        }
            + matches.filter { $0.kind == .person }.map(\.passage)
    }

    private func isPerson(_ range: Range<Int>, _ field: Passage.Field) -> Bool {
        matches.contains { $0.kind == .person && $0.passage.field == field && $0.passage.range == range }
    }

    private func add(_ candidate: NameCandidate, in text: FieldText, to found: inout [String: PersonAnnotation]) {
        let mention = text.mention(candidate.range)
        let known = found.values.first { $0.mentions.contains { $0.passage == mention.passage } }
        let id = known?.id ?? EntityID.slug(mention.text)
        guard !id.isEmpty, known != nil || lexicon.company(id) == nil else { return }
        var person = found[id] ?? PersonAnnotation(id: id, name: mention.text, isDiscovered: true, mentions: [])
        if !person.mentions.contains(mention) { person.mentions.append(mention) }
        if person.role == nil, let role = candidate.role {
            person.role = text.mention(role)
            person.organisation = organisation(in: role, text.field) ?? person.organisation
        }
        person.mentions.sort { $0.passage < $1.passage }
        found[id] = person
    }

    /// The first company or institution that the wording of a role names.
    private func organisation(in role: Range<Int>, _ field: Passage.Field) -> String? {
        let inside = (annotations.companies + annotations.institutions).flatMap { entity in
            entity.mentions.filter { $0.passage.field == field && role.overlaps($0.passage.range) }.map {
                (entity.id, $0.passage)
            }
        }
        return inside.min { $0.1 < $1.1 }?.0
    }
}
