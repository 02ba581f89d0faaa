/// What ninjs 2.1 (IPTC) allows in an item, each broken rule as a sentence. It names every property that there is: an item
/// with another one is not valid.
struct NinjsRules {
    private static let top: Set = [
        "uri", "standard", "type", "representationtype", "profile", "version", "firstcreated", "versioncreated",
        "contentcreated", "embargoed", "embargoedreason", "pubstatus", "urgency", "rightsinfo", "copyrightholder",
        "copyrightnotice", "usageterms", "ednote", "language", "people", "organisations", "places", "subjects",
        "events",
        "objects", "infosources", "title", "headlines", "by", "slugline", "located", "bodies", "descriptions",
        "renditions", "associations", "altids", "trustindicators", "genres",
    ]
    private static let named: Set = ["name", "rel", "uri", "literal", "contactinfo"]
    private static let lists: [String: Set<String>] = [
        "people": named, "organisations": named.union(["symbols"]), "infosources": named,
        "subjects": ["name", "rel", "uri", "literal", "creator", "relevance", "confidence"],
        "bodies": ["role", "contenttype", "charcount", "wordcount", "value"],
        "headlines": ["role", "contenttype", "value"],
    ]
    private static let choices: [String: Set<String>] = [
        "type": ["text", "audio", "video", "picture", "graphic", "composite", "planning"],
        "representationtype": ["complete", "incomplete", "associated"],
        "pubstatus": ["usable", "withheld", "canceled"],
    ]

    static func broken(by item: [String: Any]) -> [String] {
        var broken = item.keys.filter { !top.contains($0) }.sorted().map { "\($0) is no property" }
        if (item["uri"] as? String)?.hasPrefix("https://") != true { broken.append("uri is an address") }
        for (key, allowed) in choices {
            if let value = item[key], !allowed.contains(value as? String ?? "") { broken.append("\(key): \(value)") }
        }
        for key in ["firstcreated", "versioncreated", "contentcreated"] {
            if let moment = item[key], !RuleText.isMoment(moment as? String ?? "") {
                broken.append("\(key) is a moment")
            }
        }
        for (key, allowed) in lists {
            guard let value = item[key] else { continue }
            guard let objects = value as? [[String: Any]], !objects.isEmpty else {
                broken.append("\(key) is a list of objects, and is not empty")
                continue
            }
            broken += Set(objects.flatMap(\.keys)).subtracting(allowed).sorted().map { "\(key).\($0) is no property" }
        }
        for subject in item["subjects"] as? [[String: Any]] ?? [] {
            if let relevance = subject["relevance"] as? Double, !(0...100 ~= relevance) {
                broken.append("relevance: 0–100")
            }
        }
        return broken
    }
}
