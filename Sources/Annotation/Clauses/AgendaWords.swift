/// What stands on a calendar beforehand.
enum AgendaWords {
    static let nouns: Set<Word> = [
        "publication", "publications", "reunion", "reunions", "decision", "decisions", "vote", "resultats", "discours",
        "conference", "assemblee", "sommet", "audition", "statistiques", "chiffres", "donnees", "rapport", "comptes",
        "verdict", "allocution", "presentation", "lancement", "audience", "comite", "congres", "reprise", "rencontre",
        "election", "elections", "scrutin", "echeance", "examen", "livraison", "livraisons", "sortie", "inauguration",
        "reouverture",
    ]
}
