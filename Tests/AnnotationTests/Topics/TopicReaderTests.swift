import Annotation
import Testing

@Suite struct TopicReaderTests {
    @Test(
        "A topic is found by its own words",
        arguments: [
            ("L'acquisition d'Acme est bouclée.", "mergers-acquisitions"),
            ("Une biotech soigne la maladie de Charcot.", "neurology"),
            ("Le statut de médicament orphelin a été accordé.", "rare-diseases"),
            ("Un fabricant de puces recrute.", "chips"), ("Acme sera admise à la cotation.", "ipo"),
            ("Une usine ouvre à Lyon.", "manufacturing"), ("Acme a nommé son chef.", "appointments"),
            ("Acme entraîne des réseaux de neurones.", "ai-models"),
        ])
    func topic(text: String, expected: String) throws {
        #expect(try Repository.annotate(text).annotations.topics.map(\.id).contains(expected))
    }

    @Test(
        "What a topic takes out is no sign of it, but may be one of another",
        arguments: [
            ("Acme entraîne des réseaux de neurones.", "neurology"),
            ("L'analyse intérimaire est attendue.", "appointments"),
            ("Le rachat d'actions se poursuit.", "mergers-acquisitions"), ("Acme lève le voile.", "funding"),
            ("La cible vaut un milliard, une cible et des milliards.", "mergers-acquisitions"),
            ("Le PDG, le président et le patron du directeur général.", "appointments"),
        ])
    func none(text: String, refused: String) throws {
        #expect(try !Repository.annotate(text).annotations.topics.map(\.id).contains(refused))
    }

    @Test("Names of chips and their makers are weak signs of chips, once each")
    func names() throws {
        let several = try Repository.annotate("Nvidia vend ses Blackwell et ses H100 à TSMC.")
        #expect(several.annotations.topics.map(\.id).contains("chips"))
        let one = try Repository.annotate("Nvidia recrute. Nvidia embauche. Nvidia forme.")
        #expect(!one.annotations.topics.map(\.id).contains("chips"))
    }

    @Test("A word in passing is no topic beside what the article is about")
    func share() throws {
        let story =
            "Le vaccin contre la grippe protège. " + String(repeating: "Un vaccin et un antiviral aident. ", count: 6)
        let found = try Repository.annotate(story + "Une usine ferme.")
        #expect(found.annotations.topics.map(\.id) == ["infectious-diseases"])
    }
}
