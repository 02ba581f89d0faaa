/// Names that what stands beside them shows to be companies: a demonym, a company of the lexicon, where a firm is based.
extension DesignatedNames {
    /// "le danois X", "son rival lyonnais X Y". The small letter tells the adjective from "le Danois Lars X".
    func national(_ index: Int) -> Range<Int>? {
        let demonym = text.word(index)
        let article = text[index].gap == .hyphen ? index - 2 : index - 1
        // Most words stand before no name, which costs least to see.
        guard text[index].casing == .lower, text[index + 1].casing != .lower,
            Demonyms.words.contains(demonym) || Demonyms.words.contains(demonym.singular)
                || CompanyWords.epithets.contains(demonym),
            Self.articles.contains(text.word(article)), let run = run(at: index + 1)
        else { return nil }
        return isPersonal(run) ? nil : run
    }

    private static let articles: Set<Word> = [
        "le", "la", "l", "du", "au", "les", "des", "aux", "rival", "concurrent", "voisin", "minuscule", "petit",
        "petite",
    ]

    /// "estime Jeanne Morvan, de X": where a person works.
    func employer(_ index: Int) -> Range<Int>? {
        guard text.word(index) == "de" || text.word(index) == "d" || text.word(index) == "chez",
            text.word(index - 1) == ",",
            text[index - 2].casing == .capitalised, FirstNames.contains(text.word(index - 3)), !text[index + 1].isElided
        else { return nil }
        return run(at: index + 1)
    }

    /// "NewPrinces, ex-X".
    func formerName(_ index: Int) -> Range<Int>? {
        guard text.word(index) == "ex", text[index + 1].gap == .hyphen, let run = run(at: index + 1), mayBeFirm(run)
        else {
            return nil
        }
        return run
    }

    /// "ont signé", "s'allient", "recrutent".
    func isPluralVerb(_ index: Int) -> Bool {
        let word = text.word(index)
        return text[index].casing == .lower
            && (["ont", "vont", "sont", "font", "s"].contains(word)
                || word.count > 4 && word.hasSuffix("ent") && !word.hasSuffix("ment") || word.hasSuffix("eront"))
    }

    /// "Fondée à Lyon en 2020, X a levé", "X, basée à Lyon,".
    func tellsOrigin(_ run: Range<Int>) -> Bool {
        guard text[run.lowerBound].casing == .capitalised, !isPersonal(run), !isArticle(run.lowerBound - 1) else {
            return false
        }
        if text.word(run.upperBound) == "," { return isOrigin(run.upperBound + 1) && !isBehindPlace(run) }
        guard text.word(run.lowerBound - 1) == "," else { return false }
        let next = text[run.upperBound]
        return isOrigin(text.sentence(around: run.lowerBound).lowerBound) && next.isWord && next.casing == .lower
            && !["et", "ou", "de", "d"].contains(next.word) && !(next.word == "a" && next.isAccented)
    }

    private func isOrigin(_ index: Int) -> Bool {
        Self.origins.contains(text.word(index))
            && ["a", "en", "au", "aux", "par", "pres"].contains(text.word(index + 1))
    }

    /// What is also said of people ("né à Lyon", "installée à Lyon") is left out.
    private static let origins: Set<Word> = [
        "fondee", "creee", "cotee", "basee", "implantee", "fonde", "cree", "base", "cote",
    ]

    func isPersonal(_ run: Range<Int>) -> Bool { FirstNames.contains(text.word(run.lowerBound)) }

    func isArticle(_ index: Int) -> Bool {
        ["le", "la", "l", "les", "un", "une", "du", "des", "au", "aux", "a", "en"].contains(text.word(index))
    }
}
