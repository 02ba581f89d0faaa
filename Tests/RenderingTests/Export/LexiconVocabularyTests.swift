import Foundation
import Testing

@testable import Rendering

@Suite struct LexiconVocabularyTests {
    private func graph() throws -> [[String: Any]] {
        let bytes = try #require(try VirtualSite(VirtualSite.realSeed()).files["data/lexicon.jsonld"])
        let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        return try #require(document["@graph"] as? [[String: Any]])
    }

    @Test func `Every concept has an id of its own and every link within the vocabulary leads to one`() throws {
        let graph = try graph()
        let ids = graph.compactMap { $0["id"] as? String }
        #expect(ids.count == graph.count)
        #expect(Set(ids).count == ids.count)
        for concept in graph {
            let links = ["inScheme", "topConceptOf", "broader"].compactMap { concept[$0] as? String }
            for link in links + (concept["related"] as? [String] ?? []) { #expect(ids.contains(link), "\(link)") }
        }
    }

    @Test func `A label is either preferred, alternative or hidden (SKOS, S13)`() throws {
        for concept in try graph() {
            let preferred = (concept["prefLabel"] as? [String: String])?["fr"]
            let others = ["altLabel", "hiddenLabel"].flatMap { (concept[$0] as? [String: [String]])?["fr"] ?? [] }
            #expect(!others.contains { $0 == preferred }, "\(concept["id"] ?? "")")
            #expect(Set(others).count == others.count, "\(concept["id"] ?? "") \(others)")
        }
    }

    @Test func `A topic has its labels, its group and its verified match`() throws {
        let topic = try #require(
            try graph().first { ($0["id"] as? String)?.hasSuffix("#topics/drug-discovery") == true })
        #expect(topic["prefLabel"] as? [String: String] == ["fr": "Découverte de médicaments", "en": "Drug discovery"])
        #expect(topic["broadMatch"] as? String == "http://cv.iptc.org/newscodes/mediatopic/20000737")
        #expect((topic["page"] as? String)?.hasSuffix("/fr/themes/drug-discovery/") == true)
    }
}
