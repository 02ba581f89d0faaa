internal import Translation

/// Text as it is shown: set by the rules of its language.
enum Typography {
    static func display(_ text: String, in language: LanguageTag) -> DisplayedText {
        guard language.base == "fr" else {
            let set = QuotationTypography(text, in: language)
            return DisplayedText(set.text) { set.displayedOffset($0) }
        }
        let french = FrenchTypography(text)
        return DisplayedText(french.text) { french.displayedOffset($0) }
    }

    static func displayed(_ text: String, in language: LanguageTag) -> String {
        language.base == "fr" ? FrenchTypography.displayed(text) : QuotationTypography(text, in: language).text
    }
}
