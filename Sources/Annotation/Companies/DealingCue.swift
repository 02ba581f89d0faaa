/// What a word tells of the dealings of firms, looked up once a word since most words tell nothing.
enum DealingCue: Sendable {
    case partner, shares, rating, balance, sale, offer, plant, creditors, listed, consortium, award, takenOver, led,
        backed
    case shortlisted

    static func of(_ word: Word) -> DealingCue? { table[word] }

    private static let table: [Word: DealingCue] = Dictionary(rows: [
        (.partner, "client fournisseur prestataire actionnaire locataire"), (.shares, "actions titres"),
        (.rating, "note notation recommandation"), (.balance, "dette tresorerie valorisation capitalisation"),
        (.sale, "vente"), (.offer, "offre"), (.plant, "usine fonderie entrepot"),
        (.creditors, "creanciers equipementier exploitant"),
        (.listed, "exposants clients concurrents entreprises societes"), (.consortium, "consortium groupement"),
        (.award, "attribue attribuee revient adjuge"),
        (.takenOver, "rachetee rachete reprise repris acquise acquis detenue"), (.led, "menee mene conduite"),
        (.backed, "soutenue financee accompagnee epaulee"), (.shortlisted, "figurent figuraient"),
    ])
}
