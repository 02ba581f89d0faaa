internal import Diagnostics
internal import Translation

/// The sentences of what can be wrong with the site as a whole.
extension Diagnostic {
    static func addressWord(_ word: String, key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, rule: "digest.address-word", at: location,
            "The word “address.\(key)” must consist of lower-case letters, digits and hyphens", excerpt: word,
            suggestion: "write \(Slug.slug(word))")
    }

    static func missingAddressWord(_ key: String, path: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "digest.missing-address-word", at: SourceLocation(path: path),
            "The word “address.\(key)”, which addresses are made of, is missing")
    }

    static func repeatedAddressWord(_ word: String, key: String, other: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "digest.repeated-address-word", at: location,
            "The words “address.\(key)” and “address.\(other)” must differ, or their pages have one address",
            excerpt: word)
    }

    static func sameAddress(_ permalink: Permalink, first: String, second: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "digest.same-address", at: SourceLocation(path: second),
            "Two pages must not have the same address, and \(first) has this one too", excerpt: permalink.path)
    }

    static func suffixedSlug(_ slug: String, bare: String, path: String) -> Diagnostic {
        Diagnostic(
            .note, rule: "digest.same-headline", at: SourceLocation(path: path),
            "Another seed of the same date has the headline that gives the address “\(bare)”, so this one gets a longer one",
            excerpt: slug)
    }

    static func unsafeSeedName(_ name: String, path: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "digest.seed-name", at: SourceLocation(path: path),
            "The name of a seed is part of its address and must not hold control characters or marks that hosts refuse",
            excerpt: name,
            suggestion: "use letters, digits, spaces and -._")
    }

    static func seedNameClash(_ name: String, with other: String, path: String) -> Diagnostic {
        Diagnostic(
            .error, rule: "digest.seed-name-clash", at: SourceLocation(path: path),
            "Two seeds must have names that differ in more than case, accents and marks, and \(other) is the other",
            excerpt: name)
    }

    static func sameText(_ other: String, path: String) -> Diagnostic {
        Diagnostic(
            .warning, rule: "digest.same-text", at: SourceLocation(path: path),
            "This seed has the very same text as \(other)",
            suggestion: "delete one of them")
    }
}
