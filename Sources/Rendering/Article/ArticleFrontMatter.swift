internal import Wire

/// An article as a Markdown file with YAML front matter that Hugo, Zola and Jekyll read.
///
/// Hugo and Jekyll read `tags` and `categories`, Zola reads `taxonomies`; what none of them knows stands under `extra`
/// and `params`, where Zola and Hugo look for it.
struct ArticleFrontMatter {
    var title: String
    var description: String?
    var date: PublicationDate?
    var language: String
    var slug: String
    var authors: [String]
    /// The names of its topics and companies.
    var topics: [String]
    var companies: [String]
    /// Further facts, in their order.
    var extra: [(key: String, value: String)]

    /// The front matter with its fences.
    var text: String {
        var lines = ["---", "title: \(YAMLScalar.quoted(title))"]
        if let description { lines.append("description: \(YAMLScalar.quoted(description))") }
        // The three programs need a day, so a month is dated by its first; `extra` has the date as it is known.
        if let date { lines.append("date: \(date.earliest)") }
        lines.append("draft: false")
        lines.append("lang: \(YAMLScalar.quoted(language))")
        lines.append("slug: \(YAMLScalar.quoted(slug))")
        lines += Self.list("authors", authors)
        lines += Self.list("tags", topics)
        lines += Self.list("categories", companies)
        lines.append("taxonomies:")
        lines += Self.list("  tags", topics) + Self.list("  companies", companies)
        for key in ["extra", "params"] {
            lines.append("\(key):")
            if let date { lines.append("  published: \(YAMLScalar.quoted(date.value))") }
            lines += extra.map { "  \($0.key): \(YAMLScalar.quoted($0.value))" }
        }
        return (lines + ["---", "", ""]).joined(separator: "\n")
    }

    private static func list(_ key: String, _ items: [String]) -> [String] {
        let indentation = String(key.prefix { $0 == " " })
        return items.isEmpty
            ? ["\(key): []"] : ["\(key):"] + items.map { "\(indentation)- \(YAMLScalar.quoted($0))" }
    }
}
