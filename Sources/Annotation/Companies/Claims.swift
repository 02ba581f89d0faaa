/// Stretches of texts that names and codes cover.
struct Claims {
    private var ranges: [Passage.Field: [Range<Int>]] = [:]

    init(_ passages: [Passage]) {
        for passage in passages.sorted() { ranges[passage.field, default: []].append(passage.range) }
    }

    /// True when a claimed stretch covers a part of the range. Binary search, since claims of one text hardly overlap.
    func contains(_ field: Passage.Field, _ range: Range<Int>) -> Bool {
        guard let list = ranges[field] else { return false }
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
        }
        return list[max(0, low - 3)..<low].contains { $0.overlaps(range) }
    }
}
