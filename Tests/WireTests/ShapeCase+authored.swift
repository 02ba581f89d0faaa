extension ShapeCase {
    /// Shape H: headline, author and date on lines of their own.
    static let authored: [ShapeCase] = [
        ShapeCase(
            name: "H: one name, month first, standfirst in lower case",
            text: """
                Orvanne s'offre Bioréale Diagnostics

                Capucine

                mars 5, 2026

                découvrez comment orvanne renforce son pôle diagnostic grâce à cette acquisition stratégique

                Le groupe Orvanne a mis la main sur Bioréale Diagnostics. Le montant reste secret.
                """,
            title: "Orvanne s'offre Bioréale Diagnostics", date: "2026-03-05", bylines: ["Capucine"],
            opening: "découvrez comment"),
        ShapeCase(
            name: "H: author, date and headline on one line",
            text:
                "Par Maud Terrier, 03/04/2022 Le pari américain de Thornby\n\nThornby ouvre une filiale à Boston. Elle comptera 50 personnes.",
            title: "Le pari américain de Thornby", date: "2022-04-03", bylines: ["Maud Terrier"],
            opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: two stamps without a space between them",
            text:
                "Le pari américain de Thornby\n\nPar Maud Terrier\n\nPublié le 24 mars 2022 à 15:06Mis à jour le 28 mars 2022 à 17:27\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2022-03-24", bylines: ["Maud Terrier"],
            opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: authors and stamps in one sentence",
            text:
                "Le pari américain de Thornby\n\nPar Maud Terrier avec Jo Lind. Publié le 18 février 2022 à 22h47 - Mis à jour le 20 février 2022 à 8h\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2022-02-18", bylines: ["Maud Terrier", "Jo Lind"],
            opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: stamp with author",
            text:
                "Le pari américain de Thornby\n\nPublié le 03-08-2022 par Maud Terrier\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2022-08-03", bylines: ["Maud Terrier"],
            opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: stamp with weekday",
            text: "Le pari américain de Thornby\n\nPublié le Lundi 06 juin 2022\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2022-06-06", opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: author and editor",
            text:
                "Le pari américain de Thornby\n\nMaud Terrier, édité par Jo Lind\n\n24 janvier 2022, 0h00\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2022-01-24", bylines: ["Maud Terrier"],
            opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: date and time alone",
            text: "Le pari américain de Thornby\n\nlundi 2 juin 2025 à 15h14\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2025-06-02", opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: date between bars",
            text: "Le pari américain de Thornby\n\n| 09.07.2024 à 10:00:00 |\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2024-07-09", opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: English abbreviation",
            text: "Le pari américain de Thornby\n\npublié le 27 Jan, 2026\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2026-01-27", opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: the same date twice and a reading time",
            text:
                "Le pari américain de Thornby\n\njuillet 03, 2023\n\njuillet 03, 2023\n\nTemps de lecture : 6 minutes\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", date: "2023-07-03", opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: days ago give no date",
            text: "Le pari américain de Thornby\n\nil y a 4 jours\n\nThornby ouvre une filiale à Boston.",
            title: "Le pari américain de Thornby", opening: "Thornby ouvre"),
        ShapeCase(
            name: "H: sections, headline, caption with another date, standfirst",
            text: """
                BFM Business
                Industries

                Thornby renonce à son usine de Tours

                Le siège de Thornby, le 10 juillet 2020 - KARIM OUDI © 2019 AFP

                Le laboratoire britannique renonce à son projet. Les élus s'inquiètent.
                """,
            title: "Thornby renonce à son usine de Tours", opening: "Le laboratoire britannique"),
    ]

    /// Shape I: press releases.
    static let releases: [ShapeCase] = [
        ShapeCase(
            name: "I: place and date line",
            text: """
                Orvanne annonce ses résultats annuels

                Lyon, France, le 21 avril 2022 – Orvanne (Euronext Paris : ORV ; NASDAQ : ORVY) annonce aujourd'hui ses résultats.

                ▪ Chiffre d'affaires de 63 M€
                ▪ EBITDA courant1 positif

                À propos d'Orvanne
                Orvanne est une société de biotechnologie fondée en 1998.

                Contacts
                Orvanne, 04 00 00 00 00
                """,
            title: "Orvanne annonce ses résultats annuels", date: "2022-04-21", dateline: "Lyon",
            opening: "Orvanne (Euronext Paris"),
        ShapeCase(
            name: "I: two places before the date",
            text: """
                Orvanne achève le recrutement de son étude

                ▪ Plus de 1 000 patients dans 24 pays

                Lyon (France), Boston (Massachusetts, États-Unis), le 1er avril 2025 – Orvanne (Euronext Paris : ORV) annonce la fin du recrutement.
                """,
            title: "Orvanne achève le recrutement de son étude", date: "2025-04-01", dateline: "Lyon",
            opening: "Plus de 1 000 patients"),
        ShapeCase(
            name: "I: PRNewswire",
            text:
                "AUBAGNE, France, 21 avril 2020 /PRNewswire/ -- Delmarre lance un automate.\n\nIl traite 400 échantillons par jour.",
            date: "2020-04-21", agency: "PR Newswire", dateline: "AUBAGNE", opening: "Delmarre lance"),
        ShapeCase(
            name: "I: Business Wire",
            text:
                "Orvanne publie son document d'enregistrement\n\nMARCY L'ETOILE, France–(BUSINESS WIRE)–Regulatory News: Orvanne a déposé son document.",
            title: "Orvanne publie son document d'enregistrement", agency: "Business Wire", dateline: "MARCY L'ETOILE",
            opening: "Orvanne a déposé"),
    ]
}
