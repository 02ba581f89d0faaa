import Testing

@testable import Annotation

@Suite struct ProductNamesTests {
    @Test(
        "A name is a product's beside a noun for products, a code beside a word for drugs, a substance by its stem",
        arguments: [
            ("Le logiciel Cerevue repère les fractures.", ["Cerevue"]),
            ("Le modèle de langage ouvert Orilam 2 est gratuit.", ["Orilam 2"]),
            ("Son anticorps bispécifique Zelrix avance.", ["Zelrix"]),
            ("Un supercalculateur baptisé Anne Vautrin calcule.", ["Anne Vautrin"]),
            ("Un modèle ouvert, appelé « Ravel », traduit.", ["Ravel"]),
            ("Le candidat KVX-204 est bien toléré.", ["KVX-204"]),
            ("Un premier patient a reçu OBT12b.", ["OBT12b"]),
            ("L'inhibiteur ISX001-055 entre en phase 2.", ["ISX001-055"]),
            ("Le traitement par zoranetinib et cema-cel.", ["zoranetinib", "cema-cel"]),
            ("Le test NeuroSpot est vendu.", ["NeuroSpot"]), ("L'application Virelle 3 est vendue.", ["Virelle 3"]),
        ])
    func names(text: String, expected: [String]) {
        #expect(Self.names(text) == expected)
    }

    @Test(
        "Trials, genes, places, counts and what else bears a name are no products",
        arguments: [
            "L'essai KVX-204 inclut des patients.", "La protéine CD19 des patients et l'IL-23.",
            "Le traitement Alzheimer, le test PCR et le vaccin grippe.",
            "Une usine baptisée Ravel emploie 300 personnes.",
            "Le modèle de Paris et la plateforme lyonnaise.", "Un projet de logiciel nommé désir.",
            "LE LOGICIEL CEREVUE REPÈRE LES FRACTURES.", "Le vaccin de Verneuil.", "Il vend 300 logiciels.",
            "L'Airbus A320 du patient.", "Le directeur, nommé Martin, vend un modèle.", "Servir le calcul et l'avenir.",
        ])
    func nothing(text: String) {
        #expect(Self.names(text) == [])
    }

    @Test("A product that the lexicon lacks is found wherever the article names it, and marked as discovered")
    func discovered() throws {
        let text = "Cerevue progresse. Verneuil vend son logiciel Cerevue. Cerevue plaît."
        let found = try TextAnnotation(text).annotated.annotations
        #expect(found.products.map(\.id) == ["cerevue"])
        #expect(found.products.map(\.isDiscovered) == [true])
        #expect(found.products.first?.mentions.count == 3)
        #expect(found.companies.map(\.id) == ["verneuil"])
    }

    @Test("A name that the words around show to be a company is no product")
    func company() throws {
        let found = try TextAnnotation("La biotech Cerevue vend son logiciel Cerevue.").annotated.annotations
        #expect(found.products == [])
        #expect(found.companies.map(\.id) == ["cerevue"])
    }

    private static func names(_ text: String) -> [String] {
        let words = TokenText(Array(text.utf8))
        return ProductNames.all(in: words).map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }
}
