/// Gives the durations that were read from a text as measures, with the bounds that its words state.
struct DurationMeasures: Sendable {
    let text: TokenText

    /// The durations in reading order, each once.
    func measures(of dates: [DateAnnotation]) -> [MeasureAnnotation] {
        var index = 0
        return dates.map { date in
            let range = date.mention.passage.range
            while index < text.count, text[index].range.lowerBound < range.lowerBound { index += 1 }
            var end = index
            while end < text.count, text[end].range.lowerBound < range.upperBound { end += 1 }
            return measure(date, index..<end)
        }
    }

    private func measure(_ date: DateAnnotation, _ tokens: Range<Int>) -> MeasureAnnotation {
        let ends = date.value.split(separator: "/").map(String.init)
        let max = ends.count == 2 ? ends[1] : nil
        return MeasureAnnotation(
            kind: .duration, mention: date.mention, value: max == nil ? date.value : ends[0], max: max,
            bound: max == nil ? bound(date, tokens) : .range, rule: date.rule)
    }

    /// What stands before the number, inside the wording (`depuis plus de dix ans`) or before it, or behind the unit.
    private func bound(_ date: DateAnnotation, _ tokens: Range<Int>) -> AmountAnnotation.Bound {
        let bounds = BoundReader(text: text)
        let number = tokens.first { text[$0].kind == .number || text.lexeme($0).cardinal != nil } ?? tokens.lowerBound
        if let stated = bounds.before(number)?.0 ?? bounds.after(tokens.upperBound)?.0 { return stated }
        return date.modifier == .approximate ? .approximate : .exact
    }
}
