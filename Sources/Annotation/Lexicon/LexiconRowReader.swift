internal import Diagnostics
internal import StrictYAML

/// Reads one row of the lexicon, field by field.
struct LexiconRowReader {
    private var row: YAMLMapping

    init(_ row: YAMLMapping) {
        self.row = row
    }

    /// Reads provenance, which is for people, and refuses keys that nobody asked for.
    mutating func finish(recording log: inout DiagnosticLog) {
        _ = row.flag("verified", default: true, recording: &log)
        for key in ["source", "note"] { _ = row.text(key, recording: &log) }
        row.refuseOtherKeys(recording: &log)
    }

    private mutating func names(recording log: inout DiagnosticLog) -> LexiconNames? {
        let location = row.location
        let id = id(recording: &log)
        let name = row.requiredText("name", recording: &log)
        let aliases = row.texts("aliases", recording: &log)
        let weakAliases = row.texts("weak_aliases", recording: &log)
        let labels = labels("labels", recording: &log)
        let isAmbiguous = row.flag("name_ambiguous", default: false, recording: &log)
        let wikidata = row.text("wikidata", recording: &log)
        let isVerified = row.flag("verified", default: true, recording: &log)
        guard let id, let name else { return nil }
        return LexiconNames(
            id: id, name: name, aliases: aliases, weakAliases: weakAliases, labels: labels, isAmbiguous: isAmbiguous,
            wikidata: wikidata, isVerified: isVerified, location: location)
    }

    private mutating func id(recording log: inout DiagnosticLog) -> String? {
        guard let id = row.requiredText("id", recording: &log) else { return nil }
        let isKebab = id.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        if !isKebab || id.hasPrefix("-") || id.hasSuffix("-") {
            log.record(.malformedID(id, at: row.location(of: "id")))
            return nil
        }
        return id
    }

    private mutating func labels(_ key: String, recording log: inout DiagnosticLog) -> [String: String] {
        guard var mapping = row.mapping(key, named: key, recording: &log) else { return [:] }
        var labels: [String: String] = [:]
        for language in mapping.keyNames { labels[language] = mapping.text(language, recording: &log) }
        return labels
    }

    private mutating func kind(among kinds: [String], recording log: inout DiagnosticLog) -> String {
        guard let kind = row.requiredText("kind", recording: &log) else { return "" }
        if !kinds.contains(kind) { log.record(.unknownKind(kind, among: kinds, at: row.location(of: "kind"))) }
        return kind
    }
}

extension LexiconRowReader {
    mutating func company(recording log: inout DiagnosticLog) -> Company? {
        let names = names(recording: &log)
        let kind = kind(among: Company.kinds, recording: &log)
        let country = row.text("country", recording: &log)
        let listings = row.items("listings", recording: &log).compactMap { listing($0, recording: &log) }
        let codes = row.texts("ric_aliases", recording: &log)
        let state = row.text("state", recording: &log) ?? "active"
        if !Company.states.contains(state) {
            log.record(.unknownKind(state, among: Company.states, at: row.location(of: "state")))
        }
        _ = row.text("year", recording: &log)
        let successor = row.text("into", recording: &log)
        let parent = row.text("parent", recording: &log)
        let formerNames = row.texts("former_names", recording: &log)
        guard let names else { return nil }
        return Company(
            names: names, kind: kind, country: country, listings: listings, codeAliases: codes, state: state,
            successor: successor, parent: parent, formerNames: formerNames)
    }

    private func listing(_ value: YAMLValue, recording log: inout DiagnosticLog) -> Listing? {
        guard var fields = YAMLMapping(value, named: "a listing", recording: &log) else { return nil }
        let listing = Listing(
            ticker: fields.text("ticker", recording: &log), mic: fields.text("mic", recording: &log),
            ric: fields.text("ric", recording: &log))
        _ = fields.flag("ric_verified", default: true, recording: &log)
        fields.refuseOtherKeys(recording: &log)
        return listing
    }

    mutating func product(recording log: inout DiagnosticLog) -> Product? {
        let names = names(recording: &log)
        let kind = kind(among: Product.kinds, recording: &log)
        _ = row.text("inn", recording: &log)
        let owner = row.text("owner", recording: &log)
        let partners = row.texts("partners", recording: &log)
        let needsContext = row.flag("needs_context", default: false, recording: &log)
        guard let names else { return nil }
        return Product(names: names, kind: kind, owner: owner, partners: partners, needsContext: needsContext)
    }

    mutating func person(recording log: inout DiagnosticLog) -> Person? {
        let names = names(recording: &log)
        let role = row.text("role", recording: &log)
        let organisation = row.text("organisation", recording: &log)
        for key in ["valid_from", "valid_until", "as_of"] { _ = row.text(key, recording: &log) }
        _ = row.texts("also_organisations", recording: &log)
        guard let names else { return nil }
        return Person(names: names, role: role, organisation: organisation)
    }

    mutating func conference(recording log: inout DiagnosticLog) -> Conference? {
        let names = names(recording: &log)
        let place = row.text("place", recording: &log)
        let organiser = row.text("organiser", recording: &log)
        for key in ["usual_month", "kind"] { _ = row.text(key, recording: &log) }
        guard let names else { return nil }
        return Conference(names: names, place: place, organiser: organiser)
    }

    mutating func institution(recording log: inout DiagnosticLog) -> Institution? {
        let names = names(recording: &log)
        let kind = kind(among: Institution.kinds, recording: &log)
        let country = row.text("country", recording: &log)
        guard let names else { return nil }
        return Institution(names: names, kind: kind, country: country)
    }

    mutating func exchange(recording log: inout DiagnosticLog) -> Exchange? {
        let suffix = row.text("suffix", recording: &log)
        let mic = row.requiredText("mic", recording: &log)
        let others = row.texts("also_mics", recording: &log)
        let name = row.requiredText("name", recording: &log)
        let country = row.requiredText("country", recording: &log)
        let forms = row.texts("press_forms", recording: &log)
        for key in ["operating_mic", "currency"] { _ = row.text(key, recording: &log) }
        for key in ["mic_verified", "suffix_verified"] { _ = row.flag(key, default: true, recording: &log) }
        guard let mic, let name, let country else { return nil }
        return Exchange(suffix: suffix, mic: mic, otherMICs: others, name: name, country: country, pressForms: forms)
    }

    mutating func topicGroup(recording log: inout DiagnosticLog) -> TopicGroup? {
        let id = id(recording: &log)
        let labels = labels("labels", recording: &log)
        return id.map { TopicGroup(id: $0, labels: labels) }
    }

    mutating func topic(recording log: inout DiagnosticLog) -> Topic? {
        let location = row.location
        let id = id(recording: &log)
        let labels = labels("labels", recording: &log)
        let group = row.requiredText("group", recording: &log)
        let definition = row.requiredText("definition", recording: &log)
        let definitions = self.labels("definitions", recording: &log)
        let match = match(recording: &log)
        let broader = row.text("broader", recording: &log)
        let wikidata = row.text("wikidata", recording: &log)
        let isVerified = row.flag("verified", default: false, recording: &log)
        guard var patterns = row.mapping("patterns", named: "patterns", recording: &log), let id, let group,
            let definition
        else { return nil }
        let topic = Topic(
            id: id, name: labels["fr"] ?? id, labels: labels, group: group, definition: definition,
            definitions: definitions, iptc: match,
            wikidata: wikidata, isVerified: isVerified, broader: broader,
            strongPatterns: patterns.texts("strong", recording: &log),
            weakPatterns: patterns.texts("weak", recording: &log), exceptions: patterns.texts("not", recording: &log),
            location: location)
        patterns.refuseOtherKeys(recording: &log)
        return topic
    }

    private mutating func match(recording log: inout DiagnosticLog) -> Topic.Match? {
        guard var fields = row.mapping("iptc", named: "an IPTC concept", recording: &log) else { return nil }
        let code = fields.requiredText("code", recording: &log)
        let kind = fields.requiredText("match", recording: &log)
        _ = fields.text("label", recording: &log)
        let isVerified = fields.flag("verified", default: false, recording: &log)
        fields.refuseOtherKeys(recording: &log)
        guard let code, let kind else { return nil }
        if !Topic.matchKinds.contains(kind) {
            log.record(.unknownKind(kind, among: Topic.matchKinds, at: fields.location(of: "match")))
        }
        return Topic.Match(kind: kind, code: code, isVerified: isVerified)
    }
}
