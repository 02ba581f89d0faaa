/// Where the sentences of a text begin and end.
enum SentenceBounds {
    /// For each token the first of its sentence, and the one after its last.
    static func find(in tokens: [Token]) -> (starts: [Int], ends: [Int]) {
        var starts = [Int](repeating: 0, count: tokens.count)
        var ends = [Int](repeating: tokens.count, count: tokens.count)
        var start = 0
        for index in tokens.indices {
            starts[index] = start
            guard closes(sentenceAt: index, tokens) || index == tokens.count - 1 else { continue }
            for inside in start...index { ends[inside] = index + 1 }
            start = index + 1
        }
        return (starts, ends)
    }

    private static func closes(sentenceAt index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark else { return false }
        switch token.word {
        case "!", "?", "…": return startsSentence(index + 1, tokens)
        case ".": return startsSentence(index + 1, tokens) && !closesAbbreviation(index, tokens)
        default: return false
        }
    }

    private static func startsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index < tokens.count else { return true }
        let token = tokens[index]
        switch token.kind {
        case .word: return token.casing == .capitalised || token.casing == .upper && token.gap != .nothing
        case .number: return token.gap == .space
        case .mark: return token.word != "," && token.word != ")" && token.word != "."
        }
    }

    /// `M. Dupont`, `J. Martin`, `12 janv. 2026`, `St. Louis`.
    private static func closesAbbreviation(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, tokens[index].gap == .nothing, tokens[index - 1].isWord else { return false }
        let before = tokens[index - 1]
        if before.word.count == 1, before.casing == .upper { return tokens[index - 1].gap != .nothing }
        if before.lexeme.month != nil, before.word.count <= 5, index + 1 < tokens.count {
            return tokens[index + 1].kind == .number && before.word != "mars" && before.word != "avril"
        }
        return abbreviations.contains(before.word)
    }

    private static let abbreviations: Set<Word> = [
        "mm", "mme", "mlle", "dr", "pr", "st", "cf", "env", "art", "vol", "ltd",
    ]
}
