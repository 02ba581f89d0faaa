import Foundation
import Testing

@testable import Workbench

@Suite struct EditTrialTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test("Builds that use what earlier ones left are clean builds, byte for byte", arguments: [11] as [UInt64])
    func staysClean(seed: UInt64) async throws {
        var trial = try await EditTrial(repository: Self.root, wireCount: 3, textCount: 3, seed: seed)
        defer { trial.remove() }
        try await trial.run(edits: 6) { _, _ in }
    }
}
