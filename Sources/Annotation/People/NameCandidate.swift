/// A stretch that reads as a person's name because of what stands beside it.
struct NameCandidate: Hashable, Sendable {
    var range: Range<Int>
    /// The wording of the role, where it stands beside the name.
    var role: Range<Int>?

    /// Every candidate of a text, in reading order.
    ///
    /// - Parameters:
    ///   - codes: where codes stand: they part no role from a name.
    ///   - isClaimed: whether a word belongs to another name.
    static func all(
        in text: FieldText, codes: [Range<Int>] = [], isClaimed: (Range<Int>) -> Bool = { _ in false }
    ) -> [NameCandidate] {
        let words = PersonWords(text, codes: codes, isClaimed: isClaimed)
        return words.nameRuns().compactMap { run in candidate(run, words) }
    }

    private static func candidate(_ run: Range<Int>, _ words: PersonWords) -> NameCandidate? {
        let range = words.list[run.lowerBound].range.lowerBound..<words.list[run.upperBound - 1].range.upperBound
        if let role = roleAfter(run, words) ?? roleGiven(run, words) ?? roleBefore(run, words) {
            return NameCandidate(range: range, role: role)
        }
        return speaks(run, words) ? NameCandidate(range: range, role: nil) : nil
    }

    /// "Prénom Nom, fonction de X," up to the next comma or the end of the sentence.
    private static func roleAfter(_ run: Range<Int>, _ words: PersonWords) -> Range<Int>? {
        let index = run.upperBound
        guard words.separator(before: index) == .comma || words.separator(before: index) == .bracket else { return nil }
        let limit = min(words.list.count, index + 4)
        guard let head = (index..<limit).first(where: { PersonWords.roles.contains(words.list[$0].roleHead) }) else {
            return nil
        }
        guard (index..<head).allSatisfy({ PersonWords.roleOpeners.contains(words.list[$0].folded) }) else { return nil }
        return words.list[head].range.lowerBound..<words.list[roleEnd(head, words) - 1].range.upperBound
    }

    /// "a nommé hier Prénom Nom directrice financière", "Prénom Nom est nommé directeur général de X".
    private static func roleGiven(_ run: Range<Int>, _ words: PersonWords) -> Range<Int>? {
        let before = max(0, run.lowerBound - 4)..<run.lowerBound
        var head = run.upperBound
        if !before.contains(where: { PersonWords.giving.contains(words.list[$0].folded) }) {
            let limit = min(words.list.count, head + 4)
            guard let verb = (head..<limit).first(where: { PersonWords.giving.contains(words.list[$0].folded) }),
                (head..<verb).allSatisfy({ PersonWords.auxiliaries.contains(words.list[$0].folded) })
            else { return nil }
            head = verb + 1
        }
        while head < words.list.count, words.separator(before: head) == .space,
            PersonWords.givenOpeners.contains(words.list[head].folded)
        { head += 1 }
        guard head < words.list.count, words.separator(before: head) == .space,
            PersonWords.roles.contains(words.list[head].roleHead)
        else { return nil }
        return words.list[head].range.lowerBound..<words.list[roleEnd(head, words) - 1].range.upperBound
    }

    /// The index after the last word of a role.
    private static func roleEnd(_ head: Int, _ words: PersonWords) -> Int {
        var index = head + 1
        while index < words.list.count, words.separator(before: index) == .space, index - head < 22,
            !PersonWords.speech.contains(words.list[index].folded)
        { index += 1 }
        return index
    }

    /// "le directeur général de X, Prénom Nom" and "la PDG Prénom Nom".
    private static func roleBefore(_ run: Range<Int>, _ words: PersonWords) -> Range<Int>? {
        guard run.lowerBound > 0 else { return nil }
        let gap = words.separator(before: run.lowerBound)
        guard gap == .space || gap == .comma else { return nil }
        var index = run.lowerBound - 1
        var head: Int?
        while index >= 0, run.lowerBound - index <= 16 {
            if PersonWords.roles.contains(words.list[index].roleHead) { head = index }
            if PersonWords.speech.contains(words.list[index].folded) || words.separator(before: index) != .space {
                break
            }
            index -= 1
        }
        guard let head, !words.holdsVerb(head..<run.lowerBound) else { return nil }
        return words.list[head].range.lowerBound..<words.list[run.lowerBound - 1].range.upperBound
    }

    /// "a déclaré Prénom Nom", "Prénom Nom a indiqué", "selon Prénom Nom".
    private static func speaks(_ run: Range<Int>, _ words: PersonWords) -> Bool {
        if run.lowerBound > 0, words.separator(before: run.lowerBound) == .space {
            let previous = words.list[run.lowerBound - 1].folded
            if PersonWords.saying.contains(previous) || previous == "selon" { return true }
        }
        guard run.upperBound < words.list.count, words.separator(before: run.upperBound) == .space else { return false }
        let next = words.list[run.upperBound].folded
        if PersonWords.sayingPresent.contains(next) { return true }
        guard next == "a" || next == "avait", run.upperBound + 1 < words.list.count else { return false }
        return PersonWords.saying.contains(words.list[run.upperBound + 1].folded)
    }
}
