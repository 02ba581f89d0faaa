/// Stretches of texts that names and codes cover.
struct Claims {
    private var ranges: [Passage.Field: [Range<Int>]] = [:]

    init(_ passages: [Passage]) {
        for passage in passages.sorted() { ranges[passage.field, default: []].append(passage.range) }
    }

    /// These stretches and others.
    func adding(_ passages: [Passage]) -> Claims {
        guard !passages.isEmpty else { return self }
        return Claims(ranges.flatMap { field, ranges in ranges.map { Passage(field, $0) } } + passages)
    }

    /// True when a claimed stretch covers a part of the range.
    func contains(_ field: Passage.Field, _ range: Range<Int>) -> Bool {
        !near(field, range).isEmpty
    }

    /// True when a claimed stretch covers a part of the range and reaches beyond it.
    func outreaches(_ field: Passage.Field, _ range: Range<Int>) -> Bool {
        near(field, range).contains { $0.lowerBound < range.lowerBound || $0.upperBound > range.upperBound }
    }

    /// The claimed stretches that overlap a range. Binary search, since claims of one text hardly overlap.
    private func near(_ field: Passage.Field, _ range: Range<Int>) -> [Range<Int>] {
        guard let list = ranges[field] else { return [] }
        let end = list.partitioningIndex { $0.lowerBound >= range.upperBound }
        return list[max(0, end - 3)..<end].filter { $0.overlaps(range) }
    }
}
