/// The words of a text, as the reader of people needs them.
struct PersonWords: Sendable {
    struct Word: Hashable, Sendable {
        var range: Range<Int>
        var folded: String
        var isCapitalised: Bool
        /// The part that can be the head of a role: without an elided article.
        var roleHead: String
    }

    enum Separator: Hashable, Sendable {
        case space, comma, bracket, other
    }

    private(set) var list: [Word] = []
    private var separators: [Separator] = []

    /// - Parameters:
    ///   - codes: stretches that are read as if they were not there, in reading order.
    ///   - isClaimed: whether a word belongs to another name, such as a company's.
    init(_ text: FieldText, codes: [Range<Int>], isClaimed: (Range<Int>) -> Bool) {
        let words = FieldWords(bytes: text.bytes)
        var index = 0
        var gapStart = 0
        var code = codes.startIndex
        var hasCode = false
        while index < text.bytes.count {
            while code < codes.endIndex, codes[code].upperBound <= index { code += 1 }
            if code < codes.endIndex, codes[code].contains(index) {
                index = codes[code].upperBound
                hasCode = true
                continue
            }
            guard words.isLetterOrDigit(at: index) else {
                index += FoldedField.length(of: text.bytes[index])
                continue
            }
            let start = index
            while index < text.bytes.count, words.isLetterOrDigit(at: index) || Self.joins(index, words) {
                index += FoldedField.length(of: text.bytes[index])
            }
            let gap = Self.separator(text.bytes[gapStart..<start], hasCode: hasCode)
            append(start..<index, gap, words, isClaimed: isClaimed(start..<index))
            gapStart = index
            hasCode = false
        }
    }

    /// A hyphen or apostrophe between two letters, or the full stop of an initial.
    private static func joins(_ index: Int, _ words: FieldWords) -> Bool {
        guard let scalar = words.scalar(at: index) else { return false }
        let next = index + FoldedField.length(of: words.bytes[index])
        if scalar == "-" || scalar == "‑" { return words.isLetterOrDigit(at: next) }
        return false
    }

    private mutating func append(_ range: Range<Int>, _ gap: Separator, _ words: FieldWords, isClaimed: Bool) {
        let folded = words.folded(range)
        list.append(
            Word(
                range: range, folded: folded, isCapitalised: !isClaimed && Self.isNameWord(range, words),
                roleHead: folded))
        separators.append(gap)
    }

    /// A capital followed by small letters, somewhere: `McKay`, `Jean-Luc`, `O`.
    private static func isNameWord(_ range: Range<Int>, _ words: FieldWords) -> Bool {
        let first = words.bytes[range.lowerBound]
        guard
            first < 0x80
                ? (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
                : words.scalar(at: range.lowerBound)?.properties.isUppercase == true
        else { return false }
        let bytes = words.bytes[range]
        return bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 >= 0xC3 }
            && !bytes.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func separator(_ gap: ArraySlice<UInt8>, hasCode: Bool) -> Separator {
        if gap.count == 1, gap.first == 0x20 { return .space }
        if hasCode { return gap.last == 0x20 && gap.dropLast().last == UInt8(ascii: ",") ? .comma : .space }
        let text = String(decoding: gap, as: UTF8.self)
        if text.allSatisfy(\.isWhitespace) || text == "'" || text == "’" { return .space }
        let trimmed = text.filter { !$0.isWhitespace }
        if trimmed == "," { return .comma }
        if trimmed == "(" { return .bracket }
        return .other
    }

    /// What stands between a word and the one before.
    func separator(before index: Int) -> Separator { separators.indices.contains(index) ? separators[index] : .other }

    /// Runs of two or three capitalised words with particles between, that no role or function word opens.
    func nameRuns() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < list.count {
            guard list[index].isCapitalised, !Self.noNames.contains(list[index].folded),
                !Self.roles.contains(list[index].folded)
            else {
                index += 1
                continue
            }
            var end = index + 1
            while end < list.count, separator(before: end) == .space, end - index < 5,
                list[end].isCapitalised && !Self.noNames.contains(list[end].folded)
                    || Self.particles.contains(list[end].folded) && end + 1 < list.count && list[end + 1].isCapitalised
                        && separator(before: end + 1) == .space
            {
                end += 1
            }
            // "la ministre de la Santé Anne Roy": the name begins with the first name.
            let start = end - index > 2 && !isFirstName(index) && isFirstName(index + 1) ? index + 1 : index
            if list[start..<end].count(where: \.isCapitalised) >= 2 { runs.append(start..<end) }
            index = end
        }
        return runs
    }

    private func isFirstName(_ index: Int) -> Bool { NameRun.isFirstName(folded: list[index].folded) }

    /// True when a stretch of words holds an auxiliary: then it is a clause, not a role.
    func holdsVerb(_ range: Range<Int>) -> Bool {
        list[range].contains {
            ["est", "a", "ont", "sont", "etait", "avait", "sera", "fut", "va", "qui"].contains($0.folded)
        }
    }

    static let particles: Set<String> = [
        "de", "du", "van", "von", "der", "den", "di", "da", "le", "la", "el", "ben", "bin", "al",
    ]

    /// Words that open a sentence or name no person.
    static let noNames: Set<String> = Set(
        """
        le la les l un une des du de et ou mais or donc car ni si que qui quand lorsque comme pour par avec sans sous sur dans en a au aux
        chez selon depuis apres avant entre parmi contre vers face cote ainsi enfin outre hier aujourd demain ce cet cette ces son sa ses
        leur leurs notre nos votre vos il elle ils elles on nous vous je tu lundi mardi mercredi jeudi vendredi samedi dimanche janvier
        fevrier mars avril mai juin juillet aout septembre octobre novembre decembre etats unis royaume uni san new los wall street
        bourse groupe laboratoire laboratoires societe universite institut fondation ministere commission conseil agence ecole hopital
        centre saint sainte rue avenue place mme mr m dr pr
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    static let roles: Set<String> = Set(
        """
        pdg dg ceo cfo president presidente president-directeur presidente-directrice vice-president vice-presidente directeur directrice fondateur fondatrice cofondateur
        cofondatrice co-fondateur co-fondatrice analyste porte-parole responsable chef cheffe patron patronne ministre secretaire
        professeur professeure chercheur chercheuse medecin scientifique economiste gerant gerante strategiste associe associee
        administrateur administratrice ingenieur ingenieure biologiste commissaire depute deputee senateur senatrice delegue deleguee
        coordinateur coordinatrice immunologiste oncologue neurologue cardiologue dirigeant dirigeante maire chimiste virologue
        epidemiologiste investigateur investigatrice avocat avocate consultant consultante statisticien pharmacien radiologue
        bioinformaticien bioinformaticienne geneticien geneticienne diabetologue endocrinologue
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Heads of roles that people have in a company of the story.
    static let leaders: Set<String> = [
        "pdg", "dg", "ceo", "president", "presidente", "president-directeur", "vice-president", "vice-presidente",
        "directeur", "directrice", "fondateur", "fondatrice", "cofondateur", "cofondatrice", "co-fondateur",
        "co-fondatrice", "porte-parole", "patron", "patronne", "dirigeant", "dirigeante",
    ]

    /// Verbs that give a person a role, and what may stand between them, the person and the role.
    static let giving: Set<String> = [
        "nomme", "nommee", "nomment", "nommer", "designe", "designee", "promu", "promue", "elu", "elue", "recrute",
        "recrutee", "choisi", "choisie", "nommera", "nomination",
    ]
    static let auxiliaries: Set<String> = ["est", "a", "ete", "sera", "etait", "vient", "d", "etre", "avait", "hier"]
    static let givenOpeners: Set<String> = [
        "comme", "au", "poste", "de", "en", "tant", "que", "nouveau", "nouvelle", "a", "la", "aux", "fonctions", "sa",
        "son", "le", "l", "mardi", "lundi", "mercredi", "jeudi", "vendredi", "prochain", "prochaine",
    ]

    /// Words that may stand before the head of a role.
    static let roleOpeners: Set<String> = [
        "le", "la", "l", "un", "une", "son", "sa", "ancien", "ancienne", "nouveau", "nouvelle", "actuel", "actuelle",
        "futur", "future", "ex", "egalement", "jeune", "celebre",
    ]

    static let saying: Set<String> = Set(
        """
        declare indique explique affirme dit ajoute souligne commente precise estime confie assure rappele rapporte ecrit annonce reconnu
        insiste note conclu poursuivi averti confirme resume releve observe plaide promis martele detaille
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Verbs of speech in the present, as they follow a name.
    static let sayingPresent: Set<String> = [
        "estime", "explique", "affirme", "precise", "souligne", "declare", "indique", "juge", "assure", "note",
        "ajoute", "rappelle", "insiste", "resume", "commente", "confie",
    ]

    /// Where the wording of a role ends.
    static let speech: Set<String> = [
        "a", "ont", "avait", "est", "qui", "dans", "lors", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "estime",
        "explique", "affirme", "precise", "souligne", "declare", "indique", "juge", "assure", "selon", "cite",
    ]
}
