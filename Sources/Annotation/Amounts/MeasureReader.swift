/// Reads the counts and percentages of an article's texts, and takes its durations from its dates.
package struct MeasureReader: Sendable {
    package init() {}

    /// The measures of the texts in reading order.
    ///
    /// - Parameters:
    ///   - dates: the dates of the same texts: they are not counted, and the durations among them are measures.
    ///   - amounts: the amounts of the same texts, which are not counted either.
    package func measures(
        in fields: [FieldText], dates: [DateAnnotation], amounts: [AmountAnnotation]
    ) -> [MeasureAnnotation] {
        measures(in: TokenizedTexts(fields), dates: dates, amounts: amounts)
    }

    /// The measures of texts that are cut into tokens.
    package func measures(
        in texts: TokenizedTexts, dates: [DateAnnotation], amounts: [AmountAnnotation]
    ) -> [MeasureAnnotation] {
        let passages = dates.map(\.mention.passage) + amounts.map(\.mention.passage)
        let taken = Dictionary(grouping: passages.sorted(), by: \.field)
        let durations = Dictionary(grouping: dates.filter { $0.precision == .duration }, by: \.mention.passage.field)
        return texts.entries.flatMap { entry in
            let field = entry.field.field
            let counted = measures(in: entry.text, of: entry.field, besides: taken[field] ?? [])
            let lasting = DurationMeasures(text: entry.text).measures(of: durations[field] ?? [])
            return (counted + lasting).sorted { $0.mention.passage < $1.mention.passage }
        }
    }

    private func measures(in text: TokenText, of field: FieldText, besides passages: [Passage]) -> [MeasureAnnotation] {
        let grammar = MeasureGrammar(text: text)
        var found: [MeasureAnnotation] = []
        var index = 0
        var nextPassage = 0
        while index < text.count {
            let offset = text[index].range.lowerBound
            while nextPassage < passages.count, passages[nextPassage].range.upperBound <= offset { nextPassage += 1 }
            let isTaken = nextPassage < passages.count && passages[nextPassage].range.contains(offset)
            guard !isTaken, let measure = grammar.measure(at: index) else {
                index += 1
                continue
            }
            found.append(measure.annotation(in: text, of: field))
            index = max(measure.end, index + 1)
        }
        return found
    }
}
