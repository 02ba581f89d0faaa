extension ShapeCase {
    /// Shapes F, G and J: no header.
    static let undated: [ShapeCase] = [
        ShapeCase(
            name: "F: headline and story",
            text:
                "Skagenta vise la Bourse de Hong Kong\n\nL’action Skagenta (9999.HK) a été fixée à 12 dollars de Hong Kong.\n",
            title: "Skagenta vise la Bourse de Hong Kong", opening: "L’action Skagenta"),
        ShapeCase(
            name: "F: a paragraph from the middle of a story",
            text:
                "L'accord, qui devrait être annoncé dès jeudi, prévoit un paiement initial de 40 millions de dollars.\n\nOrvanne n'a pas commenté.",
            opening: "L'accord, qui"),
        ShapeCase(
            name: "G: brackets only",
            text: "(AOF) - Orvanne gagne 4% après ses résultats.\n\nLe consensus attendait moins.",
            agency: "AOF", opening: "Orvanne gagne"),
        ShapeCase(
            name: "G: place and two agencies",
            text: "Zurich (awp/afp) - Le groupe Delmarre a ouvert un centre à Bâle mercredi.\n\nafp/jh",
            agency: "AWP", dateline: "Zurich", opening: "Le groupe Delmarre"),
        ShapeCase(
            name: "G: place and full date",
            text: "OSLO, 7 mai 2022 (AFP) - Le norvégien Fjordal a levé des fonds samedi.",
            date: "2022-05-07", agency: "AFP", dateline: "OSLO", opening: "Le norvégien Fjordal"),
        ShapeCase(
            name: "G: no dash", text: "Londres, 13 juin (AFP)\n\nLe britannique Thornby a annoncé lundi un essai.",
            agency: "AFP",
            dateline: "Londres", opening: "Le britannique Thornby"),
        ShapeCase(
            name: "G: place in capitals and colon",
            text: "PARIS : Le laboratoire Orvanne a annoncé un rachat d'actions.\n\nIl portera sur 2 % du capital.",
            dateline: "PARIS", opening: "Le laboratoire Orvanne"),
        ShapeCase(
            name: "G: headline in capitals and agency on one line",
            text:
                "USA: LE TITRE DE THORNBY CHUTE DE 30% (Reuters) - Les actions du laboratoire Thornby chutent vendredi.",
            title: "USA: LE TITRE DE THORNBY CHUTE DE 30%", agency: "Reuters", opening: "Les actions du laboratoire"),
        ShapeCase(
            name: "G: a copyright line gives the year",
            text:
                "(AOF) - Orvanne gagne 4% après ses résultats.\n\nAOF - EN SAVOIR PLUS\n\nLes points forts du secteur : une demande soutenue.\n\nCopyright (c) 2022 AOF",
            date: "2022", agency: "AOF", opening: "Orvanne gagne"),
        ShapeCase(
            name: "J: a stub with its source",
            text: "Orvanne va produire à Rouen des anticorps. Le site ouvrira en 2026.\n\nSource : L'Usine Nouvelle",
            opening: "Orvanne va produire"),
        ShapeCase(
            name: "J: the source's date in brackets is not the article's",
            text: "Orvanne va produire à Rouen des anticorps. Le site ouvrira en 2026. (Les Échos – 21 novembre 2024)",
            opening: "Orvanne va produire"),
    ]
}
