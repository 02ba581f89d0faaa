package import Diagnostics
internal import StrictYAML

/// Agencies and outlets by the forms in which texts credit them (`seeds/lexicon/agencies.yaml`).
package struct AgencyDirectory: Sendable {
    package struct Agency: Hashable, Sendable {
        package var id: String
        package var name: String
        /// `wire`, `outlet`, `press-release` or `portal`.
        package var kind: String
    }

    private var agencies: [String: Agency] = [:]

    package init() {}

    /// Reads the rows of `agencies.yaml`; every mistake is recorded.
    package init(parsing text: String, path: String, recording log: inout DiagnosticLog) {
        guard let value = YAMLValue(parsing: text, path: path, recording: &log),
            var file = YAMLMapping(value, named: "the agencies", recording: &log)
        else { return }
        for item in file.items("agencies", recording: &log) { add(item, recording: &log) }
        file.refuseOtherKeys(recording: &log)
    }

    private static let kinds = ["wire", "outlet", "press-release", "portal"]

    private mutating func add(_ item: YAMLValue, recording log: inout DiagnosticLog) {
        guard var row = YAMLMapping(item, named: "an agency", recording: &log) else { return }
        let id = row.requiredText("id", recording: &log)
        let name = row.requiredText("name", recording: &log)
        let kind = row.requiredText("kind", recording: &log)
        let credits = row.locatedTexts("credits", recording: &log)
        _ = row.flag("verified", default: false, recording: &log)
        _ = row.text("source", recording: &log)
        row.refuseOtherKeys(recording: &log)
        guard let id, let name, let kind else { return }
        if !Self.kinds.contains(kind) {
            log.record(.unknownAgencyKind(kind, among: Self.kinds, at: row.location(of: "kind")))
        }
        let agency = Agency(id: id, name: name, kind: kind)
        for credit in [(text: name, location: row.location(of: "name"))] + credits {
            let key = FoldedText.folded(credit.text)
            if let other = agencies[key], other != agency {
                log.record(.agencyClash(credit.text, with: other.name, at: credit.location))
            }
            agencies[key] = agency
        }
    }

    /// The agency that a credit names, whatever its case and accents.
    package func agency(credited credit: some StringProtocol) -> Agency? {
        agencies[FoldedText.folded(credit)]
    }

    /// The source among several credits, such as "Boursorama avec AFP" or "awp/afp": the first that is no portal.
    package func source(among text: some StringProtocol) -> String? {
        if let agency = agency(credited: text), agency.kind != "portal" { return agency.name }
        let parts = FoldedText.folded(text).split(separator: "/").flatMap { $0.split(separator: ",") }
            .flatMap { Substring($0).splitting(at: " avec ") }.flatMap { $0.splitting(at: " et ") }
        let found = parts.compactMap { agencies[$0.trimmedSpaces] }
        return (found.first { $0.kind != "portal" } ?? found.first)?.name
    }
}

extension Diagnostic {
    fileprivate static func unknownAgencyKind(_ kind: String, among kinds: [String], at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: "lexicon.unknown-kind", at: location, "There is no such kind of agency", excerpt: kind,
            suggestion: Suggestion.didYouMean(kind, in: kinds) ?? "known kinds: \(kinds.joined(separator: ", "))")
    }

    fileprivate static func agencyClash(_ credit: String, with other: String, at location: SourceLocation) -> Diagnostic
    {
        Diagnostic(
            .error, rule: "lexicon.clash", at: location,
            "Two agencies must not share a credit, and \(other) has this one too",
            excerpt: credit)
    }
}
