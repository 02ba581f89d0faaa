/// A file of a site, here or where it is published.
package struct PublishedFile: Hashable, Sendable {
    /// The path below the root of the site, with `/` between its parts.
    package var path: String
    package var size: Int
    /// What is the same for the same bytes: SHA-256, or the name that git gives them.
    package var digest: String

    /// The address at which the file answers, such as `/fr/` for `fr/index.html`.
    package var address: String {
        let index = "index.html"
        let isIndex = path == index || path.hasSuffix("/" + index)
        return "/" + (isIndex ? String(path.dropLast(index.utf8.count)) : path)
    }
}
