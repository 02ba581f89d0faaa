import Testing

@testable import Rendering

@Suite struct SiteMapTests {
    @Test func `A page is listed with its last change and its editions`() {
        let entry = SiteMap.Entry(
            url: "https://e.org/fr/?a&b", lastChange: "2026-01",
            alternates: [("fr", "https://e.org/fr/?a&b"), ("x-default", "https://e.org/")])
        let files = SiteMap(entries: [entry], baseURL: "https://e.org/").files
        #expect(files.map(\.path) == ["sitemap.xml"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self).contains(
                "<url><loc>https://e.org/fr/?a&amp;b</loc><lastmod>2026-01</lastmod><xhtml:link rel=\"alternate\" hreflang=\"fr\" href=\"https://e.org/fr/?a&amp;b\"/><xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://e.org/\"/></url>"
            ))
    }

    @Test func `Many pages are spread over files that an index lists`() {
        let entries = (0..<5).map { SiteMap.Entry(url: "https://e.org/\($0)") }
        let files = SiteMap(entries: entries, baseURL: "https://e.org/", limit: 2).files
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self).contains(
                "<sitemap><loc>https://e.org/sitemap-3.xml</loc></sitemap>"))
        #expect(String(decoding: files[3].bytes, as: UTF8.self).contains("https://e.org/4"))
    }
}
