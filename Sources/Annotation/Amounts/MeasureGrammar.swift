/// A count or percentage that was read from a text.
struct MeasureParse: Sendable {
    var kind: MeasureAnnotation.Kind
    var start: Int
    var end: Int
    var value: String
    var max: String?
    var isApproximate: Bool
    /// The tokens of what is counted.
    var noun: Range<Int>?

    func annotation(in text: TokenText, of field: FieldText) -> MeasureAnnotation {
        let bounds = BoundReader(text: text)
        let before = bounds.before(start)
        let bound: AmountAnnotation.Bound =
            max != nil ? .range : before?.0 ?? bounds.after(end)?.0 ?? (isApproximate ? .approximate : .exact)
        return MeasureAnnotation(
            kind: kind, mention: field.mention(text.range((before?.1 ?? start)..<end)), value: value, max: max,
            bound: bound,
            of: noun.map { field.mention(text.range($0)) }, rule: kind.rawValue)
    }
}

/// The grammar of counts and percentages: `plus de 1 000 puces`, `5 à 10 %`, `trois quarts`.
struct MeasureGrammar: Sendable {
    let text: TokenText

    /// The count or percentage that begins at a token.
    func measure(at index: Int) -> MeasureParse? {
        guard let first = number(at: index) else { return nil }
        if let shared = percentageOfChange(first, from: index) { return shared }
        if let second = upperEnd(after: first) {
            return percentage(first, from: index, upTo: second) ?? count(first, from: index, upTo: second)
        }
        return percentage(first, from: index, upTo: nil) ?? count(first, from: index, upTo: nil)
    }

    private func number(at index: Int) -> NumberPhrase? {
        let token = text[index]
        guard token.kind == .number || token.lexeme.cardinal != nil || token.lexeme.scale != nil,
            token.gap == .space || token.gap == .nothing && !text[index - 1].isWord || text[index - 1].isElided
        else { return nil }
        return NumberReader(text: text).phrase(at: index)
    }

    private func upperEnd(after first: NumberPhrase) -> NumberPhrase? {
        // `5 % à 7 %`
        let end = text.word(first.end) == "%" && text.word(first.end + 1) == "a" ? first.end + 1 : first.end
        let joint = text.word(end)
        let isJoined = text[end].gap == .hyphen
        guard isJoined || joint == "a" || joint == "et" || joint == "-",
            let second = NumberReader(text: text).phrase(at: isJoined ? end : end + 1), first.value < second.value,
            end == first.end || percentEnd(second.end) != nil && !ChangeVerbs.precede(first.end - 2, in: text)
        else { return nil }
        return second
    }

    /// The first of `passe de 3,75 à 4 %`: a change and no range.
    private func percentageOfChange(_ first: NumberPhrase, from index: Int) -> MeasureParse? {
        guard text.word(index - 1) == "de", text.word(first.end) == "a",
            let second = NumberReader(text: text).phrase(at: first.end + 1), percentEnd(second.end) != nil,
            ChangeVerbs.precede(index - 1, in: text)
        else { return nil }
        return MeasureParse(
            kind: .percentage, start: index, end: first.end, value: first.value.description, isApproximate: false)
    }

    private func percentage(_ first: NumberPhrase, from index: Int, upTo second: NumberPhrase?) -> MeasureParse? {
        let last = second ?? first
        guard let end = percentEnd(last.end) else { return nil }
        let sign = text.word(index - 1) == "-" ? "-" : ""
        return MeasureParse(
            kind: .percentage, start: index, end: end, value: sign + first.value.description,
            max: second?.value.description,
            isApproximate: last.isApproximate, noun: nil)
    }

    private func percentEnd(_ index: Int) -> Int? {
        if text.word(index) == "%" { return index + 1 }
        return text.word(index) == "pour" && text.word(index + 1) == "cent" ? index + 2 : nil
    }

    private func count(_ first: NumberPhrase, from index: Int, upTo second: NumberPhrase?) -> MeasureParse? {
        let last = second ?? first
        guard !first.isArticle, let noun = noun(after: last) else { return nil }
        if first.isPlain, let year = first.integer, (1900...2100).contains(year), second == nil { return nil }
        return MeasureParse(
            kind: .count, start: index, end: noun.upperBound, value: first.value.description,
            max: second?.value.description,
            isApproximate: last.isApproximate, noun: noun)
    }

    /// The noun that is counted: a plural in lower case, perhaps behind `de`.
    private func noun(after number: NumberPhrase) -> Range<Int>? {
        var index = number.end
        if text.word(index) == "de" || text.word(index) == "d" {
            guard number.scale >= 6 || number.isApproximate else { return nil }
            index += ["ses", "leurs", "ces"].contains(text.word(index + 1)) ? 2 : 1
        }
        let token = text[index]
        if token.word == "point" || isRatio(number) { return token.word == "point" ? index..<index + 1 : nil }
        if token.word == "start", text.word(index + 1).hasPrefix("up"), token.casing == .lower {
            return index..<index + 2
        }
        if token.casing == .upper, Self.acronyms.contains(token.word), token.gap == .space { return index..<index + 1 }
        guard token.isWord, token.casing == .lower, token.gap == .space || text[index - 1].isElided,
            token.word.count > 3 || token.word == "cas" || text[index + 1].gap == .hyphen, token.lexeme.unit == nil,
            token.lexeme.month == nil,
            token.lexeme.relation == nil, !Self.littleWords.contains(token.word)
        else { return nil }
        // "trente bio-informaticiens"
        var end = index + 1
        while text[end].gap == .hyphen, text[end].isWord, end < index + 4 { end += 1 }
        return isPlural(index) || isPlural(end - 1) ? index..<end : nil
    }

    private func isPlural(_ index: Int) -> Bool {
        text.word(index).hasSuffix("s") || text.word(index).hasSuffix("x")
    }

    /// `2 pour 1 000 habitants`.
    private func isRatio(_ number: NumberPhrase) -> Bool {
        let start = number.end - 1
        return text.word(start - 1) == "pour" && text[start - 2].kind == .number && number.isWorded == false
    }

    /// Acronyms of what is counted: `16 000 GPU`.
    private static let acronyms: Set<Word> = [
        "gpu", "gpus", "cpu", "cpus", "tpu", "tpus", "npu", "pme", "eti", "irm", "pdg", "ehpad", "chu", "etp", "cdi",
        "cdd", "llm", "api", "sms",
    ]

    private static let littleWords: Set<Word> = [
        "dans", "sans", "puis", "mais", "plus", "moins", "apres", "depuis", "alors", "vers", "sous", "tous", "fois",
        "chiffres",
        "degres", "metres", "kilometres", "centimetres", "millimetres", "grammes", "kilogrammes", "kilos",
        "milligrammes", "litres", "millilitres", "volts", "watts", "megawatts", "gigawatts", "kilowatts",
    ]
}
