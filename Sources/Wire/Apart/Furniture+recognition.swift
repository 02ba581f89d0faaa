extension Furniture {
    /// The kind of passage that a whole piece is, nil for a piece of the story.
    static func kind(of text: String) -> ApartPassage.Kind? {
        // All furniture is short.
        guard text.utf8.count <= 2_400 else { return nil }
        let head = FoldedText.bytes(text.unicodeScalars.prefix(80))
        if head.count <= 24, let kind = lines[String(decoding: head, as: UTF8.self)] { return kind }
        if let kind = opening(head, text) { return kind }
        if isInitials(text) || isAgencySignature(text) { return .signature }
        let count = text.scalarCount
        guard count < 300 else { return nil }
        if count < 120, holdsNotice(text) { return .notice }
        if isCaption(text, count) { return .caption }
        return isQuoteLine(text, count) ? .chrome : nil
    }

    private static let openingTable = OpeningTable(openings)
    private static let weakOpeningTable = OpeningTable(weakOpenings)

    private static func opening(_ head: [UInt8], _ text: String) -> ApartPassage.Kind? {
        if let kind = openingTable.kind(of: head), isWholly(kind, text) { return kind }
        guard let kind = weakOpeningTable.kind(of: head), text.scalarCount <= 120 else { return nil }
        let isBracketed = text.hasPrefix("(") && text.hasSuffix(")") && !text.utf8.contains(UInt8(ascii: "="))
        let isSentence = Piece.endsSentence(text) && !text.hasSuffix("...") && !text.hasSuffix("…")
        if kind == .stamp { return !isSentence && text.utf8.contains { isDigit($0) } ? kind : nil }
        return isBracketed || !isSentence && !text.hasPrefix("(") ? kind : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// A bracket that is closed too early opens a paragraph of the story, and so does a long line.
    private static func isWholly(_ kind: ApartPassage.Kind, _ text: String) -> Bool {
        switch kind {
        case .signature: text.hasSuffix(")") || text.scalarCount < 200
        case .caption: text.scalarCount < 250
        case .chrome, .source: text.scalarCount < 300
        case .stamp: text.scalarCount < 200
        case .notice where text.hasPrefix("("): text.hasSuffix(")") && text.scalarCount < 600
        case .notice, .footer: text.scalarCount < 600
        default: true
        }
    }

    private static func holdsNotice(_ text: String) -> Bool {
        let folded = FoldedText.folded(text)
        let firstSentence =
            folded.offset(of: ". ").map { String(decoding: folded.utf8.prefix($0), as: UTF8.self) } ?? folded
        return noticeWords.contains { firstSentence.holds($0) }
    }

    /// "afp/jh", "ode/zap/cw", "/mis/jha/", "(P-J.L)", "N.C.".
    static func isInitials(_ text: String) -> Bool {
        guard text.utf8.count <= 24, !text.utf8.contains(UInt8(ascii: " ")) else { return false }
        let core = text.trimmingCharacters("/()")
        if text.utf8.contains(UInt8(ascii: "/")) {
            let parts = core.split(separator: "/", omittingEmptySubsequences: false)
            return (1...5).contains(parts.count)
                && parts.allSatisfy { (1...4).contains($0.utf8.count) && $0.allSatisfy { $0.isLetter || $0 == "-" } }
        }
        guard text.hasPrefix("(") && text.hasSuffix(")") || text.utf8.contains(UInt8(ascii: ".")) else { return false }
        let letters = core.filter(\.isLetter)
        return (1...4).contains(letters.count) && letters.allSatisfy(\.isUppercase)
            && core.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" }
    }

    /// "-A, The Wall Street Journal (Version française B) ed: LBO" and "(A, version française B, édité par C)".
    private static func isAgencySignature(_ text: String) -> Bool {
        let isDashed = text.hasPrefix("-")
        guard isDashed || text.hasPrefix("(") && text.hasSuffix(")"), text.scalarCount < 250 else { return false }
        let folded = FoldedText.folded(text)
        if isDashed { return folded.holds("ed: ") || folded.holds("ed : ") || folded.holds("version francaise") }
        return ["edite par", "edition de", "version francaise", "redige par", "reportage"].contains { folded.holds($0) }
    }

    /// "( AFP / PRÉNOM NOM )", "…, le 10 juillet 2020 - NOM © 2019 AFP", "PHOTO NOM, THE …".
    private static func isCaption(_ text: String, _ count: Int) -> Bool {
        if text.hasPrefix("("), text.hasSuffix(")"), text.holds(" / "), count < 80 { return true }
        if text.holds(" © "), !text.hasSuffix(".") { return true }
        guard text.utf8.contains(UInt8(ascii: "(")) || text.holds(" / ") else { return false }
        let folded = FoldedText.folded(text)
        return folded.holds("(credit photo") || folded.holds("(photo ") || folded.holds("(photo:")
            || folded.holds("/ photo ")
            // The accent of "crédit" gone wrong.
            || folded.holds("(cr") && folded.holds("dit photo :")
    }

    /// A line of a quote table: "TNG - FR000… SRD PEA … 1.105 € -1.78 %".
    private static func isQuoteLine(_ text: String, _ count: Int) -> Bool {
        guard count < 200, text.holds("FR0") else { return false }
        let words = text.split(separator: " ")
        return words.contains { $0.utf8.count >= 10 && $0.hasPrefix("FR0") }
            && (words.contains("PEA") || words.contains("SRD"))
    }
}

/// Openings by their first byte, so that a piece is compared with few of them.
private struct OpeningTable {
    private var rows: [[(opening: [UInt8], kind: ApartPassage.Kind)]] = Array(repeating: [], count: 256)

    init(_ openings: [(opening: String, kind: ApartPassage.Kind)]) {
        for (opening, kind) in openings {
            let bytes = Array(opening.utf8)
            if let first = bytes.first { rows[Int(first)].append((bytes, kind)) }
        }
    }

    /// The kind of the first opening with which a folded text begins.
    func kind(of head: [UInt8]) -> ApartPassage.Kind? {
        guard let first = head.first else { return nil }
        return rows[Int(first)].first { head.starts(with: $0.opening) }?.kind
    }
}
