/// A sketch of a text whose equal parts estimate how much of the wording two texts share.
///
/// One permutation of MinHash over runs of three words (P. Li, A. Owen, C.-H. Zhang, "One Permutation Hashing", 2012).
struct TextSignature: Hashable, Sendable {
    private static let binCount = 64
    private static let runLength = 3
    private static let bandLength = 3
    /// A shorter text shares its few words with others by chance.
    private static let fewestRuns = 24

    /// The smallest hash of each bin; empty for a text that is too short.
    let bins: [UInt32]

    init(_ words: [UInt64]) {
        guard words.count >= Self.fewestRuns + Self.runLength - 1 else {
            bins = []
            return
        }
        var bins = [UInt32](repeating: .max, count: Self.binCount)
        for start in 0...(words.count - Self.runLength) {
            let hash = words[start..<start + Self.runLength].reduce(0) { WordHash.mixed($0 &* 31 &+ $1) }
            let bin = Int(hash >> 58)
            bins[bin] = min(bins[bin], UInt32(truncatingIfNeeded: hash))
        }
        self.bins = bins
    }

    /// The estimated share of runs of words that two texts have in common, from 0 to 1 (Jaccard).
    func similarity(to other: TextSignature) -> Double {
        guard !bins.isEmpty, !other.bins.isEmpty else { return 0 }
        var (same, filled) = (0, 0)
        for (own, others) in zip(bins, other.bins) where own != .max || others != .max {
            filled += 1
            if own == others { same += 1 }
        }
        return filled == 0 ? 0 : Double(same) / Double(filled)
    }

    /// Keys of which texts that share half their wording have one in common, nearly always.
    var bands: [UInt64] {
        stride(from: 0, to: bins.count - Self.bandLength + 1, by: Self.bandLength).compactMap { start in
            let band = bins[start..<start + Self.bandLength]
            guard !band.contains(.max) else { return nil }
            return band.reduce(UInt64(start)) { WordHash.mixed($0 &* 31 &+ UInt64($1)) }
        }
    }
}
