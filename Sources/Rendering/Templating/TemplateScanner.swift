internal import Diagnostics

/// Cuts a template into text and tags.
struct TemplateScanner {
    enum Piece {
        case text(String)
        case tag(TemplateTag)
    }

    private let file: TemplateFile
    private let bytes: [UInt8]
    /// Where each line begins: every tag asks for its place.
    private let lineStarts: [Int]

    init(_ file: TemplateFile) {
        self.file = file
        let bytes = Array(file.text.utf8)
        self.bytes = bytes
        let ends = bytes.indices.filter { index in
            bytes[index] == UInt8(ascii: "\n")
                || bytes[index] == UInt8(ascii: "\r") && !bytes[(index + 1)...].starts(with: [UInt8(ascii: "\n")])
        }
        lineStarts = [0] + ends.map { $0 + 1 }
    }

    func location(_ offset: Int) -> SourceLocation {
        let end = min(offset, bytes.count)
        let line = lineStarts.lastIndex { $0 <= end } ?? 0
        let column = bytes[lineStarts[line]..<end].count { $0 & 0xC0 != 0x80 }
        return SourceLocation(path: file.path, line: line + 1, column: column + 1)
    }

    /// The pieces in their order. What can't be a tag is recorded and left out.
    func pieces(recording log: inout DiagnosticLog) -> [Piece] {
        var pieces: [Piece] = []
        var position = 0
        while let start = find([UInt8(ascii: "{"), UInt8(ascii: "{")], from: position) {
            guard let close = find([UInt8(ascii: "}"), UInt8(ascii: "}")], from: start + 2) else {
                log.record(.unclosedTag(excerpt(from: start), at: location(start)))
                return pieces
            }
            let read = tag(start..<close + 2, recording: &log)
            let range = read.map { $0.kind.canStandAlone ? wholeLine(around: $0.range) ?? $0.range : $0.range }
            let taken = range ?? start..<close + 2
            append(position..<max(position, taken.lowerBound), to: &pieces)
            if var read {
                read.standsAlone = read.range != taken
                read.range = taken
                pieces.append(.tag(read))
            }
            position = taken.upperBound
        }
        append(position..<bytes.count, to: &pieces)
        return pieces
    }

    private func append(_ range: Range<Int>, to pieces: inout [Piece]) {
        if !range.isEmpty { pieces.append(.text(String(decoding: bytes[range], as: UTF8.self))) }
    }

    private func find(_ pair: [UInt8], from start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        return (start..<bytes.count - 1).first { bytes[$0] == pair[0] && bytes[$0 + 1] == pair[1] }
    }

    /// Reads the tag in a range that begins with `{{` and ends with `}}`.
    private func tag(_ range: Range<Int>, recording log: inout DiagnosticLog) -> TemplateTag? {
        let first = bytes[range.lowerBound + 2]
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "&") {
            log.record(.unescapedTag(excerpt(from: range.lowerBound), at: location(range.lowerBound)))
            return nil
        }
        let kind = first == 0 ? nil : TemplateTag.Kind(rawValue: first)
        if kind == .comment {
            return TemplateTag(kind: .comment, name: "", nameOffset: range.lowerBound, range: range)
        }
        var nameRange = range.lowerBound + (kind == nil ? 2 : 3)..<range.upperBound - 2
        while let byte = bytes[nameRange].first, isSpace(byte) { nameRange = nameRange.dropFirst() }
        while let byte = bytes[nameRange].last, isSpace(byte) { nameRange = nameRange.dropLast() }
        let name = String(decoding: bytes[nameRange], as: UTF8.self)
        guard Self.isName(name, isPath: kind == .partial || kind == .layout || kind == .end) else {
            log.record(.malformedTag(excerpt(from: range.lowerBound), at: location(range.lowerBound)))
            return nil
        }
        return TemplateTag(kind: kind ?? .variable, name: name, nameOffset: nameRange.lowerBound, range: range)
    }

    /// A dot, or parts of letters, digits and hyphens with dots (for a path: slashes too) between them.
    private static func isName(_ name: String, isPath: Bool) -> Bool {
        if name == "." { return true }
        let parts = name.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || isPath && $0 == UInt8(ascii: "/")
        }
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                        true
                    default: false
                    }
                }
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// The line of a tag with its line feed, if nothing else stands on it.
    private func wholeLine(around range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
        var end = range.upperBound
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        if end == bytes.count { return start..<end }
        if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
        return bytes[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
    }

    /// The tag as written, to the end of its line at most.
    private func excerpt(from start: Int) -> String {
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard
            let close = line.indices.dropLast().first(where: {
                line[$0] == UInt8(ascii: "}") && line[$0 + 1] == UInt8(ascii: "}")
            })
        else { return String(decoding: line, as: UTF8.self) }
        let end = line[(close + 2)...].prefix { $0 == UInt8(ascii: "}") }.endIndex
        return String(decoding: line[..<end], as: UTF8.self)
    }
}
