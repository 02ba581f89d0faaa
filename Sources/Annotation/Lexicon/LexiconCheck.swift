internal import Diagnostics
internal import Wire

/// Checks the lexicon as a whole: what one row says of another must hold.
struct LexiconCheck {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    func check(recording log: inout DiagnosticLog) {
        for rows in allRows { checkIDs(rows, recording: &log) }
        checkNames(recording: &log)
        checkReferences(recording: &log)
        checkListings(recording: &log)
    }

    private var allRows: [[any LexiconRow]] {
        [
            lexicon.companies + lexicon.institutions, lexicon.products, lexicon.people, lexicon.conferences,
            lexicon.topics,
        ]
    }

    private func checkIDs(_ rows: [any LexiconRow], recording log: inout DiagnosticLog) {
        var places: [String: SourceLocation] = [:]
        for row in rows {
            if let first = places[row.id] { log.record(.repeatedID(row.id, first: first, at: row.location)) }
            places[row.id] = places[row.id] ?? row.location
        }
    }

    /// A name or safe alias must not stand for two things; weak ones may, since the article decides.
    private func checkNames(recording log: inout DiagnosticLog) {
        var owners: [String: any LexiconRow] = [:]
        for row in allRows.dropLast().flatMap({ $0 }) {
            for name in Set([row.name] + row.aliases).sorted() {
                let key = String(decoding: FoldedField.folded(name), as: UTF8.self)
                if let other = owners[key], other.id != row.id || type(of: other) != type(of: row) {
                    log.record(.nameClash(name, with: other.id, at: row.location))
                }
                owners[key] = owners[key] ?? row
            }
        }
    }

    private func checkReferences(recording log: inout DiagnosticLog) {
        let companies = Set(lexicon.companies.map(\.id))
        let organisations = companies.union(lexicon.institutions.map(\.id))
        func check(_ id: String?, in known: Set<String>, _ field: String, _ row: any LexiconRow) {
            guard let id, !known.contains(id) else { return }
            log.record(.unknownReference(id, field: field, known: known.sorted(), at: row.location))
        }
        for row in lexicon.companies {
            check(row.successor, in: companies, "into", row)
            check(row.parent, in: companies, "parent", row)
        }
        for row in lexicon.products {
            check(row.owner, in: organisations, "owner", row)
            for partner in row.partners { check(partner, in: organisations, "partners", row) }
        }
        for row in lexicon.people { check(row.organisation, in: organisations, "organisation", row) }
        for row in lexicon.conferences { check(row.organiser, in: organisations, "organiser", row) }
        let groups = Set(lexicon.topicGroups.map(\.id))
        let topics = Set(lexicon.topics.map(\.id))
        for row in lexicon.topics {
            check(row.group, in: groups, "group", row)
            check(row.broader, in: topics.subtracting([row.id]), "broader", row)
        }
    }

    private func checkListings(recording log: inout DiagnosticLog) {
        let suffixes = Set(lexicon.exchanges.compactMap(\.suffix))
        let mics = Set(lexicon.exchanges.flatMap { [$0.mic] + $0.otherMICs })
        for row in lexicon.companies {
            for code in row.listings.compactMap(\.ric) + row.codeAliases {
                let suffix = code.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? ""
                if !ReutersCode.isCode(Array(code.utf8)) || !suffixes.contains(suffix) {
                    log.record(.unknownCode(code, known: suffixes.sorted(), at: row.location))
                }
            }
            for mic in row.listings.compactMap(\.mic) where !mics.contains(mic) {
                log.record(.unknownReference(mic, field: "mic", known: mics.sorted(), at: row.location))
            }
            for listing in row.listings {
                guard let ric = listing.ric, let mic = listing.mic, let markets = markets(ofCode: ric),
                    !markets.contains(mic), mics.contains(mic)
                else { continue }
                log.record(.codeOfOtherMarket(ric, mic: mic, fitting: markets.sorted(), at: row.location))
            }
        }
    }

    /// The markets whose Reuters codes end like this one; nil when no exchange has that suffix.
    private func markets(ofCode code: String) -> Set<String>? {
        guard let suffix = code.split(separator: ".").last else { return nil }
        let fitting = lexicon.exchanges.filter { $0.suffix == String(suffix) }
        return fitting.isEmpty ? nil : Set(fitting.flatMap { [$0.mic] + $0.otherMICs })
    }
}
