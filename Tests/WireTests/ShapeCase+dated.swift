extension ShapeCase {
    static let all = dated + monthly + undated + authored + releases

    /// Shapes A and B: a header with a day.
    static let dated: [ShapeCase] = [
        ShapeCase(
            name: "A: header, headline, story with codes",
            text: """
                 date 2026-03-05 Orvanne et Delmarre créent une coentreprise à Nantes

                Orvanne ORV.PA et l'allemand Delmarre DLMG.DE vont créer une coentreprise, ont annoncé jeudi les deux groupes.

                Le site emploiera 200 personnes.
                """,
            title: "Orvanne et Delmarre créent une coentreprise à Nantes", date: "2026-03-05",
            opening: "Orvanne ORV.PA"),
        ShapeCase(
            name: "A: signature names the author, not the editor",
            text: """
                 date 2026-03-05 Orvanne-Le directeur financier sur le départ

                Le laboratoire Orvanne a annoncé jeudi le départ de son directeur financier.

                (Rédigé par Solène Marty, avec Piotr Wen, édité par Luc Abel)
                """,
            title: "Orvanne-Le directeur financier sur le départ", date: "2026-03-05", agency: "Reuters",
            bylines: ["Solène Marty", "Piotr Wen"], opening: "Le laboratoire Orvanne"),
        ShapeCase(
            name: "A: chrome before the headline and a stamp after it",
            text: """
                 date 2025-11-06  Aller au contenu principal
                Delmarre : relève ses objectifs annuels
                information fournie par AOF 06/11/2025 à 08:12

                Delmarre vise désormais une croissance de 9 % cette année.

                Le titre gagne 3 %.
                """,
            title: "Delmarre : relève ses objectifs annuels", date: "2025-11-06", agency: "AOF",
            opening: "Delmarre vise"),
        ShapeCase(
            name: "A: machine translation with its notice",
            text: """
                 date 2025-11-17 Pharma: Orvanne abaisse le prix de son traitement

                ((Traduction automatisée par Reuters à l'aide de l'apprentissage automatique: https://bit.ly/rtrsauto))

                (Actualisé avec le cours de Bourse au paragraphe 4)

                Le laboratoire *Orvanne* a abaissé lundi le prix de son traitement .
                """,
            title: "Pharma: Orvanne abaisse le prix de son traitement", date: "2025-11-17", agency: "Reuters",
            opening: "Le laboratoire *Orvanne*"),
        ShapeCase(
            name: "A: key points before the lead",
            text: """
                 date 2025-10-02 Le patron d'Orvanne mise sur les peptides

                Le groupe investira en Bretagne

                Les ventes devraient doubler d'ici trois ans

                Le directeur général d'Orvanne a détaillé jeudi sa stratégie devant des analystes à Londres.
                """,
            title: "Le patron d'Orvanne mise sur les peptides", date: "2025-10-02", opening: "Le groupe investira"),
        ShapeCase(
            name: "A: market brief with stars",
            text: """
                 date 2025-11-05 Delmarre bondit après un relèvement de conseil

                5 novembre - ** Les actions de Delmarre DLMG.DE gagnent 4,1 % à 88 euros ** Un courtier passe à l'achat
                """,
            title: "Delmarre bondit après un relèvement de conseil", date: "2025-11-05",
            opening: "Les actions de Delmarre"),
        ShapeCase(
            name: "A: a code cut off into the next paragraph",
            text: """
                 date 2026-01-08 Le danois Skagenta cède sa filiale

                Le groupe a été conseillé par la banque du danois Skagenta

                SKAGb.CO , qui détenait 30 % du capital, a-t-il indiqué jeudi.
                """,
            title: "Le danois Skagenta cède sa filiale", date: "2026-01-08",
            opening: "Le groupe a été conseillé par la banque du danois Skagenta SKAGb.CO , qui"),
        ShapeCase(
            name: "B: photo credit on the header's line",
            text: """
                 date 2026-03-05 ( AFP / CHLOE BRANT )

                Le laboratoire Orvanne a annoncé jeudi la fermeture d'une usine, après deux années de pertes.

                Les syndicats dénoncent un « coup de massue ».
                """,
            date: "2026-03-05", agency: "AFP", opening: "Le laboratoire Orvanne"),
        ShapeCase(
            name: "B: agency on the header's line",
            text:
                " date 2025-12-03 (AOF) - Delmarre recule de 2,1% à 44 euros. Le groupe a publié un chiffre d'affaires en baisse.\n\nLa direction confirme ses objectifs.",
            date: "2025-12-03", agency: "AOF", opening: "Delmarre recule"),
        ShapeCase(
            name: "B: the headline stands third",
            text: """
                 date 2026-03-05 information fournie par Boursorama avec AFP • 05/03/2026 à 17:55

                Orvanne supprime 120 postes en Europe

                ( AFP / LENA KOS )

                Le groupe Orvanne va supprimer 120 postes, a-t-il indiqué jeudi dans un communiqué.
                """,
            title: "Orvanne supprime 120 postes en Europe", date: "2026-03-05", agency: "AFP",
            opening: "Le groupe Orvanne"),
        ShapeCase(
            name: "B: straight to the lead",
            text:
                " date 2026-02-10 Le fabricant d'instruments Delmarre a annoncé mardi l'acquisition de la société lyonnaise Bioréale, spécialisée dans le séquençage, pour 120 millions d'euros. L'opération sera bouclée en juin.\n\nDelmarre emploie 4.000 personnes.",
            date: "2026-02-10", opening: "Le fabricant d'instruments"),
    ]
}
