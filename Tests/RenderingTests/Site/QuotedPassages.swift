import Foundation
import Testing

/// What a page quotes, with the paragraph to which the link after it leads.
struct QuotedPassages {
    struct Quotation {
        let words: String
        /// The words of the paragraph; nil when no element has the fragment of the link.
        let paragraph: String?
        let target: String
    }

    let quotations: [Quotation]

    /// - Parameter path: the page's file below the site's root.
    init(_ html: some StringProtocol, at path: String, of site: VirtualSite) throws {
        quotations = try String(html).matches(
            of: #/<q[^>]*>(.*?)</q>.*?<a href="([^"#]*#[a-z0-9]+)"/#.dotMatchesNewlines()
        ).map {
            let base = try #require(URL(string: "https://x.y/\(path)"))
            let target = try #require(URL(string: String($0.output.2), relativeTo: base)).absoluteString.dropFirst(12)
            let parts = target.split(separator: "#").map(String.init)
            let page = site.files[(parts[0].removingPercentEncoding ?? "") + "index.html"] ?? []
            return Quotation(
                words: Self.words(of: $0.output.1),
                paragraph: Self.element(parts[1], of: String(decoding: page, as: UTF8.self)), target: String(target))
        }
    }

    /// The text without marks, links to the paragraph included, spaces as one.
    private static func words(of html: some StringProtocol) -> String {
        String(html).replacing(#/<[^>]*>/#, with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func element(_ id: String, of page: String) -> String? {
        guard let start = page.firstRange(of: "id=\"\(id)\"") else { return nil }
        let rest = page[start.upperBound...].drop { $0 != ">" }.dropFirst()
        let end = rest.firstRange(of: #/</(p|h1|h2|h3|li|blockquote)>/#)?.lowerBound ?? rest.endIndex
        return words(of: rest[..<end])
    }
}
