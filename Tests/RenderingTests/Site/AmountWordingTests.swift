import Annotation
import Testing
import Wire

@testable import Rendering

@Suite struct AmountWordingTests {
    private let words = AmountWording(wording: .echoing)

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
            ("1000000000", "in-USD(billion(1) USD)"), ("12500000", "in-USD(million(decimals(5 12)) USD)"),
            ("1770000000", "in-USD(billion(decimals(77 1)) USD)"), ("999", "in-USD(999 USD)"),
            ("1500000000000", "in-USD(trillion(decimals(5 1)) USD)"),
            ("800000", "in-USD(thousands(000 800) USD)"), ("6.9", "in-USD(decimals(9 6) USD)"), ("0", "in-USD(0 USD)"),
            ("1234567", "in-USD(thousands(567 thousands(234 1)) USD)"),
            ("63500000.5", "in-USD(decimals(5 thousands(000 thousands(500 63))) USD)"),
            ("12345000000", "in-USD(billion(decimals(345 12)) USD)"),
            ("12345600000", "in-USD(million(decimals(6 thousands(345 12))) USD)"),
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
