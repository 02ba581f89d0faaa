/// Where the story ends, and what stands at the end of its last paragraph.
extension Furniture {
    /// A paragraph of the story and the passage at its end that is none.
    struct Tail: Hashable {
        var story: String
        var kind: ApartPassage.Kind
        var text: String
    }

    /// True for a heading that opens company boilerplate or a primer: everything after it is background.
    static func opensBackground(_ text: String) -> Bool {
        guard text.utf8.count <= 2_400, let first = text.utf8.first, initials.contains(first) else { return false }
        let head = String(decoding: FoldedText.bytes(text.unicodeScalars.prefix(100)), as: UTF8.self)
        if head.hasPrefix("aof - en savoir plus") { return true }
        if head.hasPrefix("a propos d") { return isCompanyHeading(text) }
        let heading = head.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(head[..<$0]) } ?? head
        return background.contains(heading.trimmingCharacters(" :*-"))
    }

    /// The first bytes of all headings: letters of both cases, marks, and that of "À" and "É".
    private static let initials = Set(
        background.compactMap(\.utf8.first).flatMap { [$0, $0 & 0xDF] } + Array("*-aAÀ".utf8))

    /// "À propos de Calysto", or the whole paragraph "À propos de Calysto Calysto est une société…", but not the
    /// sentence "À propos de l'accord, la directrice a déclaré…".
    private static func isCompanyHeading(_ text: String) -> Bool {
        if text.scalarCount <= 90, !text.utf8.contains(UInt8(ascii: ",")), !Piece.endsSentence(text) { return true }
        let words = text.split(separator: " ", maxSplits: 24).dropFirst(2)
        let named = ["de", "du", "des"].contains(words.first ?? "") ? words.dropFirst() : words
        guard let first = named.first, let name = first.split(whereSeparator: { $0 == "'" || $0 == "’" }).last else {
            return false
        }
        let bare = String(name).trimmingCharacters(" :")
        let isNamedAgain =
            bare.first?.isUppercase == true && !name.hasSuffix(",") && named.dropFirst().contains { $0 == bare }
        return isNamedAgain || named.prefix(6).contains { $0.hasSuffix(":") }
    }

    /// "Valeurs associées", "3 commentaires": only widgets follow.
    static func opensClosingChrome(_ text: String) -> Bool {
        let head = FoldedText.folded(Substring(text.unicodeScalars.prefix(60)))
        if closingChrome.contains(where: head.hasPrefix) { return true }
        guard text.utf8.count <= 24 else { return false }
        let words = head.split { " ()".contains($0) }
        return words.count == 2 && words.contains { $0 == "commentaire" || $0 == "commentaires" }
            && words.contains { $0.allSatisfy(\.isNumber) }
    }

    /// Cuts a signature off the end of a paragraph: "… dit-il. (Reportage de A ; édité par B)".
    static func splittingSignature(_ text: String) -> Tail? {
        guard text.hasSuffix(")"),
            let cut = splitting(text, at: "(", where: { kind(of: $0) == .signature || isInitials($0) })
        else { return nil }
        return Tail(story: cut.story, kind: .signature, text: cut.rest)
    }

    /// Cuts a source or a notice off the end of a paragraph: "… dit-il. Source : Le Figaro", "… (Les Échos – 21 novembre
    /// 2024)", "… dit-il. [...]Cet article est réservé à nos abonnés".
    static func splittingSource(_ text: String, _ agencies: AgencyDirectory) -> Tail? {
        if text.hasSuffix(")"), let cut = splitting(text, at: "(", where: { isSource($0, agencies) }) {
            return Tail(story: cut.story, kind: .source, text: cut.rest)
        }
        let tail = Substring(text.unicodeScalars.suffix(120))
        if tail.holds("ource :") || tail.holds("ource:"),
            let cut = splitting(text, at: "S", where: { $0.hasPrefix("Source") && kind(of: $0) == .source })
        {
            return Tail(story: cut.story, kind: .source, text: cut.rest)
        }
        if tail.holds("abonn"), let cut = splitting(text, at: "[", where: { kind(of: $0) == .notice }) {
            return Tail(story: cut.story, kind: .notice, text: cut.rest)
        }
        return nil
    }

    /// "(Les Échos – 21 novembre 2024)", "(AFP)": an outlet, with or without a date.
    static func isSource(_ text: String, _ agencies: AgencyDirectory) -> Bool {
        guard text.hasPrefix("("), text.hasSuffix(")"), text.scalarCount <= 80 else { return false }
        let inner = text.trimmingCharacters("() ")
        if agencies.agency(credited: inner) != nil { return true }
        let tokens = DateToken.tokens(of: inner)
        guard let date = WrittenDate.first(in: tokens), date.year != nil, date.tokens.upperBound == tokens.count,
            let name = inner.split(whereSeparator: { ",–—-".contains($0) || $0.isNumber }).first
        else { return false }
        return agencies.agency(credited: String(name).trimmedSpaces) != nil
    }

    /// Cuts a text before the last occurrence of a mark when what follows fits.
    private static func splitting(
        _ text: String, at mark: Unicode.Scalar, where fits: (String) -> Bool
    ) -> (story: String, rest: String)? {
        let scalars = text.unicodeScalars
        var reach = 250
        var index = scalars.endIndex
        while index > scalars.startIndex, reach > 0 {
            index = scalars.index(before: index)
            reach -= 1
            guard scalars[index] == mark else { continue }
            let rest = String(text[index...])
            let story = String(text[..<index]).trimmedSpaces
            if fits(rest) { return story.isEmpty ? nil : (story, rest) }
            if mark == "(" { return nil }
        }
        return nil
    }
}
