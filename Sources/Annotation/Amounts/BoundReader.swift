/// Reads the words before and behind a number that bound it: `plus de`, `jusqu'à`, `environ`.
struct BoundReader: Sendable {
    let text: TokenText

    typealias Bound = AmountAnnotation.Bound

    /// The bound that the words before a token state, and the token with which they begin.
    func before(_ index: Int) -> (Bound, Int)? {
        var start = index - 1
        if ["le", "la", "les", "un", "l"].contains(text.word(start)), text[start].isWord { start -= 1 }
        for (words, bound) in Self.phrases where matches(words, endingAt: start) {
            return widened(bound, from: start - words.count + 1)
        }
        if text.word(start) == "pas", Self.words[text.word(start - 1)] == .atLeast { return (.atMost, start - 1) }
        if (start - 2...start).contains(where: { text.word($0) == "pouvant" }), text[start].isWord {
            return (.atMost, start)
        }
        if Self.adverbs.contains(text.word(start)), let bound = Self.words[text.word(start - 1)], bound != .approximate
        {
            return (bound, start)
        }
        guard let bound = Self.words[text.word(start)] else { return nil }
        return (isForbidden(start) ? .atMost : bound, start)
    }

    /// `ne pourra dépasser`, `sans dépasser`.
    private func isForbidden(_ verb: Int) -> Bool {
        text.word(verb) == "depasser" && (verb - 3..<verb).contains { ["ne", "n", "sans"].contains(text.word($0)) }
    }

    /// The bound that the words behind state, and the index after them.
    func after(_ index: Int) -> (Bound, Int)? {
        switch (text.word(index), text.word(index + 1)) {
        case ("environ", _): (.approximate, index + 1)
        case ("au", "moins"), ("ou", "plus"), ("et", "plus"), ("au", "minimum"): (.atLeast, index + 2)
        case ("minimum", _): (.atLeast, index + 1)
        case ("au", "plus"), ("au", "maximum"), ("ou", "moins"): (.atMost, index + 2)
        case ("maximum", _): (.atMost, index + 1)
        default: nil
        }
    }

    /// What may stand between the verb and its number: `dépasse largement le milliard`.
    private static let adverbs: Set<Word> = [
        "souvent", "largement", "desormais", "deja", "nettement", "legerement", "encore", "parfois", "ainsi",
    ]

    /// Whether the words around a number make an estimate of it.
    func isApproximate(_ tokens: Range<Int>) -> Bool {
        before(tokens.lowerBound)?.0 == .approximate || after(tokens.upperBound)?.0 == .approximate
    }

    /// `pas moins de` is at least, `pas plus de` at most, `plus ou moins` about.
    private func widened(_ bound: Bound, from start: Int) -> (Bound, Int) {
        let before = text.word(start - 1)
        if before == "pas" || before == "jamais" { return (bound == .atLeast ? .atMost : .atLeast, start - 1) }
        return (bound, start)
    }

    private func matches(_ words: [Word], endingAt index: Int) -> Bool {
        index - words.count + 1 >= 0 && text.matches(words, at: index - words.count + 1)
    }

    private static let phrases: [([Word], Bound)] = [
        (["plus", "de"], .atLeast), (["plus", "d"], .atLeast), (["moins", "de"], .atMost), (["moins", "d"], .atMost),
        (["au", "moins"], .atLeast), (["au", "minimum"], .atLeast), (["a", "minima"], .atLeast),
        (["minimum", "de"], .atLeast),
        (["dessus", "de"], .atLeast), (["dessus", "des"], .atLeast), (["dessous", "de"], .atMost),
        (["dessous", "des"], .atMost),
        (["superieur", "a"], .atLeast), (["superieure", "a"], .atLeast), (["superieurs", "a"], .atLeast),
        (["superieures", "a"], .atLeast), (["inferieurs", "a"], .atMost), (["inferieures", "a"], .atMost),
        (["dela", "de"], .atLeast), (["dela", "des"], .atLeast), (["partir", "de"], .atLeast),
        (["jusqu", "a"], .atMost), (["au", "plus"], .atMost), (["au", "maximum"], .atMost),
        (["maximum", "de"], .atMost),
        (["inferieur", "a"], .atMost), (["inferieure", "a"], .atMost), (["limite", "de"], .atMost),
        (["concurrence", "de"], .atMost),
        (["hauteur", "maximale", "de"], .atMost), (["maximal", "de"], .atMost), (["maximale", "de"], .atMost),
        (["minimal", "de"], .atLeast), (["minimale", "de"], .atLeast),
        (["pouvant", "atteindre"], .atMost), (["pourra", "atteindre"], .atMost),
        (["pourraient", "atteindre"], .atMost),
        (["pourrait", "atteindre"], .atMost), (["pourront", "atteindre"], .atMost),
        (["pres", "de"], .approximate), (["pres", "d"], .approximate), (["autour", "de"], .approximate),
        (["autour", "d"], .approximate),
        (["alentours", "de"], .approximate), (["ordre", "de"], .approximate), (["ordre", "d"], .approximate),
        (["peu", "pres"], .approximate), (["proche", "de"], .approximate), (["voisin", "de"], .approximate),
        (["plus", "ou", "moins"], .approximate),
    ]

    private static let words: [Word: Bound] = [
        "environ": .approximate, "quelque": .approximate, "quelques": .approximate, "approximativement": .approximate,
        "presque": .approximate, "quasiment": .approximate, "pratiquement": .approximate, "avoisinant": .approximate,
        "avoisine": .approximate, "frole": .approximate,
        "frolant": .approximate, "avoisiner": .approximate, "avoisinait": .approximate, "froler": .approximate,
        "friser": .approximate, "frise": .approximate, "approcher": .approximate, "approche": .approximate,
        "approchent": .approximate, "approchant": .approximate, "depassera": .atLeast, "depasseront": .atLeast,
        "depasserait": .atLeast, "depasseraient": .atLeast, "depassaient": .atLeast, "exceder": .atLeast,
        "avoisinent": .approximate, "vers": .approximate, "env": .approximate,
        "~": .approximate, "≈": .approximate,
        "depasse": .atLeast, "depassent": .atLeast, "depassant": .atLeast, "excede": .atLeast, "excedant": .atLeast,
        "depasser": .atLeast, "depassait": .atLeast, "sous": .atMost, "minimum": .atLeast, "maximum": .atMost,
        ">": .atLeast,
        "<": .atMost,
    ]
}
