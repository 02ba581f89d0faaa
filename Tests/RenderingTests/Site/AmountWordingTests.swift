import Annotation
import Testing
import Translation
import Wire

@testable import Rendering

@Suite struct AmountWordingTests {
    private let words = AmountWording(wording: .echoing, language: LanguageTag("en"))

    private func amount(
        _ value: String, _ currency: String = "USD", max: String? = nil, _ bound: AmountAnnotation.Bound = .exact
    ) -> AmountAnnotation {
        AmountAnnotation(
            mention: Mention(Passage(.block(0), 0..<1), "x"), value: value, max: max, currency: currency, bound: bound,
            rule: "test")
    }

    @Test(
        "An amount keeps its figure, with the largest scale that fits",
        arguments: [
            ("1000000000", "in-USD(billion(1) USD)"), ("12500000", "in-USD(million(12.5) USD)"),
            ("1770000000", "in-USD(billion(1.77) USD)"), ("999", "in-USD(999 USD)"),
            ("1500000000000", "in-USD(trillion(1.5) USD)"),
            ("800000", "in-USD(800,000 USD)"), ("6.9", "in-USD(6.9 USD)"), ("0", "in-USD(0 USD)"),
            ("1234567", "in-USD(1,234,567 USD)"),
            ("63500000.5", "in-USD(63,500,000.5 USD)"),
            ("12345000000", "in-USD(billion(12.345) USD)"),
            ("12345600000", "in-USD(million(12,345.6) USD)"),
        ])
    func scales(value: String, expected: String) {
        #expect(words.words(of: amount(value)) == expected)
    }

    @Test("Bounds, ranges and rare currencies have words of their own")
    func bounds() {
        #expect(words.words(of: amount("5", .atLeast)) == "at-least(in-USD(5 USD))")
        #expect(words.words(of: amount("5", .atMost)) == "at-most(in-USD(5 USD))")
        #expect(words.words(of: amount("5", .approximate)) == "about(in-USD(5 USD))")
        #expect(words.words(of: amount("5", max: "7", .range)) == "range(in-USD(5 USD) in-USD(7 USD))")
        #expect(words.words(of: amount("5", "DKK")) == "in-other(5 DKK)")
    }
}

extension AmountWordingTests {
    private func amount(_ value: String, _ bound: AmountAnnotation.Bound) -> AmountAnnotation {
        amount(value, "USD", bound)
    }
}
