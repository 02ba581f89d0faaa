/// What shows that a run of capitalised words is a person where no role stands beside it.
struct PersonConduct {
    let run: Range<Int>
    let words: PersonWords

    /// "a déclaré Prénom Nom", "Prénom Nom a indiqué", "selon Prénom Nom".
    var speaks: Bool {
        if run.lowerBound > 0, words.separator(before: run.lowerBound) == .space {
            let previous = words.list[run.lowerBound - 1].folded
            if RoleWords.saying.contains(previous) || previous == "selon" && !endsLikeCompany { return true }
        }
        guard run.upperBound < words.list.count, words.separator(before: run.upperBound) == .space else { return false }
        let next = words.list[run.upperBound].folded
        if RoleWords.sayingPresent.contains(next) { return true }
        guard next == "a" || next == "avait", run.upperBound + 1 < words.list.count else { return false }
        return RoleWords.saying.contains(words.list[run.upperBound + 1].folded)
    }

    /// "l'équipe, dirigée par Zhou Xinyi": what only people do.
    var isAgent: Bool {
        guard !endsLikeCompany, run.lowerBound > 1, words.hasSpaces(run.lowerBound - 1...run.lowerBound),
            words.list[run.lowerBound - 1].folded == "par"
        else { return false }
        return RoleWords.leading.contains(words.list[run.lowerBound - 2].folded)
    }

    /// "le docteur Prénom Nom", "Prénom Nom, d'Acme": a title before or a company behind.
    var isPlaced: Bool {
        guard !endsLikeCompany else { return false }
        if run.lowerBound > 0, words.separator(before: run.lowerBound) == .space,
            RoleWords.titles.contains(words.list[run.lowerBound - 1].folded)
        {
            return true
        }
        let link = run.upperBound
        return link + 1 < words.list.count && words.separator(before: link) == .comma
            && ["de", "d", "chez"].contains(words.list[link].folded) && words.separator(before: link + 1) == .space
            && words.list[link + 1].isClaimed
    }

    /// A usual first name and a family name, unless they name a house: "l'institut Paul Scherrer", "Robert Walters Partners".
    var isFullName: Bool {
        guard words.isFirstName(run.lowerBound), !endsLikeCompany else { return false }
        let before = max(0, run.lowerBound - 3)..<run.lowerBound
        guard let house = before.last(where: { RoleWords.houses.contains(words.list[$0].folded) }),
            words.hasSpaces(house + 1...run.lowerBound),
            !(house + 1..<run.lowerBound).contains(where: { words.list[$0].folded == "par" })
        else { return true }
        // "le fonds de Prénom Nom" is the person's own.
        return ["de", "d"].contains(words.list[run.lowerBound - 1].folded)
    }

    var endsLikeCompany: Bool {
        let last = Word(folded: words.list[run.upperBound - 1].folded)
        return CompanyWords.endings.contains(last) || CompanyWords.legalForms.contains(last)
    }
}
