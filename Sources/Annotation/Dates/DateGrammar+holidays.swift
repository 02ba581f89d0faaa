extension DateGrammar {
    /// `Noël`, `le lundi de Pâques 2026`, `la Toussaint`, `le jour de l'An`.
    func holiday(at index: Int) -> DateParse? {
        guard let (holiday, end) = named(at: index) else { return nil }
        let (year, last) = yearName(at: end)
        return DateParse(.holiday(holiday, year), end: last, "holiday")
    }

    private func named(at index: Int) -> (Holiday, Int)? {
        if text.lexeme(index).weekday == 1, text.word(index + 1) == "de" {
            if text.word(index + 2) == "paques" { return (.easter(1), index + 3) }
            if text.word(index + 2) == "pentecote" { return (.easter(50), index + 3) }
            if text.word(index + 2) == "la", text.word(index + 3) == "pentecote" { return (.easter(50), index + 4) }
        }
        guard
            text[index].casing != .lower || text.word(index) == "jour" || text.word(index) == "vendredi"
                || text.word(index) == "nouvel" || text.word(index) == "fete" || text.word(index) == "jeudi"
        else { return nil }
        if let single = Self.singleNames[text.word(index)] { return isFeast(index) ? (single, index + 1) : nil }
        return compound(at: index)
    }

    /// `Noël` may be a first name and `Ascension` an island: a feast follows a little word, and no name follows it.
    private func isFeast(_ index: Int) -> Bool {
        let (before, after) = (text[index - 1], text[index + 1])
        guard text[index].gap != .hyphen, !(after.isWord && after.casing == .capitalised && after.gap != .nothing)
        else {
            return false
        }
        return before.casing == .lower && before.word.count <= 7 || before.kind == .mark || before.lexeme.weekday != nil
            || before.isElided || index == 0
    }

    private func compound(at index: Int) -> (Holiday, Int)? {
        for (words, holiday) in Self.compoundNames where text.matches(words, at: index) {
            return (holiday, index + words.count)
        }
        return nil
    }

    private static let singleNames: [Word: Holiday] = [
        "noel": .fixed(month: 12, day: 25), "paques": .easter(0), "ascension": .easter(39), "pentecote": .easter(49),
        "toussaint": .fixed(month: 11, day: 1), "armistice": .fixed(month: 11, day: 11),
        "assomption": .fixed(month: 8, day: 15), "thanksgiving": .thanksgiving,
    ]

    private static let compoundNames: [([Word], Holiday)] = [
        (["jour", "de", "l", "an"], .fixed(month: 1, day: 1)), (["nouvel", "an"], .fixed(month: 1, day: 1)),
        (["vendredi", "saint"], .easter(-2)), (["jeudi", "de", "l", "ascension"], .easter(39)),
        (["saint", "sylvestre"], .fixed(month: 12, day: 31)), (["saint", "valentin"], .fixed(month: 2, day: 14)),
        (["fete", "nationale"], .fixed(month: 7, day: 14)), (["fete", "du", "travail"], .fixed(month: 5, day: 1)),
    ]
}
