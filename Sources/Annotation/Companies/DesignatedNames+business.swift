/// Names that are firms' by what is told of their business: staff, accounts, plants, insolvency, ratings.
extension DesignatedNames {
    /// "X emploie 300 salariés", "X va ouvrir une usine", "X est en liquidation judiciaire", "X : bénéfice en hausse".
    func doesBusiness(_ run: Range<Int>) -> Bool {
        guard mayBeFirm(run) else { return false }
        switch text.word(run.upperBound) {
        case ":": return isHeadedByAccounts(run) || isToldOf(run)
        case ",": return isDescribedAsFirm(run.upperBound + 1)
        default: break
        }
        let index = verb(behind: run.upperBound)
        if let objects = BusinessWords.objects[text.word(index)] {
            return (index + 1...index + 5).contains { position in
                objects.contains(text.word(position))
                    || objects.contains("million") && text.lexeme(position).scale != nil
            }
        }
        return isInsolvent(run.upperBound) || isRecommending(run.upperBound)
    }

    /// Where the verb stands: "X va ouvrir", "X vient d'ouvrir", "X (affrètement maritime) supprime".
    private func verb(behind end: Int) -> Int {
        var index = end
        if text.word(index) == "(", text[index + 1].casing == .lower, text[index + 1].isWord,
            let closing = (index + 1..<index + 6).first(where: { text.word($0) == ")" })
        {
            index = closing + 1
        }
        if text.word(index) == "vient", ["de", "d"].contains(text.word(index + 1)) { return index + 2 }
        let start = index
        while index < start + 2, BusinessWords.auxiliaries.contains(text.word(index)) { index += 1 }
        return index
    }

    /// "X : chiffre d'affaires en hausse", at the front of a headline or a line.
    private func isHeadedByAccounts(_ run: Range<Int>) -> Bool {
        run.lowerBound == text.sentence(around: run.lowerBound).lowerBound
            && (run.upperBound + 1...run.upperBound + 4).contains { BusinessWords.accounts.contains(text.word($0)) }
    }

    /// "● X : 2,4 M€ auprès de Y", "X : la medtech nantaise récolte": an item of a digest.
    private func isToldOf(_ run: Range<Int>) -> Bool {
        let start = text.sentence(around: run.lowerBound).lowerBound
        guard run.lowerBound == start || run.lowerBound == start + 1 && text[start].kind == .mark else { return false }
        let next = run.upperBound + 1
        if text[next].kind == .number {
            return (next + 1...next + 6).contains { BusinessWords.raised.contains(text.word($0)) }
        }
        return ["la", "le", "l", "une", "un"].contains(text.word(next)) && isDesignator(next + 1)
            && text[next + 1].casing == .lower
            && (isAdjective(text[next + 2])
                || ["societe", "groupe"].contains(text.word(next + 1)) && text[next + 2].casing == .lower)
    }

    /// "X, qui emploie 200 personnes", "X, dont le siège est à".
    private func isDescribedAsFirm(_ index: Int) -> Bool {
        switch text.word(index) {
        case "qui": BusinessWords.employing.contains(text.word(index + 1))
        case "dont": (index + 1...index + 2).contains { BusinessWords.possessions.contains(text.word($0)) }
        default: false
        }
    }

    /// "est en liquidation judiciaire", "a été placée en redressement".
    private func isInsolvent(_ end: Int) -> Bool {
        if text.word(end) == "en" { return BusinessWords.insolvency.contains(text.word(end + 1)) }
        return (end...end + 3).contains { index in
            text.word(index) == "en" && BusinessWords.insolvency.contains(text.word(index + 1))
        } && ["est", "a", "sera", "etait", "ont", "placee", "place", "mis", "mise"].contains(text.word(end))
    }

    /// "X reste à l'achat", "X est neutre".
    private func isRecommending(_ end: Int) -> Bool {
        guard ["reste", "passe", "est", "etait", "demeure"].contains(text.word(end)) else { return false }
        if ["acheteur", "vendeur", "neutre"].contains(text.word(end + 1)) { return true }
        return text.word(end + 1) == "a" && (end + 2...end + 3).contains { ["achat", "vente"].contains(text.word($0)) }
    }

    /// "le chiffre d'affaires de X", "l'OPA sur X", "la fusion entre X et Y", "auprès de X".
    mutating func readPossession(at index: Int) {
        switch PossessionCue.of(text.word(index)) {
        case nil: break
        case .owned: readFirms(after: index, by: ["de", "d"])
        case .half(let other):
            // "aux commandes de X", "le carnet de commandes de X"
            let leads = text.word(index) == "commandes" && text.word(index - 1) == "aux"
            if leads || text.word(index - 2) == other { readFirms(after: index, by: ["de", "d"]) }
        case .near(let others, let count):
            if isNear(index, others, within: count) { readFirms(after: index, by: ["de", "d"]) }
        case .bid:
            readFirms(after: index, by: ["de", "d", "sur"])
            if text.word(index + 1) == "de", let bidder = run(at: index + 2) {
                readFirms(after: bidder.upperBound - 1, by: ["sur"])
            }
        case .customers: readCustomers(at: index + 1)
        case .hand:
            if text.word(index - 1) == "la" { readFirms(after: index, by: ["sur"]) }
        case .race: readFirms(after: index, by: ["pour"])
        case .union: readFirms(after: index, by: ["entre"])
        case .shares: readSeries(at: index + 1)
        case .table:
            if isNear(index, ["table"]) { readSeries(at: index + 1) }
        }
    }

    func isNear(_ index: Int, _ words: Set<Word>, within count: Int = 4) -> Bool {
        let start = max(text.sentence(around: index).lowerBound, index - count)
        return start < index && (start..<index).contains { words.contains(text.word($0)) }
    }

    private mutating func readFirms(after index: Int, by links: Set<Word>) {
        guard links.contains(text.word(index + 1)), let run = run(at: index + 2), mayBeFirm(run) else { return }
        readLinked(after: index, by: links)
    }

    /// "X, Y et Z" right at an index.
    mutating func readSeries(at start: Int) {
        guard var run = run(at: start), mayBeFirm(run) else { return }
        keep(run)
        while text.word(run.upperBound) == "," || text.word(run.upperBound) == "et",
            let next = self.run(at: run.upperBound + 1), mayBeFirm(next)
        {
            keep(next)
            run = next
        }
    }

    /// "compte X et Y parmi ses clients".
    private mutating func readCustomers(at start: Int) {
        guard var run = run(at: start) else { return }
        while text.word(run.upperBound) == "," || text.word(run.upperBound) == "et",
            let next = self.run(at: run.upperBound + 1)
        {
            run = next
        }
        if text.word(run.upperBound) == "parmi" || text.word(run.upperBound) == "pour" { readSeries(at: start) }
    }

    /// No person, no acronym (a public body, more often than not), no name behind an article or a title.
    func mayBeFirm(_ run: Range<Int>) -> Bool { !isArticle(run.lowerBound - 1) && hasFirmsForm(run) }

    /// The same of a name behind "à".
    func hasFirmsForm(_ run: Range<Int>) -> Bool {
        let first = text[run.lowerBound]
        return !isPersonal(run)
            && !(run.count == 1 && first.casing == .upper && first.range.count < 6)
            && !BusinessWords.publicHeads.contains(first.word)
            && !BusinessWords.titles.contains(text.word(run.lowerBound - 1))
            && text[run.lowerBound - 1].kind != .number
    }
}
