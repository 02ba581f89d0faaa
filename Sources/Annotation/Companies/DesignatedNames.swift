/// Finds capitalised names that the words around show to be companies: "la biotech X", "X Therapeutics", "X, start-up
/// lyonnaise", "le rachat de X", "les analystes de X".
struct DesignatedNames {
    let text: TokenText
    /// The companies of the lexicon: the tokens behind their names, by the first ones.
    let knownEnds: [Int: Int]
    let knownStops: Set<Int>
    private var found: [Range<Int>] = []
    private var hints: [Range<Int>] = []

    /// The names of a text as UTF-8 offsets, in reading order. Capitals tell nothing in a text that has no others.
    ///
    /// - Parameter known: where companies of the lexicon stand, as UTF-8 offsets.
    static func all(in text: TokenText, known: [Range<Int>] = []) -> [Range<Int>] {
        read(text, known: known).names
    }

    /// The names of a text, and those that only hints speak for, once a hint, as UTF-8 offsets in reading order.
    static func read(_ text: TokenText, known: [Range<Int>]) -> (names: [Range<Int>], hints: [Range<Int>]) {
        guard !CapitalisedRun.isInCapitals(text.bytes) else { return ([], []) }
        var names = DesignatedNames(text: text, known: known)
        names.read()
        names.readLists()
        return (names.inOrder, names.hints)
    }

    private init(text: TokenText, known: [Range<Int>]) {
        self.text = text
        let tokens = known.compactMap { text.tokens(covering: $0) }
        knownStops = Set(tokens.map(\.upperBound))
        knownEnds = Dictionary(tokens.map { ($0.lowerBound, $0.upperBound) }) { max($0, $1) }
    }

    private mutating func read() {
        var index = 0
        while index < text.count {
            if let run = run(at: index) {
                if isNamed(run) || doesBusiness(run) {
                    keep(run)
                } else {
                    hints += Array(repeating: text.range(run), count: hints(for: run))
                }
                // "Président-Directeur Général de X", "l'OPA de X"
                if isOffice(run.upperBound - 1) { readCue(at: run.upperBound - 1) }
                readPossession(at: run.upperBound - 1)
                readDealing(at: run.upperBound - 1)
                readSuit(of: run)
                index = run.upperBound
            } else {
                readCue(at: index)
                readPossession(at: index)
                readDealing(at: index)
                if let run = national(index) ?? employer(index) ?? formerName(index) { keep(run) }
                index += 1
            }
        }
    }

    mutating func keep(_ run: Range<Int>) { found.append(text.range(run)) }

    /// The names in reading order; of those that overlap the first, and of two that begin together the longer.
    private var inOrder: [Range<Int>] {
        var kept: [Range<Int>] = []
        for range in found.sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }) {
            if let last = kept.last, range.lowerBound < last.upperBound { continue }
            kept.append(range)
        }
        return kept
    }

    /// At most five words with capitals, hyphens or "&" between, the first of which can open a company's name.
    func run(at start: Int) -> Range<Int>? {
        var first = start
        if text[first].isElided { first += 1 }
        guard isCapitalised(first), text[first].word.count > 1,
            beginsWithDesignator(first)
                || !isDesignator(first)
                    && (!CompanyWords.noNames.contains(text.word(first)) || isFamilyName(first)
                        || isArticleOfName(first)),
            first == start || text[start].casing == .lower,
            start == 0 || text[start].gap == .space || text.word(start - 1) == "ex" || text[start - 1].isElided
                || text[start - 1].kind == .mark,
            !continuesName(start), !opensSentence(first), !isCode(first),
            !(isArticle(first) && CompanyWords.noNames.contains(text.word(first + 1)))
        else { return nil }
        var end = first + 1
        while end < text.count, end - first < 6 {
            if text[end].kind == .mark {
                guard text.word(end) == "&", isCapitalised(end + 1) else { break }
                end += 2
            } else if text[end].gap == .hyphen {
                end += 1
            } else if text[end].gap == .space, isCapitalised(end) {
                // "le cofondateur d'Apple Steve Wozniak"
                if beginsPerson(end, behind: first) { break }
                end += 1
            } else if ["of", "and"].contains(text.word(end)), text[end + 1].gap == .space, isCapitalised(end + 1) {
                end += 2
            } else {
                break
            }
        }
        let range = first..<min(end, text.count)
        return isPlace(range) || isAddress(range) ? nil : range
    }

    /// "Helsana et Groupe Mutuel": the noun is part of the name, which no article leads to.
    func beginsWithDesignator(_ index: Int) -> Bool {
        CompanyWords.partsOfNames.contains(text.word(index)) && text[index].casing == .capitalised
            && index > text.sentence(around: index).lowerBound
            && (!isArticle(index - 1) || CompanyWords.workshops.contains(text.word(index)))
            && text[index + 1].gap == .space && isCapitalised(index + 1)
    }

    /// "le groupe Trump Media": a politician's name with another behind it.
    private func isFamilyName(_ index: Int) -> Bool {
        text.word(index - 1) == "groupe" && text[index + 1].gap == .space && isCapitalised(index + 1)
    }

    /// "la jeune pousse Les Nouveaux Affineurs": the article has a capital behind a noun for firms.
    private func isArticleOfName(_ index: Int) -> Bool {
        ["le", "la", "les"].contains(text.word(index)) && text[index].casing == .capitalised
            && text[index + 1].gap == .space && isCapitalised(index + 1)
            && (isDesignator(index - 1) || isAdjective(text[index - 1]) && isDesignator(index - 2))
    }

    private static let englishLinks: Set<Word> = ["to", "for", "of", "the", "in", "on"]

    /// A first name and a family name behind another name, unless that is a first name too, or a noun for firms.
    private func beginsPerson(_ index: Int, behind first: Int) -> Bool {
        index == first + 1 && FirstNames.contains(text.word(index)) && !FirstNames.contains(text.word(first))
            && text[index + 1].gap == .space && text[index + 1].casing == .capitalised
            && !CompanyWords.partsOfNames.contains(text.word(first))
    }

    /// "Pourquoi racheter", "Désormais valorisée", "Placée en redressement": the capital only opens the sentence.
    private func opensSentence(_ index: Int) -> Bool {
        text.sentence(around: index).lowerBound == index && text[index + 1].casing == .lower
            && (CompanyWords.openers.contains(text.word(index))
                || VerbForms.isParticiple(text[index]) && text[index].isAccented)
    }

    /// "CTL-204": a candidate's code.
    private func isCode(_ index: Int) -> Bool {
        text[index].casing == .upper && text[index + 1].gap == .hyphen && text[index + 1].kind == .number
    }

    /// "Dow Jones", "Wall Street": the word before has a capital and does not merely open the sentence.
    private func continuesName(_ start: Int) -> Bool {
        let previous = text[start - 1]
        // "Stand Up to Cancer"
        if Self.englishLinks.contains(previous.word), text[start - 2].casing == .capitalised { return true }
        return text[start].gap == .space && previous.isWord && previous.casing != .lower && !previous.isElided
            && !CompanyWords.openers.contains(previous.word) && !isDesignator(start - 1)
            && !Self.acronyms.contains(previous.word) && !(text.word(start - 2) == "de" && isPlace(start - 1..<start))
    }

    /// A capital at the front, or inside as in `bioMérieux`.
    func isCapitalised(_ index: Int) -> Bool {
        let token = text[index]
        guard token.isWord, !token.isElided else { return false }
        return token.casing != .lower
            || token.range.count > 3
                && text.bytes[token.range].contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    func isPlace(_ run: Range<Int>) -> Bool {
        let bytes = text.range(run)
        return bytes.count < 40 && CapitalisedRun.isCommon(text.bytes[bytes])
    }

    /// A part of an address on the web, or of an abbreviation with full stops.
    private func isAddress(_ run: Range<Int>) -> Bool {
        let next = text[run.upperBound]
        let behind = text[run.upperBound + 1]
        return (next.word == "." || next.word == "@") && next.gap == .nothing && behind.gap == .nothing && behind.isWord
            && behind.casing == .lower
    }
}

extension Word {
    /// With the "s" of the plural.
    var plural: Word {
        var plural = self
        plural.append(UInt8(ascii: "s"))
        return plural
    }

    /// Without the "s" of the plural.
    var singular: Word { count > 4 && hasSuffix("s") ? prefix(count - 1) : self }

    /// Tells whether the word begins with the given folded bytes.
    func hasPrefix(_ start: Word) -> Bool {
        guard start.count <= count else { return false }
        return (0..<start.count).allSatisfy { byte(at: $0) == start.byte(at: $0) }
    }
}
