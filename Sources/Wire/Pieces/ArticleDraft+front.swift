/// What stands before the story: header, chrome, headline, stamps, authors, captions, dateline.
extension ArticleDraft {
    /// Reads pieces until the story begins. Gives the pieces of the story; the first is without its dateline.
    mutating func readFront(_ pieces: [Piece]) -> ArraySlice<Piece> {
        var rest = withoutHeader(pieces)[...]
        dropHeadlineList(&rest)
        while let piece = rest.popFirst() {
            let parts = splitting(piece)
            for (number, part) in parts.enumerated() {
                guard case .story(let text) = part else {
                    keep(part, line: piece.line)
                    continue
                }
                let current = Piece(text: text, line: piece.line, endsParagraph: piece.endsParagraph)
                guard let story = readFrontPiece(current, before: rest) else { continue }
                return [story] + remaining(parts[(number + 1)...], of: piece) + rest
            }
        }
        return []
    }

    private mutating func keep(_ part: Part, line: Int) {
        if case .apart(let kind, let text) = part { keepApart(kind, text, line: line) }
    }

    /// What follows on the line on which the story began.
    private mutating func remaining(_ parts: ArraySlice<Part>, of piece: Piece) -> [Piece] {
        parts.compactMap { part in
            keep(part, line: piece.line)
            guard case .story(let text) = part else { return nil }
            return Piece(text: text, line: piece.line, endsParagraph: piece.endsParagraph)
        }
    }

    private mutating func withoutHeader(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, let header = CrawlerHeader(line: first.text) else { return pieces }
        headerDate = header.date
        keepApart(.header, header.text, line: first.line)
        var pieces = pieces
        pieces[0].text = header.rest
        if header.rest.isEmpty { pieces.removeFirst() }
        return pieces
    }

    /// Three or more lines led by "-" before anything else are headlines of other stories.
    private mutating func dropHeadlineList(_ rest: inout ArraySlice<Piece>) {
        let list = rest.prefix { $0.text.hasPrefix("- ") && !$0.text.hasSuffix(".") && $0.text.scalarCount < 200 }
        guard list.count >= 3, list.count < rest.count else { return }
        for piece in list { keepApart(.chrome, piece.text, line: piece.line) }
        rest = rest.dropFirst(list.count)
    }

    private enum Part {
        case apart(ApartPassage.Kind, String)
        case story(String)
    }

    /// Takes chrome off the front of a piece and cuts stamps out of it.
    private mutating func splitting(_ piece: Piece) -> [Part] {
        var parts: [Part] = []
        var text = piece.text
        while let phrase = Furniture.chromeBeforeHeadline.first(where: { text.hasPrefix($0) }),
            text.scalarCount == phrase.scalarCount
                || !(text.unicodeScalars.dropFirst(phrase.scalarCount).first?.properties.isAlphabetic ?? false)
        {
            parts.append(.apart(.chrome, phrase))
            text = String(text.unicodeScalars.dropFirst(phrase.scalarCount)).trimmedSpaces
        }
        if text.isEmpty { return parts }
        guard let cut = stampCut(text) else { return parts + [.story(text)] }
        if !cut.before.isEmpty { parts.append(.story(cut.before)) }
        parts.append(.apart(.stamp, cut.stamp))
        take(cut.value, line: piece.line)
        if !cut.after.isEmpty { parts.append(.story(cut.after)) }
        return parts
    }

    private mutating func take(_ stamp: Stamp, line: Int) {
        if let date = stamp.date { stampDates.append((.calendar(date), line)) }
        if let credit = stamp.credit, let source = agencies.source(among: credit) { agency = agency ?? source }
    }

    private typealias StampCut = (before: String, stamp: String, value: Stamp, after: String)

    /// Finds "information fournie par X • jj/mm/aaaa à hh:mm", " Reuters • …" or " jj/mm/aaaa | hh:mm" within a line.
    private func stampCut(_ text: String) -> StampCut? {
        guard text.scalarCount < 600 else { return nil }
        if let range = text.firstRange(of: "information fournie par ") {
            let tail = text[range.lowerBound...]
            let end = endOfTime(in: tail)
            let stamp = String(tail[..<end])
            return (
                String(text[..<range.lowerBound]).trimmedSpaces, stamp.trimmedSpaces,
                Stamp(credited: FoldedText.folded(stamp)),
                String(tail[end...]).trimmedSpaces
            )
        }
        if let bullet = text.firstRange(of: " • "),
            let date = WrittenDate.first(in: DateToken.tokens(of: text[bullet.upperBound...].prefix(24)))
        {
            let words = text[..<bullet.lowerBound].split(separator: " ")
            for count in 1...min(3, max(1, words.count)) {
                let credit = words.suffix(count).joined(separator: " ")
                guard let source = agencies.source(among: credit) else { continue }
                let end = endOfTime(in: text[bullet.upperBound...])
                let before = words.dropLast(count).joined(separator: " ")
                return (
                    before, credit + String(text[bullet.lowerBound..<end]),
                    Stamp(date: date.calendarDate, credit: source), String(text[end...]).trimmedSpaces
                )
            }
        }
        if let bar = text.firstRange(of: " | "),
            let start = text[..<bar.lowerBound].lastIndex(of: " ") ?? text[..<bar.lowerBound].indices.first,
            let date = WrittenDate.first(in: DateToken.tokens(of: text[start..<bar.lowerBound]))
        {
            let end = endOfTime(in: text[bar.upperBound...])
            return (
                String(text[..<start]).trimmedSpaces, String(text[start..<end]).trimmedSpaces,
                Stamp(date: date.calendarDate), String(text[end...]).trimmedSpaces
            )
        }
        return nil
    }

    /// Where a stamp ends: after the last digit of its date and time.
    private func endOfTime(in text: Substring) -> String.Index {
        var end = text.startIndex
        var seenDigit = false
        var index = text.startIndex
        var letters = 0
        while index < text.endIndex {
            let character = text[index]
            if character.isASCII, character.isNumber {
                (seenDigit, letters) = (true, 0)
                end = text.index(after: index)
            } else if seenDigit, character.isLetter, character != "h", character != "à" {
                letters += 1
                if letters > 1 { break }
            }
            index = text.index(after: index)
        }
        return end
    }

    // MARK: One piece of the front

    /// Files a piece of the front away. Gives it back, without its dateline, when the story begins with it.
    private mutating func readFrontPiece(_ piece: Piece, before rest: ArraySlice<Piece>) -> Piece? {
        if readAuthorLine(piece, before: rest) { return nil }
        if let stamp = Stamp(line: piece.text) {
            take(stamp, line: piece.line)
            keepApart(.stamp, piece.text, line: piece.line)
            return nil
        }
        if let opening = Dateline(opening: piece.text, agencies: agencies) { return begin(with: opening, piece) }
        if let kind = Furniture.kind(of: piece.text), kind != .chrome || !rest.isEmpty {
            keepApart(kind, piece.text, line: piece.line)
            learn(from: piece.text, kind: kind, line: piece.line)
            return nil
        }
        return readText(piece, before: rest)
    }

    private mutating func begin(with opening: Dateline, _ piece: Piece) -> Piece? {
        keepApart(.dateline, opening.text, line: piece.line)
        agency = opening.agency ?? agency
        dateline = opening.place ?? dateline
        if let date = opening.date { stampDates.append((.written(date), piece.line)) }
        if opening.rest.isEmpty { return nil }
        return Piece(text: opening.rest, line: piece.line, endsParagraph: piece.endsParagraph)
    }

    /// "Par X", "Par X, 03/04/2022 Titre", "Publié le … par X", and a lone name between headline and date.
    private mutating func readAuthorLine(_ piece: Piece, before rest: ArraySlice<Piece>) -> Bool {
        if let byline = Byline(line: piece.text) {
            bylines += byline.names.filter { !bylines.contains($0) }
            keepApart(.byline, piece.text, line: piece.line)
            return true
        }
        if let split = authorAndDate(piece.text) {
            bylines += split.byline.names
            if let date = split.date { stampDates.append((.calendar(date), piece.line)) }
            keepApart(.byline, split.head, line: piece.line)
            if !split.title.isEmpty {
                if headline == nil { headline = split.title } else { keepApart(.chrome, split.title, line: piece.line) }
            }
            return true
        }
        if headline != nil, Byline.isName(piece.text, allowingOne: true), let next = rest.first,
            Stamp(line: next.text) != nil
        {
            bylines.append(piece.text)
            keepApart(.byline, piece.text, line: piece.line)
            return true
        }
        return false
    }

    private typealias AuthorAndDate = (byline: Byline, date: CalendarDate?, head: String, title: String)

    private func authorAndDate(_ text: String) -> AuthorAndDate? {
        guard text.scalarCount < 300 else { return nil }
        let folded = FoldedText.folded(text)
        guard folded.hasPrefix("par ") || folded.hasPrefix("publie le ") else { return nil }
        guard let firstDigit = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
        let dates = WrittenDate.first(in: DateToken.tokens(of: text))?.calendarDate
        if folded.hasPrefix("par ") {
            var names = String(text[..<firstDigit].dropFirst(4))
            if let stop = names.firstRange(of: "Publi") ?? names.firstRange(of: "publi") {
                names = String(names[..<stop.lowerBound])
            }
            guard let byline = Byline(list: names.trimmingCharacters(" ,.-|–")), let dates else { return nil }
            let end = folded.contains("publie le") ? text.endIndex : endOfTime(in: text[firstDigit...])
            return (byline, dates, String(text[..<end]).trimmedSpaces, String(text[end...]).trimmedSpaces)
        }
        guard let by = text.firstRange(of: " par "), let byline = Byline(list: String(text[by.upperBound...])),
            let dates
        else { return nil }
        return (byline, dates, text, "")
    }

    // MARK: Headline, standfirst or story

    private mutating func readText(_ piece: Piece, before rest: ArraySlice<Piece>) -> Piece? {
        if headline == nil {
            if let split = capitalHeadline(piece) { return begin(with: split, piece) }
            if isBreadcrumb(piece, before: rest) {
                keepApart(.chrome, piece.text, line: piece.line)
                return nil
            }
            guard looksLikeHeadline(piece, before: rest) else { return piece }
            headline = piece.text
            return nil
        }
        if FoldedText.folded(piece.text) == FoldedText.folded(headline ?? ""), !rest.isEmpty {
            keepApart(.chrome, piece.text, line: piece.line)
            return nil
        }
        guard isStandfirst(piece, before: rest) else { return piece }
        addBlock(.standfirst, piece.text, line: piece.line)
        return nil
    }

    /// "USA: LE TITRE DE CALYSTO CHUTE DE 30% (Reuters) - Les actions…".
    private mutating func capitalHeadline(_ piece: Piece) -> Dateline? {
        guard let open = piece.text.firstIndex(of: "("),
            let opening = Dateline(opening: String(piece.text[open...]), agencies: agencies)
        else { return nil }
        let title = String(piece.text[..<open]).trimmedSpaces
        guard title.split(separator: " ").count >= 4, !title.contains(where: \.isLowercase), title.scalarCount <= 200
        else { return nil }
        headline = title
        return opening
    }

    /// One to three words on a line of their own before the headline: the sections of a site.
    private func isBreadcrumb(_ piece: Piece, before rest: ArraySlice<Piece>) -> Bool {
        guard piece.text.scalarCount <= 30, piece.text.split(separator: " ").count <= 3,
            !Piece.endsSentence(piece.text + " x"),
            let next = rest.first
        else { return false }
        if piece.endsParagraph, piece.text.split(separator: " ").count > 2 { return false }
        return isBreadcrumb(next, before: rest.dropFirst()) || looksLikeHeadline(next, before: rest.dropFirst())
    }

    private func looksLikeHeadline(_ piece: Piece, before rest: ArraySlice<Piece>) -> Bool {
        let text = piece.text
        guard !rest.isEmpty, text.scalarCount <= 200, text.split(separator: " ").count >= 2 else { return false }
        guard let last = text.unicodeScalars.last, !".,;:…".unicodeScalars.contains(last) || text.hasSuffix(" ...")
        else { return false }
        guard let first = text.unicodeScalars.first, !first.properties.isLowercase,
            !"•▪*–".unicodeScalars.contains(first)
        else { return false }
        return !holdsSentenceEnd(text)
    }

    /// True when a full stop inside the text ends a sentence: a lead, not a headline.
    private func holdsSentenceEnd(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.dropFirst(4).dropLast(2).contains { index in
            (scalars[index] == "." || scalars[index] == "…") && scalars[index + 1].properties.isWhitespace
                && scalars[index + 2].properties.isUppercase
                && scalars[index - 1].properties.isLowercase && scalars[index - 2].properties.isAlphabetic
        }
    }

    /// A piece between headline and story: more furniture follows it, or it is one of several short ones before the lead.
    private func isStandfirst(_ piece: Piece, before rest: ArraySlice<Piece>) -> Bool {
        let next = rest.prefix(3)
        let furniture = next.contains { piece in
            Stamp(line: piece.text) != nil || Byline(line: piece.text) != nil
                || Dateline(opening: piece.text, agencies: agencies) != nil
                || Furniture.kind(of: piece.text) == .caption
        }
        if furniture, piece.text.scalarCount <= 400 { return true }
        guard !Piece.endsSentence(piece.text), piece.text.scalarCount <= 160, let following = rest.first else {
            return false
        }
        let isOneOfSeveral = blocks.last?.role == .standfirst || !Piece.endsSentence(following.text)
        return isOneOfSeveral && rest.contains { Piece.endsSentence($0.text) } && !piece.text.hasPrefix("*")
            && !piece.text.hasPrefix("•")
    }
}
