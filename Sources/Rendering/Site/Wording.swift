internal import Translation

/// The words of the interface in one language, as code asks for them, set by the typography of the language.
struct Wording: Sendable {
    /// The text of a key with its places filled.
    private let text: @Sendable (_ key: String, _ values: [String: String]) -> String
    /// The text of a key with plural forms, for a number.
    private let counted: @Sendable (_ key: String, _ count: Int) -> String

    init(
        text: @escaping @Sendable (_ key: String, _ values: [String: String]) -> String,
        counted: @escaping @Sendable (_ key: String, _ count: Int) -> String
    ) {
        self.text = text
        self.counted = counted
    }

    /// The words of a language. That every key is there was checked when the library of templates was made.
    init(_ strings: InterfaceStrings, in language: LanguageTag) {
        // Words without places are always the same, so they are set once.
        let fixed = Dictionary(
            uniqueKeysWithValues: strings.keys.map { key in
                (key, Typography.displayed(strings.wording(key, in: language) ?? "", in: language))
            })
        self.init(
            text: { key, values in
                if values.isEmpty { return fixed[key] ?? "" }
                return Typography.displayed(strings.wording(key, in: language, values) ?? "", in: language)
            },
            counted: { Typography.displayed(strings.wording($0, counting: $1, in: language) ?? "", in: language) })
    }

    func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String { text(key, values) }

    func callAsFunction(_ key: String, counting count: Int) -> String { counted(key, count) }
}
