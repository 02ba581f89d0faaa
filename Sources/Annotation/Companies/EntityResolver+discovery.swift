/// Companies that the lexicon lacks: a code stands beside their names, or the words around show what they are.
extension EntityResolver {
    /// No story names more companies that are new to the lexicon; a hostile text may.
    private static let mostDiscovered = 256

    mutating func discoverCompanies(_ claimed: Claims) {
        var names: [(name: String, id: String)] = []
        var known: [Passage.Field: [Int: String]] = [:]
        for company in companies.values {
            for passage in company.mentions.map(\.passage) {
                known[passage.field, default: [:]][passage.range.upperBound] = company.id
            }
        }
        for code in codes where lexicon.companies(with: code.listing).isEmpty {
            guard let words = fields[code.passage.field], let text = texts[code.passage.field] else { continue }
            if let id = known[code.passage.field]?[code.nameEnd] {
                if let row = lexicon.company(id), row.listings.isEmpty { companies[id]?.listing = code.listing }
                continue
            }
            guard let name = DiscoveredName.range(endingAt: code.nameEnd, words) else { continue }
            discover(text.mention(name).text, code.listing, &names)
        }
        let partsOfKnown = partsOfKnownNames()
        var joined: Set<String> = []
        for passage in designated where !claimed.contains(passage.field, passage.range) {
            guard let mention = texts[passage.field]?.mention(passage.range) else { continue }
            if let id = partsOfKnown[mention.text] {
                if joined.insert(mention.text).inserted { names.append((mention.text, id)) }
            } else {
                discover(mention.text, nil, &names)
            }
        }
        joinShortNames(&names)
        let mentions = DiscoveredMentions(names.map(\.name))
        for text in texts.values.sorted(by: { $0.field < $1.field }) {
            for (name, mention) in mentions.all(in: text)
            where !claimed.outreaches(mention.passage.field, mention.passage.range) {
                companies[names[name].id]?.mentions.append(mention)
            }
        }
        for (_, id) in names where companies[id]?.mentions.isEmpty == true { companies[id] = nil }
    }

    /// The first and last words of the names under which the article tells on companies of the lexicon: "Richter" of
    /// "Gedeon Richter".
    private func partsOfKnownNames() -> [String: String] {
        var parts: [String: String] = [:]
        for company in companies.values {
            for name in Set(company.mentions.map(\.text)) {
                let words = name.split(separator: " ")
                guard words.count > 1 else { continue }
                for word in [words[0], words[words.count - 1]] where word.utf8.count > 3 {
                    parts[String(word)] = company.id
                }
            }
        }
        return parts
    }

    /// "Kerannec" beside "Kerannec Therapeutics", and "Harrow Peak" beside "Harrow Peak Ltd", are the same company, unless two
    /// names begin so.
    private mutating func joinShortNames(_ names: inout [(name: String, id: String)]) {
        var longer: [String: Set<String>] = [:]
        for (name, id) in names {
            for end in name.indices where name[end] == " " && name[..<end].utf8.count > 3 {
                longer[String(name[..<end]), default: []].insert(id)
            }
        }
        for index in names.indices {
            guard let ids = longer[names[index].name], ids.count == 1, let id = ids.first, id != names[index].id else {
                continue
            }
            let short = companies.removeValue(forKey: names[index].id)
            let listing = companies[id]?.listing ?? short?.listing
            companies[id]?.listing = listing
            names[index].id = id
        }
        let known = Set(names.map(\.name))
        names += longer.filter { $0.value.count == 1 && !$0.key.contains(" ") && !known.contains($0.key) }
            .sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.first ?? "") }
    }

    private mutating func discover(_ name: String, _ listing: Listing?, _ names: inout [(name: String, id: String)]) {
        let id = EntityID.slug(name)
        guard lexicon.company(id) == nil, !id.isEmpty, companies[id] == nil, names.count < Self.mostDiscovered else {
            return
        }
        companies[id] = EntityAnnotation(id: id, name: name, listing: listing, isDiscovered: true, mentions: [])
        names.append((name, id))
    }
}
