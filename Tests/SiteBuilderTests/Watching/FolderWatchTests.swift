import Foundation
import TestSupport
import Testing

@testable import SiteBuilder

@Suite struct FolderWatchTests {
    /// Waits until a watch has seen more than some changes; false when it sees none for long.
    private func sees(_ watch: FolderWatch, moreThan count: Int) async -> Bool {
        for _ in 0..<500 {
            if watch.changeCount > count { return true }
            try? await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    @Test(
        "A new, changed, renamed and removed file shows, in a new folder too; whoever tells of it",
        arguments: [true, false])
    func sees(asksSystem: Bool) async throws {
        let folder = try TemporaryFolder(["seeds/a.txt": "a"])
        let watch = FolderWatch([folder.path("seeds"), folder.path("later")], asksSystem: asksSystem)
        try await Task.sleep(for: .milliseconds(50))
        let steps: [() throws -> Void] = [
            { try folder.write("seeds/b.txt", "b") }, { try folder.write("seeds/b.txt", "bb") },
            { try folder.write("seeds/deep/c.txt", "c") }, { try folder.write("seeds/deep/c.txt", "cc") },
            {
                try FileManager.default.moveItem(
                    atPath: folder.path("seeds/b.txt"), toPath: folder.path("seeds/d.txt"))
            },
            { try folder.remove("seeds/deep") }, { try folder.write("later/x.txt", "x") },
            { try folder.write("later/x.txt", "xx") },
        ]
        for (number, step) in steps.enumerated() {
            let count = watch.changeCount
            try step()
            #expect(await sees(watch, moreThan: count), "step \(number)")
            // The notices of one step must not be taken for those of the next.
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    @Test(
        "What editors keep beside a file, and what happens beside the folder, does not show", arguments: [true, false])
    func passesOverScratch(asksSystem: Bool) async throws {
        let folder = try TemporaryFolder(["seeds/a.txt": "a"])
        let watch = FolderWatch([folder.path("seeds")], asksSystem: asksSystem)
        try await Task.sleep(for: .milliseconds(50))
        try folder.write("seeds/.a.txt.swp", "x")
        try folder.write("seeds/a.txt~", "x")
        try folder.write("elsewhere.txt", "x")
        try await Task.sleep(for: .milliseconds(700))
        #expect(watch.changeCount == 0)
    }
}
