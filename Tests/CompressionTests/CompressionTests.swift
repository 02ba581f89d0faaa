import Compression
import Foundation
import TestSupport
import Testing

@Suite struct CompressionTests {
    private static let text = Array(String(repeating: "Un laboratoire a signé un accord. ", count: 5_000).utf8)

    @Test("A gzip file has no time, no name and no system, so the same bytes give the same file")
    func writesBareHeader() throws {
        let file = try #require(GzipStream.compressed(Self.text))
        #expect(file.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
        #expect(GzipStream.compressed(Self.text) == file)
        #expect(file.count < Self.text.count / 50)
    }

    @Test("gzip reads back what was written, in one piece or in many", arguments: [1, 3, 40])
    func roundTrips(pieceCount: Int) throws {
        let folder = try TemporaryFolder()
        guard var stream = GzipStream() else {
            Issue.record("There is no memory for a stream")
            return
        }
        var file: [UInt8] = []
        for _ in 0..<pieceCount { file += stream.add(Self.text) }
        file += stream.finish()
        try folder.write("a.gz", file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "--decompress", folder.path("a.gz")]
        try process.run()
        process.waitUntilExit()
        #expect(try folder.files()["a"]?.utf8.count == Self.text.count * pieceCount)
    }

    @Test("Brotli is smaller than gzip, and never empty")
    func compressesWithBrotli() throws {
        let small = try #require(Brotli.compressed(Self.text))
        #expect(small.count < (GzipStream.compressed(Self.text) ?? []).count)
        #expect(Brotli.compressed([])?.isEmpty == false)
    }
}
