/// The story and what follows it.
extension ArticleDraft {
    /// What all pieces are from a certain line on.
    private enum Tail {
        case story, background, chrome
    }

    mutating func readBody(_ pieces: ArraySlice<Piece>) {
        var tail = Tail.story
        var rest = pieces
        while let piece = rest.first {
            rest.removeFirst()
            if Furniture.opensClosingChrome(piece.text) {
                tail = .chrome
            } else if !blocks.isEmpty, Furniture.opensBackground(piece.text) {
                tail = .background
            }
            readBodyPiece(piece, tail, next: rest.first)
        }
    }

    private mutating func readBodyPiece(_ piece: Piece, _ tail: Tail, next: Piece?) {
        if let kind = Furniture.kind(of: piece.text), !(kind == .chrome && tail == .background) {
            keepApart(kind, piece.text, line: piece.line)
            learn(from: piece.text, kind: kind, line: piece.line)
        } else if tail == .background {
            keepApart(.background, piece.text, line: piece.line)
        } else if tail == .chrome {
            keepApart(.chrome, piece.text, line: piece.line)
        } else if let stamp = Stamp(line: piece.text) {
            // After "(END) Dow Jones Newswires" its own day and time follow.
            if let date = stamp.date { stampDates.append((.calendar(date), piece.line)) }
            keepApart(.stamp, piece.text, line: piece.line)
        } else if let stamp = foreignStamp(piece.text) {
            stampDates.append((.calendar(stamp), piece.line))
            keepApart(.stamp, piece.text, line: piece.line)
        } else {
            readStory(piece, next: next)
        }
    }

    /// "March 05, 2022 09:07 ET (13:07 GMT)".
    private func foreignStamp(_ text: String) -> CalendarDate? {
        guard text.scalarCount < 60, text.hasSuffix("GMT)") || text.hasSuffix(" ET") || text.hasSuffix(" GMT") else {
            return nil
        }
        return WrittenDate.first(in: DateToken.tokens(of: text))?.calendarDate
    }

    private mutating func readStory(_ piece: Piece, next: Piece?) {
        var text = piece.text
        let cut = Furniture.splittingSignature(text)
        if let cut { text = cut.story }
        for item in starItems(text) ?? [text] {
            addStoryBlock(item, line: piece.line, next: next, isPart: item != text)
        }
        if let cut {
            keepApart(.signature, cut.signature, line: piece.line)
            learn(from: cut.signature, kind: .signature, line: piece.line)
        }
    }

    /// The items of a market brief: "5 novembre - ** Les actions… ** Jefferies…".
    private func starItems(_ text: String) -> [String]? {
        guard text.hasPrefix("** ") || text.contains(" ** ") else { return nil }
        let parts = (" " + text).replacing(" ** ", with: "\u{0}** ").split(separator: "\u{0}").map(\.trimmedSpaces)
        return parts.filter { !$0.isEmpty }
    }

    private mutating func addStoryBlock(_ text: String, line: Int, next: Piece?, isPart: Bool) {
        if let item = bulletItem(text) {
            addBlock(.listItem(depth: 1, ordinal: nil), item, line: line)
        } else if !isPart, isSubhead(text, next: next) {
            addBlock(.subhead(level: 2), text.trimmingCharacters("-– "), line: line)
        } else {
            addBlock(.paragraph, text, line: line)
        }
    }

    /// The text after a bullet.
    private func bulletItem(_ text: String) -> String? {
        for bullet in ["** ", "* ", "▪ ", "• ", "‣ ", "■ ", "● ", "- ", "– ", "— ", "· ", "▪", "•"]
        where text.hasPrefix(bullet) {
            let item = String(text.unicodeScalars.dropFirst(bullet.scalarCount)).trimmedSpaces
            if item.isEmpty
                || (bullet.hasPrefix("-") || bullet.hasPrefix("–")) && (text.hasSuffix(" -") || isDialogue(item))
            {
                return nil
            }
            return item
        }
        return nil
    }

    /// A dash can also open a spoken line; only a long one with a full stop is taken for one.
    private func isDialogue(_ item: String) -> Bool { item.scalarCount > 400 }

    /// Two to eight words without final punctuation between paragraphs, or AFP's "- Intertitre -".
    private func isSubhead(_ text: String, next: Piece?) -> Bool {
        guard let next, !blocks.isEmpty, text.scalarCount <= 80 else { return false }
        if text.hasPrefix("- ") && text.hasSuffix(" -") || text.hasPrefix("– ") && text.hasSuffix(" –") { return true }
        let words = text.split(separator: " ")
        guard (1...10).contains(words.count), let first = text.unicodeScalars.first, !first.properties.isLowercase,
            let last = text.unicodeScalars.last, !".,;:!…\"»”)".unicodeScalars.contains(last)
        else { return false }
        return Furniture.kind(of: next.text) == nil && next.text.scalarCount > text.scalarCount
    }
}
