/// Reads the role that stands beside a name, as ranges of words.
struct RoleReading {
    let run: Range<Int>
    let words: PersonWords

    /// The wording of the role; nil when there is none.
    var role: Range<Int>? { roleAfter ?? headAfter ?? roleGiven ?? roleTaken ?? roleBefore }

    /// So many words a role has at most.
    private static let longest = 22

    private func isHead(_ index: Int) -> Bool {
        let head = words.list[index].roleHead
        return RoleWords.roles.contains(head)
            || RoleWords.looseRoles.contains(head) && words.isFirstName(run.lowerBound)
    }

    /// "Prénom Nom, fonction de X," up to the next comma or the end of the sentence; an age may stand between.
    private var roleAfter: Range<Int>? {
        guard let index = appositionStart else { return nil }
        let limit = min(words.list.count, index + 4)
        guard let head = (index..<limit).first(where: isHead),
            (index..<head).allSatisfy({ RoleWords.roleOpeners.contains(words.list[$0].folded) })
        else { return nil }
        return start(of: head)..<end(of: head)
    }

    /// "Prénom Nom, à la tête de la recherche de X".
    private var headAfter: Range<Int>? {
        guard let index = appositionStart, index + 3 < words.list.count, words.list[index].folded == "à",
            words.list[index + 1].folded == "la", words.list[index + 2].folded == "tete"
        else { return nil }
        return index..<end(of: index + 2)
    }

    /// The word behind the comma or bracket after the name; behind the age in "Prénom Nom, 52 ans, directrice".
    private var appositionStart: Int? {
        let index = run.upperBound
        guard words.separator(before: index) == .comma || words.separator(before: index) == .bracket else { return nil }
        guard index + 1 < words.list.count, words.list[index + 1].folded == "ans" else { return index }
        return words.separator(before: index + 2) == .comma ? index + 2 : nil
    }

    /// "a nommé hier Prénom Nom directrice financière", "Prénom Nom est nommé directeur général de X".
    private var roleGiven: Range<Int>? {
        let before = max(0, run.lowerBound - 4)..<run.lowerBound
        var head = run.upperBound
        if !before.contains(where: { RoleWords.giving.contains(words.list[$0].folded) }) {
            let limit = min(words.list.count, head + 4)
            guard let verb = (head..<limit).first(where: { RoleWords.giving.contains(words.list[$0].folded) }),
                (head..<verb).allSatisfy({ RoleWords.auxiliaries.contains(words.list[$0].folded) })
            else { return nil }
            head = verb + 1
        }
        return role(behind: head)
    }

    /// "Prénom Nom succède à Y au poste de directrice financière", "Prénom Nom, qui rejoint X comme directeur médical".
    private var roleTaken: Range<Int>? {
        var index = run.upperBound
        if words.separator(before: index) == .comma {
            guard let apposition = appositionStart, apposition < words.list.count,
                apposition > index || words.list[index].folded == "qui"
            else { return nil }
            index = apposition
        } else if words.separator(before: index) != .space {
            return nil
        }
        if index < words.list.count, words.list[index].folded == "qui" { index += 1 }
        guard index < words.list.count, RoleWords.taking.contains(words.list[index].folded) else { return nil }
        let limit = min(words.list.count, index + 12)
        guard
            let link = (index + 1..<limit).first(where: {
                words.separator(before: $0) != .space || RoleWords.takenOpeners.contains(words.list[$0].folded)
            }), words.separator(before: link) == .space
        else { return nil }
        return role(behind: link)
    }

    private func role(behind start: Int) -> Range<Int>? {
        var head = start
        while head < words.list.count, words.separator(before: head) == .space,
            RoleWords.givenOpeners.contains(words.list[head].folded)
        { head += 1 }
        guard head < words.list.count, words.separator(before: head) == .space, isHead(head) else { return nil }
        return head..<end(of: head)
    }

    /// "le directeur général de X, Prénom Nom", "la PDG Prénom Nom" and "le directeur général (CEO) Prénom Nom".
    private var roleBefore: Range<Int>? {
        guard run.lowerBound > 0 else { return nil }
        let gap = words.separator(before: run.lowerBound)
        guard
            gap == .space && !Self.complementLinks.contains(words.list[run.lowerBound - 1].folded) || gap == .comma
                || gap == .closingBracket
        else { return nil }
        var isInBrackets = gap == .closingBracket
        var index = run.lowerBound - 1
        var head: Int?
        while index >= 0, run.lowerBound - index <= 16 {
            if isHead(index) { head = index }
            let separator = words.separator(before: index)
            if isInBrackets ? separator == .bracket : separator == .closingBracket {
                isInBrackets.toggle()
            } else if RoleWords.speech.contains(words.list[index].folded) || separator != .space || beginsAnother(index)
            {
                break
            }
            index -= 1
        }
        guard let head, !words.holdsVerb(head..<run.lowerBound) else { return nil }
        return start(of: head)..<run.lowerBound
    }

    /// "la présidente de X et le directeur Prénom Nom": the role begins behind "et".
    private func beginsAnother(_ index: Int) -> Bool {
        index > 0 && words.list[index - 1].folded == "et"
            && ["le", "la", "l", "un", "une", "son", "sa"].contains(words.list[index].folded)
    }

    /// "vice-président de Nantes Métropole": what follows is no name of the one who has the role.
    private static let complementLinks: Set<String> = ["de", "d", "du", "des", "chez", "à", "pour", "dans"]

    /// "ancien" and "future" are part of a role, "nouveau" is not.
    private func start(of head: Int) -> Int {
        guard head > 0, words.separator(before: head) == .space,
            RoleWords.lasting.contains(words.list[head - 1].folded)
        else { return head }
        return head - 1
    }

    /// The index after the last word of a role.
    private func end(of head: Int) -> Int {
        var index = head + 1
        while index < words.list.count, words.separator(before: index) == .space, index - head < Self.longest,
            !RoleWords.speech.contains(words.list[index].folded)
        { index += 1 }
        return index
    }
}
