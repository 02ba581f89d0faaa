internal import Annotation

/// Kinds of events that one writer or another may see in the same news: one agency's deal is another's partnership.
enum EventClass: UInt8, Hashable, Sendable {
    case agreement, ownership, science, accounts, people, meeting, launch

    init?(_ kind: EventAnnotation.Kind) {
        switch kind {
        case .deal, .partnership, .investment, .facility: self = .agreement
        case .acquisition, .funding, .ipo: self = .ownership
        case .trial, .approval, .publication: self = .science
        case .results: self = .accounts
        case .appointment: self = .people
        case .conference: self = .meeting
        case .launch: self = .launch
        case .other: return nil
        }
    }

    /// The class that a topic is a sign of, for news whose sentence names no date.
    init?(topic id: String) {
        switch id {
        case "partnerships", "licensing": self = .agreement
        case "funding", "mergers-acquisitions", "ipo": self = .ownership
        case "clinical-trials", "regulation": self = .science
        case "earnings": self = .accounts
        case "appointments": self = .people
        case "conferences": self = .meeting
        default: return nil
        }
    }
}
