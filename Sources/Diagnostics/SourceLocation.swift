/// A place in a file that a person wrote.
///
/// `line` and `column` count from 1; `column` counts Unicode scalars, as editors and GitHub annotations do.
package struct SourceLocation: Hashable, Sendable {
    /// The path as the user would type it, such as `seeds/site.yaml`.
    package var path: String
    package var line: Int
    package var column: Int

    package init(path: String, line: Int = 1, column: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.path.utf8ByteOrder, left.line, left.column) < (right.path.utf8ByteOrder, right.line, right.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line:column`, the form that terminals and editors turn into a link.
    package var description: String { "\(path):\(line):\(column)" }
}

extension SourceLocation {
    /// The location of a UTF-8 offset in a text. Offsets past the end give the end.
    ///
    /// Line feeds, carriage returns and their pair each end a line.
    package init(path: String, utf8Offset: Int, in text: some Collection<UInt8>) {
        self.init(path: path)
        var previous: UInt8 = 0
        for byte in text.prefix(utf8Offset) {
            defer { previous = byte }
            if byte == UInt8(ascii: "\n"), previous == UInt8(ascii: "\r") { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }
}
