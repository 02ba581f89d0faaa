/// What JSON Feed 1.1 asks of a feed, each broken rule as a sentence.
struct JSONFeedRules {
    private static let feedKeys: Set = [
        "version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon",
        "authors", "language", "expired", "hubs", "items",
    ]
    private static let itemKeys: Set = [
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image",
        "date_published", "date_modified", "authors", "tags", "language", "attachments",
    ]

    static func broken(by feed: [String: Any]) -> [String] {
        var broken = unknown(in: feed, known: feedKeys)
        if feed["version"] as? String != "https://jsonfeed.org/version/1.1" {
            broken.append("version is the address of 1.1")
        }
        if (feed["title"] as? String ?? "").isEmpty { broken.append("a feed has a title") }
        for key in ["home_page_url", "feed_url"] where (feed[key] as? String)?.hasPrefix("https://") != true {
            broken.append("\(key) is an address")
        }
        broken += authors(in: feed)
        guard let items = feed["items"] as? [[String: Any]] else { return broken + ["items is a list of objects"] }
        for item in items { broken += rules(of: item) }
        let ids = items.compactMap { $0["id"] as? String }
        if Set(ids).count != items.count { broken.append("each item has an id of its own") }
        return broken
    }

    private static func rules(of item: [String: Any]) -> [String] {
        var broken = unknown(in: item, known: itemKeys) + authors(in: item)
        if item["content_html"] as? String == nil, item["content_text"] as? String == nil {
            broken.append("an item has content_html or content_text")
        }
        for key in ["date_published", "date_modified"] {
            if let date = item[key], !RuleText.isMoment(date as? String ?? "") { broken.append("\(key) is RFC 3339") }
        }
        if let tags = item["tags"], tags as? [String] == nil { broken.append("tags are texts") }
        if (item["url"] as? String)?.hasPrefix("https://") != true { broken.append("url is an address") }
        return broken
    }

    private static func authors(in object: [String: Any]) -> [String] {
        guard let authors = object["authors"] else { return [] }
        let named = (authors as? [[String: Any]])?.allSatisfy { $0["name"] ?? $0["url"] ?? $0["avatar"] != nil }
        return named == true ? [] : ["an author has a name, a url or an avatar"]
    }

    private static func unknown(in object: [String: Any], known: Set<String>) -> [String] {
        object.keys.sorted().filter { !known.contains($0) && !$0.hasPrefix("_") }.map { "\($0) is no key of JSON Feed" }
    }
}
