internal import Translation

/// An exchange as one gettext catalogue: the name of each entry's own catalogue stands before its `msgctxt`, with a `#`
/// between.
enum POExchange {
    static func text(_ exchange: TranslationExchange, named project: String) -> String {
        var file = POFile(new: "", for: exchange.language, named: project)
        file.entries += exchange.catalogues.flatMap { catalogue in
            catalogue.entries.map { entry in
                var entry = entry
                entry.context = "\(catalogue.name)#\(entry.context ?? "")"
                return entry
            }
        }
        return file.text
    }

    /// Nil for a catalogue that is no exchange.
    static func exchange(_ file: POFile) -> TranslationExchange? {
        guard let tag = file.header["Language"] else { return nil }
        var catalogues: [TranslationExchange.Catalogue] = []
        var places: [String: Int] = [:]
        for entry in file.entries where !entry.isHeader {
            guard let context = entry.context, let mark = context.lastIndex(of: "#") else { return nil }
            let name = String(context[..<mark])
            var entry = entry
            let own = String(context[context.index(after: mark)...])
            entry.context = own.isEmpty ? nil : own
            let place = places[name] ?? catalogues.count
            if place == catalogues.count { catalogues.append(.init(name: name, entries: [])) }
            places[name] = place
            catalogues[place].entries.append(entry)
        }
        let language = LanguageTag(tag.split(separator: "_").joined(separator: "-"))
        return TranslationExchange(language: language, catalogues: catalogues)
    }
}
