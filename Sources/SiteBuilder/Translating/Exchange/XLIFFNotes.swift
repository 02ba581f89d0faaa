internal import Translation

/// What of an entry XLIFF keeps in notes, by their categories.
enum XLIFFNotes {
    static func notes(of entry: POEntry) -> [(category: String, text: String)] {
        var notes = entry.comments.map { ("translator", $0) } + entry.extractedComments.map { ("extracted", $0) }
        notes += entry.references.map { ("location", $0) } + entry.flags.map { ("flag", $0) }
        if let previous = entry.previous {
            notes += [
                ("previous-context", previous.context), ("previous", previous.id), ("previous-plural", previous.plural),
            ].compactMap { category, text in text.map { (category, $0) } }
        }
        if entry.isObsolete { notes.append(("obsolete", "true")) }
        if entry.plural != nil { notes.append(("plural", "\(entry.strings.count)")) }
        return notes
    }

    /// Puts what a note says back into an entry.
    static func apply(_ category: String?, _ text: String, to entry: inout POEntry) {
        func previous() -> POEntry.Previous { entry.previous ?? POEntry.Previous() }
        switch category {
        case "translator": entry.comments.append(text)
        case "extracted": entry.extractedComments.append(text)
        case "location": entry.references.append(text)
        case "flag": entry.flags.append(text)
        case "previous-context": entry.previous = with(previous()) { $0.context = text }
        case "previous": entry.previous = with(previous()) { $0.id = text }
        case "previous-plural": entry.previous = with(previous()) { $0.plural = text }
        case "obsolete": entry.isObsolete = true
        case "plural": break
        // A note that a translator's program added.
        default: entry.comments.append(text)
        }
    }

    private static func with(_ value: POEntry.Previous, _ change: (inout POEntry.Previous) -> Void) -> POEntry.Previous
    {
        var value = value
        change(&value)
        return value
    }

    /// True for characters that XML 1.0 can't hold, and for those that its readers change.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA: false
        case ..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// A text in which every character may stand in an attribute: backslashes, line ends and forbidden characters are
    /// `\u{…}`.
    static func withEscapes(_ text: String) -> String {
        func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
            isForbidden(scalar) || scalar == "\\" || scalar == "\n" || scalar == "\t"
        }
        guard text.unicodeScalars.contains(where: isEscaped) else { return text }
        return text.unicodeScalars.map { scalar in
            isEscaped(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }.joined()
    }

    static func withoutEscapes(_ text: String) -> String {
        var pieces = text.split(separator: "\\u{", omittingEmptySubsequences: false)[...]
        var output = String(pieces.popFirst() ?? "")
        for piece in pieces {
            guard let end = piece.firstIndex(of: "}"), let value = UInt32(piece[..<end], radix: 16),
                let scalar = Unicode.Scalar(value)
            else {
                output += "\\u{" + piece
                continue
            }
            output.unicodeScalars.append(scalar)
            output += piece[piece.index(after: end)...]
        }
        return output
    }
}
