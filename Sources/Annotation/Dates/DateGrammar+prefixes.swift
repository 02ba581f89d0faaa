extension DateGrammar {
    /// What begins with a preposition that changes the meaning: `depuis 2019`, `d'ici fin 2028`, `il y a deux ans`.
    func prefixed(at index: Int) -> DateParse? {
        switch text.word(index) {
        case "depuis": since(at: index + 1)
        case "d": text.word(index + 1) == "ici" ? untilBy(at: index + 2) : fromTo(at: index)
        case "avant": before(at: index + 1)
        case "jusqu", "jusque": upTo(at: index + 1)
        case "au" where text.word(index + 1) == "dela": beyond(at: index + 2)
        case "a": afterA(at: index)
        case "apres": after(at: index + 1)
        case "il" where text.word(index + 1) == "y" && text.word(index + 2) == "a": ago(at: index + 3)
        case "voila", "voici": ago(at: index + 1)
        case "ca", "cela": text.word(index + 1) == "fait" ? ago(at: index + 2) : nil
        case "dans": within(at: index + 1)
        case "sous": under(at: index + 1)
        case "entre": between(at: index + 1)
        case "de", "du": fromTo(at: index)
        case "en": inPeriod(at: index + 1)
        case "horizon" where text[index].casing != .capitalised: horizon(at: index + 1)
        case "vers": around(at: index + 1)
        case "autour", "alentours": ["de", "du", "d"].contains(text.word(index + 1)) ? around(at: index + 2) : nil
        case "nuit", "soiree": nightOf(at: index)
        default: nil
        }
    }

    /// `vers 2030`, `autour du 15 mars`.
    private func around(at index: Int) -> DateParse? {
        guard let found = operand(at: index), found.expression.isRangeEnd else { return nil }
        if case .modified = found.expression { return found }
        return found.wrapped({ .modified($0, .approximate) }, "around")
    }

    private func since(at index: Int) -> DateParse? {
        var start = index
        if text.word(start) == "deja" { start += 1 }
        if let end = uncounted(at: start) {
            let isCalendar = text.word(start) != "longtemps" && text.word(start) != "peu"
            return isCalendar ? DateParse(.vague(.past), end: end, "since-vague") : nil
        }
        let isApproximate = skipApproximation(&start)
        guard let found = operand(at: start) else { return nil }
        switch found.expression {
        case .duration(var duration, _):
            if isApproximate { duration.isApproximate = true }
            return DateParse(.duration(duration, .past), end: found.end, "since(duration)")
        case .vague, .range, .offset(_, .future, _): return found
        default: return found.wrapped({ .from($0, .past) }, "since")
        }
    }

    /// `d'ici fin 2028`, `d'ici à la fin de l'année`, `d'ici 30 ans`, `d'ici quelques mois`.
    private func untilBy(at index: Int) -> DateParse? {
        var start = index
        if text.word(start) == "a" || text.word(start) == "au" { start += 1 }
        if let end = uncounted(at: start) ?? uncounted(at: skipDeterminers(start).1) {
            return DateParse(.vague(.future), end: end, "by-vague")
        }
        if text.word(start) == "l", text.word(start + 1) == "horizon" { start += 2 }
        guard let found = operand(at: start) else { return nil }
        switch found.expression {
        case .duration(let duration, _):
            return DateParse(
                .until(.offset(duration, .future, isAnchored: false), .future), end: found.end, "by(duration)")
        case .vague: return found
        default: return found.wrapped({ .until($0, .future) }, "by")
        }
    }

    private func before(at index: Int) -> DateParse? {
        guard text.word(index) != "hier", text[index].gap != .hyphen, let found = operand(at: index) else { return nil }
        switch found.expression {
        case .duration(let duration, _):
            guard text.lexeme(index).cardinal != nil || text[index].kind == .number else { return found }
            return DateParse(
                .until(.offset(duration, .future, isAnchored: false), .future), end: found.end, "before(duration)")
        case .vague, .range: return found
        default: return found.wrapped({ .until($0, nil) }, "before")
        }
    }

    /// `jusqu'à mars`, `jusqu'en 2030`, `jusqu'au 15 mai`, `jusqu'à la fin de l'année`.
    private func upTo(at index: Int) -> DateParse? {
        guard ["a", "en", "au", "aux", "fin"].contains(text.word(index)) else { return nil }
        let start = text.word(index) == "fin" ? index : index + 1
        guard let found = operand(at: start) else { return nil }
        switch found.expression {
        case .duration, .vague, .range: return found
        default: return found.wrapped({ .until($0, nil) }, "up-to")
        }
    }

    /// `après mars 2027`.
    private func after(at index: Int) -> DateParse? {
        guard text[index].gap != .hyphen, let found = operand(at: index) else { return nil }
        // "après un bon premier trimestre" tells of the quarter itself
        if text.lexeme(index).cardinal == 1 { return found }
        switch found.expression {
        case .year, .month, .quarter, .half, .season, .day, .holiday, .modified:
            return found.wrapped({ .from($0, nil) }, "after")
        default: return found
        }
    }

    /// `au-delà de 2027`, `au-delà du 15 mars`.
    private func beyond(at index: Int) -> DateParse? {
        guard ["de", "d", "du"].contains(text.word(index)) else { return nil }
        return after(at: text.word(index) == "du" ? index : index + 1)
    }

    /// `à partir de mars`, `à compter du 1er juin`, `à l'horizon 2030`, `à la mi-mars`, `à Noël`, `à 17h30 jeudi`.
    private func afterA(at index: Int) -> DateParse? {
        switch text.word(index + 1) {
        case "partir", "compter", "dater":
            guard ["de", "du", "d"].contains(text.word(index + 2)), let found = operand(at: index + 3) else {
                return nil
            }
            if case .duration = found.expression { return found }
            return found.wrapped({ .from($0, nil) }, "from")
        case "l":
            return text.word(index + 2) == "horizon" ? horizon(at: index + 3) : presentOrFuture(at: index + 2)
        default: return nil
        }
    }

    private func presentOrFuture(at index: Int) -> DateParse? {
        if text.word(index) == "avenir" { return DateParse(.vague(.future), end: index + 1, "vague-future") }
        if text.word(index) == "heure", text.word(index + 1) == "actuelle" {
            return DateParse(.vague(.present), end: index + 2, "vague-present")
        }
        return nil
    }

    /// `à l'horizon 2030`, `horizon fin 2027`, `à l'horizon de cinq ans`.
    private func horizon(at index: Int) -> DateParse? {
        var start = index
        if text.word(start) == "de" || text.word(start) == "d" { start += 1 }
        guard let found = operand(at: start) else { return nil }
        if case .duration(let duration, _) = found.expression {
            return DateParse(.offset(duration, .future, isAnchored: false), end: found.end, "horizon")
        }
        return found
    }

    /// `il y a deux ans`, `voilà trois mois`, `il y a une dizaine d'années`, `il y a quelques mois`.
    private func ago(at index: Int) -> DateParse? {
        var start = index
        if text.word(start) == "deja" { start += 1 }
        if let end = uncounted(at: start) { return DateParse(.vague(.past), end: end, "ago-vague") }
        let approximate = skipApproximation(&start)
        guard let (counted, end) = quantity(at: start) else { return nil }
        var duration = counted
        if approximate { duration.isApproximate = true }
        guard !isPlainCount(index, end) else { return nil }
        return DateParse(.offset(duration, .past, isAnchored: false), end: end, "ago")
    }

    /// "Il y a 24 heures dans une journée".
    private func isPlainCount(_ index: Int, _ end: Int) -> Bool {
        text.word(index - 1) == "a" && text.word(end) == "dans" && text.word(end + 1) == "une"
    }

    /// Steps over `environ`, `près de`, `plus de`, `à peine`; true when the count is then an estimate.
    private func skipApproximation(_ start: inout Int) -> Bool {
        switch (text.word(start), text.word(start + 1)) {
        case ("environ", _), ("quelque", _), ("presque", _), ("quasiment", _): start += 1
        case ("pres", "de"), ("pres", "d"), ("a", "peu"): start += 2
        case ("un", "peu") where ["plus", "moins"].contains(text.word(start + 2)): start += 4
        default:
            start += exactness(at: start)
            return false
        }
        if text.word(start) == "pres" { start += 2 }
        return true
    }

    /// The number of words that a count may follow without becoming an estimate: `plus de`, `à peine`, `tout juste`.
    private func exactness(at index: Int) -> Int {
        switch (text.word(index), text.word(index + 1)) {
        case ("plus", "de"), ("plus", "d"), ("moins", "de"), ("moins", "d"), ("a", "peine"), ("tout", "juste"),
            ("au", "moins"):
            2
        case ("exactement", _), ("maintenant", _), ("seulement", _), ("precisement", _),
            ("bientot", _):
            1
        default: 0
        }
    }
}
