import Testing

@testable import Translation

@Suite struct PluralCategoryTests {
    @Test(
        "A whole number takes the form that CLDR says",
        arguments: [
            ("fr", [0: "one", 1: "one", 2: "other", 1_000_000: "many", 1_000_001: "other", 3_000_000: "many"]),
            ("fr-CA", [0: "one", 2: "other"]),
            ("en", [0: "other", 1: "one", 2: "other", 1_000_000: "other", -1: "one"]),
            ("de", [1: "one", 21: "other"]), ("pt", [0: "one", 1: "one"]), ("pt-PT", [0: "other", 1: "one"]),
            ("es", [0: "other", 1: "one", 2_000_000: "many"]), ("ja", [1: "other"]), ("hi", [0: "one", 2: "other"]),
            ("ru", [1: "one", 2: "few", 5: "many", 11: "many", 21: "one", 112: "many", 0: "many"]),
            ("pl", [1: "one", 2: "few", 5: "many", 21: "many", 22: "few"]),
            ("cs", [1: "one", 4: "few", 5: "other", 22: "other"]),
            ("sl", [1: "one", 101: "one", 2: "two", 3: "few", 5: "other"]),
            ("lv", [0: "zero", 1: "one", 11: "zero", 21: "one", 2: "other"]),
            ("lt", [1: "one", 2: "few", 11: "other", 12: "other", 10: "other"]),
            ("ro", [1: "one", 0: "few", 19: "few", 20: "other", 101: "few"]),
            (
                "ar",
                [0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 103: "few"]
            ),
            ("he", [1: "one", 2: "two", 3: "other"]), ("ga", [1: "one", 2: "two", 6: "few", 7: "many", 11: "other"]),
            ("cy", [0: "zero", 3: "few", 6: "many", 7: "other"]), ("is", [21: "one", 11: "other"]),
            ("mt", [0: "few", 1: "one", 2: "two", 11: "many", 20: "other"]),
        ] as [(String, [Int: String])])
    func chooses(language: String, forms: [Int: String]) {
        for (count, form) in forms {
            #expect(PluralCategory(of: count, in: LanguageTag(language)).rawValue == form, "\(count) in \(language)")
        }
    }

    @Test("A language needs the forms that its numbers take, and the general one")
    func needs() {
        #expect(PluralCategory.categories(in: LanguageTag("fr")) == [.one, .many, .other])
        #expect(PluralCategory.categories(in: LanguageTag("en")) == [.one, .other])
        #expect(PluralCategory.categories(in: LanguageTag("ja")) == [.other])
        #expect(PluralCategory.categories(in: LanguageTag("ru")) == [.one, .few, .many, .other])
        #expect(PluralCategory.categories(in: LanguageTag("ar")) == PluralCategory.allCases)
    }

    @Test("The least and the greatest number have a form and a wording")
    func takesExtremes() {
        let french = LanguageTag("fr")
        #expect(PluralCategory(of: .min, in: french) == .other)
        #expect(NumberWording.grouped(.min, in: french).hasPrefix("-9\u{202F}223"))
        #expect(NumberWording.grouped(-1_234, in: LanguageTag("en")) == "-1,234")
        #expect(NumberWording.grouped(-123, in: LanguageTag("en")) == "-123")
        #expect(NumberWording.grouped(1_000_000, in: french) == "1\u{202F}000\u{202F}000")
        #expect(NumberWording.decimal("12345", "6", in: french) == "12\u{202F}345,6")
        #expect(NumberWording.decimal("12345", "", in: LanguageTag("de")) == "12.345")
        #expect(NumberWording.decimal("0", "05", in: LanguageTag("en")) == "0.05")
    }
}
