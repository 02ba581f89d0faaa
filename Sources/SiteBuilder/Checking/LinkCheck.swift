internal import Diagnostics
internal import Foundation  // removingPercentEncoding
internal import Rendering

/// Follows every link within the finished site: to pages, to places in pages, to assets, to the page in another language.
struct LinkCheck: Sendable {
    private let files: Set<String>
    private let pages: [String: PageLinks]
    private let baseURL: String

    /// - Parameters:
    ///   - files: the paths of all files of the site.
    ///   - pages: what was read of those that have links.
    ///   - baseURL: where the site is published; addresses that begin with it are within the site.
    init(_ files: some Sequence<String>, pages: [String: PageLinks], baseURL: String) {
        self.files = Set(files)
        self.pages = pages
        self.baseURL = baseURL
    }

    /// What a file of the site leads to; nil for a file without links.
    static func links(in file: OutputFile) -> PageLinks? {
        let name = file.path.split(separator: "/").last ?? ""
        guard let suffix = name.split(separator: ".").last, ["html", "xml", "opml"].contains(suffix) else { return nil }
        return PageLinks(file.bytes, isMap: name.hasPrefix("sitemap"))
    }

    /// Every link that leads nowhere, at its place in the file that would be written.
    func findings(in output: String) -> DiagnosticLog {
        var log = DiagnosticLog()
        for (path, page) in pages {
            for link in page.links {
                guard let finding = finding(link, on: path) else { continue }
                let place = SourceLocation(path: "\(output)/\(path)", line: link.line, column: link.column)
                log.record(.link(finding, link.address, at: place))
            }
        }
        return log
    }

    enum Finding: Hashable {
        case missingPage, missingAnchor
        /// The page in another language does not name this one in turn.
        case oneWay(language: String)
    }

    private func finding(_ link: PageLinks.Link, on path: String) -> Finding? {
        guard let target = SiteAddress(link.address, on: path, baseURL: baseURL) else { return nil }
        guard let file = target.file(among: files) else { return .missingPage }
        if let anchor = target.anchor, !anchor.isEmpty, let page = pages[file], !page.anchors.contains(anchor) {
            return .missingAnchor
        }
        guard let language = link.alternateLanguage, path.hasSuffix(".html"), let other = pages[file] else {
            return nil
        }
        let isMutual = other.links.contains { back in
            back.alternateLanguage != nil
                && SiteAddress(back.address, on: file, baseURL: baseURL)?.file(among: files) == path
        }
        return isMutual ? nil : .oneWay(language: language)
    }
}

/// An address within the site.
struct SiteAddress: Hashable, Sendable {
    /// Below the root of the site; a page's ends in `/` or is empty.
    let path: String
    let anchor: String?

    /// Resolves an address that stands on a page (RFC 3986, 5.2); nil for one outside the site.
    init?(_ address: String, on page: String, baseURL: String) {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        anchor = parts.count > 1 ? parts[1].removingPercentEncoding ?? String(parts[1]) : nil
        let target = String(parts[0].prefix { $0 != "?" })
        if target.hasPrefix(baseURL) {
            path = String(target.dropFirst(baseURL.count))
            return
        }
        if Self.hasScheme(target) || target.hasPrefix("//") { return nil }
        if target.isEmpty {
            path = page
            return
        }
        // The site may lie below any folder of a host, so an address from the host's root leads out of it; but a host shows
        // the page for what is missing at any address, so that page has no other way to name the others.
        let root = Self.hostPath(of: baseURL)
        if page == "404.html", target.hasPrefix(root) {
            path = String(target.dropFirst(root.count))
            return
        }
        var folders =
            target.hasPrefix("/") ? [] : page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var steps = target.split(separator: "/", omittingEmptySubsequences: false)
        let last = steps.popLast() ?? ""
        for step in steps where step != "." {
            if step == ".." { _ = folders.popLast() } else { folders.append(step) }
        }
        if last == ".." { _ = folders.popLast() }
        let name = last == "." || last == ".." ? "" : last
        path = (folders + [name]).joined(separator: "/")
    }

    /// `/depot/` of `https://example.org/depot/`.
    private static func hostPath(of baseURL: String) -> String {
        let afterScheme = baseURL.firstRange(of: "://").map { baseURL[$0.upperBound...] } ?? baseURL[...]
        return afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/"
    }

    private static func hasScheme(_ address: String) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return false }
        return !address[..<colon].contains("/")
    }

    /// The file that answers at the address; nil where there is none.
    func file(among files: Set<String>) -> String? {
        let wanted = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        return files.contains(wanted) ? wanted : nil
    }
}
