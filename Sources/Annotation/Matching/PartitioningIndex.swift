extension RandomAccessCollection where Index == Int {
    /// The first index whose element belongs behind the border of a sorted collection, or the end; found by binary search.
    ///
    /// - Parameter isBehind: false for all elements before the border, true for all from there on.
    package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
