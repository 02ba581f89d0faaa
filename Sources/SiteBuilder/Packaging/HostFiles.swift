/// Files that tell a host how to serve the site; Netlify and Cloudflare Pages read them, others ignore them.
package enum HostFiles {
    /// The rules under which the site works: no script or style but its own files, nothing from elsewhere, no frame around it.
    package static let contentSecurityPolicy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    /// `_headers`. The name of an asset changes with its content, so it may be kept for ever; for all else the rule of
    /// these hosts is right, which is to ask again each time.
    static let headers = """
        /*
          Content-Security-Policy: \(contentSecurityPolicy)
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin

        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """

    /// `_redirects`: where readers of feeds and search engines look first, for the edition of the originals.
    static func redirects(for files: [PublishedFile]) -> String {
        guard let feed = files.map(\.path).filter({ $0.hasSuffix("/feed.xml") }).min(by: isShorter) else { return "" }
        return ["/feed", "/feed.xml", "/rss.xml", "/atom.xml"].map { "\($0) /\(feed) 301\n" }.joined()
    }

    private static func isShorter(_ left: String, _ right: String) -> Bool {
        (left.utf8.count, right) < (right.utf8.count, left)
    }
}
