/// All feeds of an edition as an OPML outline (OPML 2.0), for programs that follow feeds.
struct FeedDirectory {
    let title: String
    /// The heading of a group and its feeds: title, address of the feed, address of the page.
    let groups: [(heading: String, feeds: [(title: String, feed: String, page: String)])]

    var text: String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<opml version=\"2.0\">",
            "<head><title>\(XMLText.escaped(title))</title></head>", "<body>",
        ]
        for group in groups where !group.feeds.isEmpty {
            lines.append("<outline text=\"\(XMLText.escaped(group.heading))\">")
            lines += group.feeds.map { feed in
                let name = XMLText.escaped(feed.title)
                return
                    "<outline type=\"rss\" text=\"\(name)\" title=\"\(name)\" xmlUrl=\"\(XMLText.escaped(feed.feed))\""
                    + " htmlUrl=\"\(XMLText.escaped(feed.page))\"/>"
            }
            lines.append("</outline>")
        }
        return (lines + ["</body>", "</opml>", ""]).joined(separator: "\n")
    }
}
