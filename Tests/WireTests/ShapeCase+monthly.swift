extension ShapeCase {
    /// Shapes C, D and E: a header with a month.
    static let monthly: [ShapeCase] = [
        ShapeCase(
            name: "C: agency with a long dash",
            text:
                " date 2022-06 (Boursier.com) — Orvanne s'envole de 8% à 41,2 euros ce lundi, après un accord avec Delmarre.",
            date: "2022-06", agency: "Boursier.com", opening: "Orvanne s'envole"),
        ShapeCase(
            name: "C: place, agency and double hyphen, refined by the agency's own day",
            text: """
                 date 2022-03 PARIS (Agefi-Dow Jones)--Le laboratoire Orvanne a publié vendredi des résultats en hausse.

                La direction reste prudente.

                -Nora Quint, Agefi-Dow Jones ed: LBO

                Agefi-Dow Jones The financial newswire

                (END) Dow Jones Newswires

                March 04, 2022 09:07 ET (13:07 GMT)
                """,
            date: "2022-03-04", agency: "Agefi-Dow Jones", bylines: ["Nora Quint"], dateline: "PARIS",
            opening: "Le laboratoire Orvanne"),
        ShapeCase(
            name: "D: headline, then agency",
            text: " date 2022-06 Orvanne : la FDA dit oui\n\n(Boursier.com) — Orvanne a obtenu le feu vert de la FDA.",
            title: "Orvanne : la FDA dit oui", date: "2022-06", agency: "Boursier.com", opening: "Orvanne a obtenu"),
        ShapeCase(
            name: "D: a portal's login form, headline and stamp on one line",
            text: """
                 date 2022-06 Connectez-vous pour conserver cet article et le lire plus tard. Connexion membre Connexion client Delmarre: un essai réussi information fournie par Cercle Finance • 20/06/2022 à 09:49



                (CercleFinance.com) - Delmarre fait état d'un essai réussi.



                Copyright (c) 2022 CercleFinance.com. Tous droits réservés.

                Valeurs associées DELMARRE Xetra +3.27%

                0 commentaire

                Vous devez être membre pour ajouter un commentaire.
                """,
            title: "Delmarre: un essai réussi", date: "2022-06-20", agency: "Cercle Finance",
            opening: "Delmarre fait état"),
        ShapeCase(
            name: "D: dateline with a day that agrees",
            text:
                " date 2022-06 Orvanne rachète une licence\n\nPARIS, 20 juin (Reuters) - Orvanne a racheté une licence.",
            title: "Orvanne rachète une licence", date: "2022-06-20", agency: "Reuters", dateline: "PARIS",
            opening: "Orvanne a racheté"),
        ShapeCase(
            name: "D: headline in capitals and a stamp with a bar",
            text: """
                 date 2022-12 ORVANNE : VENTE D'UNE FILIALE 11/12/2022 | 22:12 Envoyer par e-mail :

                Orvanne a vendu sa filiale espagnole, a annoncé le groupe dimanche.
                """,
            title: "ORVANNE : VENTE D'UNE FILIALE", date: "2022-12-11", opening: "Orvanne a vendu"),
        ShapeCase(
            name: "D: a headline repeated above the story",
            text: """
                 date 2022-09 Delmarre change de directeur

                Delmarre change de directeur

                (AOF) - Delmarre a nommé un nouveau directeur.
                """,
            title: "Delmarre change de directeur", date: "2022-09", agency: "AOF", opening: "Delmarre a nommé"),
        ShapeCase(
            name: "E: a press text with subheads",
            text: """
                 date 2022-06 En trois ans, Bioréale a multiplié ses effectifs par dix. La jeune pousse annonce ce mardi 21 juin un tour de table de 30 millions d'euros.

                Un moteur venu du CNRS

                Concrètement, la société prédit la forme des protéines. Ses clients sont des laboratoires.

                Des ambitions américaines

                Un bureau ouvrira à Boston en 2023.
                """,
            date: "2022-06", opening: "En trois ans"),
    ]
}
