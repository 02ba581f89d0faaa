extension Furniture {
    /// The kind of passage that a whole piece is, nil for a piece of the story.
    static func kind(of text: String) -> ApartPassage.Kind? {
        let head = FoldedText.folded(Substring(text.unicodeScalars.prefix(80)))
        if let line = lines.first(where: { $0.line == head }) { return line.kind }
        if let found = openings.first(where: { head.hasPrefix($0.opening) }), isWholly(found.kind, text) {
            return found.kind
        }
        if isInitials(text) || isAgencySignature(head, text) { return .signature }
        if text.scalarCount < 300, isCaption(text) { return .caption }
        if isQuoteLine(text) { return .chrome }
        return nil
    }

    /// Openings that are also words of a story count only for a short line or one in brackets.
    private static func isWholly(_ kind: ApartPassage.Kind, _ text: String) -> Bool {
        switch kind {
        case .signature: text.hasSuffix(")") || text.scalarCount < 200
        case .caption: text.scalarCount < 250
        case .chrome, .source: text.scalarCount < 300
        case .stamp: text.scalarCount < 200
        case .notice, .footer: text.scalarCount < 600
        default: true
        }
    }

    /// "afp/jh", "ode/zap/cw", "/mis/jha/", "(P-J.L)", "N.C.".
    static func isInitials(_ text: String) -> Bool {
        guard text.utf8.count <= 24, !text.contains(" ") else { return false }
        let core = text.trimmingCharacters("/()")
        if text.contains("/") {
            let parts = core.split(separator: "/", omittingEmptySubsequences: false)
            return (1...5).contains(parts.count)
                && parts.allSatisfy { (1...4).contains($0.utf8.count) && $0.allSatisfy { $0.isLetter || $0 == "-" } }
        }
        guard text.hasPrefix("(") && text.hasSuffix(")") || text.contains(".") else { return false }
        let letters = core.filter(\.isLetter)
        return (1...4).contains(letters.count) && letters.allSatisfy(\.isUppercase)
            && core.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" }
    }

    /// "-A, The Wall Street Journal (Version française B) ed: LBO" and "(A, version française B, édité par C)".
    private static func isAgencySignature(_ head: String, _ text: String) -> Bool {
        guard text.scalarCount < 250 else { return false }
        let folded = FoldedText.folded(text)
        if head.hasPrefix("-"), folded.contains("ed: ") || folded.contains("version francaise") { return true }
        return head.hasPrefix("(") && text.hasSuffix(")")
            && ["edite par", "edition de", "version francaise", "redige par", "reportage"].contains(
                where: folded.contains)
    }

    /// "( AFP / PRÉNOM NOM )", "…, le 10 juillet 2020 - NOM © 2019 AFP", "PHOTO NOM, THE …".
    private static func isCaption(_ text: String) -> Bool {
        let folded = FoldedText.folded(text)
        if text.hasPrefix("("), text.hasSuffix(")"), text.contains(" / "), text.scalarCount < 80 { return true }
        return folded.contains("(credit photo") || folded.contains("/ photo ")
            || text.contains(" © ") && !text.hasSuffix(".")
    }

    /// A line of a quote table: "TNG - FR000… SRD PEA … 1.105 € -1.78 %".
    private static func isQuoteLine(_ text: String) -> Bool {
        guard text.scalarCount < 200 else { return false }
        let words = text.split(separator: " ")
        return words.contains { $0.utf8.count >= 10 && $0.hasPrefix("FR0") }
            && (words.contains("PEA") || words.contains("SRD"))
    }

    /// True for a heading that opens company boilerplate or a primer: everything after it is background.
    static func opensBackground(_ text: String) -> Bool {
        guard
            text.scalarCount <= 90
                || FoldedText.folded(Substring(text.unicodeScalars.prefix(14))).hasPrefix("a propos d")
        else {
            return false
        }
        let folded = FoldedText.folded(text).trimmingCharacters(" :*-")
        return background.contains { heading in
            folded == heading
                || (heading.hasPrefix("a propos d") || heading == "en savoir plus" || heading.hasPrefix("aof"))
                    && folded.hasPrefix(heading)
        }
    }

    static func opensClosingChrome(_ text: String) -> Bool {
        let head = FoldedText.folded(Substring(text.unicodeScalars.prefix(60)))
        return closingChrome.contains(where: head.hasPrefix)
    }

    /// Cuts a signature off the end of a paragraph: "… dit-il. (Reportage de A ; édité par B)".
    static func splittingSignature(_ text: String) -> (story: String, signature: String)? {
        guard text.hasSuffix(")") else { return nil }
        let scalars = Array(text.unicodeScalars.suffix(250))
        guard let open = scalars.lastIndex(of: "("), open > 0 else { return nil }
        var signature = String.UnicodeScalarView()
        signature.append(contentsOf: scalars[open...])
        guard kind(of: String(signature)) == .signature || isInitials(String(signature)) else { return nil }
        let story = String(text.unicodeScalars.dropLast(scalars.count - open)).trimmedSpaces
        guard !story.isEmpty else { return nil }
        return (story, String(signature))
    }
}
