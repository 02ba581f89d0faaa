/// Which links of a seed may lead out of a page: http, https, mailto and relative ones.
///
/// libcmark's own filter is a list of forbidden schemes; this is a list of allowed ones.
package enum LinkPolicy {
    private static let allowedSchemes = ["http", "https", "mailto"]

    /// Judges a destination after its entities have been decoded.
    package static func allows(_ destination: String) -> Bool {
        let scalars = destination.unicodeScalars
        guard !scalars.contains(where: { CleanText.isUnfit($0) || $0.properties.isWhitespace || $0 == "\\" }) else {
            return false
        }
        guard let colon = scalars.firstIndex(of: ":") else { return true }
        let beforeColon = scalars[..<colon]
        if beforeColon.contains(where: { $0 == "/" || $0 == "?" || $0 == "#" }) { return true }
        return allowedSchemes.contains(String(beforeColon).lowercased())
    }
}
