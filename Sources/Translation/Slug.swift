/// The part of an address that stands for a title: ASCII letters, digits and hyphens.
package enum Slug {
    /// At most so many characters, cut between words.
    package static let limit = 80
    /// The slug of a title without letters.
    private static let untitled = "sans-titre"

    /// `L’été d’Éléonore : 3 œuvres` gives `l-ete-d-eleonore-3-oeuvres`. A title without letters gives `sans-titre`.
    package static func slug(_ title: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in title.decomposed {
            if let folded = fold(scalar) {
                word += folded
            } else if !isMark(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return joined(words)
    }

    private static func joined(_ words: [String]) -> String {
        var slug = ""
        for word in words {
            let next = slug.isEmpty ? word : slug + "-" + word
            if next.utf8.count > limit { return slug.isEmpty ? String(word.prefix(limit)) : slug }
            slug = next
        }
        return slug.isEmpty ? untitled : slug
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// The slug of a text; nil for one without a letter or digit that addresses can hold, such as one in Arabic.
    package static func word(_ text: String) -> String? {
        let slug = slug(text)
        return slug == untitled ? nil : slug
    }

    /// True for a text that can stand in an address as it is.
    package static func isWord(_ text: String) -> Bool { slug(text) == text }

    /// True when every letter and digit of a text has its part in the slug, and nothing is cut off.
    package static func isFaithful(to text: String) -> Bool {
        let length = text.decomposed.reduce(0) { $0 + (fold($1)?.utf8.count ?? 1) }
        return length <= limit && text.decomposed.contains { fold($0) != nil }
            && text.decomposed.allSatisfy { scalar in
                fold(scalar) != nil || !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
            }
    }

    private static func fold(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII { return scalar.isLetter || scalar.isDigit ? String(scalar).lowercased() : nil }
        if let value = scalar.properties.numericValue, scalar.properties.numericType != .numeric {
            return String(Int(value))
        }
        return folds[scalar.properties.lowercaseMapping]
    }

    /// Letters that do not decompose into a letter of ASCII and a mark.
    private static let folds: [String: String] = [
        "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h", "ı": "i",
        "ŋ": "n",
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "€": "euros", "£": "livres",
        "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
        "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi",
        "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi",
        "ω": "omega",
    ]
}

extension String {
    /// The scalars with accents apart: the canonical decomposition, as far as Swift's own properties give it.
    fileprivate var decomposed: [Unicode.Scalar] {
        unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            guard !scalar.isASCII, let base = LatinBase.base(of: scalar) else { return [scalar] }
            return [base]
        }
    }
}

/// The letter of ASCII under an accented one.
private enum LatinBase {
    static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        // "LATIN SMALL LETTER E WITH ACUTE" names its base.
        guard let name = scalar.properties.name, name.hasPrefix("LATIN "), let with = name.firstRange(of: " WITH ")
        else { return nil }
        guard let letter = name[..<with.lowerBound].split(separator: " ").last, letter.unicodeScalars.count == 1 else {
            return nil
        }
        return letter.unicodeScalars.first
    }
}
