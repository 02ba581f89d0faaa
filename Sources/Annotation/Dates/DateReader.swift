package import Wire

/// Reads the calendar expressions and durations of an article's texts.
///
/// For example, in a text of Monday 2026-01-12 "a annoncé jeudi" gives `2026-01-08` and "sera lancé en mars" `2026-03`.
package struct DateReader: Sendable {
    private let reference: PublicationDate?
    private let direction: Direction

    /// - Parameters:
    ///   - reference: when the article appeared, as far as that is known.
    ///   - direction: where an undated weekday or month lies; the tense of its clause decides when it is `automatic`.
    package init(reference: PublicationDate?, direction: Direction = .automatic) {
        self.reference = reference
        self.direction = direction
    }

    /// The dates of the texts in reading order. Words such as `la veille` count from the dates before, across texts.
    package func dates(in fields: [FieldText]) -> [DateAnnotation] {
        dates(in: TokenizedTexts(fields))
    }

    /// The dates of texts that are cut into tokens.
    package func dates(in texts: TokenizedTexts) -> [DateAnnotation] {
        var resolver = DateResolver(reference: reference)
        return texts.entries.flatMap { dates(in: $0, &resolver) }
    }

    private func dates(in entry: TokenizedTexts.Entry, _ resolver: inout DateResolver) -> [DateAnnotation] {
        let (text, field, tense) = (entry.text, entry.field, entry.tense)
        let grammar = DateGrammar(text: text)
        var found: [DateAnnotation] = []
        var index = 0
        while index < text.count {
            guard let parse = grammar.expression(at: index), parse.end > index else {
                index += 1
                continue
            }
            let tokens = index..<parse.end
            if !grammar.isRejected(parse, tokens),
                let resolution = resolver.resolve(parse.expression, lean(tokens, tense))
            {
                resolver.remember(resolution)
                found.append(resolution.annotation(of: field.mention(text.range(tokens)), rule: parse.rule))
            }
            index = parse.end
        }
        return found
    }

    private func lean(_ tokens: Range<Int>, _ tense: ClauseTense) -> Lean {
        switch direction {
        case .past: .past
        case .future: .future
        case .automatic: tense.lean(around: tokens)
        }
    }
}

extension Resolution {
    fileprivate func annotation(of mention: Mention, rule: String) -> DateAnnotation {
        DateAnnotation(
            mention: mention, value: value, earliest: earliest, latest: latest, precision: precision,
            modifier: modifier,
            basis: basis, rule: rule, conflict: conflict)
    }
}

extension DateGrammar {
    /// Expressions that are read but tell no date of the story: `chaque lundi`, `place du 14 juillet`.
    func isRejected(_ parse: DateParse, _ tokens: Range<Int>) -> Bool {
        if isPlaceName(tokens) { return true }
        switch text.word(tokens.lowerBound - 1) {
        case "chaque", "tous", "toutes": return true
        case "premier", "premiers", "deuxieme", "troisieme", "dernier":
            let quantifier = tokens.lowerBound - 2
            return text.word(quantifier) == "chaque" || ["tous", "toutes"].contains(text.word(quantifier - 1))
        case "le", "les":
            if case .weekday(_, nil) = parse.expression { return true }
            return isInAddress(tokens.lowerBound)
        case "par":
            if case .weekday = parse.expression { return true }
            return false
        case "du":
            if case .range(.weekday, .weekday) = parse.expression { return true }
            return isInAddress(tokens.lowerBound)
        default: return isInAddress(tokens.lowerBound) || isInAddress(tokens.lowerBound + 1)
        }
    }

    /// `cours du 14-Juillet`: a day with a hyphen and a capital is the name of a place.
    private func isPlaceName(_ tokens: Range<Int>) -> Bool {
        guard text.word(tokens.lowerBound) == "du" || text.word(tokens.lowerBound - 1) == "du" else { return false }
        return tokens.contains {
            text[$0].gap == .hyphen && text.lexeme($0).month != nil && text[$0].casing == .capitalised
        }
    }
}
