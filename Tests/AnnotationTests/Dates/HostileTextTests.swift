internal import Annotation
internal import Testing
internal import Wire

/// Long texts that no person wrote: a reader that called itself once a word would overflow on them, and one that were
/// not linear would be slow (the benchmark has the figures).
@Suite struct HostileTextTests {
    @Test(
        "Fifteen hundred repetitions are read in one pass",
        arguments: [
            "il y a ", "un deux trois ", "mars mars ", "1", "1 ", "12, ", "1.", "été été ", "a été ", "journée de ",
            "fin de ", "de ",
            "centimes de ", "du 12 au ", "entre 5 et ", "l'", "a-", "1/", "mille million ", "annonce ", "tout début ",
            "5 EUR ",
        ])
    func repetitions(pattern: String) {
        let texts = TokenizedTexts([FieldText(.block(0), String(repeating: pattern, count: 1_500))])
        let dates = DateReader(reference: DateReaderTests.monday).dates(in: texts)
        let amounts = AmountReader().amounts(in: texts)
        let measures = MeasureReader().measures(in: texts, dates: dates, amounts: amounts)
        let events = EventReader(reference: DateReaderTests.monday).events(in: texts, dates: dates, companies: [])
        #expect(dates.count == (pattern == "mars mars " ? 2_999 : 0))
        #expect(amounts.count == (pattern == "5 EUR " ? 1_500 : 0))
        #expect(events.isEmpty && measures.allSatisfy { $0.kind == .count })
    }
}
