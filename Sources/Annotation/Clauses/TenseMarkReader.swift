/// Finds the verbs of a text that tell a tense, joined with their auxiliaries.
struct TenseMarkReader: Sendable {
    let text: TokenText

    /// The verb groups in reading order.
    func marks() -> [TenseMark] {
        var marks: [TenseMark] = []
        var index = 0
        while index < text.count {
            if let last = marks.last?.index, isPromised(index, after: last) {
                marks.append(TenseMark(tokens: index..<index + 1, lean: .future))
            }
            guard let form = VerbForms.form(of: text[index]) else {
                index += 1
                continue
            }
            let reading = reading(of: form, at: index)
            if let lean = reading.lean {
                let isSubordinate = form == .infinitive && isPrecededByBefore(index)
                marks.append(TenseMark(tokens: index..<reading.end, lean: lean, isSubordinate: isSubordinate))
            }
            index = reading.end
        }
        return marks
    }

    /// What a verb group tells and the index after it; without a lean it is no verb group after all.
    struct Reading {
        var lean: Lean?
        var end: Int

        init(_ lean: Lean?, end: Int) { (self.lean, self.end) = (lean, end) }
    }

    private func reading(of form: VerbForm, at index: Int) -> Reading {
        switch form {
        case .have:
            if text.word(index + 1) == "lieu" { return Reading(.future, end: index + 2) }
            return participle(after: index).map { Reading(.past, end: $0 + 1) } ?? Reading(nil, end: index + 1)
        case .be: return being(at: index)
        case .past:
            if Self.intended.contains(text.word(index)) { return Reading(.unknown, end: index + 1) }
            guard let end = participle(after: index) else { return Reading(.past, end: index + 1) }
            return Reading(isPlanned(end) ? .unknown : .past, end: end + 1)
        case .future: return future(at: index)
        case .infinitive: return infinitive(at: index)
        case .wouldHave:
            guard let end = participle(after: index) else { return Reading(.future, end: index + 1) }
            return Reading(.past, end: end + 1)
        case .intends: return intending(at: index)
        case .comes:
            guard text.word(index + 1) == "de" || text.word(index + 1) == "d" else {
                return Reading(nil, end: index + 1)
            }
            return Reading(.past, end: index + 2)
        case .plannedParticiple:
            return Reading(wasGivenUp(index) ? .unknown : .future, end: index + 1)
        case .pastParticiple: return Reading(isDecree(index) ? nil : .past, end: index + 1)
        case .scheduled: return Reading(scheduled(at: index), end: index + 1)
        case .present: return Reading(isNoun(index) ? nil : .unknown, end: index + 1)
        }
    }

    /// `l'arrêté qui autorise`: a noun.
    private func isDecree(_ index: Int) -> Bool {
        text.word(index).hasPrefix("arrete")
            && ["l", "un", "cet", "d", "les", "des", "ces", "par"].contains(text.word(index - 1))
    }

    /// `sera annoncé`, `devrait être signé`; but `se seraient rencontrés`, `serait parti` is rumour of the past.
    private func future(at index: Int) -> Reading {
        let isConditional = text.word(index) == "serait" || text.word(index) == "seraient"
        if isConditional, let end = participle(after: index), isReflexive(index) || isMotion(end) {
            return Reading(.past, end: end + 1)
        }
        return Reading(.future, end: (participle(after: index) ?? passive(after: index) ?? index) + 1)
    }

    /// `être annoncé` lies ahead, `avoir annoncé` behind.
    private func infinitive(at index: Int) -> Reading {
        guard let end = participle(after: index) else { return Reading(nil, end: index + 1) }
        let isPast = text.word(index) == "avoir" || text.word(index - 1) == "apres"
        return Reading(isPast ? .past : .future, end: end + 1)
    }

    /// `avant d'être nommé`.
    private func isPrecededByBefore(_ index: Int) -> Bool {
        (text.word(index - 1) == "d" || text.word(index - 1) == "de") && text.word(index - 2) == "avant"
    }

    /// The participle of `devrait être annoncé`.
    private func passive(after index: Int) -> Int? {
        text.word(index + 1) == "etre" ? participle(after: index + 1) : nil
    }

    /// `est entré`, `s'est tenue`: past; `est prévu`: future; `est publié`: told by what it is.
    private func being(at index: Int) -> Reading {
        guard let end = participle(after: index) else { return Reading(nil, end: index + 1) }
        if isPlanned(end) { return Reading(.future, end: end + 1) }
        if isReflexive(index) || isMotion(end) { return Reading(.past, end: end + 1) }
        // "est publié vendredi", but "a été publié" and "sont désormais publiés"
        let isDated = text.lexeme(end + 1).weekday != nil
        return Reading(isDated && isScheduledParticiple(end) ? .future : .unknown, end: end + 1)
    }

    private func isReflexive(_ index: Int) -> Bool { text.word(index - 1) == "s" || text.word(index - 1) == "se" }

    /// `va lancer`, `prévoit de publier`, `compte sur 2027`: the mark stands on the infinitive if there is one near.
    private func intending(at index: Int) -> Reading {
        var position = index + 1
        for _ in 0..<5 where !Infinitives.contains(text[position]) { position += 1 }
        if Infinitives.contains(text[position]),
            VerbForms.form(of: text[position]) == nil || text.word(position) == "etre"
        {
            let following = participle(after: position)
            if text.word(position) == "avoir", let following { return Reading(.past, end: following + 1) }
            return Reading(.future, end: (text.word(position) == "etre" ? following ?? position : position) + 1)
        }
        return Reading(Self.modals.contains(text.word(index)) ? nil : .future, end: index + 1)
    }

    /// Plans of the past, of which the text tells elsewhere whether they came true.
    private static let intended: Set<Word> = [
        "devait", "devaient", "prevoyait", "prevoyaient", "comptait", "comptaient", "esperait", "esperaient",
    ]

    /// Verbs that tell a plan only with an infinitive.
    private static let modals: Set<Word> = [
        "peut", "peuvent", "prepare", "preparent", "compte", "comptent", "doit", "doivent", "va", "vont", "faut",
        "pret", "prete", "prets", "pretes", "pense", "pensent",
    ]

    /// The infinitive of `a promis mardi de lancer`, `s'est engagé à ne pas se retirer`: a plan told in the past.
    private func isPromised(_ index: Int, after verb: Int) -> Bool {
        guard index > verb + 1, index <= verb + 8, Self.promises.contains(text.word(verb)),
            Infinitives.contains(text[index])
        else { return false }
        var position = index - 1
        while Self.pronouns.contains(text.word(position)), position > verb { position -= 1 }
        return ["de", "d", "a"].contains(text.word(position))
    }

    private static let pronouns: Set<Word> = [
        "se", "s", "ne", "n", "pas", "plus", "y", "en", "le", "la", "les", "leur",
    ]

    /// Participles after which an infinitive tells a plan.
    private static let promises: Set<Word> = [
        "prevu", "promis", "engage", "engagee", "engages", "engagees", "convenu",
        "envisage", "projete", "planifie", "programme", "accepte", "ordonne", "jure", "menace",
    ]
}
