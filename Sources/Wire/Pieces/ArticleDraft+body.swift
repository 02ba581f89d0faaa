/// The story and what follows it.
extension ArticleDraft {
    /// What all pieces are from a certain line on.
    private enum Tail {
        case story, background, chrome
    }

    mutating func readBody(_ pieces: ArraySlice<Piece>) {
        var tail = Tail.story
        let numbered = ListNumber.items(among: pieces)
        for index in pieces.indices {
            let piece = pieces[index]
            if Furniture.opensClosingChrome(piece.text) {
                tail = .chrome
            } else if !blocks.isEmpty, Furniture.opensBackground(piece.text) {
                tail = .background
            }
            readBodyPiece(
                piece, tail, number: numbered[index], next: index + 1 < pieces.endIndex ? pieces[index + 1] : nil)
        }
    }

    private mutating func readBodyPiece(_ piece: Piece, _ tail: Tail, number: ListNumber?, next: Piece?) {
        if let kind = Furniture.kind(of: piece.text), !(kind == .chrome && tail == .background) {
            keepApart(kind, piece.text, line: piece.line)
            learn(from: piece.text, kind: kind, line: piece.line)
        } else if tail == .background {
            keepApart(.background, piece.text, line: piece.line)
        } else if tail == .chrome {
            keepApart(.chrome, piece.text, line: piece.line)
        } else if !readLateStamp(piece, isLast: next == nil) {
            readStory(piece, number: number, next: next)
        }
    }

    /// A stamp or an author after the story has begun: below a standfirst that looked like a paragraph, or at the end.
    private mutating func readLateStamp(_ piece: Piece, isLast: Bool) -> Bool {
        guard piece.text.utf8.count <= 300 else { return false }
        if let stamp = Stamp(line: piece.text) {
            // A bare date can also head a part of a chronology.
            guard stamp.isExplicit || isLast else { return false }
            if let date = stamp.date { stampDates.append((.calendar(date), piece.line)) }
            keepApart(.stamp, piece.text, line: piece.line)
        } else if let date = foreignStamp(piece.text) {
            stampDates.append((.calendar(date), piece.line))
            keepApart(.stamp, piece.text, line: piece.line)
        } else if !readCreditLine(piece) {
            return isLast && readLastAuthor(piece)
        }
        return true
    }

    /// "Par Ana Bel" or "Ana Bel" below the story.
    private mutating func readLastAuthor(_ piece: Piece) -> Bool {
        guard blocks.count > 1, let last = blocks.last, Piece.endsSentence(last.text) else { return false }
        let byline = Byline(line: piece.text) ?? (bylines.isEmpty ? Byline(list: piece.text) : nil)
        guard let byline, !byline.names.contains(where: { agencies.agency(credited: $0) != nil }) else { return false }
        bylines += byline.names.filter { !bylines.contains($0) }
        keepApart(.byline, piece.text, line: piece.line)
        return true
    }

    /// "March 05, 2022 09:07 ET (13:07 GMT)".
    private func foreignStamp(_ text: String) -> CalendarDate? {
        guard text.utf8.count < 60, text.hasSuffix("GMT)") || text.hasSuffix(" ET") || text.hasSuffix(" GMT") else {
            return nil
        }
        return WrittenDate.first(in: DateToken.tokens(of: text))?.calendarDate
    }

    private mutating func readStory(_ piece: Piece, number: ListNumber?, next: Piece?) {
        var text = number?.item ?? piece.text
        var tails: [Furniture.Tail] = []
        while tails.count < 3,
            let cut = Furniture.splittingSignature(text) ?? Furniture.splittingSource(text, agencies)
        {
            text = cut.story
            tails.append(cut)
        }
        if Furniture.isSource(text, agencies) {
            keepApart(.source, text, line: piece.line)
        } else if let number {
            addBlock(.listItem(depth: 1, ordinal: number.value), text, line: piece.line)
        } else {
            for item in starItems(text) ?? [text] {
                addStoryBlock(item, line: piece.line, next: next, isPart: item.utf8.count != text.utf8.count)
            }
        }
        for tail in tails.reversed() {
            keepApart(tail.kind, tail.text, line: piece.line)
            learn(from: tail.text, kind: tail.kind, line: piece.line)
        }
    }

    /// The items of a market brief: "5 novembre - ** Les actions… ** Jefferies…".
    private func starItems(_ text: String) -> [String]? {
        guard text.hasPrefix("** ") || text.holds(" ** ") else { return nil }
        let parts = (" " + text).split(separator: " ** ").map { "** " + $0 }
        return
            (text.hasPrefix("** ")
            ? parts : parts.enumerated().map { $0.offset == 0 ? String($0.element.dropFirst(3)) : $0.element })
            .map(\.trimmedSpaces).filter { !$0.isEmpty }
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
    func bulletItem(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, !first.properties.isAlphabetic else { return nil }
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
        guard let next, !blocks.isEmpty, text.utf8.count <= 160, text.scalarCount <= 80 else { return false }
        if text.hasPrefix("- ") && text.hasSuffix(" -") || text.hasPrefix("– ") && text.hasSuffix(" –") { return true }
        let words = text.split(separator: " ")
        guard (1...10).contains(words.count), let first = text.unicodeScalars.first, !first.properties.isLowercase,
            let last = text.unicodeScalars.last, !".,;:!…\"»”)".unicodeScalars.contains(last)
        else { return false }
        return Furniture.kind(of: next.text) == nil && next.text.scalarCount > text.scalarCount
    }
}
