/// Pieces of which texts are made that nobody writes, and that would make a careless reader slow.
enum HostileTexts {
    static let pieces: [(name: String, piece: String)] = [
        ("digits", "1234567890"), ("numbers", "12 345 "), ("capitals", "ABC DEF "), ("il y a", "il y a "),
        ("overlapping aliases", "Eli Lilly and Company "), ("mars", "mars "), ("lundi", "lundi "),
        ("number words", "un deux trois cent "), ("sums", "5 M€ "), ("du 12 au", "du 12 au "),
        ("entre 5 et", "entre 5 et "), ("days", "1er "), ("quarters", "T2 "), ("quotes", "« "), ("brackets", "("),
        ("percent", "% "), ("percentages", "5 % "), ("durations", "deux ans "), ("la veille", "la veille "),
        ("auxiliaries", "a été "), ("participles", "annoncé "), ("codes", "X NVDA.O "),
        ("codes in brackets", "(NASDAQ : NVDA) "),
        ("lists of companies", "Sanofi, Kerannec et "), ("names of people", "Paul Morvan, "),
        ("discovered companies", "la biotech Abcd Bio et le PDG de Zed, "),
        ("people", "Jean Dupont, directeur de Sanofi, "), ("events", "Sanofi a signé lundi un accord en mars. "),
        ("agenda", "Lundi : Sanofi publie ses comptes ; "),
        ("products", "le logiciel Abcd et le candidat ABC-123, "),
    ]
}
