/// The forms of a plural, as CLDR names them.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// The form that a whole number takes in a language (Unicode CLDR, "Language Plural Rules", cardinal).
    ///
    /// Languages that are not listed take `one` for 1 and `other` for the rest, as English does.
    package init(of count: Int, in language: LanguageTag) {
        switch language.base {
        case "fr", "pt":
            self = count == 0 || count == 1 ? .one : count.isMultiple(of: 1_000_000) ? .many : .other
        case "es", "it", "ca":
            self = count == 1 ? .one : count != 0 && count.isMultiple(of: 1_000_000) ? .many : .other
        case "ja", "zh", "ko", "vi", "th", "id":
            self = .other
        case "pl", "ru", "uk":
            self = Self.slavic(count, isPolish: language.base == "pl")
        default:
            self = count == 1 ? .one : .other
        }
    }

    private static func slavic(_ count: Int, isPolish: Bool) -> PluralCategory {
        if isPolish ? count == 1 : count % 10 == 1 && count % 100 != 11 { return .one }
        return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? .few : .many
    }
}
