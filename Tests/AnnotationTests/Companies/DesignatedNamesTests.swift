import Testing

@testable import Annotation

@Suite struct DesignatedNamesTests {
    @Test(
        "A capitalised name is a company's beside a word for companies, a firm's verb or a firm's ending",
        arguments: [
            ("La biotech lyonnaise Kerannec recrute.", ["Kerannec"]),
            ("La start-up Vernia et le laboratoire danois Halvor Pharma signent.", ["Vernia", "Halvor Pharma"]),
            ("Le fabricant néerlandais de puces Nexalith recule.", ["Nexalith"]),
            ("Le spécialiste de l'IA Corvexis embauche.", ["Corvexis"]),
            ("Les biotechs Acanthe, Boréal Bio et Cyrène montent.", ["Acanthe", "Boréal Bio", "Cyrène"]),
            ("Olvéa Therapeutics a ouvert un bureau.", ["Olvéa Therapeutics"]),
            ("Zelys SAS vend des robots.", ["Zelys SAS"]),
            ("Quantevo, start-up grenobloise, embauche.", ["Quantevo"]),
            ("On annonce le rachat de Corvexis.", ["Corvexis"]),
            ("Les analystes de Stifel et de Portzamparc approuvent.", ["Stifel", "Portzamparc"]),
            ("Berenberg a ramené sa cible à 12 euros.", ["Berenberg"]),
            ("Delphinov lève 30 millions d'euros.", ["Delphinov"]),
            ("Cerellis gagne 3,2% à 12,40 euros.", ["Cerellis"]),
            ("La directrice financière de Kerannec part.", ["Kerannec"]),
            ("Corvexis noue un partenariat avec Kerannec.", ["Kerannec"]),
            ("Un tour de table mené par Elvia et Kurmont.", ["Elvia", "Kurmont"]),
            ("Elle a vendu sa participation dans Kerannec.", ["Kerannec"]),
            ("Corvexis et Kerannec s'allient.", ["Corvexis", "Kerannec"]),
            ("La société « Movila » embauche.", ["Movila"]),
            ("Un accord lie le lyonnais Movila au géant.", ["Movila"]),
            ("Le rachat de l'américain Corvexis Therapeutics traîne.", ["Corvexis Therapeutics"]),
            ("Fondée à Lyon en 2020, Movila emploie 30 personnes.", ["Movila"]),
            ("On a vu Movila, basée à Nantes, grandir.", ["Movila"]),
            ("Chez Kerannec, on doute.", ["Kerannec"]),
            ("Il est nommé à la tête de Kerannec.", ["Kerannec"]),
            ("Elle entre dans Kerannec, le fabricant des robots.", ["Kerannec"]),
            ("Les données viennent de Kerannec, filiale du groupe.", ["Kerannec"]),
            ("La biotech de Cambridge Kerannec recrute.", ["Kerannec"]),
            ("Le chinois Wuhan STA agrandit ses ateliers.", ["Wuhan STA"]),
            ("Le sous-traitant Isalgane livre. Le family office Lurcy suit.", ["Isalgane", "Lurcy"]),
            ("Des PME telles que Kerannec, Movila et la finlandaise Disiora.", ["Kerannec", "Movila", "Disiora"]),
            ("Ses investisseurs, dont Kurmont et Elvia, paient.", ["Kurmont", "Elvia"]),
            (
                "Da Volterre, Vedane Biosciences et Mutabil survivent.",
                ["Da Volterre", "Vedane Biosciences", "Mutabil"]
            ),
            ("Kerannec a été rachetée par un fonds.", ["Kerannec"]),
            ("Les pièces, usinées par Microdou, et la chaîne confiée à Marlène Group.", ["Microdou", "Marlène Group"]),
            ("« Oui », dit Jeanne Morvan, de Melius.", ["Melius"]),
            ("Le prestataire livre : Vitalène (groupe Kerannec).", ["Vitalène", "Kerannec"]),
            ("Le Directeur Général de Kerannec part.", ["Kerannec"]),
            ("Le contrat revient à une PME saxonne, Elbtal Reinraum.", ["Elbtal Reinraum"]),
            ("Il passe par un discret équipementier, Cryola, pour le froid.", ["Cryola"]),
            ("Les assureurs Helsane et Groupe Mutuane paient.", ["Helsane", "Groupe Mutuane"]),
            ("Les requérants, parmi lesquels Nexède Capital et Cleva, perdent.", ["Nexède Capital", "Cleva"]),
            ("Achaogène et Melinte ont déposé le bilan.", ["Achaogène", "Melinte"]),
            ("Le fabricant indien Serum Institute of Kerma produit.", ["Serum Institute of Kerma"]),
            ("L'achat de 30 % de Kerannec traîne.", ["Kerannec"]),
            ("La compagnie nationale Staatsole et l'opérateur public Movila signent.", ["Staatsole", "Movila"]),
            ("« Non », dit une associée du cabinet Lexandor.", ["Lexandor"]),
            ("Le rachat à Kerannec, gestionnaire de fonds, traîne.", ["Kerannec"]),
            ("Une licence a été concédée : la licence à Movila, une jeune société, est signée.", ["Movila"]),
            ("Elle vise Santos Movila, premier opérateur du port.", ["Santos Movila"]),
            ("Elle fournit Kerannec, sous-traitant du groupe.", ["Kerannec"]),
            ("Movila (agents d'IA) : 16 millions de dollars.", ["Movila"]),
            ("Il avait créé Kerannec, vendue en 2016.", ["Kerannec"]),
            ("Elle a cofondé Movila.", ["Movila"]),
            ("Le groupe Trump Movila perd.", ["Trump Movila"]),
        ])
    func company(text: String, expected: [String]) {
        #expect(Self.names(text) == expected)
    }

    @Test(
        "Places, people, institutions, programmes, products and indices are no companies",
        arguments: [
            "Le groupe a annoncé à Paris la fin du projet.", "Le laboratoire de Boston emploie 30 personnes.",
            "Le laboratoire d'Indianapolis a fourni des données.", "L'éditeur du logiciel Lumora recrute.",
            "Le spécialiste Jean Martin a parlé.", "Le laboratoire Hubert Curien de l'université de Lyon publie.",
            "À Lyon, une société a ouvert.", "Récemment, une start-up a fermé.", "La banque Mondiale prête.",
            "La Société Européenne de Cardiologie se réunit.", "Le cabinet Barnier tombe.",
            "Le fonds France 2030 finance.", "Le Dow Jones cède 1%.", "Paris gagne 0,3%.", "Le NBI gagne 2%.",
            "Le groupe de travail Santé Numérique conclut.", "Life Sciences", "Mardi, le groupe a annoncé un plan.",
            "Un projet mené par Jean Dupont.", "Un accord avec Donald Trump.",
            "Un accord avec Washington et un contrat avec l'université.",
            "Acme a annoncé mardi un plan.", "La directrice générale de l'OMS a parlé.", "LA BIOTECH ACME RECRUTE",
            "Le Danois Lars Olsen a parlé.", "L'américain moyen vote.", "Le suisse Thomas Dittrich part.",
            "Fondée en 1998, la ville grandit.", "Marie Curie, née à Varsovie, a gagné.", "Macron et Merz ont parlé.",
            "Des villes telles que Nantes, Angers et Tours.", "Chez Jean Dupont, on rit.",
            "Hier, le groupe a annoncé un plan.",
            "À la tête de Bercy, il reste.", "Vernia, de Kerannec, et Olvéa reculent.", "L'américain John Doe part.",
            "L'essai est conduit par Yazdan Ferrandi.", "L'indice Stoxx 600 Health Care gagne 2 %.",
            "Pour une biotech, Lyon, Paris et Lille se valent.", "Selon un courtier, Kerannec recrute.",
            "Jean Morvan rachètera des actions.", "Le cabinet de Barnier et le groupe Trump.",
            "Il a créé Noël, vendue.",
            "L'Association Que Choisir Santé proteste.", "La hausse de 3 % de Kerannec surprend.",
        ])
    func none(text: String) {
        #expect(Self.names(text).isEmpty)
    }

    @Test("A discovered company is marked, and found wherever it stands, in capitals too")
    func mentions() throws {
        let found = try TextAnnotation("La biotech Kerannec recrute. KERANNEC et Kerannec-Sud. Des Kerannecs.")
        let companies = found.annotated.annotations.companies
        #expect(companies.map(\.id) == ["kerannec"])
        #expect(companies.map(\.isDiscovered) == [true])
        #expect(companies.first?.mentions.map(\.text) == ["Kerannec", "KERANNEC", "Kerannec"])
    }

    @Test("A list with companies of the lexicon is one of companies, without the people and places in it")
    func lists() throws {
        let found = try Repository.annotate(
            "Sanofi, Ipsen, Kerannec et Lyon. Sanofi, d'Ipsen. Nvidia, Sanofi et Paul Morvan. Sanofi et Movila s'allient."
        )
        #expect(found.annotations.companies.map(\.id) == ["sanofi", "ipsen", "kerannec", "nvidia", "movila"])
    }

    @Test("The first word of a discovered name stands for it")
    func shortName() throws {
        let found = try TextAnnotation("La biotech Kerannec recrute. Kerannec Therapeutics, à Lyon, est à la peine.")
        #expect(found.annotated.annotations.companies.map(\.id) == ["kerannec-therapeutics"])
        #expect(
            found.annotated.annotations.companies.first?.mentions.map(\.text) == ["Kerannec", "Kerannec Therapeutics"])
    }

    @Test("A name that a longer one cancels leaves its words to the longer one")
    func cancelled() throws {
        let found = try Repository.annotate("Les discussions avec l'allemand Sanofi Velmora ont échoué.")
        #expect(found.annotations.companies.map(\.id) == ["sanofi-velmora"])
    }

    private static func names(_ text: String) -> [String] {
        let tokens = TokenText(Array(text.utf8))
        return DesignatedNames.all(in: tokens).map { String(decoding: tokens.bytes[$0], as: UTF8.self) }
    }
}
