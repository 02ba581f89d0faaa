/// Names that a list shows to be companies: companies of the lexicon stand in it, or a noun for companies leads to it.
extension DesignatedNames {
    private struct Item {
        var run: Range<Int>
        var isKnown: Bool
    }

    /// Reads every list of a text once.
    mutating func readLists() {
        var index = 0
        while index < text.count {
            guard let first = item(at: index) else {
                index += 1
                continue
            }
            let items = list(from: first)
            if isOfCompanies(items) {
                for item in items where !item.isKnown && isNameInList(item.run) { keep(item.run) }
            }
            index = items[items.count - 1].run.upperBound
        }
    }

    private func item(at index: Int) -> Item? {
        if let end = knownEnds[index] { return Item(run: index..<end, isKnown: true) }
        return run(at: index).map { Item(run: $0, isKnown: false) }
    }

    /// "X, Y et Z", "de X, de Y ou de Z". In "X, de Y" the second owns the first, so the list ends there.
    private func list(from first: Item) -> [Item] {
        var items = [first]
        let hasLink = Self.links.contains(text.word(first.run.lowerBound - 1))
        while true {
            let end = behindBrackets(items[items.count - 1].run.upperBound)
            var next = behindSeparator(end)
            guard next > end else { return items }
            if Self.links.contains(text.word(next)) {
                guard hasLink else { return items }
                next += 1
            }
            if ["le", "la", "l"].contains(text.word(next)), Demonyms.words.contains(text.word(next + 1)) { next += 2 }
            guard let item = item(at: next) else { return items }
            items.append(item)
        }
    }

    private static let links: Set<Word> = ["de", "d", "avec", "chez", "par", "a"]

    /// Behind "(LLY.N)".
    private func behindBrackets(_ index: Int) -> Int {
        guard text.word(index) == "(" else { return index }
        return (index + 1..<index + 10).first { text.word($0) == ")" }.map { $0 + 1 } ?? index
    }

    /// Behind ",", "et", "ou", "ainsi que", "mais aussi".
    private func behindSeparator(_ start: Int) -> Int {
        var index = start
        if text.word(index) == "," { index += 1 }
        switch (text.word(index), text.word(index + 1)) {
        case ("et", _), ("ou", _), ("puis", _): return index + 1
        case ("ainsi", "que"), ("mais", "aussi"): return index + 2
        default: return index
        }
    }

    private func isOfCompanies(_ items: [Item]) -> Bool {
        if CompanyWords.others.contains(text.word(items[0].run.lowerBound - 1)) { return false }
        let known = items.count { $0.isKnown || endsLikeCompany($0.run) }
        if items.count > 2 && known > 1 || isIntroduced(items[0].run.lowerBound) { return true }
        guard items.count > 1, known > 0 else { return false }
        return ["lesquels", "lesquelles", "notamment"].contains(text.word(items[0].run.lowerBound - 1))
            || isPluralVerb(items[items.count - 1].run.upperBound)
    }

    /// "des PME telles que X", "plusieurs jeunes pousses, dont X", "des concurrents comme X".
    private func isIntroduced(_ start: Int) -> Bool {
        let word = text.word(start - 1)
        var index = start - 2
        if word == "que" || word == "qu" {
            guard text.word(index).hasPrefix("tel") else { return false }
            index -= 1
        } else if word == "," {
            // "deux concurrents, X et Y"
            return isDesignator(index) && isPlural(index)
        } else if word == "de" || word == "d" {
            // "des PME bretonnes, à l'image de X"
            guard text.word(index) == "image" else { return false }
            index -= 3
        } else if word != "comme" && word != "dont" {
            return false
        }
        let nearest = max(text.sentence(around: start).lowerBound, index - 5)
        return index >= nearest && (nearest...index).contains { isDesignator($0) && isPlural($0) }
    }

    private func isNameInList(_ run: Range<Int>) -> Bool {
        text[run.lowerBound].word.count > 1 && !isPersonal(run) && !isArticle(run.lowerBound - 1)
    }
}
