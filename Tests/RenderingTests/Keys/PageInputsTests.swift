import Testing

@testable import Rendering

@Suite struct PageInputsTests {
    @Test(
        "Without one of its texts a site has the same files wherever the key is the same",
        arguments: ["041-orvalis-mirabel-aof.txt", "023-orvalis-hexamer-aof.txt", "046-brevent-boston.md"])
    func keysHoldEverything(name: String) throws {
        let whole = try VirtualSite.newsroom()
        let other = try VirtualSite.newsroom { $0 == name }
        var sameCount = 0
        for (name, job) in other.jobs {
            guard let old = whole.jobs[name], old.key == job.key else { continue }
            sameCount += 1
            #expect(old.files == job.files, "\(name) lacks something in its key")
        }
        #expect(sameCount > other.jobs.count / 2)
        #expect(sameCount < other.jobs.count)
    }

    private static let first = " date 2026-01-12 Nvidia signe avec Sanofi\n\nNvidia a signé un accord avec Sanofi.\n"
    private static let far = " date 2024-03-02 Le temps\n\nIl a plu.\n"

    private func key(_ seeds: [String: String]) throws -> PageKey? {
        try VirtualSite(seeds).jobs["fr/articles/2026/01/12/nvidia-signe-avec-sanofi/"]?.key
    }

    @Test("The key of an article holds its text and the headlines beside it, and nothing of texts far away")
    func holdsNeighbours() throws {
        let between = " date 2025-03-02 Entre deux\n\nRien.\n"
        let key = try #require(try key(["a.txt": Self.first, "b.txt": between, "c.txt": Self.far]))
        let farther = Self.far.replacing("Le temps", with: "Le climat")
        #expect(try self.key(["a.txt": Self.first, "b.txt": between, "c.txt": farther]) == key)
        let renamed = between.replacing("Entre deux", with: "Entre nous")
        #expect(try self.key(["a.txt": Self.first, "b.txt": renamed, "c.txt": Self.far]) != key)
        #expect(try self.key(["a.txt": Self.first + "\nFin.\n", "b.txt": between, "c.txt": Self.far]) != key)
        #expect(try self.key(["z.txt": Self.first, "b.txt": between, "c.txt": Self.far]) != key)
    }
}
