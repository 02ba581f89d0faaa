/// The order in which files reach a folder; they leave it in the opposite order.
enum PublicationStage: CaseIterable {
    /// What pages use and link to: assets, data, originals.
    case assets
    /// Pages, those deep in the site before those that list them.
    case pages
    /// Feeds and maps, which tell others of the pages.
    case announcements
    /// The list of all files, when they are there.
    case manifest

    func ordered(_ files: [PublishedFile]) -> [PublishedFile] {
        let own = files.filter { Self.stage(of: $0.path) == self }
        guard self == .pages else { return own }
        return own.enumerated().sorted { left, right in
            let depths = (Self.depth(left.element.path), Self.depth(right.element.path))
            return depths.0 != depths.1 ? depths.0 > depths.1 : left.offset < right.offset
        }.map(\.element)
    }

    static func stage(of path: String) -> PublicationStage {
        if path == Manifest.fileName { return .manifest }
        if path.hasPrefix("assets/") { return .assets }
        if path.hasSuffix(".html") { return .pages }
        if path.hasSuffix(".xml") || path.hasSuffix(".opml") || path == "robots.txt" || path.hasSuffix("feed.json") {
            return .announcements
        }
        return .assets
    }

    private static func depth(_ path: String) -> Int { path.utf8.count { $0 == UInt8(ascii: "/") } }
}
