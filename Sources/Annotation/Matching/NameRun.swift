/// Judges the capitalised words around a name: a longer run is another name, unless the words around are known to be none.
enum NameRun {
    /// Words with a capital that may follow a company's name without changing what it names: legal forms, parts of a
    /// company ("parent + noun" is the parent), countries.
    private static let following: Set<String> = Set(
        """
        inc corp corporation co company ltd limited plc sa sas nv se ag gmbh ab asa oyj spa kgaa llc group groupe holding holdings
        cloud research ventures venture labs lab health healthcare pharma pharmaceuticals pharmaceutical therapeutics
        biosciences bio biotech sciences technologies technology systems studio studios services web france europe usa
        us uk deutschland allemagne suisse canada japan japon chine china asie amerique international americas ai ia gpu cuda
        partners capital oncology vaccins vaccines diagnostics consumer genetics medical robotics isomorphic
        watch pay music store phone vision maps drive workspace azure office windows copilot gemini assistant search play pixel
        alexa prime echo kindle foundry medtech eda respironics cib am caremark imaging surgical ventures advisors asset management
        securities banking digital software compute electronics semiconductor semiconductors biologics materials nutrition sante home tv one tower games news
        industries solutions assurances banque gestion finance immobilier logistics energies developpement innovation distribution
        concessions est ouest nord sud mobile animal crop science consumer marine aviation mobility space defence defense aerospace industrie corporate
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words with a capital that may stand before a name inside a sentence.
    private static let preceding: Set<String> = Set(
        """
        groupe laboratoire laboratoires labo societe entreprise pdg dg ceo cfo ia big pharma tech medtech biotech techbio start-up
        startup le la les un une des du de et ou avec chez par pour selon sur dans en a au aux contre entre face comme mais donc or
        ni car si que quand lorsque depuis apres avant sans sous vers cote ainsi enfin outre parmi hier lundi mardi mercredi jeudi
        vendredi samedi dimanche pour tandis alors chez puis aussi toutefois cependant or action actions titre l'americain
        americain americaine francais britannique allemand suisse danois
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// True when a name stands inside a longer name that the lexicon does not know.
    ///
    /// - Parameter isSafe: the name stands for nothing else, so that a first name after it begins a person's:
    ///   "le patron de Sanofi Frédéric Dupont".
    static func isPartOfLongerName(
        _ range: Range<Int>, _ words: FieldWords, isSafe: Bool = false, isClaimed: (Range<Int>) -> Bool
    ) -> Bool {
        continuesAfter(range, words, isSafe, isClaimed) || beginsBefore(range, words, isClaimed)
    }

    private static func continuesAfter(
        _ range: Range<Int>, _ words: FieldWords, _ isSafe: Bool, _ isClaimed: (Range<Int>) -> Bool
    ) -> Bool {
        if let compound = compound(after: range.upperBound, words) {
            return !isClaimed(compound) && !isSlug(range, compound, words)
        }
        guard let next = words.word(after: range.upperBound), words.isCapital(at: next.lowerBound), !isClaimed(next)
        else { return false }
        if isSafe, isFullName(next, words), isOfSomebody(range, words) { return false }
        return !isHarmless(next, words, Self.following)
    }

    /// "le patron de X", "la directrice générale de X": a person's name may follow.
    private static func isOfSomebody(_ name: Range<Int>, _ words: FieldWords) -> Bool {
        var offset = name.lowerBound
        for _ in 0..<6 {
            guard let word = words.word(before: offset) else { return false }
            if offices.contains(words.folded(word)) { return true }
            offset = word.lowerBound
        }
        return false
    }

    private static let offices: Set<String> = [
        "patron", "patronne", "pdg", "dg", "president", "presidente", "directeur", "directrice", "general", "generale",
        "fondateur", "fondatrice", "cofondateur", "cofondatrice", "analyste", "ingenieur", "chercheur", "chercheuse",
        "responsable", "porte-parole", "economiste", "vice-president", "vice-presidente",
    ]

    /// A person's name of two words, "le patron de Novo Nordisk Lars Jorgensen": none of them ends a company's, unless the first
    /// is a usual first name.
    private static func isFullName(_ first: Range<Int>, _ words: FieldWords) -> Bool {
        guard let second = words.word(after: first.upperBound), words.isCapital(at: second.lowerBound) else {
            return false
        }
        return FirstNames.contains(folded: words.folded(first))
            || ![first, second].contains { isHarmless($0, words, following) }
    }

    private static func beginsBefore(_ range: Range<Int>, _ words: FieldWords, _ isClaimed: (Range<Int>) -> Bool)
        -> Bool
    {
        if range.lowerBound > 1, words.bytes[range.lowerBound - 1] == UInt8(ascii: "-"),
            words.isLetterOrDigit(before: range.lowerBound - 1)
        {
            var start = range.lowerBound - 1
            while let previous = words.previousStart(start), words.isLetterOrDigit(at: previous) { start = previous }
            return words.isCapital(at: start) && !isClaimed(start..<range.lowerBound - 1)
        }
        guard let previous = words.word(before: range.lowerBound), words.isCapital(at: previous.lowerBound),
            !isClaimed(previous)
        else {
            return false
        }
        let folded = words.folded(previous)
        if FirstNames.contains(folded: folded) { return true }
        if words.isSentenceStart(previous.lowerBound) || folded.hasSuffix(".") { return false }
        return !isHarmless(previous, words, Self.preceding)
    }

    /// A word in capitals only (an acronym, a headline in capitals), with a digit or a full stop (a code), or a listed one.
    private static func isHarmless(_ word: Range<Int>, _ words: FieldWords, _ list: Set<String>) -> Bool {
        let bytes = words.bytes[word]
        let hasLower = bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 >= 0x80 }
        let hasDigit = bytes.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let inner = bytes.dropLast()
        if !hasLower && bytes.count > 1 || hasDigit || inner.contains(UInt8(ascii: ".")) { return true }
        var folded = words.folded(word)
        while folded.hasSuffix(".") { folded.removeLast() }
        return list.contains(folded) || PlaceNames.isCountry(folded)
    }

    /// A company's name with the words behind it that name a part of the company.
    static func withUnit(_ name: Range<Int>, _ words: FieldWords) -> Range<Int> {
        var end = name.upperBound
        for _ in 0..<2 {
            guard let next = words.word(after: end), words.isCapital(at: next.lowerBound) else { break }
            var folded = words.folded(next)
            let stops = folded.hasSuffix(".")
            if stops { folded.removeLast() }
            guard following.contains(folded) || PlaceNames.isCountry(folded) else { break }
            end = next.upperBound - (stops ? 1 : 0)
            if stops { break }
        }
        return name.lowerBound..<end
    }

    /// The word after a hyphen that touches the name.
    private static func compound(after offset: Int, _ words: FieldWords) -> Range<Int>? {
        guard offset < words.bytes.count, let scalar = words.scalar(at: offset), scalar == "-" || scalar == "‑" else {
            return nil
        }
        let start = offset + FoldedField.length(of: words.bytes[offset])
        guard words.isLetterOrDigit(at: start) else { return nil }
        var end = start
        while end < words.bytes.count, words.isLetterOrDigit(at: end) {
            end += FoldedField.length(of: words.bytes[end])
        }
        return start..<end
    }

    /// "Verneuil-Le DG sur le départ": the slug of an agency at the front of a headline.
    private static func isSlug(_ name: Range<Int>, _ word: Range<Int>, _ words: FieldWords) -> Bool {
        name.lowerBound == 0 && words.isCapital(at: word.lowerBound)
    }
}
