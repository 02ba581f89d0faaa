/// Tells infinitives from other words by their endings.
enum Infinitives {
    /// Whether a word in lower case is an infinitive, such as `lancer`, `fournir` or `rendre`, and no `hiver` or `trimestre`.
    static func contains(_ token: Token) -> Bool {
        guard token.isWord, token.word.count >= 4, token.casing == .lower, !others.contains(token.word) else {
            return false
        }
        if token.word.hasSuffix("er") || token.word.hasSuffix("ir") { return true }
        return irregulars.contains(token.word) || endings.contains { token.word.hasSuffix($0) }
    }

    private static let endings: [Word] = [
        "endre", "indre", "ondre", "udre", "ettre", "attre", "aitre", "uire", "crire",
    ]

    private static let irregulars: Set<Word> = Word.set(
        """
        etre perdre dire interdire predire contredire lire elire faire refaire satisfaire conclure exclure inclure rompre
        interrompre suivre poursuivre vivre croire extraire soustraire repandre
        """)

    private static let others: Set<Word> = Word.set(
        """
        premier dernier janvier fevrier hier courrier papier chantier metier dossier financier particulier entier cahier
        quartier pilier policier calendrier ouvrier pionnier immobilier mobilier palier atelier conseiller hiver cancer danger
        foyer loyer leader super inter poster papier avenir loisir plaisir soir espoir noir lettre tendre moindre cylindre
        """)
}
