internal import Annotation
internal import Diagnostics
internal import Translation

/// The words of a language in addresses: `articles`, `chronologie`, `entreprises`…
struct AddressWords: Hashable, Sendable {
    static let keys =
        [
            "articles", "timeline", "companies", "topics", "originals", "search", "data", "undated",
            "bilingual", "translations", "stories", "bulletins", "by-kind", "by-market",
        ] + DigestEntity.Kind.allCases.map(\.plural)

    /// Those that stand below others, where they may be the same.
    private static let inner = ["undated", "bilingual", "by-kind", "by-market"]

    private var words: [String: String] = [:]

    /// Takes the words `address.…` of the interface.
    ///
    /// A word that is missing or can't stand in an address is recorded, and so are two sections of one word.
    init(_ strings: InterfaceStrings, _ language: LanguageTag, recording log: inout DiagnosticLog) {
        for kind in EventAnnotation.Kind.allCases {
            words["event.\(kind.rawValue)"] = Self.word(of: kind, strings, language)
        }
        var owners: [String: String] = [:]
        for key in Self.keys {
            guard let text = strings.text("address.\(key)", in: language), let word = text.forms[.other] else {
                if let path = strings.path(of: language) { log.record(.missingAddressWord(key, path: path)) }
                continue
            }
            words[key] = word
            if Slug.slug(word) != word {
                log.record(.addressWord(word, key: key, at: text.location))
            } else if let other = owners.updateValue(key, forKey: word), !Self.inner.contains(key) {
                log.record(.repeatedAddressWord(word, key: key, other: other, at: text.location))
            }
        }
    }

    /// The word of a kind of events: out of its name in the interface.
    private static func word(of kind: EventAnnotation.Kind, _ strings: InterfaceStrings, _ language: LanguageTag)
        -> String
    {
        strings.text("event.\(kind.rawValue)", in: language)?.forms[.other].flatMap(Slug.word) ?? kind.rawValue
    }

    subscript(_ key: String) -> String { words[key] ?? key }
}
