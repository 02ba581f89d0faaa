import Testing

@testable import Annotation

/// Names that are firms' by what is told of their business, and by hints in one article.
@Suite struct BusinessNamesTests {
    @Test(
        "A name is a firm's by its staff, accounts, plants, owners, bids, insolvency or what brokers think of it",
        arguments: [
            ("Velmora emploie 300 salariés.", ["Velmora"]), ("Velmora va supprimer 120 postes.", ["Velmora"]),
            ("Velmora va ouvrir une usine.", ["Velmora"]), ("Velmora est en liquidation judiciaire.", ["Velmora"]),
            ("Le tribunal a placé Velmora en redressement.", ["Velmora"]), ("Velmora dépose le bilan.", ["Velmora"]),
            ("Velmora : bénéfice en hausse.", ["Velmora"]), ("Velmora reste à l'achat.", ["Velmora"]),
            ("Velmora, dont le siège est à Vesoul, recrute.", ["Velmora"]),
            ("Le chiffre d'affaires de Velmora recule.", ["Velmora"]),
            ("Les candidats à la reprise de Velmora attendent.", ["Velmora"]),
            ("L'OPA de Kestrac sur Velmora est ouverte.", ["Kestrac", "Velmora"]),
            ("Il met la main sur Velmora.", ["Velmora"]), ("Il prend le contrôle de Velmora.", ["Velmora"]),
            ("La fusion entre Velmora et Kestrac avance.", ["Velmora", "Kestrac"]),
            ("Elle a levé 3 millions auprès de Velmora et Kestrac.", ["Velmora", "Kestrac"]),
            ("Le tour de table réunit Velmora, Kestrac et Olvine.", ["Velmora", "Kestrac", "Olvine"]),
            ("Elle compte Velmora et Kestrac parmi ses clients.", ["Velmora", "Kestrac"]),
            ("Elle est soutenue par Kestrac, Olvine et Velmora.", ["Kestrac", "Olvine", "Velmora"]),
            ("Velmora et Kestrac ont annoncé leur fusion.", ["Velmora", "Kestrac"]),
            ("Le numéro deux du secteur, Velmora, résiste.", ["Velmora"]),
            ("Face à Velmora, son principal concurrent, elle résiste.", ["Velmora"]),
            ("● Velmora : 2,4 M€ auprès de Kestrac.", ["Velmora", "Kestrac"]),
            ("NewPrinces, ex-Velmora Food, grandit.", ["Velmora Food"]),
            ("Il siège au conseil de Velmora.", ["Velmora"]),
            ("La discrète Velmora fournit des mains.", ["Velmora"]),
            ("Dans les Vosges, les Textiles Velmora résistent.", ["Textiles Velmora"]),
            ("La vente de son studio à Veltra Forge, une société montréalaise.", ["Veltra Forge"]),
        ])
    func company(text: String, expected: [String]) {
        let tokens = TokenText(Array(text.utf8))
        #expect(DesignatedNames.all(in: tokens).map { String(decoding: tokens.bytes[$0], as: UTF8.self) } == expected)
    }

    @Test(
        "A name is a firm's by its dealings with clients, raters, bidders, rivals and juries",
        arguments: [
            ("Son principal client, Velmora, a réduit ses commandes.", ["Velmora"]),
            ("Les actions de Velmora ont bondi de 12 %.", ["Velmora"]),
            ("La note de Velmora a été abaissée.", ["Velmora"]),
            ("La dette de Velmora atteint 90 millions.", ["Velmora"]),
            ("La vente de Velmora à un concurrent italien avance.", ["Velmora"]),
            ("L'offre de Kestrac sur Velmora court.", ["Kestrac", "Velmora"]),
            ("L'usine de Velmora à Oyonnax tourne.", ["Velmora"]), ("Les créanciers de Velmora ont voté.", ["Velmora"]),
            ("Le consortium réunit Velmora et Kestrac.", ["Velmora", "Kestrac"]),
            ("Le marché a été attribué à Velmora.", ["Velmora"]),
            ("Rachetée en 2021 par Velmora, la marque grandit.", ["Velmora"]),
            ("La levée de fonds a été menée par Velmora.", ["Velmora"]),
            ("Soutenue par Velmora et Kestrac, la jeune pousse grandit.", ["Velmora", "Kestrac"]),
            ("Velmora et Kestrac figurent parmi les lauréats.", ["Velmora", "Kestrac"]),
            ("Velmora poursuit Kestrac pour contrefaçon.", ["Velmora", "Kestrac"]),
            ("La jeune pousse Les Nouveaux Velmors grandit.", ["Les Nouveaux Velmors"]),
            ("Le constructeur de porte-voitures Velmora grandit.", ["Velmora"]),
            ("Velmora vient d'ouvrir un magasin.", ["Velmora"]), ("Il est aux commandes de Velmora.", ["Velmora"]),
        ])
    func dealings(text: String, expected: [String]) {
        let tokens = TokenText(Array(text.utf8))
        #expect(DesignatedNames.all(in: tokens).map { String(decoding: tokens.bytes[$0], as: UTF8.self) } == expected)
    }

    @Test(
        "Towns, families, hackers, associations and cars have dealings too and are no firms",
        arguments: [
            "La vente de Marineland inquiète.", "La note de Mathilde a été relevée.",
            "Les titres de Goncourt ont chuté.",
            "Son principal client, Gérard, est parti.", "Hugo, Zola et Camus figurent parmi les auteurs.",
            "Le groupe de rançongiciel Velmora attaque.", "L'association d'actionnaires Velmora proteste.",
            "Le groupe Les Républicains dépose un recours.", "Placée en redressement, elle résiste.",
        ])
    func noDealings(text: String) throws {
        let found = try Repository.annotate(text).annotations.companies.filter(\.isDiscovered)
        #expect(found.map(\.name) == [])
    }

    @Test(
        "Public bodies, people, indices, drugs' codes, opening words and other organisations are none",
        arguments: [
            "L'Inserm emploie 300 salariés.", "INRAE va ouvrir une usine.", "Le maire Morvan reste acheteur.",
            "Mme Morvan emploie 300 salariés.", "Il met la main sur CTL-204.", "Pourquoi racheter deux concurrents ?",
            "Désormais valorisée 5 milliards.", "L'indice Velmora Semiconductor gagne 4 %.",
            "Les organisations Velmora et Kestrac ont signé.", "Coût : 48 millions d'euros.",
            "Cyberattaque : l'hébergeur condamné.", "Le cabinet nomme Matthieu Larrieu partner.",
            "Elle vend l'usine, à Kiel, une filiale du groupe.", "Stand Up to Cancer et Sanofi Pharma signent.",
        ])
    func none(text: String) throws {
        let found = try Repository.annotate(text).annotations.companies.filter(\.isDiscovered)
        #expect(found.map(\.name) == [])
    }

    @Test(
        "Two hints in one article make a company, one does not, nor do any for somebody's family name",
        arguments: [
            ("Les équipes de Velmora doutent.", []), ("Velmora développe des capteurs.", []),
            ("Les équipes de Velmora doutent. Velmora développe des capteurs.", ["Velmora"]),
            ("À Cholet, Velmora développe des capteurs.", ["Velmora"]),
            ("Elle a cédé son activité à ProciVelm.", ["ProciVelm"]),
            ("Paul Morvan doute. Les équipes de Morvan doutent. Morvan développe des capteurs.", []),
            ("Emad Velmora annonce un plan. Emad Velmora développe des capteurs.", []),
        ])
    func hints(text: String, expected: [String]) throws {
        let found = try TextAnnotation(text).annotated.annotations.companies
        #expect(found.map(\.name) == expected)
    }

    @Test("A discovered name joins its longer form, and the last word of a known name that name")
    func joined() throws {
        let found = try TextAnnotation(
            "Le rachat de Harrow Peak Ltd traîne. Le rachat de Harrow Peak inquiète. Le rachat de Peak inquiète."
        ).annotated.annotations.companies
        #expect(found.map(\.id).contains("harrow-peak-ltd"))
        #expect(!found.map(\.id).contains("harrow-peak"))
        let known = try Repository.annotate("Le hongrois Gedeon Richter recrute. Le rachat de Richter avance.")
        #expect(known.annotations.companies.map(\.id) == ["gedeon-richter"])
    }

    @Test("A text may leave accents out of a short name, but adds none")
    func accents() throws {
        #expect(try Repository.annotate("M. Chéry a parlé.").annotations.companies.isEmpty)
        #expect(try Repository.annotate("Le chinois Chery exporte.").annotations.companies.map(\.id) == ["chery"])
    }
}
