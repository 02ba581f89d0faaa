/// Reads the names, codes and signs of currencies.
struct CurrencyReader: Sendable {
    let text: TokenText

    /// What a currency was read as.
    struct Reading: Sendable {
        /// ISO 4217.
        var code: String
        /// The index after its last token.
        var end: Int
        /// The power of ten by which the number beside it is divided: 2 for cents.
        var divisor = 0
        /// The power of ten that is glued before it: 6 in `MEUR`.
        var scale = 0
    }

    /// The currency that stands behind a number: `€`, `EUR`, `dollars de Hong Kong`, `centimes`, `MEUR`.
    func after(_ index: Int) -> Reading? { sign(at: index) ?? code(at: index) ?? name(at: index) }

    /// The currency that stands before a number: `$`, `US$`, `EUR`.
    func before(_ index: Int) -> Reading? { sign(at: index) ?? code(at: index) }

    /// `€`, `US$`, `HK$`, `$ US`.
    private func sign(at index: Int) -> Reading? {
        let token = text[index]
        if token.isWord, let prefix = Self.dollarPrefixes[token.word], text.word(index + 1) == "$",
            text.isGlued(index + 1),
            token.casing == .upper
        {
            return Reading(code: prefix, end: index + 2)
        }
        guard token.kind == .mark, let code = Self.signs[token.word] else { return nil }
        let suffix = text[index + 1]
        if code == "USD", suffix.casing == .upper, let named = Self.dollarPrefixes[suffix.word] {
            return Reading(code: named, end: index + 2)
        }
        return Reading(code: code, end: index + 1)
    }

    /// `EUR`, `USD`, `MEUR`, `kEUR`.
    private func code(at index: Int) -> Reading? {
        let token = text[index]
        guard token.isWord, token.word.count <= 6 else { return nil }
        if token.word == "fcfa" || token.word == "f" && token.casing == .upper && text.word(index + 1) == "cfa" {
            return Reading(code: "XOF", end: token.word == "f" ? index + 2 : index + 1)
        }
        if let scale = Self.shortEuros[token.word], token.casing != .lower, text[index - 1].kind == .number {
            return Reading(code: "EUR", end: index + 1, scale: scale)
        }
        guard token.word.count >= 3, token.casing != .lower || token.lexeme.month == nil && token.word.hasSuffix("eur")
        else { return nil }
        if token.casing == .upper, let code = Self.codes[token.word] { return Reading(code: code, end: index + 1) }
        for (prefix, scale) in Self.gluedScales where token.word.prefix(prefix.count) == prefix {
            var rest = Word()
            for offset in prefix.count..<token.word.count { rest.append(token.word.byte(at: offset)) }
            if let code = Self.codes[rest] { return Reading(code: code, end: index + 1, scale: scale) }
        }
        return nil
    }

    /// `euros`, `couronnes danoises`, `livres sterling`, `dollars de Hong Kong`, `centimes d'euro`.
    private func name(at index: Int) -> Reading? {
        guard text[index].isWord else { return nil }
        let word = text.word(index)
        if let row = Self.names[word] { return qualified(row, at: index) }
        if let code = Self.subunits[word] {
            let isLinked = text.word(index + 1) == "d" || text.word(index + 1) == "de"
            if isLinked, Self.subunits[text.word(index + 2)] == nil, let whole = name(at: index + 2) {
                return Reading(code: whole.code, end: whole.end, divisor: 2)
            }
            return Reading(code: code, end: index + 1, divisor: 2)
        }
        return nil
    }

    private func qualified(_ row: Name, at index: Int) -> Reading? {
        var next = index + 1
        if ["de", "du", "d"].contains(text.word(next)), let place = Self.places[text.word(next + 1)] {
            if let code = row.byPlace[place] {
                let isTwoWords = ["hong", "nouvelle", "arabie"].contains(text.word(next + 1))
                return Reading(code: code, end: next + (isTwoWords ? 3 : 2))
            }
        }
        if let place = Self.places[text.word(next)], let code = row.byPlace[place] {
            next += 1
            if text[next].gap == .hyphen, text[next].isWord { next += 1 }
            return Reading(code: code, end: next)
        }
        if text.word(next) == "sterling", row.byPlace["GB"] != nil { return Reading(code: "GBP", end: next + 1) }
        return row.code.map { Reading(code: $0, end: index + 1) }
    }
}
