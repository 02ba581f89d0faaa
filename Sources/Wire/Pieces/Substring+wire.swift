extension StringProtocol {
    /// The text without white space at its ends, no-break spaces included.
    var trimmedSpaces: String {
        let scalars = String(self).unicodeScalars
        let start = scalars.drop { $0.properties.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(Substring(start[...last]))
    }

    /// The number of Unicode scalars.
    var scalarCount: Int { unicodeScalars.count }
}

extension Substring {
    /// The parts between occurrences of a separator.
    func splitting(at separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: true)
    }
}
