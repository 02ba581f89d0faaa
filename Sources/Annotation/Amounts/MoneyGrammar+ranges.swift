extension MoneyGrammar {
    /// `entre 10 et 15 millions de dollars`, `de 63 à 63,5 milliards`, `10-15 M€`: what is said once holds for both.
    func range(_ first: Figure) -> [MoneyParse]? {
        guard let connector = connector(first), let second = figure(at: connector.next),
            second.currency != nil || second.scale > 0
        else {
            return nil
        }
        if isYear(first), first.currency == nil, second.scale > 0 { return nil }
        guard let pair = shared(first, second) else { return nil }
        let currency = second.currency ?? first.currency
        guard first.currency == nil || second.currency == nil || first.currency == second.currency else { return nil }
        if connector.isChange || pair.1 < pair.0 { return separate(first, second, pair, currency) }
        let start = connector.opener ?? first.start
        return [
            MoneyParse(
                start: start, end: second.end, value: pair.0, max: pair.1, currency: currency,
                isDoubtful: second.number.isDoubtful, scale: second.scale, rule: "money-range")
        ]
    }

    private func separate(
        _ first: Figure, _ second: Figure, _ pair: (DecimalNumber, DecimalNumber), _ currency: String?
    ) -> [MoneyParse] {
        [
            MoneyParse(
                start: first.start, end: first.end, value: pair.0, currency: currency, scale: second.scale,
                rule: "money-shared"),
            MoneyParse(
                start: second.start, end: second.end, value: pair.1, currency: currency, scale: second.scale,
                rule: "money-shared"),
        ]
    }

    /// Both values, the first with the scale of the second when it has none and stays below it so.
    private func shared(_ first: Figure, _ second: Figure) -> (DecimalNumber, DecimalNumber)? {
        guard let upper = second.value() else { return nil }
        guard first.scale == 0, first.currency == nil || second.scale > 0 else {
            return first.value().map { ($0, upper) }
        }
        if second.divisor > 0 { return (first.number.value.divided(byPowerOfTen: second.divisor), upper) }
        let isThousands = first.number.isPlain && sharesThousands(first.number.value, second)
        guard let scaled = first.value(sharing: isThousands ? 3 : second.scale) else { return nil }
        let isLarge = DecimalNumber(100_000) <= first.number.value
        return isLarge ? first.value().map { ($0, upper) } : (scaled, upper)
    }

    /// `15 à 20 000 euros`: thousands of which the first are not written out.
    private func sharesThousands(_ first: DecimalNumber, _ second: Figure) -> Bool {
        guard second.scale == 0, let least = first.integer, let most = second.number.integer else { return false }
        return most % 1000 == 0 && least >= most / 10_000 && least < most / 1000 && least > 0
    }

    /// What joins two ends, the token where `entre` or `de` stands, and whether it tells a change and no range.
    private func connector(_ first: Figure) -> (next: Int, opener: Int?, isChange: Bool)? {
        let before = text.word(first.start - 1)
        let joint = text.word(first.end)
        if before == "entre" { return joint == "et" ? (first.end + 1, first.start - 1, false) : nil }
        if text[first.end].gap == .hyphen { return (first.end, nil, false) }
        guard joint == "a" || joint == "-" || joint == "ou" && first.currency == nil else { return nil }
        let isOpened = before == "de" || before == "d"
        let isChange = isOpened && ChangeVerbs.precede(first.start - 1, in: text, withSteps: true)
        if !isOpened, first.currency != nil, first.scale == 0, !isSign(first.start) { return nil }
        return (first.end + 1, isOpened ? first.start - 1 : nil, isChange)
    }

    private func isSign(_ index: Int) -> Bool { text[index].kind == .mark }

    /// `2 et 3 milliards d'euros`, `10, 12 et 15 millions de dollars`: figures that share what the last one says.
    func list(_ first: Figure) -> [MoneyParse]? {
        guard first.currency == nil, first.scale == 0, !first.number.isArticle, !isYear(first) else { return nil }
        var figures = [first]
        while figures.count < 8, let last = figures.last, last.currency == nil, last.scale == 0 {
            let joint = text.word(last.end)
            guard joint == "et" || joint == "ou" || joint == ",", let next = figure(at: last.end + 1) else {
                return nil
            }
            if joint == ",", next.currency != nil || next.scale > 0 { return nil }
            figures.append(next)
        }
        guard let last = figures.last, let currency = last.currency, last.scale > 0 else { return nil }
        let sums = figures.dropLast().compactMap { figure in
            figure.value(sharing: last.scale).map {
                MoneyParse(
                    start: figure.start, end: figure.end, value: $0, currency: currency, scale: last.scale,
                    rule: "money-list")
            }
        }
        guard let value = last.value() else { return nil }
        return sums + [
            MoneyParse(
                start: last.start, end: last.end, value: value, currency: currency, scale: last.scale,
                rule: "money-list")
        ]
    }

    private func isYear(_ figure: Figure) -> Bool {
        figure.number.isPlain && figure.number.integer.map { (1800...2199).contains($0) } == true
    }
}
