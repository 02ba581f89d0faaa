/// What stands before the story: header, chrome, headline, stamps, authors, captions, dateline.
extension ArticleDraft {
    /// Reads pieces until the story begins. Gives the pieces of the story; the first is without its dateline.
    mutating func readFront(_ pieces: [Piece]) -> ArraySlice<Piece> {
        var rest = withoutHeader(pieces)[...]
        isChronology = Set(rest.compactMap(bareDate)).count > 1
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

    /// The day of a line that is nothing but a date, without a word or a time.
    private func bareDate(_ piece: Piece) -> CalendarDate? {
        guard piece.text.utf8.count <= 40, piece.text.utf8.contains(where: { (0x30...0x39).contains($0) }),
            let stamp = Stamp(line: piece.text), !stamp.isExplicit
        else { return nil }
        return stamp.date
    }

    /// Three or more lines led by "-" before anything else are headlines of other stories.
    private mutating func dropHeadlineList(_ rest: inout ArraySlice<Piece>) {
        let list = rest.prefix { $0.text.hasPrefix("- ") && !$0.text.hasSuffix(".") && $0.text.utf8.count < 300 }
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
        var rest = Substring(piece.text)
        while let phrase = Furniture.chromeBeforeHeadline.first(where: { rest.hasPrefix($0) }) {
            let after = rest.unicodeScalars.dropFirst(phrase.unicodeScalars.count)
            if after.first?.properties.isAlphabetic == true { break }
            parts.append(.apart(.chrome, phrase))
            rest = Substring(after.drop(while: \.isSpace))
        }
        if rest.isEmpty { return parts }
        let text = String(rest)
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

    // MARK: One piece of the front

    /// Files a piece of the front away. Gives it back, without its dateline, when the story begins with it.
    private mutating func readFrontPiece(_ piece: Piece, before rest: ArraySlice<Piece>) -> Piece? {
        if readAuthorLine(piece, before: rest) { return nil }
        if let stamp = Stamp(line: piece.text), stamp.isExplicit || !isChronology {
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
        if readCreditLine(piece) { return true }
        if let split = authorAndDate(piece.text) {
            bylines += split.byline.names
            if let date = split.date { stampDates.append((.calendar(date), piece.line)) }
            keepApart(.byline, split.head, line: piece.line)
            if !split.title.isEmpty {
                if headline == nil { headline = split.title } else { keepApart(.chrome, split.title, line: piece.line) }
            }
            return true
        }
        guard headline != nil, piece.text.utf8.count <= 80 else { return false }
        let isBeforeStamp = rest.first.map { Stamp(line: $0.text) != nil } == true
        let isAfterStamp = apart.last?.kind == .stamp && blocks.isEmpty
        guard isBeforeStamp && Byline.isName(piece.text, allowingOne: true) || isAfterStamp && Byline.isName(piece.text)
        else { return false }
        bylines.append(piece.text)
        keepApart(.byline, piece.text, line: piece.line)
        return true
    }

    private typealias AuthorAndDate = (byline: Byline, date: CalendarDate?, head: String, title: String)

    /// "Par Prénom Nom, 03/04/2022 Titre".
    private func authorAndDate(_ text: String) -> AuthorAndDate? {
        guard text.utf8.count < 400, text.lowercased().hasPrefix("par "),
            let firstDigit = text.firstIndex(where: { $0.isASCII && $0.isNumber }),
            let date = WrittenDate.first(in: DateToken.tokens(of: text))?.calendarDate,
            let byline = Byline(list: String(text[..<firstDigit].dropFirst(4)).trimmingCharacters(" ,.-|–"))
        else { return nil }
        let end = endOfTime(in: text[firstDigit...])
        return (byline, date, String(text[..<end]).trimmedSpaces, String(text[end...]).trimmedSpaces)
    }

    /// A line on which authors and stamps stand together.
    mutating func readCreditLine(_ piece: Piece) -> Bool {
        guard let line = CreditLine(piece.text) else { return false }
        bylines += line.names.filter { !bylines.contains($0) }
        if let date = line.date { stampDates.append((.calendar(date), piece.line)) }
        keepApart(.byline, piece.text, line: piece.line)
        return true
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
        if let headline, piece.text.utf8.count <= 600, !rest.isEmpty,
            FoldedText.folded(piece.text) == FoldedText.folded(headline)
        {
            keepApart(.chrome, piece.text, line: piece.line)
            return nil
        }
        guard isStandfirst(piece, before: rest) else { return piece }
        addBlock(.standfirst, bulletItem(piece.text) ?? piece.text, line: piece.line)
        return nil
    }

    /// "USA: LE TITRE DE CALYSTO CHUTE DE 30% (Reuters) - Les actions…".
    private mutating func capitalHeadline(_ piece: Piece) -> Dateline? {
        guard let open = piece.text.utf8.prefix(400).firstIndex(of: UInt8(ascii: "(")),
            let opening = Dateline(opening: String(piece.text[open...]), agencies: agencies)
        else { return nil }
        let title = String(piece.text[..<open]).trimmedSpaces
        guard title.split(separator: " ").count >= 4, !title.contains(where: \.isLowercase), title.scalarCount <= 200
        else { return nil }
        headline = title
        return opening
    }

    /// One to three words on a line of their own before the headline: the sections of a site.
    private func isBreadcrumb(_ piece: Piece, before rest: ArraySlice<Piece>, depth: Int = 0) -> Bool {
        guard piece.text.utf8.count <= 60, piece.text.scalarCount <= 30, piece.text.split(separator: " ").count <= 3,
            !Piece.endsSentence(piece.text + " x"),
            let next = rest.first
        else { return false }
        if piece.endsParagraph, piece.text.split(separator: " ").count > 2 { return false }
        if looksLikeHeadline(next, before: rest.dropFirst()) { return true }
        return depth < 4 && isBreadcrumb(next, before: rest.dropFirst(), depth: depth + 1)
    }

    private func looksLikeHeadline(_ piece: Piece, before rest: ArraySlice<Piece>) -> Bool {
        let text = piece.text
        guard !rest.isEmpty, text.utf8.count <= 400, text.scalarCount <= 200, text.split(separator: " ").count >= 2
        else { return false }
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
            (scalars[index] == "." || scalars[index] == "…") && scalars[index + 1].isSpace
                && scalars[index + 2].properties.isUppercase
                && scalars[index - 1].properties.isLowercase && scalars[index - 2].properties.isAlphabetic
                && !Abbreviation.ends(scalars[..<index])
        }
    }

    /// A piece between headline and story: more furniture follows it, or it is one of several short ones before the lead.
    private func isStandfirst(_ piece: Piece, before rest: ArraySlice<Piece>) -> Bool {
        if piece.text.utf8.count <= 800, piece.text.scalarCount <= 400, isFollowedByFurniture(rest) { return true }
        guard piece.text.utf8.count <= 320, piece.text.scalarCount <= 160, !Piece.endsSentence(piece.text),
            !piece.text.hasSuffix(":"), bulletItem(piece.text) == nil, standfirstCount < 6
        else { return false }
        return rest.prefix(8).contains { Piece.endsSentence($0.text) }
    }

    private var standfirstCount: Int { blocks.count { $0.role == .standfirst } }

    private func isFollowedByFurniture(_ rest: ArraySlice<Piece>) -> Bool {
        rest.prefix(3).contains { piece in
            Stamp(line: piece.text).map { $0.isExplicit || !isChronology } == true || Byline(line: piece.text) != nil
                || CreditLine(piece.text) != nil
                || Dateline(opening: piece.text, agencies: agencies) != nil
                || Furniture.kind(of: piece.text) == .caption
        }
    }
}
