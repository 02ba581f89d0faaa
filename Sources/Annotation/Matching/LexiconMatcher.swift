/// Finds every name of the lexicon in a text: one automaton over all kinds, leftmost and longest first.
struct LexiconMatcher: Sendable {
    private let automaton: Automaton
    /// The patterns of each word of the automaton.
    private let patterns: [[NamePattern]]

    /// Words before an apostrophe that leave the word after it whole: French elision.
    private static let elisions: Set<String> = [
        "l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu",
    ]

    init(_ lexicon: Lexicon) {
        var byWord: [[UInt8]: [NamePattern]] = [:]
        for pattern in NamePattern.all(of: lexicon) {
            byWord[FoldedField.folded(pattern.surface), default: []].append(pattern)
        }
        let words = byWord.keys.sorted { $0.lexicographicallyPrecedes($1) }
        automaton = Automaton(words: words)
        patterns = words.map { byWord[$0] ?? [] }
    }

    /// The matches of a text in reading order. Topics may overlap names; names do not overlap each other.
    func matches(in field: FieldText) -> [NameMatch] {
        let folded = FoldedField(field.bytes)
        let words = FieldWords(bytes: field.bytes)
        var found: [NameMatch] = []
        automaton.search(folded.bytes) { word, range in
            let original = Int(folded.offsets[range.lowerBound])..<Int(folded.offsets[range.upperBound])
            guard isWhole(original, words) else { return }
            let all = patterns[word]
            // Most names have one pattern: no new array for them.
            let fitting =
                all.count == 1 ? (fits(all[0], original, words) ? all : []) : all.filter { fits($0, original, words) }
            if !fitting.isEmpty { found.append(NameMatch(passage: Passage(field.field, original), patterns: fitting)) }
        }
        return Self.leftmostLongest(found)
    }

    /// Word boundaries at both ends, with French elision and without the middle of a compound or an address.
    private func isWhole(_ range: Range<Int>, _ words: FieldWords) -> Bool {
        if words.isLetterOrDigit(before: range.lowerBound) || words.isLetterOrDigit(at: range.upperBound) {
            return false
        }
        if range.upperBound + 1 < words.bytes.count, words.bytes[range.upperBound] == UInt8(ascii: "."),
            words.isLetterOrDigit(at: range.upperBound + 1), !words.isCapital(at: range.upperBound + 1)
        {
            return false
        }
        guard let previous = words.previousStart(range.lowerBound), let scalar = words.scalar(at: previous) else {
            return true
        }
        if scalar == "@" || scalar == "/" && previous > 0 && words.bytes[previous - 1] == UInt8(ascii: "/") {
            return false
        }
        guard scalar == "'" || scalar == "’" else { return true }
        var start = previous
        while let before = words.previousStart(start), words.isLetterOrDigit(at: before) { start = before }
        return start == previous || Self.elisions.contains(words.folded(start..<previous))
    }

    /// The case that a pattern asks for.
    private func fits(_ pattern: NamePattern, _ range: Range<Int>, _ words: FieldWords) -> Bool {
        if pattern.kind == .topic {
            return pattern.isAcronym ? words.text(range) == pattern.surface : hasAccents(of: pattern, range, words)
        }
        if pattern.isAcronym {
            let small = words.bytes[range].count { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            // "Asml", "Lvmh": some desks write a long acronym as a word.
            return small == 0
                || pattern.kind == .company && range.count > 3 && small == range.count - 1
                    && words.isCapital(at: range.lowerBound)
        }
        // "Jean-Marc Chéry" is not the maker of cars Chery. Longer names collide with none.
        if pattern.kind == .company, range.count < 8, pattern.surface.utf8.allSatisfy({ $0 < 0x80 }),
            words.bytes[range].contains(where: Self.isAccented)
        {
            return false
        }
        // "Feu vert de la FDA" is not the chain Feu Vert.
        if pattern.kind == .company, pattern.strength == .contextual {
            return words.bytes[range].count(where: Self.isCapital) >= pattern.surface.utf8.count(where: Self.isCapital)
        }
        return pattern.isCommonWord || pattern.hasGenericHead || words.isCapital(at: range.lowerBound)
    }

    /// The first byte of a Latin letter beyond ASCII; apostrophes, dashes and spaces begin with others.
    private static func isAccented(_ byte: UInt8) -> Bool { (0xC3...0xC5).contains(byte) }

    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    /// True when a stretch has the accents of a pattern ("cotée" is not "côté"), or is in capitals.
    private func hasAccents(of pattern: NamePattern, _ range: Range<Int>, _ words: FieldWords) -> Bool {
        guard !(pattern.surface.utf8.count == range.count && range.allSatisfy { words.bytes[$0] < 0x80 }) else {
            return true
        }
        let text = words.text(range)
        let accents = { (text: String) in
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic && !$0.isASCII }
        }
        return text == text.uppercased() || Array(accents(text)) == Array(accents(pattern.surface))
    }

    private static func leftmostLongest(_ found: [NameMatch]) -> [NameMatch] {
        let sorted = found.sorted { left, right in
            left.passage != right.passage ? left.passage < right.passage : left.kind.rawValue < right.kind.rawValue
        }
        var kept: [NameMatch] = []
        var end = 0
        // Each topic for itself: what one takes out, or reads as a longer phrase, may be a sign of another.
        var topicEnds: [Int: Int] = [:]
        for match in sorted {
            let names = match.patterns.filter { $0.kind != .topic }
            let topics = match.patterns.filter { pattern in
                pattern.kind == .topic && match.passage.range.lowerBound >= topicEnds[pattern.row, default: 0]
            }
            if !topics.isEmpty {
                kept.append(NameMatch(passage: match.passage, patterns: topics))
                for topic in topics { topicEnds[topic.row] = match.passage.range.upperBound }
            }
            if !names.isEmpty, match.passage.range.lowerBound >= end {
                let first = names.map(\.kind.rawValue).min()
                kept.append(NameMatch(passage: match.passage, patterns: names.filter { $0.kind.rawValue == first }))
                end = match.passage.range.upperBound
            }
        }
        return kept
    }
}

extension NamePattern {
    /// Every name of the lexicon, of every kind.
    static func all(of lexicon: Lexicon) -> [NamePattern] {
        var patterns: [NamePattern] = []
        func add(_ kind: Kind, _ row: Int, _ names: LexiconNames, isContextual: Bool = false, more: [String] = []) {
            let own: Strength = names.isAmbiguous || isContextual ? .contextual : .strong
            patterns.append(NamePattern(kind: kind, row: row, strength: own, surface: names.name))
            for alias in names.aliases + more {
                let strength: Strength = isContextual ? .contextual : .strong
                patterns.append(NamePattern(kind: kind, row: row, strength: strength, surface: alias))
            }
            for alias in names.weakAliases {
                patterns.append(NamePattern(kind: kind, row: row, strength: .weak, surface: alias))
            }
        }
        let shortForms = ShortForms(lexicon)
        for (row, company) in lexicon.companies.enumerated() {
            add(.company, row, company.names, more: company.formerNames)
            if let short = shortForms[company] {
                patterns.append(NamePattern(kind: .company, row: row, strength: .weak, surface: short))
            }
        }
        for (row, product) in lexicon.products.enumerated() {
            add(.product, row, product.names, isContextual: product.needsContext)
        }
        for (row, person) in lexicon.people.enumerated() { add(.person, row, person.names) }
        for (row, conference) in lexicon.conferences.enumerated() { add(.conference, row, conference.names) }
        for (row, institution) in lexicon.institutions.enumerated() { add(.institution, row, institution.names) }
        for (row, topic) in lexicon.topics.enumerated() {
            for (list, strength) in [
                (topic.strongPatterns, Strength.strong), (topic.weakPatterns, .weak), (topic.exceptions, .exception),
            ] {
                for surface in Set(list.flatMap(TopicPattern.forms)).sorted() {
                    patterns.append(NamePattern(kind: .topic, row: row, strength: strength, surface: surface))
                }
            }
        }
        return patterns
    }
}
