internal import Translation

/// Text as it is shown: set by the rules of its language.
enum Typography {
    static func display(_ text: String, in language: LanguageTag) -> DisplayedText {
        guard language.base == "fr" else { return DisplayedText(unchanged: text) }
        let french = FrenchTypography(text)
        return DisplayedText(french.text) { french.displayedOffset($0) }
    }

    static func displayed(_ text: String, in language: LanguageTag) -> String {
        language.base == "fr" ? FrenchTypography.displayed(text) : text
    }
}
