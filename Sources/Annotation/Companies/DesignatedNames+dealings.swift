/// Names that are firms' by their dealings with others: clients, offers, suits, plants, lists of exhibitors.
extension DesignatedNames {
    /// "son principal client, X," and "les actions de X ont bondi": what stands behind a word tells a firm.
    mutating func readDealing(at index: Int) {
        switch DealingCue.of(text.word(index)) {
        case nil: break
        case .partner: readApposition(behind: index)
        case .shares: readQuoted(behind: index)
        case .rating: readSold(behind: index) { BusinessWords.rated.contains($0) }
        case .balance: readSold(behind: index) { BusinessWords.amounting.contains($0) }
        case .sale: readSale(at: index)
        case .offer: readOffer(at: index)
        case .plant: readPlant(at: index)
        case .creditors:
            if let run = firm(behind: index) { keep(run) }
        case .listed: readListed(at: index)
        case .consortium:
            if ["reunit", "associe", "rassemble"].contains(text.word(index + 1)) { readSeries(at: index + 2) }
        case .award:
            // Behind "à" a name is a firm's by its form alone.
            if text.word(index + 1) == "a", tellsTender(before: index), let run = run(at: index + 2), hasFirmsForm(run)
            {
                keep(run)
            }
        case .takenOver: readLaterAgent(at: index)
        case .led:
            if text.word(index + 1) == "par", tellsRound(before: index) { readSeries(at: index + 2) }
        case .backed: readBackers(at: index)
        case .shortlisted: readShortlisted(before: index)
        }
    }

    /// "parmi les exposants : X, Y et Z".
    private mutating func readListed(at index: Int) {
        guard text.word(index - 1) == "les" || text.word(index - 1) == "ses", text.word(index - 2) == "parmi",
            text.word(index + 1) == ":" || text.word(index + 1) == ","
        else { return }
        readSeries(at: index + 2)
    }

    /// "X poursuit Y pour contrefaçon", "X accuse Y de concurrence déloyale": both are firms.
    mutating func readSuit(of run: Range<Int>) {
        let verb = text.word(run.upperBound)
        guard ["poursuit", "poursuivait", "assigne", "attaque", "accuse"].contains(verb), mayBeFirm(run),
            let other = self.run(at: run.upperBound + 1), mayBeFirm(other),
            (other.upperBound..<other.upperBound + 7).contains(where: { BusinessWords.wrongs.contains(text.word($0)) })
        else { return }
        keep(run)
        keep(other)
    }

    private mutating func readApposition(behind index: Int) {
        guard ["principal", "premier", "son", "sa", "gros"].contains(text.word(index - 1)),
            text.word(index + 1) == ",", let run = run(at: index + 2), mayBeFirm(run), text.word(run.upperBound) == ","
        else { return }
        keep(run)
    }

    /// "les actions de X ont bondi de 12 %".
    private mutating func readQuoted(behind index: Int) {
        guard let run = firm(behind: index),
            (run.upperBound..<run.upperBound + 3).contains(where: { CompanyWords.moving.contains(text.word($0)) }),
            (run.upperBound..<run.upperBound + 8).contains(where: { text.word($0) == "%" })
        else { return }
        keep(run)
    }

    /// "la note de X a été abaissée", "la dette de X atteint".
    private mutating func readSold(behind index: Int, where tells: (Word) -> Bool) {
        guard let run = firm(behind: index),
            (run.upperBound..<run.upperBound + 3).contains(where: { tells(text.word($0)) })
        else { return }
        keep(run)
    }

    /// "la vente de X à un concurrent".
    private mutating func readSale(at index: Int) {
        guard let run = firm(behind: index),
            ["a", "au"].contains(text.word(run.upperBound))
        else { return }
        let buyer = text.word(run.upperBound) == "au" ? run.upperBound + 1 : run.upperBound + 2
        if isDesignator(buyer) || knownEnds[run.upperBound + 1] != nil { keep(run) }
    }

    /// "l'offre de X sur Y".
    private mutating func readOffer(at index: Int) {
        guard let bidder = firm(behind: index),
            text.word(bidder.upperBound) == "sur", let target = run(at: bidder.upperBound + 1), mayBeFirm(target)
        else { return }
        keep(bidder)
        keep(target)
    }

    /// "l'usine de X à Oyonnax", "l'usine X d'Ambert".
    private mutating func readPlant(at index: Int) {
        let start = ["de", "d"].contains(text.word(index + 1)) ? index + 2 : index + 1
        guard let run = run(at: start), hasFirmsForm(run), !isPlace(run) else { return }
        let link = text.word(run.upperBound)
        let place = text[run.upperBound + 1]
        guard place.casing == .capitalised, place.isWord else { return }
        if link == "a" && start == index + 2 || ["de", "d", "a"].contains(link) && start == index + 1 { keep(run) }
    }

    /// The name behind "de": "les créanciers de X".
    private func firm(behind index: Int) -> Range<Int>? {
        guard ["de", "d"].contains(text.word(index + 1)), let run = run(at: index + 2), mayBeFirm(run) else {
            return nil
        }
        return run
    }

    /// "le marché a été attribué à".
    private func tellsTender(before index: Int) -> Bool {
        isNear(index, ["marche", "contrat", "lot", "appel", "chantier", "concession"], within: 8)
    }

    /// "la levée de fonds a été menée par".
    private func tellsRound(before index: Int) -> Bool {
        isNear(index, ["fonds", "tour", "serie", "capital", "amorcage"], within: 12)
    }

    /// "Rachetée en 2021 par X": the year stands between.
    private mutating func readLaterAgent(at index: Int) {
        guard text.word(index + 1) == "en", text.word(index + 3) == "par" || text.word(index + 4) == "par" else {
            return
        }
        let link = text.word(index + 3) == "par" ? index + 3 : index + 4
        if let run = run(at: link + 1), mayBeFirm(run) { readSeries(at: link + 1) }
    }

    /// "Soutenue par X et Y, la jeune pousse emploie 20 personnes".
    private mutating func readBackers(at index: Int) {
        guard text.word(index + 1) == "par", let first = run(at: index + 2), mayBeFirm(first) else { return }
        let end = text.sentence(around: index).upperBound
        guard
            let comma = (first.upperBound..<max(first.upperBound, min(end, first.upperBound + 8))).last(where: {
                text.word($0) == ","
            }),
            (comma + 2...comma + 3).contains(where: { isDesignator($0) && text[$0].casing == .lower })
        else { return }
        readSeries(at: index + 2)
    }

    /// "X, Y et Z figurent parmi les lauréats".
    private mutating func readShortlisted(before index: Int) {
        let start = text.sentence(around: index).lowerBound
        guard text.word(index + 1) == "parmi", index - start < 20,
            (index + 2...index + 4).contains(where: { BusinessWords.shortlists.contains(text.word($0)) }),
            run(at: start) != nil
        else { return }
        readSeries(at: start)
    }
}
