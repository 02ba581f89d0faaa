/// The forms of a plural, as CLDR names them.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// The form that a whole number takes in a language (Unicode CLDR, "Language Plural Rules", cardinal).
    package init(of count: Int, in language: LanguageTag) {
        self = PluralRule(of: language).category(of: count.magnitude)
    }

    /// The forms that whole numbers take in a language, and `other`, which every language has.
    package static func categories(in language: LanguageTag) -> [PluralCategory] {
        let rule = PluralRule(of: language)
        let samples = Array(UInt(0)...200) + [1_000_000]
        let used = Set(samples.map(rule.category)).union([.other])
        return allCases.filter(used.contains)
    }
}
