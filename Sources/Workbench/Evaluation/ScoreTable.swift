import Foundation

/// A scorecard as two tables in plain text.
struct ScoreTable: CustomStringConvertible {
    let scorecard: Scorecard

    var description: String { (facts + [""] + answers).joined(separator: "\n") }

    private var facts: [String] {
        [row("", ["expected", "found", "right", "precision", "recall", "F1"])]
            + Scorecard.Kind.allCases.compactMap { kind in
                scorecard.tallies[kind].map { tally in
                    row(
                        kind.rawValue,
                        ["\(tally.expected)", "\(tally.found)", "\(tally.right)"]
                            + [tally.precision, tally.recall, tally.f1].map(percent))
                }
            }
    }

    private var answers: [String] {
        [row("", ["of", "right", "accuracy"])]
            + Scorecard.Answer.allCases.compactMap { answer in
                scorecard.accuracies[answer].map { accuracy in
                    row(answer.rawValue, ["\(accuracy.total)", "\(accuracy.right)", percent(accuracy.share)])
                }
            }
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        name.padding(toLength: 26, withPad: " ", startingAt: 0)
            + cells.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
    }

    private func percent(_ share: Double?) -> String {
        share.map { String(format: "%.1f %%", $0 * 100) } ?? "-"
    }
}
