internal import Diagnostics
internal import Digest
internal import Rendering
internal import SiteBuilder

/// From what a page came, for people.
struct PageReport {
    private let explanation: PageExplanation
    private let style: TerminalStyle

    /// Longer lists end in "and 12 more".
    private static let longestList = 20

    init(_ explanation: PageExplanation, style: TerminalStyle) {
        self.explanation = explanation
        self.style = style
    }

    var text: String {
        let origin = explanation.origin
        let rows = origin.lexiconRows.map { "\($0.place.path):\($0.place.line) (\($0.id))" }
        let parts = [
            ("templates", origin.templates), ("lexicon", rows), ("seeds", origin.seeds ?? ["all of them"]),
            ("last build", [lastBuild]), ("changed since", explanation.waitingInputs),
        ]
        let heading = style.bold(shown("/\(origin.page.permalink.path)"))
        return ([heading] + parts.filter { !$0.1.isEmpty }.flatMap { lines($0.0, $0.1) }).joined(separator: "\n")
    }

    private func lines(_ title: String, _ items: [String]) -> [String] {
        let kept = items.prefix(Self.longestList)
        let rest = items.count > kept.count ? ["    … and \(items.count - kept.count) more"] : []
        return ["  \(style.faint(title))"] + kept.map { "    \(shown($0))" } + rest
    }

    private var lastBuild: String {
        switch explanation.lastBuild {
        case .unknown: "nothing is known of it"
        case .builtAll: "made most of the site anew"
        case .unchanged: "left the page as it was"
        case .changed(let inputs) where inputs.isEmpty: "changed the page, since the program or its options had changed"
        case .changed(let inputs): "changed the page, since these had changed: \(Self.list(inputs))"
        }
    }

    private static func list(_ items: [String]) -> String {
        let kept = items.prefix(5).joined(separator: ", ")
        return items.count > 5 ? "\(kept) and \(items.count - 5) more" : kept
    }

    private func shown(_ text: String) -> String { PrintableText.escaped(text) }
}
