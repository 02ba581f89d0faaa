internal import Diagnostics
internal import Translation

/// The words of a language in addresses: `articles`, `chronologie`, `entreprises`…
struct AddressWords: Hashable, Sendable {
    static let keys = ["articles", "timeline", "companies", "topics", "originals", "undated"]

    private var words: [String: String] = [:]

    /// Takes the words `address.…` of the interface; a word that can't stand in an address is recorded.
    init(_ strings: InterfaceStrings, _ language: LanguageTag, recording log: inout DiagnosticLog) {
        for key in Self.keys {
            guard let text = strings.text("address.\(key)", in: language), let word = text.forms[.other] else {
                words[key] = key
                continue
            }
            if word.isEmpty || Slug.slug(word) != word { log.record(.addressWord(word, key: key, at: text.location)) }
            words[key] = word
        }
    }

    subscript(_ key: String) -> String { words[key] ?? key }
}
