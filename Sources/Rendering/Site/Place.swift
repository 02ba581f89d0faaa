internal import Digest

/// Where a page stands, for the links on it.
///
/// Links within the site are relative, so that it works below any folder of a host and from a disk.
struct Place {
    let permalink: Permalink
    /// The way from the page to the root of the site, such as `../../`.
    let root: String

    init(_ permalink: Permalink) {
        self.permalink = permalink
        let depth = permalink.path.utf8.count { $0 == UInt8(ascii: "/") }
        root = String(repeating: "../", count: depth)
    }

    /// A page that a host shows at any address, such as its page for what is not found: it needs the path of the root.
    init(_ permalink: Permalink, root: String) {
        self.permalink = permalink
        self.root = root
    }

    /// A place that is filled in later (see `RelocatableHTML`).
    static let relocatable = Place(Permalink(""), root: RelocatableHTML.root)

    func href(_ target: Permalink) -> String { href(target.path) }

    func href(_ path: String) -> String {
        let href = root + path
        return href.isEmpty ? "./" : href
    }
}
