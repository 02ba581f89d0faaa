extension DateCases {
    /// Clauses whose verbs, participles or nouns tell where a bare weekday or month lies.
    static let tense = [
        // Presents of the agenda, and the market's
        ("Le laboratoire présente ses résultats jeudi.", "2026-01-15"),
        ("Le comité se réunit mardi pour trancher.", "2026-01-13"),
        ("Le vote a lieu jeudi.", "2026-01-15"),
        ("Wall Street ouvre en baisse vendredi.", "2026-01-09"),
        ("L'action gagnait 3 % jeudi.", "2026-01-08"),
        ("Le titre reprend 2 % jeudi.", "2026-01-08"),
        // Rumour
        ("Le fonds aurait racheté vendredi la participation.", "2026-01-09"),
        ("Les deux hommes se seraient rencontrés jeudi.", "2026-01-08"),
        ("La vente serait conclue en février.", "2026-02"),
        // Inversion, negation, insertion
        ("Sera-t-il remplacé en février ?", "2026-02"),
        ("Pourquoi le titre a-t-il chuté jeudi ?", "2026-01-08"),
        ("Le produit n'avait pas été homologué en avril.", "2025-04"),
        ("Le groupe a, selon lui, déjà signé vendredi.", "2026-01-09"),
        // Infinitives
        ("Le groupe s'était engagé à ne pas licencier avant mars.", "../2026-03"),
        ("Le directeur a dit espérer une réponse en mars.", "2026-03"),
        ("Avant d'être nommé en février, il dirigeait le site.", "2025-02"),
        ("Avant d'être vendu en février, le site sera vidé.", "2026-02"),
        // Moved dates and promised things
        ("La mise en service, retardée à mars, pèsera.", "2026-03"),
        ("Le tribunal a fixé l'audience au 8 mars.", "2026-03-08"),
        ("Le ministre a promis une loi à l'automne.", "2026-FA"),
        ("Le ministre a promis jeudi une loi.", "2026-01-08"),
        // Participles
        ("atteinte en septembre lors d'un tour de table", "2025-09"),
        ("L'assemblée, convoquée le 28 mai, devra trancher.", "2026-05-28"),
        ("Les résultats attendus en novembre n'ont jamais été publiés.", "2025-11"),
        // Nouns between the verb and the date
        ("Le titre reculait avant la publication mercredi de l'inflation.", "2026-01-14"),
        ("Le titre reculait après la publication mercredi de l'inflation.", "2026-01-07"),
        ("Un accord a été trouvé pour une reprise jeudi.", "2026-01-15"),
        ("Pour le quatrième trimestre, il a publié une perte.", "2025-Q4"),
        // Ends of years, anchors
        ("D'août à octobre, le site sera fermé.", "2026-08/2026-10"),
        ("au deuxième trimestre de son exercice 2025", "2025-Q2"),
        ("Le prix est décerné vendredi.", "2026-01-16"),
        ("Il a accepté de témoigner mardi.", "2026-01-13"),
        ("Les chiffres de vendredi seront scrutés.", "2026-01-16"),
        ("Dans l'attente du verdict jeudi, le cours stagne.", "2026-01-15"),
        ("Il a confirmé mardi que la signature aurait lieu jeudi.", "2026-01-06;2026-01-15"),
        ("Un accord est possible dès vendredi.", "2026-01-16"),
        ("Le directeur, qui devait partir en mars, restera.", "2026-03"),
        ("C'est jeudi que le jury rendra son verdict.", "2026-01-15"),
        ("Ils s'étaient donné jusqu'au 5 janvier.", "../2026-01-05"),
        ("La période s'achève le 2 octobre.", "2026-10-02"),
        ("Il a nommé à effet du 1er février un directeur.", "2026-02-01"),
        ("L'opération devrait être bouclée au dernier trimestre.", "2026-Q4"),
        ("Le chiffre a reculé au dernier trimestre.", "2025-Q4"),
        ("Fondé en 2019, il a fermé le 3 mars de la même année.", "2019;2019-03-03"),
        ("Le lendemain de Noël, ils ont repris.", "2025-12-26"),
        ("Le site sera arrêté le 30, a précisé l'exploitant.", "2026-01-30"),
    ]

    /// Numbers and words that are no dates beside those that are.
    static let figures = [
        ("Et demain ?", ""), ("la médecine de demain", ""), ("Demain, ils voteront.", "2026-01-13"),
        ("Un exercice 2023 difficile", "2023"), ("Le vol AF 2019 a été annulé.", ""),
        ("un volontaire de 61 ans", ""), ("Le patient avait 54 ans.", ""), ("élue à 34 ans présidente", ""),
        ("deux ans d'avance", "P2Y"), ("Elle avait dix ans d'avance.", "P10Y"), ("le journal 20 Minutes", ""),
        ("la norme ISO 2021", ""), ("l'été indien", ""), ("8, cours du 14-Juillet", ""), ("une année record", ""),
        ("en une année", "P1Y"),
        ("le cycle 2014-20", "2014/2020"), ("l'automne de sa vie", ""),
        ("Sa collègue, 38 ans, dirige.", ""), ("son fils de 4 ans", ""), ("un informaticien de 34 ans", ""),
        ("un contrat de 20 ans", "P20Y"),
    ]
}
