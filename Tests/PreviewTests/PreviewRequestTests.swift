import Testing

@testable import Preview

@Suite struct PreviewRequestTests {
    @Test(
        "A path is decoded once, and what leads out of the site is no path of it",
        arguments: [
            ("/", ""), ("/fr/", "fr/"), ("/fr/index.html", "fr/index.html"), ("/a%20b", "a b"), ("/%C3%A9", "é"),
            ("/%2570", "%70"), ("/..", nil), ("/../etc/passwd", nil), ("/fr/../../etc/passwd", nil), ("/%2e%2e/x", nil),
            ("/fr/%2E%2E/x", nil), ("/fr/..%2fx", nil), ("/./x", nil), ("//etc", nil), ("/fr//x", nil), ("/a%5cb", nil),
            ("/a%00b", nil), ("/a%0ab", nil), ("/%", nil), ("/%zz", nil), ("/%+1", nil), ("/%ff", nil), ("", nil),
            ("http://x/", nil), ("*", nil), ("/x%2f..%2f..%2fetc", nil), ("/%2fetc", nil),
        ] as [(String, String?)])
    func decodes(path: String, expected: String?) {
        #expect(PreviewRequest(path: path).sitePath == expected)
    }

    @Test(
        "A range names bytes of a file, or none",
        arguments: [
            (nil, nil), ("bytes=0-3", .bytes(0..<4)), ("bytes=5-", .bytes(5..<10)), ("bytes=-3", .bytes(7..<10)),
            ("bytes=-99", .bytes(0..<10)), ("bytes=2-99", .bytes(2..<10)), ("bytes=9-9", .bytes(9..<10)),
            ("bytes=10-", .unsatisfiable), ("bytes=10-12", .unsatisfiable), ("bytes=-0", .unsatisfiable),
            ("bytes=3-2", nil), ("bytes=0-1,3-4", nil), ("bytes=a-b", nil), ("bytes=-", nil), ("lines=1-2", nil),
            ("bytes=--1", nil), ("bytes=99999999999999999999-", nil), ("bytes=+1-2", nil),
        ] as [(String?, PreviewRequest.ByteRange?)])
    func findsRange(range: String?, expected: PreviewRequest.ByteRange?) {
        #expect(PreviewRequest(path: "/", range: range).byteRange(of: 10) == expected)
    }

    @Test("An empty file has no bytes to ask for", arguments: ["bytes=0-", "bytes=0-0", "bytes=-1"])
    func refusesRangeOfNothing(range: String) {
        #expect(PreviewRequest(path: "/", range: range).byteRange(of: 0) == .unsatisfiable)
    }
}
