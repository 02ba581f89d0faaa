/// Writes entries as GNU gettext's own tools do: comments in their order, long texts in lines of 79 columns that end
/// after spaces.
enum POWriter {
    /// The columns of a line.
    static let width = 79

    static func text(of entry: POEntry) -> String {
        var lines = entry.comments.flatMap { comment("#", $0) }
        lines += entry.extractedComments.flatMap { comment("#.", $0) }
        lines += entry.references.flatMap { comment("#:", $0) }
        if !entry.flags.isEmpty { lines.append("#, " + entry.flags.joined(separator: ", ")) }
        let mark = entry.isObsolete ? "#~ " : ""
        if let previous = entry.previous {
            let before = entry.isObsolete ? "#~| " : "#| "
            if let context = previous.context { lines += keyword("msgctxt", context, before) }
            if let id = previous.id { lines += keyword("msgid", id, before) }
            if let plural = previous.plural { lines += keyword("msgid_plural", plural, before) }
        }
        if let context = entry.context { lines += keyword("msgctxt", context, mark) }
        lines += keyword("msgid", entry.id, mark)
        if let plural = entry.plural {
            lines += keyword("msgid_plural", plural, mark)
            for (number, string) in entry.strings.enumerated() { lines += keyword("msgstr[\(number)]", string, mark) }
        } else {
            lines += keyword("msgstr", entry.strings.first ?? "", mark)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A comment, with its mark on each of its lines.
    private static func comment(_ mark: String, _ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.isEmpty ? mark : "\(mark) \($0)" }
    }

    /// A keyword with its text, on one line when it fits there.
    private static func keyword(_ name: String, _ text: String, _ mark: String) -> [String] {
        let whole = escaped(text)
        let isOneLine = !text.utf8.dropLast().contains(UInt8(ascii: "\n"))
        if isOneLine, columns(mark) + columns(name) + 3 + columns(whole) <= width {
            return ["\(mark)\(name) \"\(whole)\""]
        }
        let pieces = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
            Substring.init)
        var lines = ["\(mark)\(name) \"\""]
        for (number, piece) in pieces.enumerated() {
            let isLast = number == pieces.count - 1
            if isLast, piece.isEmpty { continue }
            let line = escaped(String(piece)) + (isLast ? "" : "\\n")
            lines += wrapped(line, to: width - 2 - columns(mark)).map { "\(mark)\"\($0)\"" }
        }
        return lines
    }

    /// Cuts a line after spaces, so that each part fits where it can.
    private static func wrapped(_ text: String, to limit: Int) -> [Substring] {
        var lines: [Substring] = []
        var start = text.startIndex
        var end = start
        var used = 0
        for word in wordsWithSpaces(text) {
            let size = columns(word)
            if used > 0, used + size > limit {
                lines.append(text[start..<end])
                (start, used) = (end, 0)
            }
            used += size
            end = word.endIndex
        }
        lines.append(text[start...])
        return lines
    }

    /// Each word with the spaces behind it.
    private static func wordsWithSpaces(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var isAfterSpace = false
        for place in text.indices {
            if isAfterSpace, text[place] != " " {
                words.append(text[start..<place])
                start = place
            }
            isAfterSpace = text[place] == " "
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    /// The width of a text on a terminal, near enough: two columns for East Asian characters, none for marks.
    private static func columns(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0..<0x300: sum + 1
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                sum + 2
            default: scalar.properties.generalCategory == .nonspacingMark ? sum : sum + 1
            }
        }
    }

    /// The text between quotation marks, with C's escapes.
    static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": output += "\\\\"
            case "\"": output += "\\\""
            case "\n": output += "\\n"
            case "\t": output += "\\t"
            case "\r": output += "\\r"
            case "\u{7}": output += "\\a"
            case "\u{8}": output += "\\b"
            case "\u{B}": output += "\\v"
            case "\u{C}": output += "\\f"
            case "\u{0}"..<" ", "\u{7F}":
                let digits = String(scalar.value, radix: 8)
                output += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
