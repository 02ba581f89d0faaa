package import Diagnostics

extension TranslationCheck {
    /// A finding about an entry, and whether its words must be kept back.
    package struct Finding: Sendable {
        package let segment: Segment
        package let diagnostic: Diagnostic
        /// True when the words say something else than the original, so that readers must not see them.
        package let isGrave: Bool
    }

    /// Looks at every translation of a catalogue that has words, whoever made them.
    ///
    /// - Parameters:
    ///   - severity: how much a fault matters in this language; what is told of style stays a warning at most.
    ///   - names: the forms of the names that a passage must keep.
    package func findings(
        in file: POFile, severity: Diagnostic.Severity = .warning, keeping names: (Segment) -> [[String]] = { _ in [] }
    ) -> [Finding] {
        file.entries.flatMap { entry -> [Finding] in
            guard !entry.isObsolete, entry.isTranslated, let role = entry.context.flatMap(SegmentRole.init) else {
                return []
            }
            let segment = Segment(role, entry.id)
            // A stale translation is of the earlier French, and is judged by it.
            let source = entry.state == .stale ? entry.previous?.id ?? entry.id : entry.id
            return faults(of: entry.strings[0], for: source, keeping: names(segment)).map { fault in
                Finding(
                    segment: segment,
                    diagnostic: .fault(fault, severity: severity, in: entry, at: file.location(of: entry)),
                    isGrave: fault.isGrave)
            }
        }
    }
}

extension TranslationCheck {
    /// Why readers must not be given some words for a passage, in a few words; nil when they may.
    package func graveFault(of translation: String, for source: String) -> String? {
        let grave = faults(of: translation, for: source).first { $0.isGrave }
        return grave.map {
            let entry = POEntry(id: source, strings: [translation])
            let finding = Diagnostic.fault($0, severity: .warning, in: entry, at: SourceLocation(path: ""))
            return finding.suggestion ?? finding.message
        }
    }
}

extension Diagnostic {
    fileprivate static func fault(
        _ fault: TranslationCheck.Fault, severity: Severity, in entry: POEntry, at location: SourceLocation
    ) -> Diagnostic {
        let (rule, message, suggestion): (String, String, String?) =
            switch fault {
            case .notOneBlock: ("block", "A translation must be one block, as its original is", "put it on one line")
            case .numberMissing(let number):
                ("number", "A translation must state every number of its original", "\(number) is missing")
            case .numberAdded(let number):
                ("number", "A translation must state no number that its original does not", "\(number) is not in it")
            case .linkMissing(let address):
                ("link", "A translation must have the links of its original", "\(address) is missing")
            case .linkAdded(let address):
                ("link", "A translation must have no link that its original does not", "\(address) is not in it")
            case .rawHTML(let tag): ("html", "A translation must not hold HTML", "take \(tag) out")
            case .termMissing(let term, let expected):
                ("glossary", "A translation must put a term as the glossary does: \(term)", "write \(expected)")
            case .nameMissing(let name):
                ("name", "A translation must keep the names of its original", "\(name) is missing")
            case .frenchQuotes: ("quotes", "A translation must have the quotation marks of its language", nil)
            case .negations(let count, let expected):
                (
                    "negation", "A translation should deny what its original denies",
                    "\(count) negations for \(expected)"
                )
            }
        let isStyle =
            switch fault {
            case .negations, .frenchQuotes, .termMissing: true
            default: false
            }
        return Diagnostic(
            isStyle ? min(severity, .warning) : severity, rule: "translation.\(rule)", at: location, message,
            excerpt: entry.strings[0], suggestion: suggestion)
    }
}
