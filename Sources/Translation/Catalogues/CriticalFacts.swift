/// What of a French passage no translation may miss: its numbers, units, currencies, dates, trial phases and negations, in
/// their order.
struct CriticalFacts: Hashable, Sendable {
    private let facts: [String]

    init(_ text: String) {
        var facts: [String] = []
        var word = ""
        func close() {
            let folded = word.lowercased()
            if Self.words.contains(folded) || folded.utf8.contains(where: { (0x30...0x39).contains($0) }) {
                facts.append(folded)
            } else if facts.last == "phase", Self.phases.contains(folded) {
                facts.append(folded)
            }
            word = ""
        }
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let isInNumber =
                Self.isSeparator(scalar) && place > 0 && place + 1 < scalars.count
                && Self.isDigit(scalars[place - 1]) && Self.isDigit(scalars[place + 1])
            if isInNumber {
                // 1 000 with any space is one number, 12,5 is another than 12.
                if !scalar.properties.isWhitespace { word.unicodeScalars.append(scalar) }
            } else if scalar.properties.isAlphabetic || Self.isDigit(scalar) {
                word.unicodeScalars.append(scalar)
            } else {
                close()
                if Self.signs.contains(scalar) { facts.append(String(scalar)) }
            }
        }
        close()
        self.facts = facts
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "." || [0x20, 0xA0, 0x2009, 0x202F].contains(scalar.value)
    }

    private static let signs: Set<Unicode.Scalar> = ["%", "‰", "€", "$", "£", "¥", "<", ">", "≤", "≥", "±", "−"]
    private static let phases: Set = ["i", "ii", "iii", "iv"]

    private static let words = Set(
        """
        deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante
        cinquante soixante septante huitante nonante cent cents mille million millions milliard milliards billion billions
        dizaine douzaine vingtaine centaine millier milliers demi demie moitié tiers quart quarts double doubler triple tripler
        premier première deuxième second seconde troisième quatrième cinquième
        euro euros dollar dollars livre livres sterling yen yens yuan yuans franc francs couronne couronnes wons roupies
        pourcent point points millième millièmes
        an ans année années mois semaine semaines jour jours heure heures minute minutes trimestre trimestres semestre
        milligramme milligrammes mg gramme grammes kg kilogramme kilogrammes litre litres ml mètre mètres km kilomètre kilomètres
        watt watts mégawatts gigawatts téraflops pétaflops exaflops octets gigaoctets téraoctets
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        lundi mardi mercredi jeudi vendredi samedi dimanche hier demain printemps été automne hiver
        phase
        ne n pas non aucun aucune jamais rien sans ni nul nulle sauf hormis
        hausse baisse supérieur supérieure inférieur inférieure plus moins
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
