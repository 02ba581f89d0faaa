import StrictXML

/// What the sitemap protocol (sitemaps.org) asks of a file, each broken rule as a sentence.
struct SiteMapRules {
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
    private static let xhtml = "http://www.w3.org/1999/xhtml"

    static func broken(by map: XMLValue, byteCount: Int, below base: String) -> [String] {
        var broken: [String] = []
        if map.name != XMLName("urlset", in: namespace) { broken.append("the root is no urlset") }
        if byteCount > 50 << 20 { broken.append("a file has at most 50 MiB") }
        let urls = map.elements("url", in: namespace)
        if urls.count > 50_000 { broken.append("a file has at most 50,000 addresses") }
        let places = urls.map { $0.elements("loc", in: namespace).map(\.text) }
        if places.contains(where: { $0.count != 1 }) { broken.append("each url has one loc") }
        for place in places.joined() where !place.hasPrefix(base) || place.utf8.count >= 2_048 {
            broken.append("loc is an address of the site, under 2,048 characters: \(place)")
        }
        if Set(places.joined()).count != urls.count { broken.append("each address stands once") }
        for change in urls.flatMap({ $0.elements("lastmod", in: namespace) }) where !isDate(change.text) {
            broken.append("lastmod is a W3C date: \(change.text)")
        }
        return broken + alternates(of: urls)
    }

    /// A year, a month, a day, or a moment (W3C note on date and time formats).
    private static func isDate(_ text: String) -> Bool {
        RuleText.isMoment(text) || RuleText.isDay(text) || RuleText.isDay(text + "-01")
            || RuleText.isDay(text + "-01-01")
    }

    /// Pages that are one another's translations name each other, and themselves.
    private static func alternates(of urls: [XMLValue]) -> [String] {
        var named: [String: Set<String>] = [:]
        for url in urls {
            let links = url.elements("link", in: xhtml).filter { $0.attribute("hreflang") != "x-default" }
            let place = url.elements("loc", in: namespace).first?.text ?? ""
            named[place] = Set(links.compactMap { $0.attribute("href") })
        }
        return named.sorted { $0.key < $1.key }.flatMap { place, others in
            guard !others.isEmpty else { return [String]() }
            let own = others.contains(place) ? [] : ["\(place) does not name itself"]
            return own
                + others.sorted().filter { named[$0]?.contains(place) == false }.map { "\($0) does not name \(place)" }
        }
    }
}
