/// A sentence that may tell an event.
struct EventScene: Sendable {
    let text: TokenText
    /// The tokens of the date.
    let date: Range<Int>
    /// The sentence around it, or the near part of one that no person wrote.
    let sentence: Range<Int>
    /// What of it stands between semicolons: "A a ouvert la voie en 2014 ; B vend des machines".
    let part: Range<Int>
    /// The verb of the date's own clause.
    private let verb: TenseMark?

    /// The triggers of the sentence, each with the number of clauses that begin between it and the date.
    private let triggers: [Placed]

    struct Placed {
        var index: Int
        var trigger: EventTrigger
        var barriers: Int
        var distance: Int
        var isInMainClause: Bool
    }

    /// No sentence that a person wrote is longer; what lies farther away is not read.
    static let reach = 80

    /// A part of a paragraph that happens on a date which stands before it or nowhere: "Mardi : Sanofi réunit ses actionnaires".
    init(text: TokenText, words: EventWords, part: Range<Int>) {
        self.text = text
        date = part.lowerBound..<part.lowerBound
        verb = nil
        sentence = part
        self.part = part
        triggers = Self.triggers(words, in: part, around: date)
    }

    init(text: TokenText, words: EventWords, date: Range<Int>, verb: TenseMark?) {
        self.text = text
        self.date = date
        self.verb = verb
        let whole = text.sentence(around: date.lowerBound)
        let start = max(whole.lowerBound, date.lowerBound - Self.reach)
        sentence = start..<max(min(whole.upperBound, date.upperBound + Self.reach), date.upperBound)
        let previous = (sentence.lowerBound..<date.lowerBound).last { text.word($0) == ";" }
        let next = (date.upperBound..<sentence.upperBound).first { text.word($0) == ";" }
        part = (previous.map { $0 + 1 } ?? sentence.lowerBound)..<(next ?? sentence.upperBound)
        triggers = Self.triggers(words, in: part, around: date)
    }

    /// The kind of event that happens on the date, or nil when none does.
    ///
    /// The nearest trigger counts, with the weightiest of its clause. When all of them only announce, the main clause
    /// or the nearest other one tells what.
    func kind() -> EventAnnotation.Kind? {
        guard let nearest, !isCondition, !isTerm else { return nil }
        if nearest.trigger.isMove { return reasonOfMove(nearest) }
        guard !nearest.trigger.isBackground, !tellsSomethingElse(nearest) else { return nil }
        let inClause = triggers.filter { $0.barriers == 0 }
        if let own = weightiest(withoutPurposes(inClause)) {
            return own == .conference && isWhereSomethingIsSaid(inClause) ? nil : own
        }
        if nearest.trigger.kind != nil { return weightiest(triggers.filter { $0.barriers == nearest.barriers }) }
        if let main = weightiest(triggers.filter(\.isInMainClause)) { return main }
        if let other = triggers.filter({ $0.trigger.kind != nil }).min(by: { $0.distance < $1.distance }) {
            return weightiest([other])
        }
        return nil
    }

    /// What a clause tells without what it is for: `a levé 40 millions pour lancer un essai` is a funding, but
    /// `a signé un accord pour racheter Beta` an acquisition.
    private func withoutPurposes(_ placed: [Placed]) -> [Placed] {
        guard let first = placed.first(where: { $0.trigger.kind != nil }),
            let purpose = (first.index..<sentence.upperBound).first(where: isPurpose)
        else { return placed }
        return placed.filter { other in
            guard other.index > purpose else { return true }
            return other.trigger.kind == .partnership
                || first.trigger.kind == .deal && other.trigger.kind == .acquisition
        }
    }

    private func isPurpose(_ index: Int) -> Bool {
        switch text.word(index) {
        case "pour": text[index + 1].kind != .number && text.lexeme(index + 1).cardinal == nil
        case "afin", "visant", "destine", "destinee", "destines", "destinees", "dedie", "dediee", "permettre": true
        default: false
        }
    }

    /// "a déclaré lundi le PDG lors d'une conférence": where it is said, and no event.
    private func isWhereSomethingIsSaid(_ placed: [Placed]) -> Bool {
        placed.contains { $0.trigger.kind == nil && !$0.trigger.isBackground }
            && placed.contains { conference in
                conference.trigger.kind == .conference
                    && (conference.index - 3..<conference.index).contains {
                        ["lors", "marge", "occasion", "cours"].contains(text.word($0))
                    }
            }
    }

    /// `s'envole de 8 % ce lundi, après avoir dévoilé les résultats d'un essai`: what moved the price.
    private func reasonOfMove(_ move: Placed) -> EventAnnotation.Kind? {
        guard let after = (move.index..<sentence.upperBound).first(where: { text.word($0) == "apres" }) else {
            return nil
        }
        let isTold = text.word(after + 1) == "avoir"
        let kind = weightiest(triggers.filter { $0.index > after && $0.index < after + (isTold ? 14 : 7) })
        return kind == .trial && !isTold ? nil : kind
    }

    /// `Corvane, qui organise des essais, a reconnu vendredi une fuite`: the date's clause has a verb of its own, and
    /// one of both stands in a relative clause.
    private func tellsSomethingElse(_ nearest: Placed) -> Bool {
        guard nearest.barriers > 0, let verb, !date.contains(verb.index) else { return false }
        // "L'essai, entamé en janvier, devait inclure 40 personnes": a participle dates what stands before it.
        if verb.tokens.count == 1, VerbForms.isParticiple(text[verb.index]) { return false }
        let isTrigger = triggers.contains { verb.tokens.contains($0.index) }
        if isTrigger || verb.tokens.contains(where: { EventContext.takesPlace(text.word($0)) }) { return false }
        guard let pronoun = relativePronoun(before: date.lowerBound) else {
            return relativePronoun(before: nearest.index) != nil
        }
        // What the pronoun stands for is near it: "l'acquisition, qui sera réglée en avril".
        return nearest.index > pronoun || nearest.index < pronoun - 6
    }

    /// The pronoun with which the clause of a token begins, when that is a relative one.
    private func relativePronoun(before index: Int) -> Int? {
        var position = index - 1
        while position >= sentence.lowerBound, !EventWords.isBarrier(text.word(position)) { position -= 1 }
        return position >= sentence.lowerBound && ["qui", "que", "qu", "dont"].contains(text.word(position))
            ? position : nil
    }

    /// The token of the trigger nearest to the date.
    var trigger: Int? { nearest?.index }

    /// Whether the date is that of an announcement: "a annoncé mercredi le groupe".
    var announces: Bool {
        guard let nearest else { return false }
        return nearest.trigger.kind == nil && !nearest.trigger.isBackground
            && !triggers.contains { $0.barriers == 0 && $0.trigger.kind != nil }
    }

    /// Whether the date is that of an announcement that says itself what it announces: "a annoncé mardi le départ de".
    var announcesItsObject: Bool {
        triggers.contains { $0.barriers == 0 && $0.trigger.isAnnouncement }
    }

    private var nearest: Placed? { triggers.min { $0.distance < $1.distance } }

    /// "si le budget est voté cet automne".
    private var isCondition: Bool {
        var index = date.lowerBound - 1
        while index >= sentence.lowerBound, !EventWords.isBarrier(text.word(index)) {
            if text.word(index) == "si" { return true }
            index -= 1
        }
        return false
    }

    /// "jusqu'au 15 juillet", "160 emplois d'ici 2028": until when something lasts, or a number is reached.
    private var isTerm: Bool {
        if (date.lowerBound - 1...date.lowerBound).contains(where: { ["jusqu", "jusque"].contains(text.word($0)) }) {
            return true
        }
        return date.contains { text.word($0) == "ici" } && !part.contains { text.word($0).hasPrefix("embauch") }
            && (date.lowerBound - 2..<date.lowerBound).contains {
                ["emplois", "postes", "salaries", "personnes"].contains(text.word($0))
            }
    }

    /// "Les résultats sont attendus à l'automne", without a word of accounts.
    var awaitsResults: Bool {
        let words = sentence.map { text.word($0) }
        return words.contains { ["attendus", "attend", "prevus", "esperes", "connus", "aurons"].contains($0) }
            && !words.contains { ["trimestriels", "semestriels", "annuels", "chiffre", "benefice"].contains($0) }
    }

    /// "au congrès, qui s'est ouvert vendredi": a gathering of many, whoever speaks there.
    var isAtCongress: Bool {
        let words = part.map { text.word($0) }
        return words.contains { ["congres", "salon", "sommet", "forum", "colloque", "symposium"].contains($0) }
            && !words.contains { ["assemblee", "actionnaires", "investisseurs"].contains($0) }
    }

    /// "Les premiers résultats seront présentés lors du congrès, début juin".
    var isAtConference: Bool {
        triggers.contains { $0.trigger.kind == .conference }
            && !sentence.contains { ["essai", "etude", "phase", "clinique", "donnees"].contains(text.word($0)) }
    }

    /// Whether a deal is told as "la transaction", "l'opération": it may be an acquisition that the article told before.
    var tellsTransaction: Bool {
        sentence.contains { Self.transactions.contains(text.word($0)) }
    }

    /// Whether something is published: "a dévoilé ses comptes en mars".
    var publishes: Bool {
        part.contains { place in Self.publishing.contains { text.word(place).hasPrefix($0) } }
    }

    private static let publishing: [Word] = [
        "publi", "devoil", "annonc", "present", "communiq", "relev", "abaiss", "retir", "revis", "averti", "confirm",
    ]

    private static let transactions: Set<Word> = [
        "transaction", "operation", "rachat", "rapprochement", "cloture", "closing", "finalisee", "finaliser",
        "cession", "denouement", "vente",
    ]

    private static func triggers(
        _ words: EventWords, in sentence: Range<Int>, around date: Range<Int>
    ) -> [Placed] {
        func barriers(_ range: Range<Int>) -> Int {
            // "La veille, Nvidia a dévoilé": the comma after a date that opens the sentence parts nothing.
            let holdsOpening = date.lowerBound - sentence.lowerBound <= 3 && range.contains(date.upperBound)
            let opening = holdsOpening ? words.barriers(in: date.upperBound..<date.upperBound + 1) : 0
            return words.barriers(in: range) - opening
        }
        return words.triggers(in: sentence).compactMap { index, trigger in
            guard !date.contains(index) else { return nil }
            let between = index < date.lowerBound ? index..<date.lowerBound : date.upperBound..<index
            let count = barriers(between)
            // A clause that begins in between counts for six words; of two as near, the one on the left is meant.
            let distance = (between.count + 6 * count) * 2 + (index < date.lowerBound ? 0 : 1)
            return Placed(
                index: index, trigger: trigger, barriers: count, distance: distance,
                isInMainClause: barriers(sentence.lowerBound..<index) == 0)
        }
    }
}
