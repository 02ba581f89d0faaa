/// Finds names that the words around show to be products: "le logiciel X", "un anticorps, baptisé X", "son candidat ABC-123",
/// and substances by the stems of their names.
struct ProductNames {
    private let text: TokenText

    /// The names of a text as UTF-8 offsets, in reading order. Capitals tell nothing in a text that has no others.
    static func all(in text: TokenText) -> [Range<Int>] {
        guard !CapitalisedRun.isInCapitals(text.bytes) else { return [] }
        return ProductNames(text: text).all.map(text.range)
    }

    private var all: [Range<Int>] {
        var names: [Range<Int>] = []
        var index = 0
        while index < text.count {
            if let name = name(at: index) {
                names.append(name)
                index = name.upperBound
            } else {
                index += 1
            }
        }
        return names
    }

    private func name(at index: Int) -> Range<Int>? {
        guard text[index].isWord, !text[index].isElided else { return nil }
        if let substance = substance(at: index) { return substance }
        if let code = code(at: index) { return isOfDrug(code) ? code : nil }
        guard let run = run(at: index), isNamed(run) else { return nil }
        return run
    }

    // MARK: Codes and substances

    /// "ABC-123", "VLA15", "ISM-8207b", "ISM001-055".
    private func code(at index: Int) -> Range<Int>? {
        let letters = text[index]
        guard letters.casing == .upper, (2...6).contains(letters.word.count), letters.range.count < 7,
            letters.gap != .hyphen, !ProductWords.markers.contains(letters.word), isFigure(index + 1)
        else { return nil }
        var end = index + 2
        if text[end].isWord, text[end].gap == .nothing, text[end].range.count < 3 { end += 1 }
        if isFigure(end), text[end].gap == .hyphen { end += 1 }
        let figures = (index + 1..<end).reduce(0) { $0 + (text[$1].kind == .number ? text[$1].range.count : 0) }
        return figures > (text[index + 1].gap == .hyphen ? 1 : 2) || text[index + 1].gap == .nothing && figures > 1
            ? index..<end : nil
    }

    /// Digits alone, behind a hyphen or nothing.
    private func isFigure(_ index: Int) -> Bool {
        let token = text[index]
        return token.kind == .number && token.gap != .space
            && text.bytes[token.range].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private func isOfDrug(_ code: Range<Int>) -> Bool {
        let sentence = text.sentence(around: code.lowerBound)
        let before = max(sentence.lowerBound, code.lowerBound - 8)..<code.lowerBound
        if before.suffix(3).contains(where: { ProductWords.otherBearers.contains(text.word($0)) }) { return false }
        return before.contains { ProductWords.ofDrugs.contains(text.word($0)) }
            || (code.upperBound..<max(code.upperBound, min(sentence.upperBound, code.upperBound + 6))).contains {
                ProductWords.ofDrugs.contains(text.word($0))
            }
    }

    /// "le solengepras", "cema-cel".
    private func substance(at index: Int) -> Range<Int>? {
        let token = text[index]
        if text.word(index + 1) == "cel", text[index + 1].gap == .hyphen, token.word.count > 2 {
            return index..<index + 2
        }
        guard token.word.count > 7, token.casing != .upper, token.gap != .hyphen,
            token.casing == .lower || text.sentence(around: index).lowerBound == index
        else { return nil }
        return ProductWords.stems.contains { token.word.hasSuffix($0) } ? index..<index + 1 : nil
    }

    // MARK: Names

    /// At most four words with capitals, and the figures behind them: "Origami 2", "Condor Galaxy 3", "Cellula-1".
    private func run(at start: Int) -> Range<Int>? {
        guard isCapitalised(start), text[start].word.count > 1, text[start].gap != .hyphen,
            !CompanyWords.noNames.contains(text.word(start))
        else { return nil }
        var end = start + 1
        while end < start + 4, text[end].gap != .slash {
            let isNumber =
                text[end].kind == .number && text[end].range.count < 5 && !isCounted(end)
            guard isNumber || isCapitalised(end) && text[end].gap != .nothing || isSuffix(end) else { break }
            end += 1
        }
        return start..<end
    }

    /// "Gemma 3n", "T1b".
    private func isSuffix(_ index: Int) -> Bool {
        text[index].isWord && text[index].gap == .nothing && text[index].range.count < 3
            && text[index - 1].kind == .number
    }

    /// "a vendu Nexa 12 millions", "Nexa 40 %".
    private func isCounted(_ index: Int) -> Bool {
        let next = text[index + 1]
        return next.word == "%" || next.lexeme.scale != nil
            || next.isWord && next.casing == .lower && next.gap == .space
                && !["est", "a", "et", "sur", "de", "d", "pour", "du", "en", "qui", "sera"].contains(next.word)
    }

    private func isCapitalised(_ index: Int) -> Bool {
        let token = text[index]
        guard token.isWord, !token.isElided else { return false }
        return token.casing != .lower || hasInnerCapital(index)
    }

    /// "OsteoVue", "mRNA".
    private func hasInnerCapital(_ index: Int) -> Bool {
        let bytes = text.bytes[text[index].range].dropFirst()
        return bytes.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    private func isNamed(_ run: Range<Int>) -> Bool {
        var before = run.lowerBound - 1
        if ["«", "\"", "“"].contains(text.word(before)) { before -= 1 }
        if ProductWords.naming.contains(text.word(before)) { return isNamedThing(before) }
        guard let noun = noun(before: before), !isProper(run) else { return false }
        if ProductWords.named.contains(text.word(noun)) { return true }
        return ProductWords.vague.contains(text.word(noun))
            && run.contains { text[$0].kind == .number || hasInnerCapital($0) }
    }

    /// A place, a nation, or what is often written with a capital.
    private func isProper(_ run: Range<Int>) -> Bool {
        CapitalisedRun.isCommon(text.bytes[text.range(run)]) || Demonyms.words.contains(text.word(run.lowerBound))
    }

    /// The noun that the word at an index is, or that adjectives and "de …" part from it.
    private func noun(before index: Int) -> Int? {
        var place = index
        let first = max(text.sentence(around: index).lowerBound, index - 7)
        while place >= first {
            let token = text[place]
            guard token.isWord, token.casing == .lower || token.word == "ia" || token.word == "arn" else { return nil }
            if ProductWords.named.contains(token.word) || ProductWords.vague.contains(token.word) { return place }
            if token.isElided || token.word == "de" {
                // The name itself would belong to what stands before "de".
                guard place < index else { return nil }
                place -= 1
            } else if isEpithet(place) {
                place -= 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// An adjective, or a noun behind "de" that tells what kind of thing it is.
    private func isEpithet(_ index: Int) -> Bool {
        let token = text[index]
        if ["de", "d", "a"].contains(text.word(index - 1)) { return token.word.count > 2 || token.word == "ia" }
        return token.gap == .hyphen || CompanyWords.adjectives.contains(token.word)
            || Demonyms.words.contains(token.word)
            || token.word.count > 4 && (CompanyWords.placeEndings + Self.endings).contains { token.word.hasSuffix($0) }
    }

    private static let endings: [Word] = [
        "eur", "if", "ive", "ible", "able", "ant", "ante", "ee", "monoclonal", "ouvert",
    ]

    /// "un modèle ouvert, baptisé X": what is named is a thing, and the nearest noun that may be.
    private func isNamedThing(_ participle: Int) -> Bool {
        let first = max(text.sentence(around: participle).lowerBound, participle - 12)
        for index in stride(from: participle - 1, through: first, by: -1) {
            let word = text.word(index)
            if ProductWords.otherNamed.contains(word) { return false }
            if ProductWords.named.contains(word) || ProductWords.vague.contains(word) { return true }
        }
        return false
    }
}
