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
        measures(in: fields.map { ($0, TokenText($0.bytes)) }, dates: dates, amounts: amounts)
    }

    /// The measures of texts whose tokens are known.
    func measures(
        in texts: [(FieldText, TokenText)], dates: [DateAnnotation], amounts: [AmountAnnotation]
    ) -> [MeasureAnnotation] {
        let taken = (dates.map(\.mention.passage) + amounts.map(\.mention.passage)).sorted()
        let durations = dates.filter { $0.precision == .duration }.map(MeasureAnnotation.init(duration:))
        let counted = texts.flatMap { field, text in measures(in: text, of: field, besides: taken) }
        return (durations + counted).sorted { $0.mention.passage < $1.mention.passage }
    }

    private func measures(in text: TokenText, of field: FieldText, besides taken: [Passage]) -> [MeasureAnnotation] {
        let passages = taken.filter { $0.field == field.field }
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

extension MeasureAnnotation {
    fileprivate init(duration: DateAnnotation) {
        let bound: AmountAnnotation.Bound = duration.modifier == .approximate ? .approximate : .exact
        self.init(kind: .duration, mention: duration.mention, value: duration.value, bound: bound, rule: duration.rule)
    }
}
