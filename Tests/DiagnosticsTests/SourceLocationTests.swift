import Testing

@testable import Diagnostics

@Suite struct SourceLocationTests {
    @Test(
        "A UTF-8 offset becomes a line and a column in scalars, whatever the line ends",
        arguments: [
            ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("a\nbc", 3, 2, 2), ("a\r\nbc", 4, 2, 2), ("a\rbc", 3, 2, 2),
            ("é\u{301}x", 4, 1, 3), ("ab", 99, 1, 3),
        ])
    func locates(text: String, offset: Int, line: Int, column: Int) {
        let location = SourceLocation(path: "a.txt", utf8Offset: offset, in: text.utf8)
        #expect(location == SourceLocation(path: "a.txt", line: line, column: column))
    }
}
