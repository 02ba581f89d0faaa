/// A word that tells that something happened, or will.
struct EventTrigger: Sendable {
    typealias Kind = EventAnnotation.Kind

    /// Nil for verbs of announcing and saying: the words around tell what is announced.
    var kind: Kind?
    /// True for verbs of saying, which are no happening by themselves.
    var isSpeech = false
    /// True for what belongs to a company's history: `fondée en 1876`.
    var isBackground = false
    /// True for a word that tells its event by those beside it.
    var isPhrase = false
    /// True for moves of a share's price: `bondit de 8 % lundi après l'annonce d'un accord`.
    var isMove = false

    /// True for "annonce" and the like, which tell what is announced.
    var isAnnouncement: Bool { kind == nil && !isSpeech && !isBackground }

    /// The trigger that a word is.
    static func of(_ word: Word) -> EventTrigger? { table[word] }

    /// Which kind an event has when its sentence has triggers of several: the first of these.
    static let order: [Kind] = [
        .acquisition, .ipo, .approval, .trial, .funding, .partnership, .appointment, .deal, .results, .investment,
        .facility,
        .launch, .publication, .conference, .other,
    ]

    /// The place of a kind in `order`.
    static func rank(of kind: Kind) -> Int { order.firstIndex(of: kind) ?? order.count }

    private static let table: [Word: EventTrigger] = {
        var table: [Word: EventTrigger] = [:]
        func add(_ words: String, endings: [String], _ trigger: EventTrigger) {
            for stem in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                for ending in endings { table[Word(folded: stem + ending)] = trigger }
            }
        }
        for (kind, words) in EventTriggerRows.verbs {
            add(words, endings: EventTriggerRows.firstConjugation, EventTrigger(kind: kind))
        }
        for (kind, words) in EventTriggerRows.words { add(words, endings: [""], EventTrigger(kind: kind)) }
        add(EventTriggerRows.announcing, endings: EventTriggerRows.firstConjugation, EventTrigger())
        add("annonce annonces communique communiques appris savoir", endings: [""], EventTrigger())
        add(EventTriggerRows.saying, endings: EventTriggerRows.firstConjugation, EventTrigger(isSpeech: true))
        add("dit disent dira ajoute ecrit", endings: [""], EventTrigger(isSpeech: true))
        add(EventTriggerRows.founding, endings: EventTriggerRows.firstConjugation, EventTrigger(isBackground: true))
        add(
            EventTriggerRows.moving, endings: EventTriggerRows.firstConjugation,
            EventTrigger(isBackground: true, isMove: true))
        add(EventTriggerRows.movingWords, endings: [""], EventTrigger(isBackground: true, isMove: true))
        add("ne nee nes nees", endings: [""], EventTrigger(isBackground: true))
        return table
    }()
}
