/// The address of a page or file below the root of the site, such as `fr/articles/2026/01/12/un-accord/`.
///
/// It holds only ASCII letters, digits and `-._/`, so it needs no encoding. A page's address ends in `/`.
package struct Permalink: Hashable, Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// The file that answers at this address.
    package var filePath: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    /// The address from another page: links within the site are relative, so that it works below any folder of a host.
    package func relative(from page: Permalink) -> String {
        let source = page.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let target = path.split(separator: "/", omittingEmptySubsequences: false)
        var shared = 0
        while shared < source.count, shared < target.count - 1, source[source.startIndex + shared] == target[shared] {
            shared += 1
        }
        let up = [String](repeating: "..", count: source.count - shared)
        let down = target[shared...].map(String.init)
        let relative = (up + down).joined(separator: "/")
        return relative.isEmpty ? "./" : relative
    }

    /// The absolute address; the base ends in `/`.
    package func absolute(_ baseURL: String) -> String { baseURL + path }
}
