/// Who wrote and reported a text. Translators, editors and photographers do not count.
struct Byline: Hashable, Sendable {
    var names: [String]

    /// Words that stand inside a name without a capital.
    private static let particles: Set<String> = [
        "de", "du", "des", "van", "von", "der", "den", "di", "da", "la", "le", "el", "d'",
    ]

    init(names: [String]) {
        self.names = names
    }

    /// What introduces an author on a line of its own.
    private static let introductions = [
        "par ", "ecrit par ", "redige par ", "propos recueillis par ", "texte : ", "auteur : ", "auteur: ",
        "de notre correspondant ", "de notre correspondante ", "de notre envoye special ",
        "de notre envoyee speciale ",
    ]

    /// Reads "Par Prénom Nom", "par A et B", "Par A avec B", "A, édité par B"; nil for any other line.
    init?(line text: String) {
        guard text.utf8.count <= 300, text.scalarCount <= 120 else { return nil }
        let folded = FoldedText.folded(text)
        if let opening = Self.introductions.first(where: folded.hasPrefix) {
            self.init(list: String(text.unicodeScalars.dropFirst(opening.utf8.count)))
        } else if folded.holds(", edite par ") || folded.holds(" ; edite par ") {
            let author = text.prefix { $0 != "," && $0 != ";" }
            self.init(list: String(author))
        } else {
            return nil
        }
    }

    /// Reads a list of names joined by commas, "et" and "avec"; nil when a part is no name.
    init?(list text: String) {
        var parts = [text.trimmedSpaces]
        for separator in [",", " et ", " avec ", " and ", " & "] {
            parts = parts.flatMap { $0.split(separator: separator).map(\.trimmedSpaces) }
        }
        parts = parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
        guard !parts.isEmpty, parts.allSatisfy({ Self.isName($0) }) else { return nil }
        names = parts
    }

    /// Two to five words with capitals, particles aside; one word too when `allowingOne`.
    static func isName(_ text: some StringProtocol, allowingOne: Bool = false) -> Bool {
        let words = text.split(separator: " ")
        guard (allowingOne ? 1 : 2)...5 ~= words.count, words.first.map({ !particles.contains(String($0)) }) == true
        else {
            return false
        }
        return words.allSatisfy { word in
            if particles.contains(String(word)) { return true }
            guard let first = word.unicodeScalars.first else { return false }
            return first.properties.isUppercase && word.unicodeScalars.allSatisfy(isNameScalar)
        }
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || "-'’.".unicodeScalars.contains(scalar)
    }

    /// The authors in a signature such as "(Reportage de A à Paris et de B à Bangalore ; édition de C)".
    init(signature text: String) {
        names = []
        let inner = text.trimmingCharacters("()-–— ")
        var clauses = inner.split(whereSeparator: { $0 == ";" || $0 == "," })[...]
        // "-A, The Wall Street Journal": only the author stands before the comma.
        if text.hasPrefix("-") { clauses = clauses.prefix(1) }
        for clause in clauses {
            let clause = clause.trimmedSpaces
            let folded = FoldedText.folded(clause)
            if let author = Self.author(of: clause, folded) { names += author.filter { Self.isName($0) } }
        }
    }

    /// What introduces people who are no authors.
    private static let others = ["edite", "edition", "version", "traduction", "traduit", "ed:", "photo"]

    /// What introduces an author inside a signature; the longer ones first.
    private static let openings = [
        "avec la contribution de ", "avec la contribution d'", "avec l'aide de ", "avec la participation de ",
        "reportages de ", "reportage de ", "reportage d'", "reportage par ", "reportage ", "redaction de ",
        "redaction par ", "redige par ", "ecrit par ", "avec ", "par ",
    ]

    private static func author(of clause: String, _ folded: String) -> [String]? {
        if others.contains(where: folded.hasPrefix) { return nil }
        let opening = openings.first(where: folded.hasPrefix) ?? ""
        return parts(String(clause.unicodeScalars.dropFirst(opening.utf8.count)))
    }

    /// The names of "A à Paris et de B à Bangalore".
    private static func parts(_ text: String) -> [String] {
        text.split(separator: " et ").map { part in
            let name = [" à ", " en ", " au ", " aux "].reduce(part) { $0.split(separator: $1).first ?? $0 }
            let isJoined = ["de ", "d'", "d’"].first { name.hasPrefix($0) }
            return String(name.unicodeScalars.dropFirst(isJoined?.unicodeScalars.count ?? 0)).trimmedSpaces
        }
    }
}

extension String {
    func trimmingCharacters(_ characters: String) -> String {
        let set = Set(characters.unicodeScalars)
        var view = Substring(self).unicodeScalars
        while let first = view.first, set.contains(first) { view.removeFirst() }
        while let last = view.last, set.contains(last) { view.removeLast() }
        return String(Substring(view))
    }
}
