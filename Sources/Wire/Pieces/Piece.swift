/// A stretch of a seed between line breaks that belongs together: a paragraph, or a line of its own.
struct Piece: Hashable, Sendable {
    var text: String
    /// The line of the seed on which it begins.
    var line: Int
    /// True when an empty line, or the end of the file, follows.
    var endsParagraph: Bool
}

extension Piece {
    /// Cuts a text into pieces. Hard-wrapped lines are joined; lines that stand for themselves stay apart.
    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var paragraph: [(text: String, line: Int)] = []
        func finish() {
            pieces += joined(paragraph)
            paragraph = []
        }
        for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            let trimmed = Substring(line).trimmedSpaces
            if trimmed.isEmpty { finish() } else { paragraph.append((trimmed, number + 1)) }
        }
        finish()
        return rejoiningCodes(pieces)
    }

    private static func joined(_ lines: [(text: String, line: Int)]) -> [Piece] {
        if isHardWrapped(lines), let first = lines.first {
            let text = lines.map(\.text).joined(separator: " ")
            return [Piece(text: text, line: first.line, endsParagraph: true)]
        }
        var pieces: [Piece] = []
        for (text, line) in lines {
            if let last = pieces.last, continues(last.text, text) {
                pieces[pieces.count - 1].text += " " + text
            } else {
                pieces.append(Piece(text: text, line: line, endsParagraph: false))
            }
        }
        if !pieces.isEmpty { pieces[pieces.count - 1].endsParagraph = true }
        return pieces
    }

    /// True for three or more lines of about the same length, some of which plainly go on in the next.
    private static func isHardWrapped(_ lines: [(text: String, line: Int)]) -> Bool {
        guard lines.count >= 3, let last = lines.last, last.text.utf8.count <= 130 else { return false }
        let counts = lines.dropLast().map(\.text.scalarCount)
        guard let longest = counts.max(), let shortest = counts.min(), longest <= 120, shortest >= 45,
            longest - shortest <= 30, last.text.scalarCount <= longest + 5
        else { return false }
        let isGoingOn = zip(lines, lines.dropFirst()).map { line, next in
            !endsSentence(line.text) && next.text.unicodeScalars.first?.properties.isLowercase == true
        }
        return isGoingOn.count { $0 } * 3 >= isGoingOn.count
    }

    /// True when a line goes on in the next: the next begins in lower case, after a line without a full stop; and for
    /// the parts of "information fournie par / AOF / • / 06/11/2025".
    private static func continues(_ line: String, _ next: String) -> Bool {
        guard let first = next.unicodeScalars.first, let last = line.unicodeScalars.last else { return false }
        if isOpenStamp(line) { return next.utf8.count <= 40 }
        if ".!?»\"”:".unicodeScalars.contains(last) { return false }
        return line.utf8.count >= 50 && line.utf8.count <= 140
            && (first.properties.isLowercase || last == "," || last == ";")
    }

    private static func isOpenStamp(_ line: String) -> Bool {
        line.utf8.count <= 60 && line.hasPrefix("information fournie par")
            && !line.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Rejoins a Reuters code that opens a paragraph with the name that ends the one before.
    private static func rejoiningCodes(_ pieces: [Piece]) -> [Piece] {
        var output: [Piece] = []
        for piece in pieces {
            if beginsWithCode(piece.text), let last = output.last, endsWithName(last.text) {
                output[output.count - 1].text += " " + piece.text
                output[output.count - 1].endsParagraph = piece.endsParagraph
            } else {
                output.append(piece)
            }
        }
        return output
    }

    private static func endsWithName(_ text: String) -> Bool {
        !endsSentence(text)
            && text.unicodeScalars.suffix(60).split(separator: " ").last?.first?.properties.isUppercase == true
    }

    static func endsSentence(_ text: String) -> Bool {
        var scalars = Substring(text).unicodeScalars
        while let last = scalars.last, "»\"”) ".unicodeScalars.contains(last) || last.isSpace {
            scalars.removeLast()
        }
        return scalars.last.map { ".!?…".unicodeScalars.contains($0) } ?? true
    }

    /// True for a text that opens with a Reuters code such as `CLYb.CO ,`.
    static func beginsWithCode(_ text: String) -> Bool {
        let word = text.utf8.prefix(16).prefix { $0 != 0x20 && $0 != UInt8(ascii: ",") }
        return ReutersCode.isCode(word)
    }
}
