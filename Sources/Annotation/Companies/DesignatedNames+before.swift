/// Names that the words before them show to be companies: "la biotech X", "le rachat de X", "les analystes de X et Y".
extension DesignatedNames {
    mutating func readCue(at index: Int) {
        let word = text.word(index)
        guard text[index].isWord || word == "%", CompanyWords.cues.contains(word) else { return }
        if isDesignator(index) { readNames(after: index) }
        if word == "chez" {
            if let run = run(at: index + 1), !isPersonal(run) { keep(run) }
        } else if CompanyWords.relations.contains(word) || CompanyWords.judges.contains(word) || isOffice(index)
            || word == "tete" && text.word(index - 1) == "la" && text[index - 2].isAccented
        {
            readLinked(after: index, by: ["de", "d", "chez"])
        } else if word == "%", isStake(index) {
            readLinked(after: index, by: ["de", "d"])
        } else if CompanyWords.agreements.contains(word) {
            readLinked(after: index, by: ["avec"])
        } else if CompanyWords.stakes.contains(word) {
            readLinked(after: index, by: ["dans"])
        } else if CompanyWords.passives.contains(word.singular) {
            if CompanyWords.ofAnyone.contains(word.singular), let run = run(at: index + 2), isLikeFullName(run) {
                return
            }
            readLinked(after: index, by: ["par"])
        } else if CompanyWords.handedOver.contains(word.singular) {
            readLinked(after: index, by: ["a"])
        } else if CompanyWords.buying.contains(word) || word == "offre" && text.word(index - 1) == "s"
            || word == "titre" && text.word(index - 1) == "le" || word == "action" && text.word(index - 1) == "l"
        {
            if let run = run(at: index + 1) { keep(run) }
        }
    }

    /// "les analystes de X et de Y", "la filiale de X", "un partenariat avec X", "mené par X et Y".
    mutating func readLinked(after index: Int, by links: Set<Word>) {
        var link = index + 1
        if CompanyWords.adverbs.contains(text.word(link)) { link += 1 }
        while links.contains(text.word(link)), !text[link + 1].isElided, let run = run(at: link + 1),
            run.count == 1 || !FirstNames.contains(text.word(run.lowerBound))
        {
            keep(run)
            for other in series(behind: run) { keep(other) }
            guard text.word(run.upperBound) == "et" || text.word(run.upperBound) == "," else { return }
            // The link word may be said once for a list that "et" closes.
            link =
                run.upperBound
                + (links.contains(text.word(run.upperBound + 1)) || text.word(run.upperBound) == "," ? 1 : 0)
            if text.word(link) == "et", let last = self.run(at: link + 1) {
                keep(last)
                return
            }
        }
    }

    /// "l'achat de 30 % de X", "détient 30 % de X".
    private func isStake(_ percent: Int) -> Bool {
        (max(0, percent - 5)..<percent).contains { CompanyWords.owning.contains(text.word($0)) }
    }

    /// "par X, Y et Z": the names behind the first one, when "et" closes the list.
    private func series(behind first: Range<Int>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var end = first.upperBound
        while text.word(end) == "," || text.word(end) == "et", let next = run(at: end + 1), !isPersonal(next) {
            names.append(next)
            if text.word(end) == "et" { return names }
            end = next.upperBound
        }
        return []
    }

    /// Two words, of which none is a firm's.
    private func isLikeFullName(_ run: Range<Int>) -> Bool {
        run.count == 2 && !endsLikeCompany(run) && run.allSatisfy { text[$0].casing == .capitalised }
    }

    /// "directrice financière", "directeur général".
    func isOffice(_ index: Int) -> Bool {
        CompanyWords.offices.contains(text.word(index))
            && (["directeur", "directrice"].contains(text.word(index - 1))
                || CompanyWords.offices.contains(text.word(index - 1)))
    }

    /// A noun for a company; `start-up`, `scale-up` and `jeune pousse` are known by their last word.
    func isDesignator(_ index: Int) -> Bool {
        let word = text.word(index)
        if word == "off" { return text[index].gap == .hyphen && text.word(index - 1) == "spin" }
        if word == "numero" { return ["un", "deux", "trois", "1", "2", "3"].contains(text.word(index + 1)) }
        if word == "agence" {
            return CompanyWords.agencyTrades.contains(text.word(index + 2))
                || Demonyms.words.contains(text.word(index + 1))
        }
        if word == "office" { return text.word(index - 1) == "family" }
        if word == "up" || word == "ups" {
            return text[index].gap == .hyphen && (text.word(index - 1) == "start" || text.word(index - 1) == "scale")
        }
        // "le véhicule d'investissement X", "la maison de ventes X"
        if word == "investissement" { return text.word(index - 2) == "vehicule" }
        if word == "ventes" { return text.word(index - 2) == "maison" }
        if word == "pousse" || word == "pousses" { return text.word(index - 1).hasPrefix("jeune") }
        return CompanyWords.designators.contains(word) || CompanyWords.designators.contains(word.singular)
    }

    mutating func readNames(after designator: Int) {
        if let run = namedLater(designator) { return keep(run) }
        guard let start = nameStart(after: designator), let first = run(at: start), isCompany(first, designator) else {
            return
        }
        // "La Banque Populaire Val de France": the capital makes the noun a part of the name.
        let isPart =
            first.lowerBound == designator + 1 && text[designator].casing == .capitalised
            && CompanyWords.partsOfNames.contains(text.word(designator))
            && text.sentence(around: designator).lowerBound < designator
        keep(isPart ? designator..<first.upperBound : first)
        guard isPlural(designator) else { return }
        var end = first.upperBound
        while text.word(end) == "," || text.word(end) == "et", let next = run(at: end + 1) {
            keep(next)
            end = next.upperBound
        }
    }

    /// "un équipementier isérois, X." and "une PME saxonne, X, a gagné": the name follows as an apposition.
    private func namedLater(_ designator: Int) -> Range<Int>? {
        let introducing: Set<Word> = ["un", "une", "son", "sa", "leur"]
        guard
            text.word(designator) == "numero"
                || (max(0, designator - 3)..<designator).contains(where: { introducing.contains(text.word($0)) })
        else { return nil }
        var comma = nameless(designator + 1)
        while isAdjective(text[comma]) { comma += 1 }
        if ["de", "d", "du", "des"].contains(text.word(comma)), let next = afterNoun(comma) { comma = next }
        guard text.word(comma) == ",", let run = run(at: comma + 1), !isPersonal(run), isCompany(run, designator),
            [",", ".", ";", ")"].contains(text.word(run.upperBound))
        else { return nil }
        return run
    }

    /// Behind the figure of "le numéro deux".
    private func nameless(_ index: Int) -> Int { text.word(index - 1) == "numero" ? index + 1 : index }

    func isPlural(_ designator: Int) -> Bool {
        let word = text.word(designator)
        if word == "fonds" {
            return ["les", "des", "aux", "deux", "trois", "plusieurs"].contains(text.word(designator - 1))
        }
        return word.hasSuffix("s") || word == "ups" || word == "pme"
    }

    /// Where the name begins after a designator, its adjectives and what it makes: "le fabricant danois de puces X".
    func nameStart(after designator: Int) -> Int? {
        var index = nameless(designator + 1)
        while index < designator + 9 {
            let token = text[index]
            if token.kind == .mark {
                guard ["«", "\"", "“"].contains(token.word) else { return nil }
                return index + 1
            }
            if !token.isElided, run(at: index) != nil { return index }
            if token.word == "de", let next = behindPlace(index + 1) { return next }
            // "la société de recherche sous contrat X"
            if token.word == "sous", text.word(index + 1) == "contrat" {
                index += 2
                continue
            }
            if isAdjective(token) {
                index += 1
            } else if ["de", "d", "du", "des"].contains(token.word), let next = afterNoun(index) {
                index = next
            } else {
                return nil
            }
        }
        return nil
    }

    /// Behind "Cambridge" in "la biotech de Cambridge Cerevane".
    private func behindPlace(_ index: Int) -> Int? {
        guard text[index].isWord, text[index].casing == .capitalised, isPlace(index..<index + 1),
            text[index + 1].gap == .space, text[index + 1].casing == .capitalised
        else { return nil }
        return index + 1
    }

    /// "la banque Mondiale", "la Société Européenne de Cardiologie".
    func isTitle(_ index: Int) -> Bool {
        let word = text.word(index)
        if CompanyWords.adjectives.contains(word) { return true }
        return ["de", "des", "d", "du"].contains(text.word(index + 1))
            && ((CompanyWords.placeEndings + ["ale"]).contains { word.hasSuffix($0) })
    }

    func isAdjective(_ token: Token) -> Bool {
        guard token.isWord, token.casing == .lower, !CompanyWords.noAdjectives.contains(token.word) else {
            return false
        }
        if CompanyWords.participles.contains(token.word), !token.isAccented { return false }
        return CompanyWords.adjectives.contains(token.word) || Demonyms.words.contains(token.word)
            || token.word.count > 4 && CompanyWords.placeEndings.contains { token.word.hasSuffix($0) }
    }

    static let acronyms: Set<Word> = ["ia", "adn", "arn", "arnm"]

    /// Groups of people: "le groupe de travail X", "le groupe de hackers X".
    private static let ofOthers: Set<Word> = [
        "travail", "experts", "pression", "reflexion", "contact", "rancongiciel", "hackers", "pirates",
        "cybercriminels", "rock",
        "rap", "musique", "presse",
    ]

    /// Behind "de puces", "du séquençage", "de l'IA".
    func afterNoun(_ link: Int) -> Int? {
        var index = link + 1
        let hasArticle = ["la", "l", "le", "les"].contains(text.word(index))
        if hasArticle { index += 1 }
        let noun = text[index]
        guard noun.isWord, noun.casing == .lower || Self.acronyms.contains(noun.word) else { return nil }
        if Self.ofOthers.contains(noun.word) { return nil }
        let names = hasArticle || text.word(link) == "du"
        if names, CompanyWords.thingsWithNames.contains(noun.word) { return nil }
        // "de porte-voitures"
        while text[index + 1].gap == .hyphen, text[index + 1].isWord, text[index + 1].casing == .lower { index += 1 }
        return index + 1
    }

    /// "la compagnie nationale X" and "associée du cabinet X", but not "le cabinet Barnier".
    private func isFirm(_ run: Range<Int>, _ designator: Int) -> Bool {
        switch text.word(designator) {
        case "compagnie": run.lowerBound > designator + 1
        case "cabinet":
            (max(0, designator - 6)..<designator).contains { CompanyWords.lawyers.contains(text.word($0)) }
                || run.lowerBound > designator + 1
        default: false
        }
    }

    private static let publicBodies: Set<Word> = [
        "universite", "cnrs", "inserm", "institut", "inria", "cea", "chu", "ecole",
    ]

    /// A name of a company, not of a person, a public laboratory or a programme.
    func isCompany(_ run: Range<Int>, _ designator: Int) -> Bool {
        let word = text.word(designator)
        if run.count > 1, FirstNames.contains(text.word(run.lowerBound)),
            CompanyWords.ofPeopleToo.contains(word) || word.hasPrefix("laboratoire")
        {
            return false
        }
        if CompanyWords.needingTwoWords.contains(word), run.count == 1, !isFirm(run, designator) { return false }
        if run.count == 1, isTitle(run.lowerBound) { return false }
        // "l'association d'actionnaires X"
        if (max(0, designator - 2)..<designator).contains(where: { CompanyWords.others.contains(text.word($0)) }) {
            return false
        }
        if word.hasPrefix("labo") {
            if run.count == 1, text[run.lowerBound].casing == .upper { return false }
            var next = run.upperBound
            while ["de", "du", "l", "la", "d"].contains(text.word(next)) { next += 1 }
            return !Self.publicBodies.contains(text.word(next))
        }
        return true
    }
}
