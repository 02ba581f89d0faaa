import Annotation
import SiteBuilder
import Wire

extension Scorecard {
    /// Scores a sentence with its dates.
    mutating func score(_ line: GoldLine<GoldDate>, reader: SeedReader) {
        let annotated = reader.annotate(line)
        let text = ReadText(annotated.article)
        let expected = Finding.dates(line.expect, in: text)
        let found = Finding.dates(annotated.annotations.dates, in: text)
        let pairing = score(.dates, of: line.id, expected: expected, found: found)
        score(.dateSpans, of: line.id, expected: expected.map(\.span), found: found.map(\.span))
        score(.dateLine, isRight: pairing.isPerfect)
    }

    /// Scores a sentence with its amounts.
    mutating func score(_ line: GoldLine<GoldAmount>, reader: SeedReader) {
        let annotated = reader.annotate(line)
        let text = ReadText(annotated.article)
        let pairing = score(
            .amounts, of: line.id, expected: Finding.amounts(line.expect, in: text),
            found: Finding.amounts(annotated.annotations.amounts, in: text))
        score(.amountLine, isRight: pairing.isPerfect)
    }
}
