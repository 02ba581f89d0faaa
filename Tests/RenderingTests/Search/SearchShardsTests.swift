import Testing

@testable import Rendering

@Suite struct SearchShardsTests {
    @Test("Postings are written as differences in base 36 with the weight as a letter")
    func writesPostings() {
        let postings: [SearchIndex.Posting] = [
            .init(number: 4, impact: 3), .init(number: 5, impact: 1), .init(number: 77, impact: 26),
        ]
        #expect(SearchShards.line(postings) == "4C1A20Z")
    }

    @Test("Every word stands in the file whose first word is the last one not after it")
    func splitsWords() {
        let words = (0..<5_000).map { "mot\($0)" }
        let shards = SearchShards(
            Dictionary(uniqueKeysWithValues: words.map { ($0, [SearchIndex.Posting(number: 1, impact: 1)]) }))
        #expect(shards.files.count > 3)
        #expect(shards.firstWords == shards.firstWords.sorted())
        for (number, file) in shards.files.enumerated() {
            guard case .object(let members) = file else {
                Issue.record("file \(number) is no object")
                continue
            }
            #expect(members.first?.name == shards.firstWords[number])
            #expect(file.serialized.utf8.count < SearchShards.size + 200)
        }
    }

    @Test("An index without words has no file")
    func isEmpty() {
        #expect(SearchShards([:]).files.isEmpty)
    }
}
