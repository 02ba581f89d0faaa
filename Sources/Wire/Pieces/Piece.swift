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

    /// True when a line goes on in the next: the next begins in lower case or with a digit, after a line without a full stop.
    private static func continues(_ line: String, _ next: String) -> Bool {
        guard let first = next.unicodeScalars.first, let last = line.unicodeScalars.last else { return false }
        if ".!?»\"”:".unicodeScalars.contains(last) { return false }
        return line.utf8.count >= 50 && line.utf8.count <= 140
            && (first.properties.isLowercase || last == "," || last == ";")
    }

    /// Rejoins a Reuters code that opens a paragraph with the name that ends the one before.
    private static func rejoiningCodes(_ pieces: [Piece]) -> [Piece] {
        var output: [Piece] = []
        for piece in pieces {
            if let last = output.last, beginsWithCode(piece.text), !endsSentence(last.text) {
                output[output.count - 1].text += " " + piece.text
                output[output.count - 1].endsParagraph = piece.endsParagraph
            } else {
                output.append(piece)
            }
        }
        return output
    }

    static func endsSentence(_ text: String) -> Bool {
        var scalars = Substring(text).unicodeScalars
        while let last = scalars.last, "»\"”) ".unicodeScalars.contains(last) || last.properties.isWhitespace {
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
