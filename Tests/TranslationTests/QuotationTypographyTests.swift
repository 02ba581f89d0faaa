import TestSupport
import Testing

@testable import Translation

@Suite struct QuotationTypographyTests {
    @Test(
        "Straight marks become those of the language, and nothing else changes",
        arguments: [
            ("en", "He said \"no\".", "He said “no”."), ("de", "Er sagte \"nein\".", "Er sagte „nein“."),
            ("es", "Dijo \"no\".", "Dijo «no»."), ("en", "Nvidia's chips", "Nvidia’s chips"),
            ("en", "the '90s", "the ’90s"), ("en", "a 'quoted' word", "a ‘quoted’ word"),
            ("en", "(\"so\")", "(“so”)"), ("en", "a 12\" disc", "a 12\" disc"),
            ("en", "see https://a.org/?q=\"x\" now", "see https://a.org/?q=\"x\" now"),
            ("en", "no end \"here", "no end “here"), ("en", "a lone \" mark", "a lone \" mark"), ("en", "", ""),
            ("ja", "\"hai\"", "「hai」"), ("en", "„alt“ and «vieux»", "„alt“ and «vieux»"),
        ])
    func straightMarks(tag: String, source: String, shown: String) {
        #expect(QuotationTypography(source, in: LanguageTag(tag)).text == shown)
    }

    @Test("Offsets lead to the same place of any text, and setting twice changes nothing")
    func offsets() {
        var random = SeededRandom(seed: 4)
        let pieces = ["\"", "'", " ", "a", "é", "12", "(", ").", "https://x.y/\"", "—", "😀"]
        for _ in 0..<500 {
            let source = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
            for tag in ["en", "de", "fi"] {
                let set = QuotationTypography(source, in: LanguageTag(tag))
                #expect(QuotationTypography(set.text, in: LanguageTag(tag)).text == set.text)
                #expect(set.displayedOffset(0) == 0)
                #expect(set.displayedOffset(source.utf8.count) == set.text.utf8.count)
                #expect(set.offsets == set.offsets.sorted())
            }
        }
    }
}

@Suite struct LanguageTagTests {
    @Test(
        "A language runs from right to left by its own script, or by the one that its tag names",
        arguments: [
            ("ar", true), ("he-IL", true), ("fa", true), ("fr", false), ("en-GB", false), ("pa-Arab", true),
            ("az-Latn-AZ", false), ("AR-eg", true),
        ])
    func direction(tag: String, isRightToLeft: Bool) {
        #expect(LanguageTag(tag).isRightToLeft == isRightToLeft)
    }
}
