internal import Rendering

/// The content types under which files of a site are sent.
enum MediaType {
    static let html = "text/html; charset=utf-8"
    static let javaScript = "text/javascript; charset=utf-8"

    private static let byExtension = [
        "html": html, "js": javaScript, "css": "text/css; charset=utf-8", "json": "application/json",
        "jsonld": "application/ld+json", "xml": "application/xml; charset=utf-8", "opml": "text/x-opml; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "svg": "image/svg+xml",
        "eml": "message/rfc822", "png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "ico": "image/x-icon",
        "woff2": "font/woff2",
        "webmanifest": "application/manifest+json", "ttl": "text/turtle; charset=utf-8", "gz": "application/gzip",
        "po": "text/x-gettext-translation; charset=utf-8",
    ]

    /// Texts of people say that they are UTF-8 only when they are: an original may be in an older encoding.
    static func of(_ file: OutputFile) -> String {
        let name = file.path.split(separator: "/").last ?? ""
        let suffix = name.split(separator: ".").last.map(String.init) ?? ""
        if name == "feed.xml" { return "application/atom+xml; charset=utf-8" }
        if name == "feed.json" { return "application/feed+json" }
        if let known = byExtension[suffix] { return known }
        guard ["txt", "md"].contains(suffix) else { return "application/octet-stream" }
        let type = suffix == "md" ? "text/markdown" : "text/plain"
        return String(validating: file.bytes, as: UTF8.self) == nil ? type : type + "; charset=utf-8"
    }
}
