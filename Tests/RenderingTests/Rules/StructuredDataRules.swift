/// What search engines and schema.org recommend of the things that a page tells of, each miss as a sentence.
struct StructuredDataRules {
    /// Properties by type that each thing has which is told whole, that is with an address.
    private static let recommended: [String: [String]] = [
        "NewsArticle": [
            "headline", "datePublished", "author", "publisher", "mainEntityOfPage", "inLanguage", "description",
            "image",
        ],
        "CreativeWork": ["headline", "author", "publisher", "mainEntityOfPage", "inLanguage"],
        "WebSite": ["name", "potentialAction", "publisher", "inLanguage"],
        "Organization": ["name"], "Corporation": ["name", "tickerSymbol"], "Person": ["name"],
        "DefinedTermSet": ["name", "hasDefinedTerm"], "DefinedTerm": ["name", "termCode", "inDefinedTermSet"],
        "Event": ["name", "startDate", "endDate", "description", "about"],
    ]

    /// Every object with a type, at any depth.
    static func things(in value: Any) -> [[String: Any]] {
        switch value {
        case let list as [Any]: list.flatMap(things)
        case let object as [String: Any]:
            (object["@type"] == nil ? [] : [object])
                + object.sorted { $0.key < $1.key }.flatMap { things(in: $0.value) }
        default: []
        }
    }

    static func missed(by thing: [String: Any]) -> [String] {
        guard let type = thing["@type"] as? String else { return ["a type is one word"] }
        if type == "BreadcrumbList" { return trail(of: thing) }
        guard thing["url"] != nil, let wanted = recommended[type] else { return [] }
        var missed = wanted.filter { thing[$0] == nil }.map { "\(type) has its \($0)" }
        if let headline = thing["headline"] as? String, headline.unicodeScalars.count > 110 {
            missed.append("a headline has at most 110 characters")
        }
        if let date = thing["datePublished"] as? String, type == "NewsArticle", !RuleText.isDay(date) {
            missed.append("datePublished is a day")
        }
        return missed
    }

    private static func trail(of list: [String: Any]) -> [String] {
        let steps = list["itemListElement"] as? [[String: Any]] ?? []
        let isWhole = steps.allSatisfy { $0["name"] is String && $0["item"] is String }
        let isCounted = steps.map { $0["position"] as? Int } == Array(1...max(1, steps.count))
        return steps.count > 1 && isWhole && isCounted ? [] : ["breadcrumbs are named, linked, and counted from one"]
    }

    /// The addresses that a thing gives for itself and others.
    static func addresses(of thing: [String: Any]) -> [String] {
        ["@id", "url", "item", "mainEntityOfPage", "image", "isPartOf"].compactMap { thing[$0] as? String }
    }
}
