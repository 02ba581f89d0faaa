/// Names that are companies by their last word, by what explains them, or by what they do.
extension DesignatedNames {
    func isNamed(_ run: Range<Int>) -> Bool {
        joinsForces(run) || endsLikeCompany(run) || isExplained(run) || judges(run) || actsLikeCompany(run)
            || tellsOrigin(run) || changesHands(run) || belongs(run)
            || beginsWithDesignator(run.lowerBound) || isListedWithMoney(run) || isFounded(run)
    }

    /// "X et Y s'allient", "X et Y ont signé": either of the two, but not "les organisations X et Y".
    func joinsForces(_ run: Range<Int>) -> Bool {
        if (run.lowerBound - 4..<run.lowerBound).contains(where: { CompanyWords.others.contains(text.word($0)) }) {
            return false
        }
        var end = run.upperBound
        if text.word(end) == "et" {
            guard let other = self.run(at: end + 1) else { return false }
            end = other.upperBound
        } else if text.word(run.lowerBound - 1) != "et" {
            return false
        }
        if text.word(end) == "ont", text.word(end + 1).hasPrefix("annonc"), text.word(end + 2) == "leur" {
            return BusinessWords.unions.contains(text.word(end + 3))
        }
        if text.word(end) == "ont" || text.word(end) == "s" || text.word(end) == "vont" { end += 1 }
        return CompanyWords.joining.contains(text.word(end))
    }

    func endsLikeCompany(_ run: Range<Int>) -> Bool {
        guard run.count > 1, !CompanyWords.generic.contains(text.word(run.lowerBound)) else { return false }
        let last = text[run.upperBound - 1]
        guard last.gap == .space, !CompanyWords.others.contains(text.word(run.lowerBound - 1)) else { return false }
        if CompanyWords.legalForms.contains(last.word) { return last.casing == .upper }
        return CompanyWords.endings.contains(last.word)
    }

    /// "X, start-up grenobloise,", "X, une société de Lyon,", "X, son ancienne filiale," and "X, le fabricant des puces,".
    func isExplained(_ run: Range<Int>) -> Bool {
        guard text.word(run.upperBound) == ",", !(run.count == 1 && text.word(run.lowerBound).hasSuffix("ment")) else {
            return false
        }
        var index = run.upperBound + 1
        let article = text.word(index)
        let isDefinite = article == "le" || article == "la" || article == "l"
        let hasArticle = isDefinite || ["une", "un", "son", "sa", "leur"].contains(article)
        if hasArticle {
            guard
                text.sentence(around: run.lowerBound).lowerBound < run.lowerBound || run.count > 1
                    || isApposition(index)
            else { return false }
            index += 1
        }
        if text.word(index).hasPrefix("jeune") || text.word(index).hasPrefix("ancien") { index += 1 }
        if hasArticle, Self.sizes.contains(text.word(index)) { index += 1 }
        let isRanked = Self.ranks.contains(text.word(index))
        if isRanked { index += 1 }
        if ["start", "scale", "spin", "sous"].contains(text.word(index)) { index += 1 }
        let word = text.word(index)
        return text[index].casing == .lower && isDesignator(index)
            && (!CompanyWords.ofPeopleToo.contains(word) || isRanked && run.count > 1 && !isPersonal(run)
                || isHandedTo(run) || ["son", "sa", "leur"].contains(article) && !isPersonal(run))
            && !CompanyWords.needingTwoWords.contains(word) && (!isDefinite || isDescribed(index + 1))
            && ((word == "filiale" || word == "coentreprise") && text.word(run.lowerBound - 1) != "a"
                || text.word(run.lowerBound - 1) == "dans"
                || isHandedTo(run) || isRecipient(run) || !isBehindPlace(run))
    }

    /// "concédé une licence à X, une jeune société", "le rachat à X, gestionnaire de fonds".
    private func isHandedTo(_ run: Range<Int>) -> Bool {
        let noun = text.word(run.lowerBound - 2)
        return text.word(run.lowerBound - 1) == "a" && (noun == "face" || CompanyWords.handing.contains(noun))
    }

    private static let sizes: Set<Word> = [
        "petit", "petite", "grand", "grande", "gros", "grosse", "discret", "discrete", "autre", "modeste",
    ]

    private static let ranks: Set<Word> = ["premier", "premiere", "deuxieme", "troisieme", "principal", "grand"]

    /// "X, un petit constructeur savoyard, a gagné": a comma closes what explains the name.
    private func isApposition(_ start: Int) -> Bool {
        for index in start..<start + 14 {
            if text.word(index) == "," { return true }
            if ["a", "ont", "est", "sont", "."].contains(text.word(index)), !text[index].isAccented { return false }
        }
        return false
    }

    /// "le fonds du fondateur", "la coentreprise qu'elle partage"; not "mardi, le groupe a annoncé".
    private func isDescribed(_ index: Int) -> Bool {
        ["de", "d", "du", "des", "qui", "que", "qu", "dont", "derriere"].contains(text.word(index))
            || isAdjective(text[index])
    }

    /// "À Lyon, une société": a place, not a company.
    func isBehindPlace(_ run: Range<Int>) -> Bool {
        ["a", "en", "au", "aux", "de", "d", "dans", "pres"].contains(text.word(run.lowerBound - 1))
    }

    /// "X a ramené sa cible", "X réaffirme son conseil".
    func judges(_ run: Range<Int>) -> Bool {
        var index = run.upperBound
        if text.word(index) == "a" { index += 1 }
        // "L'analyste Prénom Nom maintient sa recommandation"
        guard CompanyWords.judging.contains(text.word(index)), !(run.count > 1 && isPersonal(run)) else { return false }
        return (index + 1...index + 3).contains {
            CompanyWords.judgements.contains(text.word($0))
                || text.word($0) == "objectif" && text.word($0 + 2) == "cours"
        }
    }

    /// "X (agents d'IA) : 16 millions de dollars", at the front of a line.
    func isListedWithMoney(_ run: Range<Int>) -> Bool {
        guard text.word(run.upperBound) == "(", run.lowerBound == text.sentence(around: run.lowerBound).lowerBound,
            let close = (run.upperBound + 1..<run.upperBound + 12).first(where: { text.word($0) == ")" })
        else { return false }
        let colon = text.word(close + 1) == ":" || text.word(close + 1) == ","
        return colon
            && (close + 2...close + 5).contains {
                text[$0].kind == .number && text.lexeme($0 + 1).scale != nil
            }
    }

    /// "avait fondé X", "qui a créé X, vendue en 2016".
    func isFounded(_ run: Range<Int>) -> Bool {
        guard !isPersonal(run) else { return false }
        switch text.word(run.lowerBound - 1) {
        case "cofonde", "cofonder": return true
        case "fonde", "cree", "fonder", "creer":
            return text[run.lowerBound - 1].isAccented && text.word(run.upperBound) == ","
                && CompanyWords.handedOver.union(CompanyWords.takenOver).contains(text.word(run.upperBound + 1))
        default: return false
        }
    }

    /// "X (groupe Y)", "X (filiale de Y)", "X (ex-Y)".
    func belongs(_ run: Range<Int>) -> Bool {
        text.word(run.upperBound) == "(" && !isArticle(run.lowerBound - 1)
            && ["groupe", "filiale", "propriete", "ex"].contains(text.word(run.upperBound + 1))
    }

    /// "X a été rachetée par Y", "X a déposé le bilan", "X et Y ont fait faillite".
    func changesHands(_ run: Range<Int>) -> Bool {
        guard !isArticle(run.lowerBound - 1) else { return false }
        var end = run.upperBound
        if text.word(end) == "et", let other = self.run(at: end + 1) { end = other.upperBound }
        guard ["a", "ont", "avait", "avaient", "sera", "seront"].contains(text.word(end)) else { return false }
        var verb = end + 1
        if text.word(verb) == "ete" { verb += 1 }
        if ["depose", "fait"].contains(text.word(verb)) {
            return (verb + 1...verb + 2).contains { ["bilan", "faillite"].contains(text.word($0)) }
        }
        return CompanyWords.takenOver.contains(text.word(verb)) && text.word(verb + 1) == "par"
    }

    /// "X lève 30 millions", "X a racheté Y", "X publie une perte", "X gagne 3 %": an index has an article, a firm none.
    func actsLikeCompany(_ run: Range<Int>) -> Bool {
        guard !["le", "la", "l", "les", "a", "en"].contains(text.word(run.lowerBound - 1)),
            text[run.lowerBound - 1].kind != .number, !isPersonal(run),
            !CompanyWords.others.contains(text.word(run.lowerBound - 1))
        else { return false }
        var index = run.upperBound
        if text.word(index) == "a" || text.word(index) == "s" || text.word(index) == "va" { index += 1 }
        let verb = text.word(index)
        let object = index + 1...index + 4
        if CompanyWords.buying.contains(verb) { return true }
        if CompanyWords.raising.contains(verb) {
            return object.contains { ["millions", "million", "milliard", "levee", "table"].contains(text.word($0)) }
        }
        if CompanyWords.reporting.contains(verb) {
            return object.contains { ["chiffre", "benefice", "perte", "resultats"].contains(text.word($0)) }
        }
        guard CompanyWords.moving.contains(verb), run.count > 1 || text[run.lowerBound].casing != .upper else {
            return false
        }
        return object.dropLast().contains { text[$0].kind == .number && text.word($0 + 1) == "%" }
    }
}
