import StrictXML

/// What RFC 4287 asks of a feed, each broken rule as a sentence.
struct AtomRules {
    private static let namespace = "http://www.w3.org/2005/Atom"
    private static let linkLimits = ["alternate", "self"]

    static func broken(by feed: XMLValue) -> [String] {
        var broken: [String] = []
        if feed.name != XMLName("feed", in: namespace) { broken.append("the root is no atom:feed") }
        broken += counts(
            of: feed, one: ["id", "title", "updated"], optional: ["subtitle", "generator", "icon", "logo"])
        broken += values(of: feed)
        if feed.elements("link", in: namespace).filter({ $0.attribute("rel") == "self" }).count != 1 {
            broken.append("4.1.1: a feed says where it stands itself")
        }
        let entries = feed.elements("entry", in: namespace)
        for entry in entries {
            broken += counts(
                of: entry, one: ["id", "title", "updated"], optional: ["published", "summary", "content"])
            broken += values(of: entry)
            if entry.elements("author", in: namespace).isEmpty, feed.elements("author", in: namespace).isEmpty {
                broken.append("4.1.1: each entry has an author, of its own or of the feed")
            }
            if entry.elements("content", in: namespace).isEmpty,
                !entry.elements("link", in: namespace).contains(where: { $0.attribute("rel") == "alternate" })
            {
                broken.append("4.1.2: an entry without content has a link to what it is")
            }
        }
        let ids = entries.flatMap { $0.elements("id", in: namespace).map(\.text) }
        if Set(ids).count != ids.count { broken.append("4.1.1: two entries have one id and one moment") }
        return broken
    }

    private static func counts(of element: XMLValue, one: [String], optional: [String]) -> [String] {
        one.filter { element.elements($0, in: namespace).count != 1 }.map { "\($0) stands exactly once" }
            + optional.filter { element.elements($0, in: namespace).count > 1 }.map { "\($0) stands at most once" }
    }

    private static func values(of element: XMLValue) -> [String] {
        var broken: [String] = []
        for id in element.elements("id", in: namespace) where !id.text.hasPrefix("https://") {
            broken.append("4.2.6: an id is an absolute IRI: \(id.text)")
        }
        for name in ["updated", "published"] {
            for date in element.elements(name, in: namespace) where !RuleText.isMoment(date.text) {
                broken.append("3.3: a date is one of RFC 3339: \(date.text)")
            }
        }
        for person in element.elements("author", in: namespace)
        where person.elements("name", in: namespace).map(\.text).filter({ !$0.isEmpty }).count != 1 {
            broken.append("3.2.1: a person has one name")
        }
        var seen: Set<[String]> = []
        for link in element.elements("link", in: namespace) {
            let href = link.attribute("href") ?? ""
            if !href.hasPrefix("https://") { broken.append("4.2.7.1: a link has its address: \(href)") }
            let rel = link.attribute("rel") ?? "alternate"
            let kind = [rel, link.attribute("type") ?? "", link.attribute("hreflang") ?? ""]
            if linkLimits.contains(rel), !seen.insert(kind).inserted {
                broken.append("4.1.1: two alternate links have one type and one language")
            }
        }
        for category in element.elements("category", in: namespace) where (category.attribute("term") ?? "").isEmpty {
            broken.append("4.2.2.1: a category has a term")
        }
        for content in element.elements("content", in: namespace)
        where !["text", "html", "xhtml"].contains(content.attribute("type") ?? "text") || !content.elements.isEmpty {
            broken.append("4.1.3.3: content of the type html is escaped text")
        }
        return broken
    }
}
