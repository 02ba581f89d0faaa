import Annotation

extension Finding {
    /// Events of the gold set and of the tool as facts that agree when kind, date and time to come are equal and they share
    /// a company. A found event takes the companies of the expected one with which it shares some.
    static func events(_ expected: [GoldEvent], found: [EventAnnotation]) -> (expected: [Finding], found: [Finding]) {
        let facts = found.map { event in
            let plain = value(event.kind.rawValue, event.date.value, event.isPlanned)
            let namesake = expected.first {
                value($0.kind, $0.date, $0.planned) == plain && shares($0.companies, event.companies)
            }
            return Finding(plain + companies(namesake?.companies ?? event.companies))
        }
        return (expected.map { Finding(value($0.kind, $0.date, $0.planned) + companies($0.companies)) }, facts)
    }

    private static func shares(_ left: [String], _ right: [String]) -> Bool {
        (left.isEmpty && right.isEmpty) || !Set(left).isDisjoint(with: right)
    }

    private static func value(_ kind: String, _ date: String, _ isPlanned: Bool) -> String {
        "\(kind) \(date) \(isPlanned ? "planned" : "past")"
    }

    private static func companies(_ ids: [String]) -> String { ids.isEmpty ? "" : " " + ids.joined(separator: " ") }
}
