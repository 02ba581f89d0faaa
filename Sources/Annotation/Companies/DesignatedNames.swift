/// Finds capitalised names that the words around show to be companies: "la biotech X", "X Therapeutics", "X, start-up
/// lyonnaise", "le rachat de X", "les analystes de X".
struct DesignatedNames {
    let text: TokenText
    /// The companies of the lexicon: the tokens behind their names, by the first ones.
    let knownEnds: [Int: Int]
    let endsOfKnown: Set<Int>
    private var found: [Range<Int>] = []

    /// The names of a text as UTF-8 offsets, in reading order. Capitals tell nothing in a text that has no others.
    ///
    /// - Parameter known: where companies of the lexicon stand, as UTF-8 offsets.
    static func all(in text: TokenText, known: [Range<Int>] = []) -> [Range<Int>] {
        guard !CapitalisedRun.isInCapitals(text.bytes) else { return [] }
        var names = DesignatedNames(text: text, known: known)
        names.read()
        return names.found
    }

    private init(text: TokenText, known: [Range<Int>]) {
        self.text = text
        let tokens = known.compactMap { text.tokens(covering: $0) }
        knownEnds = Dictionary(tokens.map { ($0.lowerBound, $0.upperBound) }) { max($0, $1) }
        endsOfKnown = Set(tokens.map(\.upperBound))
    }

    private mutating func read() {
        var index = 0
        while index < text.count {
            if let run = run(at: index) {
                if isNamed(run) { keep(run) }
                index = run.upperBound
            } else {
                readCue(at: index)
                if let run = national(index) { keep(run) }
                index += 1
            }
        }
    }

    private mutating func keep(_ run: Range<Int>) {
        let range = text.range(run)
        if let last = found.last, range.lowerBound < last.upperBound { return }
        found.append(range)
    }

    // MARK: Words before

    private mutating func readCue(at index: Int) {
        let word = text.word(index)
        guard text[index].isWord, CompanyWords.cues.contains(word) else { return }
        if isDesignator(index) {
            readNames(after: index)
        } else if CompanyWords.relations.contains(word) || CompanyWords.judges.contains(word) || isOffice(index)
            || word == "capital" && text.word(index - 1) == "au"
        {
            readLinked(after: index, by: ["de", "d", "chez"])
        } else if CompanyWords.agreements.contains(word) {
            readLinked(after: index, by: ["avec"])
        } else if CompanyWords.stakes.contains(word) {
            readLinked(after: index, by: ["dans"])
        } else if CompanyWords.passives.contains(word) {
            readLinked(after: index, by: ["par"])
        } else if CompanyWords.buying.contains(word) || word == "offre" && text.word(index - 1) == "s"
            || word == "titre" && text.word(index - 1) == "le" || word == "action" && text.word(index - 1) == "l"
        {
            if let run = run(at: index + 1) { keep(run) }
        }
    }

    /// "les analystes de X et de Y", "la filiale de X", "un partenariat avec X", "mené par X et Y".
    private mutating func readLinked(after index: Int, by links: Set<Word>) {
        var link = index + 1
        while links.contains(text.word(link)), !text[link + 1].isElided, let run = run(at: link + 1),
            run.count == 1 || !FirstNames.contains(text.word(run.lowerBound))
        {
            keep(run)
            guard text.word(run.upperBound) == "et" || text.word(run.upperBound) == "," else { return }
            // The link word may be said once for a list that "et" closes.
            link =
                run.upperBound
                + (links.contains(text.word(run.upperBound + 1)) || text.word(run.upperBound) == "," ? 1 : 0)
            if text.word(link) == "et", let last = self.run(at: link + 1) {
                keep(last)
                return
            }
        }
    }

    /// "directrice financière", "directeur général".
    private func isOffice(_ index: Int) -> Bool {
        CompanyWords.offices.contains(text.word(index))
            && (text.word(index - 1) == "directeur" || text.word(index - 1) == "directrice")
    }

    /// A noun for a company; `start-up`, `scale-up` and `jeune pousse` are known by their last word.
    private func isDesignator(_ index: Int) -> Bool {
        let word = text.word(index)
        if word == "up" || word == "ups" {
            return text[index].gap == .hyphen && (text.word(index - 1) == "start" || text.word(index - 1) == "scale")
        }
        if word == "pousse" || word == "pousses" { return text.word(index - 1).hasPrefix("jeune") }
        return CompanyWords.designators.contains(word)
    }

    private mutating func readNames(after designator: Int) {
        guard let start = nameStart(after: designator), let first = run(at: start), isCompany(first, designator) else {
            return
        }
        keep(first)
        guard isPlural(designator) else { return }
        var end = first.upperBound
        while text.word(end) == "," || text.word(end) == "et", let next = run(at: end + 1) {
            keep(next)
            end = next.upperBound
        }
    }

    private func isPlural(_ designator: Int) -> Bool {
        let word = text.word(designator)
        return word.hasSuffix("s") && word != "fonds" || word == "ups"
    }

    /// Where the name begins after a designator, its adjectives and what it makes: "le fabricant danois de puces X".
    private func nameStart(after designator: Int) -> Int? {
        var index = designator + 1
        while index < designator + 9 {
            let token = text[index]
            if token.kind == .mark {
                guard ["«", "\"", "“"].contains(token.word) else { return nil }
                return index + 1
            }
            if !token.isElided, run(at: index) != nil { return index }
            if isAdjective(token) {
                index += 1
            } else if ["de", "d", "du", "des"].contains(token.word), let next = afterNoun(index) {
                index = next
            } else {
                return nil
            }
        }
        return nil
    }

    /// "la banque Mondiale", "la Société Européenne de Cardiologie".
    private func isTitle(_ index: Int) -> Bool {
        let word = text.word(index)
        if CompanyWords.adjectives.contains(word) { return true }
        return ["de", "des", "d", "du"].contains(text.word(index + 1))
            && ((CompanyWords.placeEndings + ["ale"]).contains { word.hasSuffix($0) })
    }

    private func isAdjective(_ token: Token) -> Bool {
        guard token.isWord, token.casing == .lower, !CompanyWords.noAdjectives.contains(token.word) else {
            return false
        }
        return CompanyWords.adjectives.contains(token.word)
            || token.word.count > 4 && CompanyWords.placeEndings.contains { token.word.hasSuffix($0) }
    }

    private static let acronyms: Set<Word> = ["ia", "adn", "arn", "arnm"]

    /// Behind "de puces", "du séquençage", "de l'IA".
    private func afterNoun(_ link: Int) -> Int? {
        var index = link + 1
        let hasArticle = ["la", "l", "le", "les"].contains(text.word(index))
        if hasArticle { index += 1 }
        let noun = text[index]
        guard noun.isWord, noun.casing == .lower || Self.acronyms.contains(noun.word) else { return nil }
        if ["travail", "experts", "pression", "reflexion", "contact"].contains(noun.word) { return nil }
        let names = hasArticle || text.word(link) == "du"
        return names && CompanyWords.thingsWithNames.contains(noun.word) ? nil : index + 1
    }

    private static let publicBodies: Set<Word> = [
        "universite", "cnrs", "inserm", "institut", "inria", "cea", "chu", "ecole",
    ]

    /// A name of a company, not of a person, a public laboratory or a programme.
    private func isCompany(_ run: Range<Int>, _ designator: Int) -> Bool {
        let word = text.word(designator)
        if run.count > 1, FirstNames.contains(text.word(run.lowerBound)),
            CompanyWords.ofPeopleToo.contains(word) || word.hasPrefix("laboratoire")
        {
            return false
        }
        if CompanyWords.needingTwoWords.contains(word), run.count == 1 { return false }
        if run.count == 1, isTitle(run.lowerBound) { return false }
        if word.hasPrefix("labo") {
            if run.count == 1, text[run.lowerBound].casing == .upper { return false }
            var next = run.upperBound
            while ["de", "du", "l", "la", "d"].contains(text.word(next)) { next += 1 }
            return !Self.publicBodies.contains(text.word(next))
        }
        return true
    }

    // MARK: The name itself and the words after

    private func isNamed(_ run: Range<Int>) -> Bool {
        joinsForces(run) || endsLikeCompany(run) || isExplained(run) || judges(run) || actsLikeCompany(run)
            || isBesideKnown(run) || tellsOrigin(run)
    }

    /// "X et Y s'allient", "X et Y ont signé": either of the two.
    private func joinsForces(_ run: Range<Int>) -> Bool {
        var end = run.upperBound
        if text.word(end) == "et" {
            guard let other = self.run(at: end + 1) else { return false }
            end = other.upperBound
        } else if text.word(run.lowerBound - 1) != "et" {
            return false
        }
        if text.word(end) == "ont" || text.word(end) == "s" || text.word(end) == "vont" { end += 1 }
        return CompanyWords.joining.contains(text.word(end))
    }

    func endsLikeCompany(_ run: Range<Int>) -> Bool {
        guard run.count > 1, !CompanyWords.generic.contains(text.word(run.lowerBound)) else { return false }
        let last = text[run.upperBound - 1]
        guard last.gap == .space else { return false }
        if CompanyWords.legalForms.contains(last.word) { return last.casing == .upper }
        return CompanyWords.endings.contains(last.word)
    }

    /// "X, start-up grenobloise," and "X, une société de Lyon,".
    private func isExplained(_ run: Range<Int>) -> Bool {
        guard text.word(run.upperBound) == ",", !(run.count == 1 && text.word(run.lowerBound).hasSuffix("ment")) else {
            return false
        }
        var index = run.upperBound + 1
        let hasArticle = text.word(index) == "une" || text.word(index) == "un"
        if hasArticle {
            guard run.lowerBound > 0, text.sentence(around: run.lowerBound).lowerBound < run.lowerBound || run.count > 1
            else { return false }
            index += 1
        }
        if text.word(index).hasPrefix("jeune") || text.word(index) == "ancienne" { index += 1 }
        if text.word(index) == "start" || text.word(index) == "scale" { index += 1 }
        let word = text.word(index)
        return text[index].casing == .lower && isDesignator(index) && !CompanyWords.ofPeopleToo.contains(word)
            && !CompanyWords.needingTwoWords.contains(word) && !isBehindPlace(run)
    }

    /// "À Lyon, une société": a place, not a company.
    func isBehindPlace(_ run: Range<Int>) -> Bool {
        ["a", "en", "au", "aux", "de", "d", "dans", "pres"].contains(text.word(run.lowerBound - 1))
    }

    /// "X a ramené sa cible", "X réaffirme son conseil".
    private func judges(_ run: Range<Int>) -> Bool {
        var index = run.upperBound
        if text.word(index) == "a" { index += 1 }
        guard CompanyWords.judging.contains(text.word(index)) else { return false }
        return (index + 1...index + 3).contains {
            CompanyWords.judgements.contains(text.word($0))
                || text.word($0) == "objectif" && text.word($0 + 2) == "cours"
        }
    }

    /// "X lève 30 millions", "X a racheté Y", "X publie une perte", "X gagne 3 %": an index has an article, a firm none.
    private func actsLikeCompany(_ run: Range<Int>) -> Bool {
        guard !["le", "la", "l", "les", "a", "en"].contains(text.word(run.lowerBound - 1)) else { return false }
        var index = run.upperBound
        if text.word(index) == "a" || text.word(index) == "s" || text.word(index) == "va" { index += 1 }
        let verb = text.word(index)
        let object = index + 1...index + 4
        if CompanyWords.buying.contains(verb) { return true }
        if CompanyWords.raising.contains(verb) {
            return object.contains { ["millions", "million", "milliard", "levee", "table"].contains(text.word($0)) }
        }
        if CompanyWords.reporting.contains(verb) {
            return object.contains { ["chiffre", "benefice", "perte", "resultats"].contains(text.word($0)) }
        }
        guard CompanyWords.moving.contains(verb), run.count > 1 || text[run.lowerBound].casing != .upper else {
            return false
        }
        return object.dropLast().contains { text[$0].kind == .number && text.word($0 + 1) == "%" }
    }

    /// At most five words with capitals, hyphens or "&" between, the first of which can open a company's name.
    func run(at start: Int) -> Range<Int>? {
        var first = start
        if text[first].isElided { first += 1 }
        guard isCapitalised(first), !isDesignator(first), text[first].word.count > 1,
            !CompanyWords.noNames.contains(text.word(first)), first == start || text[start].casing == .lower,
            start == 0 || text[start].gap == .space || text[start - 1].isElided || text[start - 1].kind == .mark,
            !continuesName(start)
        else { return nil }
        var end = first + 1
        while end < text.count, end - first < 6 {
            if text[end].kind == .mark {
                guard text.word(end) == "&", isCapitalised(end + 1) else { break }
                end += 2
            } else if text[end].gap == .hyphen {
                end += 1
            } else if text[end].gap == .space, isCapitalised(end) {
                end += 1
            } else {
                break
            }
        }
        let range = first..<min(end, text.count)
        return isPlace(range) || isAddress(range) ? nil : range
    }

    /// "Dow Jones", "Wall Street": the word before has a capital and does not merely open the sentence.
    private func continuesName(_ start: Int) -> Bool {
        let previous = text[start - 1]
        return text[start].gap == .space && previous.isWord && previous.casing != .lower && !previous.isElided
            && !CompanyWords.openers.contains(previous.word) && !isDesignator(start - 1)
            && !Self.acronyms.contains(previous.word)
    }

    /// A capital at the front, or inside as in `bioMérieux`.
    private func isCapitalised(_ index: Int) -> Bool {
        let token = text[index]
        guard token.isWord, !token.isElided else { return false }
        return token.casing != .lower
            || token.range.count > 3
                && text.bytes[token.range].contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private func isPlace(_ run: Range<Int>) -> Bool {
        let bytes = text.range(run)
        guard bytes.count < 40 else { return false }
        return CapitalisedRun.isCommon(String(decoding: FoldedField(Array(text.bytes[bytes])).bytes, as: UTF8.self))
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
    /// Tells whether the word begins with the given folded bytes.
    func hasPrefix(_ start: Word) -> Bool {
        guard start.count <= count else { return false }
        return (0..<start.count).allSatisfy { byte(at: $0) == start.byte(at: $0) }
    }
}
