/// A number as a text words it: in digits, in words, or both.
struct NumberPhrase: Sendable {
    var value: DecimalNumber
    /// The index after its last token.
    var end: Int
    /// True for "une centaine".
    var isApproximate = false
    /// True when some part of it is a word.
    var isWorded = false
    /// The power of ten of its last scale word, 0 without one.
    var scale = 0
    /// True for "billion" and "trillion".
    var isDoubtful = false
    /// True when the number is a lone "un" or "une", which is an article more often than not.
    var isArticle = false
    /// True for digits alone, without thousands marks or decimals.
    var isPlain = false

    var integer: Int? { value.integer }
}

/// Reads numbers: `1 000`, `1,2 milliard`, `deux cent cinquante mille`, `un milliard et demi`, `une centaine`.
struct NumberReader {
    let text: TokenText

    /// The longest number that begins at a token.
    func phrase(at index: Int) -> NumberPhrase? {
        guard var phrase = collective(at: index) ?? numeral(at: index) else { return nil }
        readLowerParts(&phrase)
        return phrase
    }

    /// A number and the scale words behind it: `1,2 milliard`, `cinq cent mille`.
    private func numeral(at index: Int) -> NumberPhrase? {
        let token = text[index]
        if token.kind == .number {
            guard let literal = token.number, literal.form == .plain || literal.form == .marked else { return nil }
            var phrase = NumberPhrase(value: literal.value, end: index + 1)
            phrase.isPlain = literal.form == .plain
            readScales(&phrase)
            return phrase
        }
        guard var phrase = words(at: index) else { return nil }
        readScales(&phrase)
        return phrase
    }

    /// `une centaine de millions`, `deux douzaines`, `un millier`.
    private func collective(at index: Int) -> NumberPhrase? {
        guard let times = text.lexeme(index).cardinal, let count = text.lexeme(index + 1).collective,
            times == 1 || times > 1 && times < 10 && text.word(index + 1).hasSuffix("s"), text[index + 1].gap == .space
        else { return nil }
        var phrase = NumberPhrase(
            value: DecimalNumber(times * count), end: index + 2, isApproximate: true, isWorded: true)
        if text.word(phrase.end) == "de", text.lexeme(phrase.end + 1).scale.map({ $0 > 2 }) == true {
            phrase.end += 1
            readScales(&phrase)
        }
        return phrase
    }

    private func readScales(_ phrase: inout NumberPhrase) {
        while let scale = text.lexeme(phrase.end).scale, text[phrase.end].gap != .slash, scale > 2 {
            guard let value = phrase.value.scaled(byPowerOfTen: scale) else { return }
            phrase.value = value
            phrase.end += 1
            phrase.scale += scale
            phrase.isWorded = true
            phrase.isPlain = false
            phrase.isArticle = false
            if scale >= 12 { phrase.isDoubtful = true }
            if phrase.scale > 18 { return }
        }
        readHalf(&phrase)
    }

    /// "et demi" behind a scale word.
    private func readHalf(_ phrase: inout NumberPhrase) {
        guard phrase.scale >= 6, text.word(phrase.end) == "et",
            text.word(phrase.end + 1) == "demi" || text.word(phrase.end + 1) == "demie",
            let half = DecimalNumber.half(ofPowerOfTen: phrase.scale), let sum = phrase.value.adding(half)
        else { return }
        phrase.value = sum
        phrase.end += 2
    }

    /// "1 million 200 mille", "deux milliards trois cents millions": parts of falling scale.
    private func readLowerParts(_ phrase: inout NumberPhrase) {
        while phrase.scale >= 3, text[phrase.end].gap == .space, let lower = numeral(at: phrase.end),
            lower.scale < phrase.scale, lower.scale > 0 || lower.isWorded, !lower.isArticle,
            let sum = phrase.value.adding(lower.value)
        {
            phrase.value = sum
            phrase.end = lower.end
            phrase.scale = lower.scale
        }
    }
}

extension NumberReader {
    /// A number below a thousand in words.
    private func words(at index: Int) -> NumberPhrase? {
        guard text[index].isWord else { return nil }
        if text.word(index) == "demi", text[index + 1].gap == .hyphen, (text.lexeme(index + 1).scale ?? 0) >= 6 {
            return NumberPhrase(value: DecimalNumber(5).divided(byPowerOfTen: 1), end: index + 1, isWorded: true)
        }
        if text.lexeme(index).cardinal == 1, text.word(index + 1) == "demi", text[index + 2].gap == .hyphen,
            (text.lexeme(index + 2).scale ?? 0) >= 6
        {
            return NumberPhrase(value: DecimalNumber(5).divided(byPowerOfTen: 1), end: index + 2, isWorded: true)
        }
        if text.lexeme(index).scale == 3, text.lexeme(index).cardinal == nil {
            return NumberPhrase(value: DecimalNumber(1), end: index, isWorded: true)
        }
        if let scale = text.lexeme(index).scale, scale == 6 || scale == 9, !text.word(index).hasSuffix("s"),
            ["le", "du", "au"].contains(text.word(index - 1))
        {
            return NumberPhrase(value: DecimalNumber(1), end: index, isWorded: true)
        }
        var (total, end) = belowHundred(at: index) ?? (0, index)
        if isHundred(end), total < 10 {
            total = max(total, 1) * 100
            end += 1
            if let (rest, after) = belowHundred(at: end), !(rest == 1 && text.lexeme(end).collective != nil) {
                total += rest
                end = after
            }
        }
        guard end > index else { return nil }
        var phrase = NumberPhrase(value: DecimalNumber(total), end: end, isWorded: true)
        phrase.isArticle = end == index + 1 && total == 1
        return phrase
    }

    private func isHundred(_ index: Int) -> Bool { text.lexeme(index).scale == 2 }

    /// `quatre-vingt-dix-neuf`, `soixante et onze`, `vingt et un`, `septante-deux`.
    private func belowHundred(at index: Int) -> (Int, Int)? {
        guard let first = cardinal(index) else { return nil }
        if first == 4, cardinal(index + 1) == 20 { return tens(80, from: index + 2) }
        guard first >= 20 else { return first == 10 ? ten(from: index + 1) : (first, index + 1) }
        return tens(first, from: index + 1)
    }

    private func ten(from index: Int) -> (Int, Int) {
        if let unit = cardinal(index), (7...9).contains(unit), text[index].gap != .nothing {
            return (10 + unit, index + 1)
        }
        return (10, index)
    }

    private func tens(_ base: Int, from index: Int) -> (Int, Int) {
        let reach = base == 60 || base == 80 ? 19 : 9
        var next = index
        if text.word(next) == "et", let unit = cardinal(next + 1), unit == 1 || unit == 11, unit <= reach { next += 1 }
        guard let unit = cardinal(next), unit >= 1 else { return (base, index) }
        if unit == 10, reach == 19 {
            let (sum, end) = ten(from: next + 1)
            return (base + sum, end)
        }
        return unit <= reach ? (base + unit, next + 1) : (base, index)
    }

    private func cardinal(_ index: Int) -> Int? {
        text[index].isWord && !text[index].isElided ? text.lexeme(index).cardinal : nil
    }
}
