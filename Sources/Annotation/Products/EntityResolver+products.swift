internal import Wire

/// Products of the lexicon, and those that it lacks.
extension EntityResolver {
    /// No story names more products that are new to the lexicon; a hostile text may.
    private static let mostDiscovered = 128

    mutating func resolveProducts(_ standing: [NameMatch]) {
        let namedPlaces = Claims(named)
        for match in standing where match.kind == .product {
            let pattern = match.patterns[0]
            let row = lexicon.products[pattern.row]
            let isKnown =
                products[row.id] != nil
                || ([row.owner].compactMap { $0 } + row.partners).contains { vouched[$0] != nil }
                || namedPlaces.contains(match.passage.field, match.passage.range)
            if pattern.strength == .strong || isKnown { add(match, id: row.id, name: row.name, to: \.products) }
        }
    }

    /// Adds products by what the words around their names say, wherever the article names them.
    ///
    /// - Parameter claimed: what other names cover.
    /// - Returns: the passages of their names.
    mutating func discoverProducts(_ claimed: Claims) -> [Passage] {
        let firms = Set(designated.compactMap { texts[$0.field]?.mention($0.range).text })
        var names: [(name: String, id: String)] = []
        for passage in named where !claimed.contains(passage.field, passage.range) {
            guard let name = texts[passage.field]?.mention(passage.range).text, !firms.contains(name),
                names.count < Self.mostDiscovered
            else { continue }
            let id = EntityID.slug(name)
            guard !id.isEmpty, products[id] == nil, lexicon.product(id) == nil else { continue }
            products[id] = EntityAnnotation(id: id, name: name, isDiscovered: true, mentions: [])
            names.append((name, id))
        }
        let mentions = DiscoveredMentions(names.map(\.name))
        var passages: [Passage] = []
        for text in texts.values.sorted(by: { $0.field < $1.field }) {
            for (name, mention) in mentions.all(in: text)
            where !claimed.contains(mention.passage.field, mention.passage.range) {
                products[names[name].id]?.mentions.append(mention)
                passages.append(mention.passage)
            }
        }
        for (_, id) in names where products[id]?.mentions.isEmpty == true { products[id] = nil }
        return passages
    }
}
