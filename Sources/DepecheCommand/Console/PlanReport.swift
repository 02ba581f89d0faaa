internal import SiteBuilder

/// What a publication would change, for people: a line of counts, then the addresses.
struct PlanReport {
    private let plan: PublicationPlan
    private let target: String
    private let limit: Int

    init(_ plan: PublicationPlan, of target: String, showsAll: Bool) {
        self.plan = plan
        self.target = target
        limit = showsAll ? .max : 12
    }

    var text: String {
        if plan.isEmpty { return "\(target): nothing changed; \(plan.unchangedCount) files are there already." }
        let counts = PublicationPlan.Kind.allCases.map { "\(plan.files($0).count) \($0.word)" }.joined(separator: ", ")
        let heading = "\(target): \(counts), \(plan.unchangedCount) unchanged; \(Self.size(plan.size)) to send."
        return ([heading] + PublicationPlan.Kind.allCases.flatMap(lines)).joined(separator: "\n")
    }

    /// Pages first, since they are what readers see.
    private func lines(_ kind: PublicationPlan.Kind) -> [String] {
        let files = plan.files(kind)
        let pages = files.filter { $0.path.hasSuffix(".html") }
        let sorted = pages + files.filter { !$0.path.hasSuffix(".html") }
        var lines = sorted.prefix(limit).map { "  \(kind.sign) \($0.address)  \(Self.size($0.size))" }
        if sorted.count > limit { lines.append("  \(kind.sign) … and \(sorted.count - limit) more (--all shows them)") }
        return lines
    }

    /// A size in the unit that suits it, with one digit after the point.
    static func size(_ bytes: Int) -> String {
        var (tenths, unit) = (bytes * 10, "B")
        for larger in ["kB", "MB", "GB"] where tenths >= 10_000 {
            tenths /= 1_000
            unit = larger
        }
        return unit == "B" ? "\(bytes) B" : "\(tenths / 10).\(tenths % 10) \(unit)"
    }
}

extension PublicationPlan.Kind {
    fileprivate var word: String {
        switch self {
        case .new: "new"
        case .changed: "changed"
        case .removed: "removed"
        }
    }

    fileprivate var sign: String {
        switch self {
        case .new: "+"
        case .changed: "~"
        case .removed: "-"
        }
    }
}
