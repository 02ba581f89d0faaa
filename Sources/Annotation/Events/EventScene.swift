/// A sentence that may tell an event.
struct EventScene: Sendable {
    let text: TokenText
    let sentence: Range<Int>

    /// No sentence that a person wrote is longer; what lies farther away is not read.
    private static let reach = 120

    /// The kind of event that happens on the date at some tokens, or nil when none does.
    ///
    /// The nearest trigger counts, with the weightiest of its clause. When all of them only announce, the main clause
    /// or the nearest other one tells what.
    func kind(at date: Range<Int>) -> EventAnnotation.Kind? {
        let triggers = triggers(around: date)
        guard let nearest = triggers.min(by: { distance($0.index, date) < distance($1.index, date) }) else {
            return nil
        }
        if nearest.trigger.isBackground { return nil }
        if let own = weightiest(triggers.filter { barriers(between: $0.index, and: date) == 0 }) { return own }
        if nearest.trigger.kind != nil { return weightiest([nearest]) }
        if nearest.index > sentence.lowerBound, let main = weightiest(triggers.filter { isInMainClause($0.index) }) {
            return main
        }
        let telling = triggers.filter { $0.trigger.kind != nil }
        if let other = telling.min(by: { distance($0.index, date) < distance($1.index, date) }) {
            return weightiest([other])
        }
        return nearest.trigger.isSpeech ? nil : .other
    }

    private func weightiest(_ triggers: [(index: Int, trigger: EventTrigger)]) -> EventAnnotation.Kind? {
        triggers.compactMap { kind(of: $0.trigger, at: $0.index) }.min {
            EventTrigger.rank(of: $0) < EventTrigger.rank(of: $1)
        }
    }

    /// Models and software are not published but launched.
    private func kind(of trigger: EventTrigger, at index: Int) -> EventAnnotation.Kind? {
        guard trigger.kind == .publication else { return trigger.kind }
        let objects = index + 1..<min(sentence.upperBound, index + 9)
        if objects.contains(where: { Self.accounts.contains(text.word($0)) }) { return .results }
        return objects.contains { Self.wares.contains(text.word($0)) } ? .launch : .publication
    }

    private static let wares: Set<Word> = [
        "modele", "modeles", "logiciel", "logiciels", "version", "application", "puce", "puces", "outil", "outils",
    ]
    private static let accounts: Set<Word> = ["resultats", "comptes", "benefice", "trimestriels", "semestriels"]

    /// Whether no clause begins between the start of the sentence and a token.
    private func isInMainClause(_ index: Int) -> Bool {
        !(sentence.lowerBound..<index).contains { Self.barriers.contains(text.word($0)) }
    }

    private func triggers(around date: Range<Int>) -> [(index: Int, trigger: EventTrigger)] {
        let reach =
            max(
                sentence.lowerBound, date.lowerBound - Self.reach)..<min(
                sentence.upperBound, date.upperBound + Self.reach)
        return reach.compactMap { index in
            guard text[index].isWord, !date.contains(index), let trigger = EventTrigger.of(text.word(index)),
                isMeant(index)
            else { return nil }
            return (index, trigger)
        }
    }

    /// Words that trigger only in company: `introduction en Bourse`, `feu vert`, `tour de table`, `Phase 3`.
    private func isMeant(_ index: Int) -> Bool {
        switch text.word(index) {
        case "introduction", "introduire", "introduit", "introduite":
            text.word(index + 1) == "en" && text.word(index + 2) == "bourse"
        case "conference", "conferences": text.word(index + 1) != "de" && text.word(index + 1) != "telephonique"
        case "feu": text.word(index + 1) == "vert"
        case "tour": text.word(index + 1) == "de" && text.word(index + 2) == "table"
        case "serie": text[index + 1].casing == .upper && text.word(index + 1).count == 1
        case "phase": text[index + 1].kind == .number || text.word(index + 1).hasSuffix("i")
        case "leve", "leves", "lever", "levent", "levera":
            text[index + 1].kind == .number || text[index + 2].kind == .number || text.lexeme(index + 1).scale != nil
        case "ne", "nee": text[index].isAccented
        case "cree", "creee", "fonde", "fondee": text[index].isAccented
        case "ouvert": text.word(index - 1) != "source"
        case "fonctions": text.word(index - 1) == "ses" || text.word(index - 1) == "leurs"
        case "depart": text.word(index - 1) == "le" || text.word(index - 1) == "son"
        case "ecrit", "ajoute": true
        default: true
        }
    }

    /// How far a trigger stands from a date; a clause that begins between them counts for many words.
    private func distance(_ index: Int, _ date: Range<Int>) -> Int {
        let words = index < date.lowerBound ? date.lowerBound - index : index - date.upperBound + 1
        return words * 2 + barriers(between: index, and: date) * 12 + (index < date.lowerBound ? 0 : 1)
    }

    private func barriers(between index: Int, and date: Range<Int>) -> Int {
        let between = index < date.lowerBound ? index + 1..<date.lowerBound : date.upperBound..<index
        return between.count { Self.barriers.contains(text.word($0)) }
    }

    private static let barriers: Set<Word> = [
        ",", ";", ":", "(", ")", "qui", "que", "qu", "dont", "lorsque", "tandis", "mais",
    ]
}
