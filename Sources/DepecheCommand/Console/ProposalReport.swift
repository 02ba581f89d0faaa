internal import Annotation
internal import Diagnostics
internal import SiteBuilder
internal import Wire

/// What is recognised in a text that may be added, for people.
struct ProposalReport {
    private let proposal: SeedIntake.Proposal
    private let source: String
    private let style: TerminalStyle

    init(_ proposal: SeedIntake.Proposal, from source: String, style: TerminalStyle) {
        self.proposal = proposal
        self.source = source
        self.style = style
    }

    var text: String {
        if let same = proposal.sameText { return "\(style.bold(shown(source))): \(shown(same)) holds this very text." }
        let heading = "\(style.bold(shown(source))) → \(shown(proposal.path))"
        let facts = facts.map { name, value in
            "  \(style.faint(name.padded(to: 11)))\(shown(value))"
        }
        let warnings = proposal.similarTexts.map { "  \(style.coloured("Much like \(shown($0))", .yellow))" }
        return ([heading] + facts + warnings).joined(separator: "\n")
    }

    private var facts: [(String, String)] {
        let (article, annotations) = (proposal.annotated.article, proposal.annotated.annotations)
        let companies = annotations.companies.map { $0.isDiscovered ? "\($0.name) (new)" : $0.name }
        let all: [(String, String?)] = [
            ("title", article.headline.text + (article.headline.isDerived ? " (from the text)" : "")),
            ("date", article.date?.value ?? "none"), ("agency", article.agency),
            ("authors", joined(article.bylines)), ("companies", joined(companies)),
            ("people", joined(annotations.people.map(\.name))), ("topics", joined(annotations.topics.map(\.id))),
            ("events", joined(annotations.events.map { "\($0.date.value) \($0.kind.rawValue)" })),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    private func joined(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: ", ") }

    private func shown(_ text: String) -> String { PrintableText.escaped(text) }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
