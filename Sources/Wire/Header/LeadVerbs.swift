/// The verbs of leads, by their form or by name. One that is missed only makes a derived headline longer.
enum LeadVerbs {
    /// True when a clause holds a verb. "la demande", "un livre" and "de recherche" are nouns, whatever verb looks like them.
    static func hasVerb(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
        return zip(words, words.dropFirst()).contains { before, word in
            isVerb(word) && !determiners.contains(before)
        }
    }

    private static func isVerb(_ word: Substring) -> Bool {
        forms.contains(word) || word.utf8.count > 5 && futures.contains { word.hasSuffix($0) }
    }

    private static let futures = ["era", "eront", "ira", "iront", "erait", "eraient"]

    private static let determiners = words(
        """
        le la les l un une des du de d au aux en par pour sur sans sous ce cet cette ces son sa ses leur leurs notre nos
        quel quelle chaque toute tout
        """)

    private static let forms = words(
        """
        a ont est sont va vont doit doivent peut peuvent veut veulent fait font avait avaient était étaient aurait auraient
        serait seraient sera seront aura auront devrait devraient pourrait pourraient
        accorde acquiert affirme affiche annonce approuve assure atteint autorise avance baisse bondit boucle cède cherche chute
        choisit compte conclut confie confirme construit convoque crée déclare demande dénonce dépose dévoile discute
        enregistre entame envisage espère estime étend étudie évalue examine ferme finance franchit gagne grimpe
        inaugure indique injecte intègre investit lance lancent lève licencie livre mise monte négocie nomme obtient ouvre
        paie perd plonge porte poursuit présente prévoit profite progresse propose publie rachète reçoit recrute recule
        rejoint relance relève renforce renonce réduit réorganise repousse reprend réussit révèle allie associe
        salue séduit signe signent soumet soutient supprime teste tombe travaille utilise vend vient vise
        """)

    private static func words(_ list: String) -> Set<Substring> { Set(list.split(whereSeparator: \.isWhitespace)) }
}
