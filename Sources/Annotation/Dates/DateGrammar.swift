/// A date expression that was read from a text.
struct DateParse: Sendable {
    var expression: DateExpression
    /// The index after its last token.
    var end: Int
    /// The rule that gave it.
    var rule: String

    init(_ expression: DateExpression, end: Int, _ rule: String) {
        self.expression = expression
        self.end = end
        self.rule = rule
    }

    /// The same reading with something said around it.
    func wrapped(_ wrap: (DateExpression) -> DateExpression, end: Int? = nil, _ prefix: String) -> DateParse {
        DateParse(wrap(expression), end: end ?? self.end, "\(prefix)(\(rule))")
    }
}

/// The grammar of French calendar expressions.
///
/// An expression is a span with perhaps a preposition that changes its meaning (`depuis`, `d'ici`, `avant`). A span is
/// an operand or two with a connector (`de mars à mai`). An operand is a point with perhaps a modifier (`fin mars`).
/// A point is the smallest thing with a value: a day, a month, `l'an dernier`, a duration.
struct DateGrammar: Sendable {
    let text: TokenText

    var numbers: NumberReader { NumberReader(text: text) }

    /// The longest expression that begins at a token.
    func expression(at index: Int) -> DateParse? {
        guard text[index].kind == .number || text.lexeme(index).opensDate || isRoman(index) else { return nil }
        return prefixed(at: index) ?? span(at: index)
    }

    /// An operand, a clock time or a second operand behind it.
    func span(at index: Int) -> DateParse? {
        guard let first = operand(at: index) else { return nil }
        return continued(first) ?? first
    }

    /// A point with perhaps `début`, `fin`, `mi-` before it and a clock time around it.
    func operand(at index: Int) -> DateParse? {
        if let modified = modified(at: index) { return modified }
        return timed(at: index) ?? point(at: index).map { withTime($0) }
    }

    /// The smallest thing with a value.
    func point(at index: Int) -> DateParse? {
        let (determiner, start) = skipDeterminers(index)
        let token = text[start]
        if let found = singlePeriod(at: start) { return found }
        if token.kind == .number || token.lexeme.cardinal != nil || token.lexeme.collective != nil
            || token.lexeme.scale.map({ $0 < 6 }) == true
        {
            if let found = numeric(at: start, determiner) { return found }
        }
        let lexeme = token.lexeme
        if lexeme.opener == .holiday || lexeme.weekday != nil, let found = holiday(at: start) { return found }
        if lexeme.weekday != nil, let found = weekday(at: start, determiner) { return found }
        if lexeme.month != nil, let found = month(at: start, determiner) { return found }
        if lexeme.season != nil, let found = season(at: start, determiner) { return found }
        if lexeme.ordinal != nil, let found = ordinal(at: start, determiner) { return found }
        if lexeme.unit != nil, let found = unit(at: start, determiner) { return found }
        if lexeme.relation != nil, let found = relation(at: start, determiner) { return found }
        if lexeme.opener == .halfYearLetter, let found = code(at: start, determiner) { return found }
        if isRoman(start), let found = romanCentury(at: start) { return found }
        return adverb(at: start, determiner)
    }
}

/// The article before a point, as far as it matters.
enum Determiner: Sendable {
    case none, definite, demonstrative
    /// `des`, `au`, `du`.
    case contracted
}

extension DateGrammar {
    /// Steps over one article or demonstrative.
    func skipDeterminers(_ index: Int) -> (Determiner, Int) {
        switch text.word(index) {
        case "le", "la", "les", "l": (.definite, index + 1)
        case "ce", "cet", "cette", "ces": (.demonstrative, index + 1)
        case "du", "au", "aux": (.contracted, index + 1)
        case "des" where !text[index].isAccented: (.contracted, index + 1)
        default: (.none, index)
        }
    }

    /// A year in four digits that stands alone as a number.
    func yearNumber(at index: Int) -> Int? {
        guard let literal = text[index].number, literal.digitCount == 4, let year = literal.plainInteger,
            (1700...2199).contains(year), !isGluedToWord(index + 1)
        else { return nil }
        return year
    }

    func isGluedToWord(_ index: Int) -> Bool {
        text[index].isWord && text[index].gap == .nothing && text[index].casing == .lower
    }

    /// A plain number of one or two digits within bounds, such as a day of the month.
    func smallNumber(at index: Int, in bounds: ClosedRange<Int>) -> Int? {
        guard let literal = text[index].number, literal.digitCount <= 2, let value = literal.plainInteger,
            bounds.contains(value)
        else { return nil }
        return value
    }

    /// What stands behind a month, quarter or holiday and tells its year.
    func yearName(at index: Int) -> (DateExpression.YearName, Int) {
        if let year = yearNumber(at: index) { return (.number(year), index + 1) }
        if let relation = text.lexeme(index).relation, text[index].gap == .space {
            return (.related(relation), index + 1)
        }
        if text.word(index) == "en", text.word(index + 1) == "cours" { return (.related(.this), index + 2) }
        return yearPhrase(at: index) ?? (.unsaid, index)
    }

    /// `de 2025`, `de l'année 2025`, `de l'exercice en cours`, `de cette année`.
    private func yearPhrase(at index: Int) -> (DateExpression.YearName, Int)? {
        var start = index
        guard ["de", "d", ",", "du"].contains(text.word(start)) else { return nil }
        start += 1
        if let year = yearNumber(at: start) {
            return text.word(index) == "," && !isYearAfterComma(start) ? nil : (.number(year), start + 1)
        }
        guard text.word(index) == "de" else { return nil }
        if text.matches(["la", "meme", "annee"], at: start) { return (.named, start + 3) }
        if ["son", "leur", "notre"].contains(text.word(start)), text.word(start + 1) == "exercice" {
            let end = ["fiscal", "decale"].contains(text.word(start + 2)) ? start + 3 : start + 2
            return yearNumber(at: end).map { (.number($0), end + 1) }
        }
        let (determiner, noun) = skipDeterminers(start)
        guard determiner != .none, text.lexeme(noun).unit == .year else { return nil }
        var end = noun + 1
        if ["fiscal", "fiscale", "civile", "comptable"].contains(text.word(end)) { end += 1 }
        if let year = yearNumber(at: end) { return (.number(year), end + 1) }
        if let relation = text.lexeme(end).relation { return (.relatedYear(relation), end + 1) }
        if text.word(end) == "en", text.word(end + 1) == "cours" { return (.relatedYear(.this), end + 2) }
        return (.relatedYear(.this), end)
    }

    /// `12 mars, 2026`: only when the year closes the phrase.
    private func isYearAfterComma(_ index: Int) -> Bool { text[index + 1].kind == .mark }
}
