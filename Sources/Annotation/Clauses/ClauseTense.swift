/// The tenses of a text's clauses: for a place in it, whether the clause around tells of the past or the future.
struct ClauseTense: Sendable {
    let text: TokenText
    private let marks: [TenseMark]
    /// For each token the number of marks that end before it.
    private let marksBefore: [Int]

    /// How far a verb reaches, in tokens.
    private static let reach = 60

    init(_ text: TokenText) {
        self.text = text
        let marks = TenseMarkReader(text: text).marks()
        var counts: [Int] = []
        counts.reserveCapacity(text.count + 1)
        var next = 0
        for index in 0...text.count {
            while next < marks.count, marks[next].index < index { next += 1 }
            counts.append(next)
        }
        self.marks = marks
        marksBefore = counts
    }

    /// Where the clause around some tokens points.
    ///
    /// What stands directly before decides, else the nearest verb to the left in the same clause, else the nearest to
    /// the right, else the nearest to the left in the sentence.
    func lean(around tokens: Range<Int>) -> Lean {
        if isPostponement(tokens) { return .future }
        if isHeading(tokens) { return marks.first { $0.lean != .unknown }?.lean ?? .future }
        let lean = clauseLean(around: tokens)
        if isOfAccounts(tokens.lowerBound) {
            guard lean == .future else { return .past }
            return tokens.contains { text.lexeme($0).weekday != nil } ? .future : .unknown
        }
        let isFromThenOn = text.word(tokens.lowerBound - 1) == "des" && text[tokens.lowerBound - 1].isAccented
        return lean == .unknown && isFromThenOn ? .future : lean
    }

    /// "MARDI. Résultats de Valneva. Philips tiendra une journée": the paragraph tells, and else an agenda looks ahead.
    private func isHeading(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound == 0 && tokens.contains { text.lexeme($0).weekday != nil }
            && AgendaHeading.closes(tokens.upperBound, in: text)
    }

    private func clauseLean(around tokens: Range<Int>) -> Lean {
        let sentence = text.sentence(around: tokens.lowerBound)
        let left = leftMark(before: tokens.lowerBound, in: sentence)
        let right = rightMark(after: tokens.upperBound, in: sentence)
        if let near = neighbourLean(before: tokens, left: left, right: right) { return near }
        if let nominal = nominalLean(before: tokens, after: left?.index ?? sentence.lowerBound - 1) { return nominal }
        if isApposed(before: tokens.lowerBound, after: left?.index ?? sentence.lowerBound - 1) { return .past }
        if let left {
            if hasAfterthought(between: left.index, and: tokens.lowerBound) { return .past }
            if left.isSubordinate { return right?.lean == .future ? .future : .past }
            if !isBarrier(between: left.index, and: tokens.lowerBound) { return left.lean }
        }
        if let right, left == nil || !isBarrier(between: tokens.upperBound - 1, and: right.tokens.lowerBound) {
            let isBeyond = left == nil && isOutside(right, after: tokens.upperBound - 1)
            return isBeyond ? .unknown : right.lean
        }
        return opensTerm(tokens) ? .future : left?.lean ?? .unknown
    }

    /// `à compter du 1er mai`, in a clause without a verb that tells a tense.
    private func opensTerm(_ tokens: Range<Int>) -> Bool {
        text.word(tokens.lowerBound) == "a"
            && ["compter", "partir", "dater"].contains(text.word(tokens.lowerBound + 1))
    }

    /// The verb group of the clause around some tokens.
    func verb(around tokens: Range<Int>) -> TenseMark? {
        let sentence = text.sentence(around: tokens.lowerBound)
        if let left = leftMark(before: tokens.lowerBound, in: sentence),
            !isBarrier(between: left.index, and: tokens.lowerBound)
        {
            return left
        }
        guard let right = rightMark(after: tokens.upperBound, in: sentence),
            !isBarrier(between: tokens.upperBound - 1, and: right.tokens.lowerBound)
        else { return nil }
        return right
    }

    private func leftMark(before index: Int, in sentence: Range<Int>) -> TenseMark? {
        let position = marksBefore[index] - 1
        guard position >= 0, marks[position].index >= max(sentence.lowerBound, index - Self.reach) else { return nil }
        return marks[position]
    }

    private func rightMark(after index: Int, in sentence: Range<Int>) -> TenseMark? {
        let position = marksBefore[index]
        guard position < marks.count, marks[position].index < min(sentence.upperBound, index + Self.reach) else {
            return nil
        }
        return marks[position]
    }

    /// Tells whether a clause begins or ends between two tokens.
    private func isBarrier(between left: Int, and right: Int) -> Bool {
        guard left + 1 < right else { return false }
        return (left + 1..<right).contains { Self.barriers.contains(text.word($0)) }
    }

    /// `"Les volumes du trimestre dépassent nos plans", a déclaré le patron`: the verb of saying stands outside. `X jette l'éponge
    /// lundi ; Y lancera avril`: so does what another will do.
    private func isOutside(_ mark: TenseMark, after index: Int) -> Bool {
        guard index + 1 < mark.tokens.lowerBound else { return false }
        return (index + 1..<mark.tokens.lowerBound).contains {
            Self.quotes.contains(text.word($0)) && text[$0].kind == .mark
                || text.word($0) == ";" && mark.lean == .future
        }
    }

    private static let quotes: Set<Word> = ["\"", "»", "”"]

    private static let barriers: Set<Word> = [
        ",", ";", ":", "(", ")", "que", "qu", "qui", "dont", "lorsque", "quand", "tandis", "alors", "mais", "puis",
        "selon",
    ]
}
