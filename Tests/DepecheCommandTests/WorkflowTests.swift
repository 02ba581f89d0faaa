import Foundation
import Testing

/// The workflows of hosts call what people call.
@Suite struct WorkflowTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test(
        "Every make target that a workflow calls is there", arguments: [".github/workflows/site.yml", ".gitlab-ci.yml"])
    func callsTargets(path: String) throws {
        let targets = Set(
            try text("Makefile").split(separator: "\n").compactMap { line in
                line.firstIndex(of: ":").map { String(line[..<$0]) }
            })
        let called = try text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            line.firstRange(of: "make ").map { line[$0.upperBound...].prefix { $0.isLetter } }
        }
        #expect(called.count >= 4)
        for target in called { #expect(targets.contains(String(target)), "make \(target)") }
    }
}
